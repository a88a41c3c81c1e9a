using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Web.Forms;

namespace Folkmoot.Web.Keeping;

/// <summary>The question why a name is another than before, as radio buttons and a day.</summary>
internal static class NameChangeEntry
{
    public const string Correction = "correction";

    public const string Renamed = "renamed";

    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new(Correction, "It corrects a mistake", "The old name was never right, and is not kept"),
        new(Renamed, "The name changed on a day", "The old name stays on record until the day before"),
    ];

    /// <summary>Null when nothing was chosen, or no day was given for a new name: the field then says so.</summary>
    public static NameChange? Read(string? chosen, DateEntry from) => (chosen, from.Date) switch
    {
        (Correction, _) => new NameChange.Correction(),
        (Renamed, { } day) => new NameChange.RenamedFrom(day),
        _ => null,
    };

    /// <summary>What is wrong when a day of the new name is asked for and was not given.</summary>
    public static bool LacksDay(string? chosen, DateEntry from) => chosen == Renamed && from.IsEmpty;
}
