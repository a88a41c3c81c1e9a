using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Naming;

/// <summary>What may be written down as a name.</summary>
internal static class NameRule
{
    public const int Longest = 200;

    /// <summary>The name with its white space tidied, as it is kept.</summary>
    public static string Tidy(string? name) => string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong with a name that was tidied; null when nothing is.</summary>
    public static Mistake? Check(string field, string name, string called = "name") => name switch
    {
        "" => new Mistake(field, $"Enter the {called}"),
        _ when TypedText.Mistake($"The {called}", name, Longest) is { } sentence => new Mistake(field, sentence),
        _ when !name.Any(char.IsLetterOrDigit) => new Mistake(field, $"The {called} must contain a letter or a number"),
        _ => null,
    };

    /// <summary>A name that may be missing, tidied; null when it is.</summary>
    public static string? TidyOptional(string? name) => Tidy(name) is { Length: > 0 } tidy ? tidy : null;

    /// <summary>What is wrong with one that may be missing.</summary>
    public static Mistake? CheckOptional(string field, string? name, string called) => name is null ? null : Check(field, name, called);

    /// <summary>The same for a person, whose title is no part of the name.</summary>
    public static Mistake? CheckPerson(string field, string name)
    {
        if (Check(field, name) is { } mistake)
        {
            return mistake;
        }

        var bare = PersonForm.Read(name).Bare;
        return bare == name ? null : new Mistake(field, $"Enter the name without title, honours or post, such as “{bare}”");
    }
}
