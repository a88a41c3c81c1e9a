using Folkmoot.Reading.Motions;
using Xunit;

namespace Folkmoot.Reading.Tests.Motions;

public sealed class VoteCountTests
{
    [Theory]
    [InlineData("(For 9, Against 21, Abstain 2)", 9, 21, 2)]
    [InlineData("In favour - 31; Against - 12; Abstentions - 0", 31, 12, 0)]
    [InlineData("with 38 voting in favour, 12 against", 38, 12, null)]
    [InlineData("carried by 7 votes to 2 with 1 abstention", 7, 2, 1)]
    [InlineData("4 Votes for 2 Votes against.", 4, 2, null)]
    [InlineData("(5 voting for, 8 against and 1 abstaining)", 5, 8, 1)]
    [InlineData("Two voted for and two against", 2, 2, null)]
    [InlineData("3 Members indicated that they were abstaining from the vote.", null, null, 3)]
    [InlineData("4 in favour, none against, 1 abstention", 4, 0, 1)]
    public void Counts_the_votes_of_a_sentence(string sentence, int? votedFor, int? against, int? abstained)
    {
        var tally = VoteCount.Read(sentence, 0, sentence.Length);

        Assert.Equal((votedFor, against, abstained), (tally.For, tally.Against, tally.Abstain));
    }

    [Theory]
    [InlineData("a grant of £250 for 3 years")]
    [InlineData("The lease was for 5 years, against advice.")]
    [InlineData("60% of those asked were in favour and 36% against.")]
    [InlineData("The Council voted in 2016 for an inquiry.")]
    public void Counts_nothing_where_nobody_voted(string sentence)
    {
        var tally = VoteCount.Read(sentence, 0, sentence.Length);

        Assert.True(tally.IsEmpty);
    }
}
