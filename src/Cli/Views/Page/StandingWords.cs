using Folkmoot.Reading.Questions;

namespace Folkmoot.Cli.Views.Page;

/// <summary>How an answer seems to stand, with the sign and ink of its state; the question mark says that it is a suggestion.</summary>
internal static class StandingWords
{
    public static (string Words, Ink Ink) Of(Standing standing) => standing switch
    {
        Standing.Answered => ("✓ answered", Ink.Settled),
        Standing.Partly => ("◐ in part", Ink.Open),
        Standing.Deferred => ("◐ deferred", Ink.Open),
        Standing.Declined => ("✕ declined", Ink.Shut),
        Standing.Opinion => ("◐ opinion", Ink.Open),
        _ => ("? unclear", Ink.Ours),
    };
}
