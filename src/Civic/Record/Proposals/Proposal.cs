using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Proposals;

/// <summary>
/// Something that the reader found in a version of a paper, for an officer to accept, edit or reject. It is part of the version and never
/// changes; what the officer makes of it is a <see cref="Decision"/> and a <see cref="Fact"/>.
/// </summary>
/// <param name="Key">Its name within the version: kind and number, such as <c>question-3</c>.</param>
/// <param name="Kind">What it would become.</param>
/// <param name="Content">As it would be published.</param>
/// <param name="Start">Where its first words begin in the text.</param>
/// <param name="End">Where its last words end, exclusive.</param>
/// <param name="Doubts">What to look at twice, one sentence each.</param>
public sealed record Proposal(string Key, RecordKind Kind, RecordContent Content, int Start, int End, IReadOnlyList<string> Doubts)
{
    /// <summary>
    /// How each answer of a question seems to stand to it, in their order, as <see cref="AnswerPart.Standing"/> is written; empty for what is no question.
    /// To accept a question is not to judge its answers.
    /// </summary>
    public IReadOnlyList<string> Guesses { get; init; } = [];
}
