using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Forms;

/// <summary>What a form says when an answer cannot be read at all; pages say the rest beside each field.</summary>
internal static class PlainWords
{
    private const string CannotRead = "Check this answer: it cannot be read";

    public static void Speak(MvcOptions mvc)
    {
        // A page says itself what is missing, in the words of its question.
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var words = mvc.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((_, _) => CannotRead);
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => CannotRead);
        words.SetUnknownValueIsInvalidAccessor(_ => CannotRead);
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => CannotRead);
        words.SetValueIsInvalidAccessor(_ => CannotRead);
        words.SetMissingBindRequiredValueAccessor(_ => "Answer this question");
        words.SetMissingKeyOrValueAccessor(() => "Answer this question");
        words.SetValueMustNotBeNullAccessor(_ => "Answer this question");
        words.SetMissingRequestBodyRequiredValueAccessor(() => "Answer this question");
        words.SetValueMustBeANumberAccessor(_ => "Enter a number");
        words.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
    }
}
