using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>
/// Walks a part of a page in printed order, without recursion: a page may nest its elements as deeply as it likes.
/// Siblings are reached by index, because asking a node for its next sibling searches its parent each time.
/// </summary>
internal static class PageWalk
{
    private const int StepsBetweenLooks = 4_096;

    /// <summary>Walks everything below <paramref name="root"/>, and <paramref name="root"/> itself.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="enter">Called before a node's children; false leaves them out, and then <paramref name="leave"/> is not called.</param>
    /// <param name="leave">Called after a node's children.</param>
    /// <param name="cancel">Ends the walk.</param>
    public static void Run(INode root, Func<INode, bool> enter, Action<INode> leave, CancellationToken cancel)
    {
        if (!enter(root))
        {
            return;
        }

        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        for (var step = 1; open.TryPop(out var top); step++)
        {
            if (step % StepsBetweenLooks == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            if (top.Next == top.Node.ChildNodes.Length)
            {
                leave(top.Node);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (enter(child))
            {
                open.Push((child, 0));
            }
        }
    }
}
