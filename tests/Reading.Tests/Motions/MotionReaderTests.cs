using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Motions;
using Xunit;

namespace Folkmoot.Reading.Tests.Motions;

public sealed class MotionReaderTests
{
    [Theory]
    [InlineData("The applicant proposed running weekly sessions for children.")]
    [InlineData("The proposed scheme, seconded staff and the second phase were discussed.")]
    [InlineData("Services moved to Dudley in the second year.")]
    [InlineData("The Chair moved this item before the others, and nobody objected.")]
    [InlineData("Officers accordingly proposed a list of roads. Cllr Ash asked about the second one.")]
    public void Makes_no_motion_of_ordinary_prose(string text)
    {
        Assert.Empty(Read(text));
    }

    [Theory]
    [InlineData("On the proposal of Councillor Sheen, seconded by Councillor Scully, it was agreed to write to the Minister.", "Councillor Sheen", "Councillor Scully", "to write to the Minister.")]
    [InlineData("A proposal was made by the Chair to wait with the bridge until March. The proposal was seconded by Councillor Sader-Hale, voted on and carried.", "the Chair", "Councillor Sader-Hale", "to wait with the bridge until March.")]
    [InlineData("Path repairs £30. Prop. M.Mallock, 2nd L.Bonner.", "M.Mallock", "L.Bonner", "Path repairs £30.")]
    [InlineData("Guy de Mont proposed that Ray Thorne be elected. This was seconded by Robin Kerr and agreed.", "Guy de Mont", "Robin Kerr", "Ray Thorne be elected.")]
    [InlineData("R2024-14 L. Birch, T. Quill: That the minutes be adopted. Carried.", "L. Birch", "T. Quill", "That the minutes be adopted.")]
    public void Reads_mover_seconder_and_words(string text, string proposer, string seconder, string words)
    {
        var motion = Assert.Single(Read(text));

        Assert.Equal((proposer, seconder, words), (motion.Proposer, motion.Seconder, motion.Text));
    }

    private static IReadOnlyList<Motion> Read(string text)
    {
        var layout = LayoutReader.Read(new Paper { Text = text });
        return MotionReader.Read(layout, OutlineReader.Read(layout));
    }
}
