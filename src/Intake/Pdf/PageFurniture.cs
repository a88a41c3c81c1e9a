namespace Folkmoot.Intake.Pdf;

/// <summary>Finds running headers, footers and page numbers: rows at the top or foot of pages that come again on other pages.</summary>
internal static class PageFurniture
{
    private const int Reach = 3;

    public static void Mark(List<List<Row>> pages)
    {
        if (pages.Count < 2)
        {
            return;
        }

        Side(pages, page => page.Take(Reach), keepFirst: true);
        Side(pages, page => page.TakeLast(Reach), keepFirst: false);
    }

    private static void Side(List<List<Row>> pages, Func<List<Row>, IEnumerable<Row>> near, bool keepFirst)
    {
        var groups = pages
            .SelectMany(page => near(page).Where(row => row.Text.Length < 160))
            .GroupBy(Key, StringComparer.Ordinal)
            .Where(group => group.Select(row => row.Page).Distinct().Count() >= Math.Max(2, pages.Count / 5));
        foreach (var group in groups)
        {
            // The title at the top of the first page is no header, though it runs along the others.
            foreach (var row in group.Where(row => !(keepFirst && row.Page == 1 && group.Key.Length > 1)))
            {
                row.IsFurniture = true;
            }
        }
    }

    // Numbers change from page to page; the rest of a running line does not.
    private static string Key(Row row)
    {
        return string.Concat(row.Text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c))) + (row.Text.Any(char.IsDigit) ? "#" : "");
    }
}
