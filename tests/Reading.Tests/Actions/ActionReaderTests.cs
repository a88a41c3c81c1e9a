using Folkmoot.Reading.Actions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests.Actions;

public sealed class ActionReaderTests
{
    [Theory]
    [InlineData("The Clerk to investigate", "The Clerk", null)]
    [InlineData("Grass still long - the Chairman and Clerk will again inspect.", "the Chairman and Clerk", null)]
    [InlineData("The Clerk said that she would write to the owner by 3 May 2026.", "The Clerk", "3 May 2026")]
    [InlineData("The Treasurer was asked to contact the bank before Christmas.", "The Treasurer", "Christmas")]
    [InlineData("The Director of Place accepted this and undertook to add a section before publication.", "The Director of Place", "publication")]
    [InlineData("ACTION: All to suggest questions.", "All", null)]
    public void Names_the_owner_and_the_date(string text, string owner, string? due)
    {
        var action = Assert.Single(Read("4. Roads\n\n" + text));

        Assert.Equal((owner, due), (action.Owner, action.Due));
    }

    [Theory]
    [InlineData("RESOLVED that the report be noted.")]
    [InlineData("The Committee noted that the Clerk had written.")]
    [InlineData("It will be passed on.")]
    [InlineData("The Forum will report each year.")]
    [InlineData("The Council will review its policy.")]
    [InlineData("The Chair invited the Clerk to speak.")]
    [InlineData("Action: Complete")]
    public void Finds_nothing_to_do_in_a_decision_a_rule_or_a_courtesy(string text)
    {
        Assert.Empty(Read("4. Roads\n\n" + text));
    }

    [Fact]
    public void Reads_the_rows_of_an_action_log()
    {
        var actions = Read("Ref\tAction\tOwner\tDue\tStatus\n1\tCirculate the audit\tS Ash\t31/10/24\tOpen\n2\tAsk the carers\tM Vale\t16/01/25\tOpen");

        Assert.Equal([("Circulate the audit", "S Ash", "31/10/24"), ("Ask the carers", "M Vale", "16/01/25")], actions.Select(action => (action.Text, action.Owner!, action.Due!)));
    }

    private static IReadOnlyList<ActionPoint> Read(string text)
    {
        var layout = LayoutReader.Read(new Paper { Text = text });
        return ActionReader.Read(layout, OutlineReader.Read(layout));
    }
}
