using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Names;

/// <summary>
/// A printed name has one link at most. A reader cannot tell an organisation from a body, so that a name which it took for the one may be
/// linked to the other; a person's name is linked to a person.
/// </summary>
internal static class NameLinks
{
    public static bool IsSameSort(RecordKind one, RecordKind other) => one == other || (one != RecordKind.Person && other != RecordKind.Person);

    public static RecordKind[] SortOf(RecordKind kind) => kind == RecordKind.Person ? [RecordKind.Person] : [RecordKind.Organisation, RecordKind.Body];
}
