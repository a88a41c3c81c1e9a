using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>How many letters and digits each element of a page holds, and how many of them are links; counted once.</summary>
internal sealed class TextLengths
{
    private static readonly string[] s_files = [".pdf", ".doc", ".xls", ".ppt", ".odt", "documents/"];

    private readonly Dictionary<INode, Count> _counts = [];
    private Count _sofar;
    private int _linkDepth;

    public TextLengths(INode root, CancellationToken cancel)
    {
        PageWalk.Run(root, node => Enter(node, root), Leave, cancel);
        Total = _sofar.Letters;
    }

    public int Total { get; }

    public int Of(INode node) => _counts.GetValueOrDefault(node).Letters;

    /// <summary>Whether an element is hardly more than a row of short links, none of them to a file: a menu by whatever name.</summary>
    public bool IsMenu(INode node)
    {
        var count = _counts.GetValueOrDefault(node);
        return count.Links >= 5
            && count.Files == 0
            && count.Linked * 10 >= count.Letters * 9
            && count.Letters <= count.Links * 20
            && count.Letters * 4 < Total;
    }

    private bool Enter(INode node, INode root)
    {
        if (node is IText text)
        {
            var letters = LettersIn(text.Data);
            _sofar = _sofar with { Letters = _sofar.Letters + letters, Linked = _sofar.Linked + (_linkDepth > 0 ? letters : 0) };
            return false;
        }

        if (node is not IElement element || (node != root && Elements.IsWordless(element.LocalName)))
        {
            return false;
        }

        _counts[node] = _sofar;
        if (element.LocalName == "a")
        {
            _linkDepth++;
            var isFile = element.GetAttribute("href") is { } address && s_files.Any(end => address.Contains(end, StringComparison.OrdinalIgnoreCase));
            _sofar = _sofar with { Links = _sofar.Links + 1, Files = _sofar.Files + (isFile ? 1 : 0) };
        }

        return true;
    }

    private void Leave(INode node)
    {
        _linkDepth -= node is IElement { LocalName: "a" } ? 1 : 0;
        var before = _counts[node];
        _counts[node] = new Count(
            _sofar.Letters - before.Letters, _sofar.Linked - before.Linked, _sofar.Links - before.Links, _sofar.Files - before.Files);
    }

    private static int LettersIn(string text)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += char.IsLetterOrDigit(character) ? 1 : 0;
        }

        return count;
    }

    private readonly record struct Count(int Letters, int Linked, int Links, int Files);
}
