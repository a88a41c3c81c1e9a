namespace Folkmoot.Reading.Header;

/// <summary>What may be the name of the body whose paper it is.</summary>
/// <param name="Words">The name as printed.</param>
/// <param name="Weight">How much speaks for it; the heaviest is believed.</param>
/// <param name="IsEmployer">Somebody's post stands before it: they work there.</param>
internal sealed record BodyCandidate(Words Words, double Weight, bool IsEmployer = false);
