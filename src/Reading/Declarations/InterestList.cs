using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Declarations;

/// <summary>Reads declarations printed as a list under their item: "Cllr Ash - personal - item 7 - school governor", a line a person.</summary>
internal sealed class InterestList
{
    private const int LongestLead = 120;

    private string? item;
    private string? kind;
    private bool follows;

    /// <summary>Adds the declaration of a line; remembers the item that a line such as "Members declared interests in minute 35 as follows:" names.</summary>
    public void Read(Block block, List<Declaration> found)
    {
        if (Opens(block.Plain) && (block.Has(Cue.Declared) || LeadsIn(block)))
        {
            item = new InterestWords(block, block.Body, block.Plain.Length).Item();
            kind = KindOfAll(block);
            follows = true;
            return;
        }

        if (block.Plain.Length <= 400 && !(follows && (WithReason(block, found) || WithNumber(block, found))) && Mark(block) is var mark and >= 0)
        {
            WithMark(block, mark, found);
        }
    }

    /// <summary>True for the words before a list, which end in a colon: who declared what stands below.</summary>
    public static bool Opens(ReadOnlySpan<char> words) => words.EndsWith(":") || words.EndsWith(":-");

    // "The following declarations of interest were made:"
    private static bool LeadsIn(Block block) =>
        block.Plain.Length < LongestLead && block.Says("following declaration") && block.Says("made");

    private void WithMark(Block block, int mark, List<Declaration> found)
    {
        var name = PersonNames.At(block, block.Body);
        var isName = name is not null && name.End == mark;
        if (!isName && !(follows && IsSurname(block.Plain.AsSpan(block.Body, mark - block.Body))))
        {
            return;
        }

        var words = new InterestWords(block, mark, block.Plain.Length);
        if (!follows && words.Item() is null && !block.Says("interest"))
        {
            return;
        }

        found.Add(new Declaration(block.Words)
        {
            Who = block.Text.Cut(block.Body, mark).Text,
            What = Last(block, mark),
            Kind = Kind(block, mark) ?? kind,
            Item = words.Item() ?? item,
            Action = words.Action(),
        });
    }

    /// <summary>Under "These interests were declared:" a line may be "Dr Ash as a trustee of the hospice" or "Cllr Elm (item 6) because …".</summary>
    private bool WithReason(Block block, List<Declaration> found)
    {
        if (PersonNames.At(block, block.Body) is not { } name || !InterestReason.Leads(block.Plain.AsSpan(name.End)))
        {
            return false;
        }

        var words = new InterestWords(block, name.End, block.Plain.Length);
        found.Add(new Declaration(block.Words)
        {
            Who = block.Text.Cut(name.Start, name.End).Text,
            What = words.What(),
            Kind = kind,
            Item = words.Item() ?? item,
            Action = words.Action(),
        });
        return true;
    }

    /// <summary>A row of a table whose cells were lost: "Councillor Ash 152 Trustee of the hospice", the number that of the item or minute.</summary>
    private bool WithNumber(Block block, List<Declaration> found)
    {
        if (PersonNames.At(block, block.Body) is not { } name || name.End + 4 >= block.Plain.Length || block.Plain[name.End] != ' ')
        {
            return false;
        }

        var start = name.End + 1;
        var space = block.Plain.IndexOf(' ', start);
        if (space < 0 || block.Plain.AsSpan(start, space - start).TrimEnd('.') is not { Length: > 0 and < 5 } number || number.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        found.Add(new Declaration(block.Words)
        {
            Who = block.Text.Cut(name.Start, name.End).Text,
            What = block.Text.Cut(space, block.Plain.Length).Text,
            Kind = kind,
            Item = block.Text.Cut(start, start + number.Length).Text,
        });
        return true;
    }

    /// <summary>"These non-pecuniary interests were declared:" says of which kind all the lines below are.</summary>
    private static string? KindOfAll(Block block)
    {
        // A heading on the same line names all kinds; the sentence behind it says which.
        var from = Math.Max(block.Plain.LastIndexOf(" - ", StringComparison.Ordinal), 0);
        foreach (var word in (ReadOnlySpan<string>)["non-pecuniary", "non-registrable", "non-prejudicial", "non-personal", "personal and prejudicial", "disclosable pecuniary", "prejudicial", "pecuniary", "registrable", "personal"])
        {
            if (block.Plain.IndexOf(word, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                return block.Text.Cut(at, at + word.Length).Text;
            }
        }

        return null;
    }

    /// <summary>Where a dash or colon parts the name from the rest; -1 where none does.</summary>
    private static int Mark(Block block)
    {
        var plain = block.Plain;
        for (var i = block.Body + 1; i < Math.Min(plain.Length - 1, block.Body + 60); i++)
        {
            if (plain[i] == ':' || (plain[i] == '-' && plain[i + 1] == ' ' && plain[i - 1] == ' '))
            {
                return plain[i] == ':' ? i : i - 1;
            }
        }

        return -1;
    }

    private static bool IsSurname(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && !word.Contains(' ');

    /// <summary>The last of the parts is what the interest is.</summary>
    private static string Last(Block block, int mark)
    {
        var dash = block.Plain.LastIndexOf(" - ", StringComparison.Ordinal);
        var start = Math.Max(dash < 0 ? mark + 1 : dash + 3, mark + 1);
        var end = EndOf(block, start, mark);
        return block.Text.Cut(start, block.Plain[end - 1] == '.' ? end - 1 : end).Text;
    }

    // "Cllr Ash - is a trustee. Cllr Ash left the room.": what was done about it is a sentence of its own.
    private static int EndOf(Block block, int from, int mark)
    {
        var name = block.Plain.AsSpan(block.Body, mark - block.Body).TrimEnd();
        foreach (var (start, _) in Sentences.Of(block.Plain, from))
        {
            if (start > from && block.Plain.AsSpan(start).StartsWith(name, StringComparison.Ordinal))
            {
                return block.Plain.AsSpan(0, start).TrimEnd().Length;
            }
        }

        return block.Plain.Length;
    }

    private static string? Kind(Block block, int mark)
    {
        foreach (var part in block.Plain[mark..].Split(" - ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Contains("personal", StringComparison.OrdinalIgnoreCase) || part.Contains("pecuniary", StringComparison.OrdinalIgnoreCase)
                || part.Contains("prejudicial", StringComparison.OrdinalIgnoreCase) || part.Contains("registrable", StringComparison.OrdinalIgnoreCase))
            {
                return part;
            }
        }

        return null;
    }
}
