using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>What must be right before a paper is published. Each fault is a sentence that says what to do.</summary>
internal static class EditionChecks
{
    public static IEnumerable<string> Refusals(EditionSource source, IReadOnlyList<PublicRecord> around)
    {
        if (string.IsNullOrWhiteSpace(((OrganisationRecord)around[0].Content!).Name))
        {
            yield return "Give the organisation a name before you publish its paper.";
        }

        if (string.IsNullOrWhiteSpace(((BodyRecord)around[1].Content!).Name))
        {
            yield return "Give the body a name before you publish its paper.";
        }

        if (string.IsNullOrWhiteSpace(source.Paper.Title))
        {
            yield return "Give the paper a title before you publish it.";
        }
        else if (source.Public.SaysSomething && source.Withheld.Has(source.Paper.Title))
        {
            yield return "Give the paper another title. Its words stand only in a part that is not public.";
        }

        if (!source.Public.SaysSomething)
        {
            yield return "Choose what the public may read. Nothing in this paper is public yet.";
        }

        foreach (var refusal in source.Parts.Where(part => part.Visibility == Visibility.Exempt).SelectMany(part => ExemptPart(part, source.Text)))
        {
            yield return refusal;
        }
    }

    private static IEnumerable<string> ExemptPart(Part part, string text)
    {
        var where = Lines.Of(text, part.Start, part.End);
        if (string.IsNullOrWhiteSpace(part.Paragraph))
        {
            yield return $"Enter the paragraph of Schedule 12A under which {where} is exempt.";
        }

        if (string.IsNullOrWhiteSpace(part.PublicInterest))
        {
            yield return $"Enter why the public interest in withholding {where} outweighs that in disclosing it.";
        }

        if (string.IsNullOrWhiteSpace(part.DecidedBy))
        {
            yield return $"Enter who decided that {where} is exempt.";
        }
    }
}
