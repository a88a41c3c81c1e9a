using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>How many letters and digits each element of a page holds, counted once.</summary>
internal sealed class TextLengths
{
    private readonly Dictionary<INode, int> _lengths = [];

    public TextLengths(INode root, CancellationToken cancel)
    {
        var sofar = 0;
        PageWalk.Run(
            root,
            node =>
            {
                if (node is IText text)
                {
                    sofar += WordCharacters(text.Data);
                    return false;
                }

                if (node is not IElement element || (element != root && Elements.IsWordless(element.LocalName)))
                {
                    return false;
                }

                _lengths[node] = sofar;
                return true;
            },
            node => _lengths[node] = sofar - _lengths[node],
            cancel);
        Total = sofar;
    }

    public int Total { get; }

    public int Of(INode node) => _lengths.GetValueOrDefault(node);

    private static int WordCharacters(string text)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += char.IsLetterOrDigit(character) ? 1 : 0;
        }

        return count;
    }
}
