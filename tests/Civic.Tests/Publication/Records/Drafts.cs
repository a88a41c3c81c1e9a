using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Tests.Publication.Records;

/// <summary>Drafts of records, for tests that are not about what they say.</summary>
internal static class Drafts
{
    public static PublicRecord Action(string text) => new()
    {
        Kind = RecordKind.Action,
        Id = RecordId.New(),
        PublishedBy = "Marlshire County Council",
        Title = text,
        Content = Said(text),
    };

    public static ActionRecord Said(string text) => new() { Text = new Printed(text, [new Passage(0, text.Length, text)]) };
}
