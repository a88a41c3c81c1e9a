using Folkmoot.Civic.Kernel;

namespace Folkmoot.Web.Pages.Desk.Records;

/// <summary>The record that an address names.</summary>
internal static class Addressed
{
    public static RecordRef? Record(string kind, string id) =>
        RecordKinds.Parse(kind) is { } named && RecordId.Parse(id) is { } parsed ? new RecordRef(named, parsed) : null;
}
