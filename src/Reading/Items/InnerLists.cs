namespace Folkmoot.Reading.Items;

/// <summary>Tells the lists inside items by what comes after them: a count from one that begins under item 7 and ends before item 8 is a list of item 7's.</summary>
internal static class InnerLists
{
    /// <summary>The titles without the places of such lists.</summary>
    public static List<Title> Without(List<Title> titles)
    {
        HashSet<Title>? inner = null;
        foreach (var numbering in (ReadOnlySpan<Numbering>)[Numbering.Plain, Numbering.Bracketed])
        {
            var numbered = titles.FindAll(title => title.Numbering == numbering);
            var at = 1;
            while (at < numbered.Count)
            {
                var end = numbered[at].Order == 1 ? EndOf(numbered, at) : at + 1;
                if (IsInside(numbered, at, end))
                {
                    (inner ??= new(ReferenceEqualityComparer.Instance)).UnionWith(numbered[at..end]);
                }

                at = end;
            }
        }

        return inner is null ? titles : titles.FindAll(title => !inner.Contains(title));
    }

    private static int EndOf(List<Title> numbered, int start)
    {
        var end = start + 1;
        while (end < numbered.Count && numbered[end].Order == numbered[end - 1].Order + 1)
        {
            end++;
        }

        return end;
    }

    // Where the list itself counts up to the number before the next item's, it may be the items that go on.
    private static bool IsInside(List<Title> numbered, int start, int end)
    {
        var outer = numbered[start - 1].Order;
        return end - start > 1 && end < numbered.Count && outer > 1 && numbered[end].Order == outer + 1 && numbered[end - 1].Order != outer;
    }
}
