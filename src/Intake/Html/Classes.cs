using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>Asks an element for its class names without the list that the parser's library would build for each element asked.</summary>
internal static class Classes
{
    public static bool Has(IElement element, string name)
    {
        var names = element.GetAttribute("class").AsSpan();
        for (var at = names.IndexOf(name); at >= 0;)
        {
            var end = at + name.Length;
            if ((at == 0 || char.IsWhiteSpace(names[at - 1])) && (end == names.Length || char.IsWhiteSpace(names[end])))
            {
                return true;
            }

            names = names[end..];
            at = names.IndexOf(name);
        }

        return false;
    }

    public static bool Any(IElement element, ReadOnlySpan<string> names)
    {
        if (!element.HasAttribute("class"))
        {
            return false;
        }

        foreach (var name in names)
        {
            if (Has(element, name))
            {
                return true;
            }
        }

        return false;
    }
}
