using Folkmoot.Reading;

namespace Folkmoot.Intake.Word;

/// <summary>Counts what was left out of a paper, and remembers where it first was.</summary>
internal sealed class Tally
{
    private int count;
    private Span first;

    public void Count(bool seen, Span span)
    {
        if (seen && count++ == 0)
        {
            first = span;
        }
    }

    public void Report(List<Doubt> doubts, string code, string noun, string fate)
    {
        if (count > 0)
        {
            doubts.Add(new Doubt(code, $"{count} {noun}{(count == 1 ? "" : "s")} {fate}.", first));
        }
    }
}
