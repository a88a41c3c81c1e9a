using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Keeping;

/// <summary>What the columns of a row are called on its form.</summary>
internal static class ChangedColumns
{
    private static readonly Dictionary<string, string> Called = new(StringComparer.Ordinal)
    {
        ["Name"] = "Name", ["NamedFrom"] = "First day of the name", ["Kind"] = "Sort", ["ValidFrom"] = "First day", ["ValidTo"] = "Last day",
        ["SuccessorId"] = "Successor", ["Title"] = "Post", ["OrganisationId"] = "Organisation", ["BodyId"] = "Body", ["Date"] = "Date", ["Time"] = "Time",
        ["Venue"] = "Venue", ["Place"] = "Place",
    };

    /// <summary>"Ada Quill changed Name from “A” to “B”, 15 July 2025 at 10:30".</summary>
    public static string InWords(RowChange change)
    {
        var at = LocalTime.At(change.At);
        return $"{change.By} changed {Alone(change)}, {at:d MMMM yyyy} at {at:HH:mm}";
    }

    /// <summary>"Name from “A” to “B”".</summary>
    public static string Alone(RowChange change) =>
        $"{Called.GetValueOrDefault(change.Column, change.Column)} from {Quoted(change.Before)} to {Quoted(change.After)}";

    private static string Quoted(string? value) => value is null ? "nothing" : $"“{value}”";
}
