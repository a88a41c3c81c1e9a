using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Names;

namespace Folkmoot.Civic.Tests.Record.Names;

public sealed class PrintedNamesTests
{
    [Fact]
    public void Finds_the_people_of_an_attendance()
    {
        var attendance = new AttendanceRecord { Capacity = "present", People = [Present("Cllr Jo Ash"), Present("Lena Fosse")] };

        Assert.Equal([Person("Cllr Jo Ash"), Person("Lena Fosse")], PrintedNames.In(attendance));
    }

    [Fact]
    public void Leaves_posts_without_a_name_out()
    {
        var question = new QuestionRecord { Asker = "the Chair", Addressee = "Director", Text = new Printed("Why?", []) };

        Assert.Empty(PrintedNames.In(question));
    }

    [Fact]
    public void Tells_bodies_from_people()
    {
        var action = new ActionRecord { Text = new Printed("Report back", []), Owner = "Wexcombe Health and Wellbeing Board" };

        Assert.Equal([new PrintedName(RecordKind.Body, "Wexcombe Health and Wellbeing Board")], PrintedNames.In(action));
    }

    [Fact]
    public void Finds_everybody_in_a_recorded_vote()
    {
        var motion = new MotionRecord
        {
            Proposer = "Cllr Ash",
            Seconder = "Cllr Quill",
            Text = new Printed("That the plan be refused", []),
            Votes = new VotesPart { NamedFor = ["Ash"], NamedAgainst = ["Hale"], NamedAbstain = ["Quill"] },
        };

        Assert.Equal(["Cllr Ash", "Cllr Quill", "Ash", "Hale", "Quill"], PrintedNames.In(motion).Select(name => name.Text));
    }

    private static AttendeePart Present(string name) => new() { Text = new Printed(name, []) };

    private static PrintedName Person(string name) => new(RecordKind.Person, name);
}
