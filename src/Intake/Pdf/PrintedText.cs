using System.Globalization;
using System.Text;

namespace Folkmoot.Intake.Pdf;

/// <summary>
/// The letters of one text element of pdftohtml, and which of them are bold. Links, slanted type and whatever else stands in angle brackets
/// leave their words only. Used again for each element, so that words cost nothing until they are kept.
/// </summary>
internal sealed class PrintedText
{
    private const int LongestEntity = 12;

    private char[] letters = new char[512];
    private bool[] bold = new bool[512];
    private bool isBold;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Length);

    public ReadOnlySpan<bool> Bold => bold.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        isBold = false;
    }

    /// <summary>Adds what stands inside the element, in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> inside)
    {
        while (!inside.IsEmpty)
        {
            var plain = inside.IndexOfAny((byte)'<', (byte)'&');
            AddLetters(plain < 0 ? inside : inside[..plain]);
            inside = plain < 0 ? default : AddMarkup(inside[plain..]);
        }
    }

    private void AddLetters(ReadOnlySpan<byte> utf8)
    {
        Room(utf8.Length);
        var added = letters.AsSpan(Length, Encoding.UTF8.GetChars(utf8, letters.AsSpan(Length)));
        foreach (ref var letter in added)
        {
            letter = Plain(letter);
        }

        bold.AsSpan(Length, added.Length).Fill(isBold);
        Length += added.Length;
        if (added.IndexOfAnyInRange('\uFB00', '\uFB06') >= 0)
        {
            PartLigatures(Length - added.Length);
        }
    }

    // A soft hyphen that is printed is a hyphen: one that is not stands in no page's drawing. Everything white or unprintable is a space.
    private static char Plain(char letter) => letter switch
    {
        < ' ' or '\u007F' or '\uFFFE' or '\uFFFF' => ' ',
        < '\u0080' => letter,
        '\u00AD' => '-',
        _ => char.IsWhiteSpace(letter) || char.IsControl(letter) ? ' ' : letter,
    };

    private void PartLigatures(int from)
    {
        var parted = new string(letters, from, Length - from).Normalize(NormalizationForm.FormC)
            .Replace("\uFB00", "ff", StringComparison.Ordinal)
            .Replace("\uFB01", "fi", StringComparison.Ordinal)
            .Replace("\uFB02", "fl", StringComparison.Ordinal)
            .Replace("\uFB03", "ffi", StringComparison.Ordinal)
            .Replace("\uFB04", "ffl", StringComparison.Ordinal)
            .Replace("\uFB05", "st", StringComparison.Ordinal)
            .Replace("\uFB06", "st", StringComparison.Ordinal);
        Length = from;
        Room(parted.Length);
        parted.CopyTo(letters.AsSpan(from));
        bold.AsSpan(from, parted.Length).Fill(isBold);
        Length += parted.Length;
    }

    // Answers what follows the tag or entity that begins here.
    private ReadOnlySpan<byte> AddMarkup(ReadOnlySpan<byte> markup)
    {
        var isTag = markup[0] == '<';
        var end = isTag ? markup.IndexOf((byte)'>') : markup[..Math.Min(markup.Length, LongestEntity)].IndexOf((byte)';');
        if (end < 0)
        {
            // An ampersand by itself is one; a tag that never ends has no words.
            Put(isTag ? ' ' : '&');
            return isTag ? default : markup[1..];
        }

        if (isTag)
        {
            isBold = markup.StartsWith("<b>"u8) || (isBold && !markup.StartsWith("</b>"u8));
        }
        else
        {
            AddEntity(markup[1..end]);
        }

        return markup[(end + 1)..];
    }

    private void AddEntity(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("amp"u8))
        {
            Put('&');
        }
        else if (name.SequenceEqual("lt"u8))
        {
            Put('<');
        }
        else if (name.SequenceEqual("gt"u8))
        {
            Put('>');
        }
        else if (name.SequenceEqual("quot"u8))
        {
            Put('"');
        }
        else if (name.Length > 1 && name[0] == '#' && int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code <= char.MaxValue && !char.IsSurrogate((char)code))
        {
            Put(Plain((char)code));
        }
        else
        {
            Put('\uFFFD');
        }
    }

    private void Put(char letter)
    {
        Room(1);
        letters[Length] = letter;
        bold[Length++] = isBold;
    }

    private void Room(int more)
    {
        if (Length + more > letters.Length)
        {
            Array.Resize(ref letters, Math.Max(letters.Length * 2, Length + more));
            Array.Resize(ref bold, letters.Length);
        }
    }
}
