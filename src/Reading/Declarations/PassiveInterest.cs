using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Declarations;

/// <summary>Reads declarations that name the person last: "An interest in item 9 was declared by Councillor Ash as a trustee".</summary>
internal static class PassiveInterest
{
    private static readonly string[] Leads = [" by ", " was received from ", " was made by ", " was given by ", " of interest was received from ", " of interest was made by "];

    /// <summary>The declaration of a sentence; null when it is none.</summary>
    public static Declaration? Read(Block block, int start, int end)
    {
        if (block.First(Cue.Declared, start) is not { } hit || hit.End >= end || !block.MaySay("interest") || !block.Plain.AsSpan(start, end - start).Contains("interest", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var lead in Leads)
        {
            if (block.Plain.AsSpan(hit.End, end - hit.End).StartsWith(lead, StringComparison.OrdinalIgnoreCase) && PersonNames.At(block, hit.End + lead.Length) is { } name)
            {
                var after = new InterestWords(block, name.End, end);
                var before = new InterestWords(block, start, hit.Start);
                return new Declaration(block.Text.Cut(start, end))
                {
                    Who = block.Text.Cut(name.Start, name.End).Text,
                    What = after.What(),
                    Kind = before.Kind(),
                    Item = before.Item() ?? after.Item(),
                    Action = after.Action(),
                };
            }
        }

        return null;
    }
}
