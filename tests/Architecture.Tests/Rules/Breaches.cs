using Folkmoot.Architecture.Tests.Walking;

namespace Folkmoot.Architecture.Tests.Rules;

/// <summary>What in a list of uses breaks a rule.</summary>
internal static class Breaches
{
    /// <summary>Uses of assemblies that the room does not list.</summary>
    public static IEnumerable<Use> OfDirections(Room room, IEnumerable<Use> uses) => uses.Where(use =>
        use.Assembly != room.Assembly
        && !room.Rooms.Contains(use.Assembly)
        && !room.Packages.Contains(use.Assembly)
        && !Ours.IsBaseLibrary(use.Assembly)
        && !(room.IsOfTheSite && Ours.IsWebFramework(use.Assembly)));

    /// <summary>Uses of modules of Civic by a module that may not use them.</summary>
    public static IEnumerable<Use> OfModules(Module module, IEnumerable<Use> uses) => uses.Where(use =>
        module.Holds(use.From)
        && !module.Holds(use.Type)
        && ModuleOf(use.Type) is { } used
        && !module.MayUse.Contains(used));

    private static string? ModuleOf(string type)
    {
        const string civic = "Folkmoot.Civic.";
        return type.StartsWith(civic, StringComparison.Ordinal) && type.IndexOf('.', civic.Length) is > 0 and var end ? type[civic.Length..end] : null;
    }

    /// <summary>Uses of what would make the same text read differently on another day, machine or desk.</summary>
    public static IEnumerable<Use> OfPurity(IEnumerable<Use> uses) => uses.Where(use => House.Impure.Any(entry => Names(entry, use)));

    /// <summary>Regular expressions made or run without a limit of time; those that the generator wrote carry their own.</summary>
    public static IEnumerable<Use> OfRegexTimeouts(IEnumerable<Use> uses) => uses.Where(use =>
        use.Type == "System.Text.RegularExpressions.Regex"
        && !use.From.StartsWith("System.Text.RegularExpressions.Generated", StringComparison.Ordinal)
        && TakesPattern(use.Member ?? "")
        && !use.Member!.Contains("System.TimeSpan", StringComparison.Ordinal));

    private static bool Names(string entry, Use use)
    {
        var member = entry.IndexOf("::", StringComparison.Ordinal);
        if (member >= 0)
        {
            return use.Type == entry[..member] && (use.Member ?? "").StartsWith(entry[(member + 2)..] + "(", StringComparison.Ordinal);
        }

        return entry.EndsWith('.') ? use.Type.StartsWith(entry, StringComparison.Ordinal) : use.Type == entry;
    }

    private static bool TakesPattern(string member) => PatternTakers.Any(taker => member.StartsWith(taker, StringComparison.Ordinal));

    // The constructors, and the static methods: text first, pattern second. Replace on a made Regex has one string fewer.
    private static readonly string[] PatternTakers =
    [
        ".ctor(System.String",
        "Replace(System.String, System.String, System.String",
        "Replace(System.String, System.String, System.Text.RegularExpressions.MatchEvaluator",
        .. from name in new[] { "IsMatch", "Match", "Matches", "Split", "Count", "EnumerateMatches", "EnumerateSplits" }
           from text in new[] { "System.String", "System.ReadOnlySpan`1" }
           select $"{name}({text}, System.String",
    ];
}
