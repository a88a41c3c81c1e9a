using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Publication.Words;

namespace Folkmoot.Civic.Tests.Publication.Words;

public sealed class RecordChangesTests
{
    [Fact]
    public void Says_part_by_part_what_reads_otherwise()
    {
        var before = Question("Why?", "It was late.", "partly", 0);

        var changes = RecordChanges.Between(before, Question("Why?", "It was late and costly.", "answered", 7));

        Assert.Equal(["Answer 1", "Answer 1: standing"], changes.Parts.Select(part => part.Label));
        Assert.Equal((3, 1), changes.Words());
    }

    [Fact]
    public void Finds_no_change_where_only_the_place_of_the_words_differs() =>
        Assert.Empty(RecordChanges.Between(Question("Why?", "It was late.", "partly", 0), Question("Why?", "It was late.", "partly", 40) with { Version = 2 }).Parts);

    private static PublicRecord Question(string asked, string answered, string standing, int at) => new()
    {
        Kind = RecordKind.Question,
        Id = new RecordId("0123456789ab"),
        PublishedBy = "Marlshire County Council",
        Title = asked,
        Position = at,
        Content = new QuestionRecord
        {
            Text = new Printed(asked, [new Passage(at, at + asked.Length, asked)]),
            Answers = [new AnswerPart { Text = new Printed(answered, [new Passage(at + 10, at + 10 + answered.Length, answered)]), Standing = standing }],
        },
    };
}
