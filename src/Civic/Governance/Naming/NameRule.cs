using Folkmoot.Civic.Governance.Matching;

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
        { Length: > Longest } => new Mistake(field, $"The {called} must be {Longest} characters or fewer"),
        _ when name.Any(char.IsControl) => new Mistake(field, $"The {called} must not contain control characters"),
        _ when !name.Any(char.IsLetterOrDigit) => new Mistake(field, $"The {called} must contain a letter or a number"),
        _ => null,
    };

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
