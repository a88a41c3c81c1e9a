using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Marks the clauses that are conditions of the clause above them.</summary>
internal static partial class Conditions
{
    /// <summary>The same clauses, with <see cref="Clause.Until"/> set where a clause ends by saying that it waits for what stands under it.</summary>
    public static IReadOnlyList<Clause> Mark(IReadOnlyList<Clause> clauses)
    {
        var marked = new List<Clause>(clauses);
        var children = new Dictionary<int, List<int>>();
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Parent is { } parent)
            {
                if (!children.TryGetValue(parent, out var list))
                {
                    children[parent] = list = [];
                }

                list.Add(i);
            }
        }

        foreach (var (parent, list) in children)
        {
            if (Waits(clauses[parent].Text))
            {
                marked[parent] = clauses[parent] with { Until = list };
            }
        }

        return marked;
    }

    /// <summary>The words end with a condition word: "until:", "unless", "subject to the following:".</summary>
    public static bool Waits(string text)
    {
        var tail = PlainText.Fold(text.Length > 80 ? text[^80..] : text);
        return Waiting().IsMatch(tail);
    }

    [GeneratedRegex(@"\b(?:until|unless|subject to|provided that|on condition that|conditional (?:up)?on|once|only (?:if|when))(?: (?:all of )?(?:the )?following(?: conditions)?(?: (?:are|is|have been) met)?| such time as)? ?[:-]* ?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Waiting();
}
