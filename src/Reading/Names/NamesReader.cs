using Folkmoot.Reading.Acronyms;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Names;

/// <summary>
/// Reads the organisations, people, posts and places that a paper names. It would rather miss a name than invent one: a person needs a title or a
/// post beside the name, a body needs a word of its own before "Council" or "Board", and a place its kind or a known name.
/// </summary>
public static class NamesReader
{
    /// <summary>A short form that the paper explains as an organisation counts as a mention of it.</summary>
    public static NameReading Read(PageLayout layout, IReadOnlyList<Acronym> acronyms)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(acronyms);
        var finder = new NameFinder(layout.Source, acronyms);
        foreach (var block in layout.Blocks)
        {
            if (block.Kind != BlockKind.Contents && block.Plain.AsSpan().ContainsAnyInRange('a', 'z'))
            {
                finder.Read(block);
            }
        }

        return finder.ToReading();
    }
}
