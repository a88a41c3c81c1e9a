using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Civic.Record.Names;

/// <summary>The names that confirmed or proposed records hold: who attended, declared, moved, asked, answered and is to act.</summary>
public static class PrintedNames
{
    /// <summary>The names of people, organisations and bodies in one record, as printed; posts without a name ("the Chair") are left out.</summary>
    public static IEnumerable<PrintedName> In(RecordContent content) => content switch
    {
        AttendanceRecord attendance => attendance.People.Select(person => Sorted(person.Text.Text)).OfType<PrintedName>(),
        DeclarationRecord declaration => Of(declaration.Who),
        MotionRecord motion => Of([motion.Proposer, motion.Seconder, .. motion.Votes?.NamedFor ?? [], .. motion.Votes?.NamedAgainst ?? [], .. motion.Votes?.NamedAbstain ?? []]),
        QuestionRecord question => Of([question.Asker, question.Addressee, .. question.Answers.Select(answer => answer.Responder)]),
        ExchangeRecord exchange => Of(exchange.Speaker, exchange.Responder),
        AssuranceRecord assurance => Of(assurance.Speaker),
        ActionRecord action => Of(action.Owner),
        _ => [],
    };

    private static IEnumerable<PrintedName> Of(params string?[] names) =>
        names.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => Sorted(name!)).OfType<PrintedName>();

    // A name that ends with a word such as Council or Board is a body's. A post without a name is nobody.
    private static PrintedName? Sorted(string printed)
    {
        var hits = Vocabulary.Find(printed);
        if (hits.Length > 0 && hits[^1].Is(Cue.Body) && hits[^1].End == printed.Length && !hits[0].Is(Cue.Title))
        {
            return new PrintedName(RecordKind.Body, printed);
        }

        return hits.Length > 0 && hits[0].Start == 0 && hits[0].End == printed.Length ? null : new PrintedName(RecordKind.Person, printed);
    }
}
