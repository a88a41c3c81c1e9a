using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>A question while its words and answers are still being gathered.</summary>
internal sealed class QuestionDraft
{
    public string? Number { get; set; }

    public string? Asker { get; init; }

    public string? Addressee { get; init; }

    /// <summary>Its words; null until they begin.</summary>
    public Passage? Text { get; set; }

    /// <summary>Nothing but its question mark says that it was put to anybody.</summary>
    public bool IsGuessed { get; set; }

    /// <summary>It stands in a list that was sent in advance; its answer is looked for after the list.</summary>
    public bool IsAdvance { get; set; }

    /// <summary>It is told in a sentence ("Cllr Ash asked whether") and not printed in its own words.</summary>
    public bool IsTold { get; init; }

    /// <summary>It is on the list of questions.</summary>
    public bool IsWritten { get; set; }

    public List<AnswerDraft> Answers { get; } = [];

    /// <summary>It ends with a question mark so far.</summary>
    public bool IsAsked => Text is { } text && text.Last.Plain.AsSpan(0, text.End).TrimEnd(" \"')*").EndsWith('?');

    /// <summary>It is printed between quotation marks, of which the second has come.</summary>
    public bool IsQuoted => Text is { } text
        && text.First.Plain.AsSpan(text.Start).TrimStart(" *").StartsWith('"')
        && text.Last.Plain.AsSpan(0, text.End).TrimEnd(" .,*").EndsWith('"');

    public Question ToQuestion(PageLayout layout)
    {
        var words = Text!.ToWords(layout);
        var answers = new List<Answer>(Answers.Count);
        foreach (var answer in Answers)
        {
            answers.Add(answer.ToAnswer(layout, words.Text));
        }

        return new Question(words) { Number = Number, Asker = Asker, Addressee = Addressee, Answers = answers };
    }
}

/// <summary>An answer while it is still growing.</summary>
internal sealed class AnswerDraft(Passage text)
{
    public Passage Text { get; } = text;

    /// <summary>Its words have not begun.</summary>
    public bool IsEmpty => Text.First == Text.Last && Text.End <= Text.Start;

    public string? Responder { get; init; }

    public string? Cue { get; init; }

    /// <summary>Its question was found by the subject that it names, not by a number.</summary>
    public bool IsBySubject { get; init; }

    public Answer ToAnswer(PageLayout layout, string question)
    {
        var words = Text.ToWords(layout);
        return new Answer(words) { Responder = Responder, Cue = Cue, Standing = StandingReader.Suggest(question, words.Text) };
    }
}
