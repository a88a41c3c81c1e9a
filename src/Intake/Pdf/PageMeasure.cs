namespace Folkmoot.Intake.Pdf;

/// <summary>How the pages of a paper are set: the size of their type, the space between lines, and how far a full line reaches.</summary>
internal sealed class PageMeasure
{
    private readonly Dictionary<int, float> rights;

    private PageMeasure(float height, float gap, Dictionary<int, float> rights)
    {
        Height = height;
        Gap = gap;
        this.rights = rights;
    }

    /// <summary>Height of most rows.</summary>
    public float Height { get; }

    /// <summary>White space between two rows of one paragraph.</summary>
    public float Gap { get; }

    /// <summary>Where full lines end in the column that begins near <paramref name="left"/>.</summary>
    public float RightOf(float left) => rights.GetValueOrDefault(Band(left));

    public static PageMeasure Of(List<List<Row>> pages)
    {
        var rows = pages.SelectMany(page => page).ToList();
        var height = Most(rows.ConvertAll(row => MathF.Round(row.Height, 1)));
        var gaps = new List<float>();
        foreach (var page in pages)
        {
            for (var i = 1; i < page.Count; i++)
            {
                var gap = page[i].Top - page[i - 1].Bottom;
                if (gap > -height && gap < height * 1.2f && MathF.Abs(page[i].Height - page[i - 1].Height) < 1)
                {
                    gaps.Add(MathF.Round(gap * 2) / 2);
                }
            }
        }

        var reach = rows
            .GroupBy(row => Band(row.Left))
            .ToDictionary(group => group.Key, group => group.Max(row => row.Right));
        return new PageMeasure(height, Most(gaps), reach);
    }

    // Two columns: rows that begin in the right half reach to another edge than those that begin in the left half.
    private static int Band(float left) => left < 290 ? 0 : 1;

    private static float Most(List<float> values)
    {
        return values.Count == 0 ? 0 : values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
    }
}
