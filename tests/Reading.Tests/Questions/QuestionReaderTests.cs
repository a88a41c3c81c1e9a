using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Questions;
using Xunit;

namespace Folkmoot.Reading.Tests.Questions;

public sealed class QuestionReaderTests
{
    [Theory]
    [InlineData("In relation to question 2, the Director replied that it was blue.")]
    [InlineData("The Director, in response to question 2, remarked that it was blue.")]
    [InlineData("The Director, in response to question 2 remarked that it was blue.")]
    [InlineData("With reference to the colour (question 2), the Director commented that it was blue.")]
    [InlineData("Re Q.2, the Director said that it was blue.")]
    [InlineData("As to the second question, the Director explained that it was blue.")]
    [InlineData("In reply to the final question the Director confirmed that it was blue.")]
    public void Finds_the_question_by_its_number_wherever_it_stands(string reply)
    {
        var paper = "The Chair had submitted the following questions to the Director:\n\n1) Why is it round?\n\n2) What colour is it?\n\n" + reply;

        var read = Read(paper);

        Assert.Empty(read.Questions[0].Answers);
        Assert.Equal("it was blue.", Assert.Single(read.Questions[1].Answers).Text);
    }

    [Theory]
    [InlineData("On the bus stop, the Director said that it stayed.")]
    [InlineData("On Tuesday, the Director said that it stayed.")]
    [InlineData("The Director said that the bus shelter stayed.")]
    [InlineData("As for the hedge, the Director said that it stayed.")]
    public void Leaves_a_reply_unmatched_when_its_subject_singles_out_no_question(string reply)
    {
        var read = Read("The Chair had submitted the following questions to the Director:\n\n1) Will the bus stop stay?\n\n2) Who moved the bus stop?\n\n3) Who decides?\n\n" + reply);

        Assert.All(read.Questions, question => Assert.Empty(question.Answers));
    }

    [Fact]
    public void Believes_a_number_before_a_subject()
    {
        var read = Read("The Chair had submitted the following questions to the Director:\n\n1) Who mends the hedge?\n\n2) Who runs the bus?\n\nOn the hedge, question 2, the Director said that nobody did.");

        Assert.Equal([0, 1], read.Questions.Select(question => question.Answers.Count));
    }

    [Fact]
    public void Gives_one_reply_to_each_question_that_it_names()
    {
        var read = Read("The Panel sent the following questions:\n\n1) Who pays?\n\n2) Who decides?\n\n3) Who knows?\n\nIn response to questions 1 and 3, the Director said that nobody did.");

        Assert.Equal([1, 0, 1], read.Questions.Select(question => question.Answers.Count));
    }

    [Fact]
    public void Pairs_by_order_as_many_replies_as_there_are_questions()
    {
        var read = Read("Questions:\n\n1) Who pays?\n\n2) Who decides?\n\nThe Director replied that the council paid.\n\nThe Director replied that the board decided.");

        Assert.Empty(read.Exchanges);
        Assert.Equal(["the council paid.", "the board decided."], read.Questions.SelectMany(question => question.Answers).Select(answer => answer.Text));
    }

    [Theory]
    [InlineData("Residents asked the Council to put in a crossing. The Clerk said that it would cost money.")]
    [InlineData("The Chairman asked the Clerk to investigate. The Clerk replied that she would.")]
    [InlineData("Members are asked to declare any interest.")]
    [InlineData("Councillor Ash asked that the hedge be cut. The Clerk stated that it had been.")]
    [InlineData("Will beds be lost? That was on every mind, and the short reply was no.")]
    [InlineData("Councillor Ash asked why the bus was late.")]
    public void Makes_no_question_of_a_request_or_of_what_nobody_answered(string text)
    {
        Assert.Empty(Read("4. Buses\n\n" + text).Questions);
    }

    [Fact]
    public void Reads_a_reply_in_the_same_sentence()
    {
        var question = Assert.Single(Read("Ms Ash enquired about the hut, Mr Rowan replied that it was sold.").Questions);

        Assert.Equal("Ms Ash enquired about the hut", question.Text);
        Assert.Equal("Mr Rowan", Assert.Single(question.Answers).Responder);
    }

    [Fact]
    public void Keeps_comments_after_a_list_as_exchanges_with_their_replies()
    {
        var read = Read(
            "The Chair submitted the following questions:\n\n1) Who pays?\n\n2) Who decides?\n\nIn response to question 1, the Director said that the council did.\n\n"
            + "In response to question 2, the Director said that the board did.\n\nA Panel Member commented that carers were forgotten.\n\nThe Director responded that this was true.\n\n"
            + "A Member of the Panel asked about buses. The Clerk replied that there were none.");

        Assert.Equal(["comment", "question"], read.Exchanges.Select(exchange => exchange.Kind));
        Assert.Equal(["The Director", "The Clerk"], read.Exchanges.Select(exchange => exchange.Responder));
    }

    [Theory]
    [InlineData("Will it open?", "replied that a decision had been made that it would.", Standing.Answered)]
    [InlineData("When will it open?", "stated that this would be determined by the Board.", Standing.Deferred)]
    [InlineData("What did it cost?", "said that he was not in a position to say.", Standing.Declined)]
    [InlineData("Is he content?", "said that he would rather not give a view.", Standing.Declined)]
    [InlineData("When is it due?", "said that this was a question for the ambulance service to answer.", Standing.Declined)]
    [InlineData("Will it work?", "thought that it might.", Standing.Opinion)]
    [InlineData("Why is it shut?", "said that the roof leaked. A date would be sent in due course.", Standing.Partly)]
    public void Suggests_how_an_answer_stands(string question, string answer, Standing expected)
    {
        Assert.Equal(expected, StandingReader.Suggest(question, answer));
    }

    private static QuestionTime Read(string text)
    {
        var layout = LayoutReader.Read(new Paper { Text = text });
        return QuestionReader.Read(layout, OutlineReader.Read(layout));
    }
}
