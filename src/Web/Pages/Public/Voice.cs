using Folkmoot.Civic.Kernel;

namespace Folkmoot.Web.Pages.Public;

/// <summary>Who speaks in the title of a record: for most kinds it is the paper's own words, which every page shows in the record's voice.</summary>
internal static class Voice
{
    public static bool IsOfPaper(RecordKind kind) => kind is not (
        RecordKind.Organisation or RecordKind.Body or RecordKind.Person or RecordKind.Meeting or RecordKind.Paper or RecordKind.Attendance or RecordKind.Declaration);
}
