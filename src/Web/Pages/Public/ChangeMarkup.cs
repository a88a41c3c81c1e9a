using Folkmoot.Civic.Publication.Words;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Web.Pages.Public;

/// <summary>Changed words as markup: what was taken out and put in, among enough of what stayed the same to read it.</summary>
internal static class ChangeMarkup
{
    /// <summary>In characters: so much of what stayed the same is shown on each side of a change.</summary>
    private const int Around = 200;

    public static IHtmlContent Of(ChangedPart part)
    {
        var markup = new HtmlContentBuilder();
        for (var i = 0; i < part.Pieces.Count; i++)
        {
            var piece = part.Pieces[i];
            if (piece.IsSame)
            {
                AddSame(markup, piece.After, isFirst: i == 0, isLast: i == part.Pieces.Count - 1);
                continue;
            }

            Add(markup, "del", "taken out", piece.Before);
            Add(markup, "ins", "put in", piece.After);
        }

        return markup;
    }

    // White space behind the last word is not underlined.
    private static void Add(HtmlContentBuilder markup, string tag, string said, string words)
    {
        var text = words.TrimEnd();
        if (text.Length > 0)
        {
            markup.AppendHtml($"<{tag}><span class=\"govuk-visually-hidden\">{said}: </span>").Append(text).AppendHtml($"</{tag}>");
            markup.Append(words[text.Length..]);
        }
    }

    private static void AddSame(HtmlContentBuilder markup, string text, bool isFirst, bool isLast)
    {
        var head = isFirst ? 0 : Math.Min(Around, text.Length);
        var tail = isLast ? text.Length : Math.Max(head, text.Length - Around);
        (head, tail) = (AfterWord(text, head), BeforeWord(text, tail));
        if (tail - head < 2 * Around)
        {
            markup.Append(text);
            return;
        }

        markup.Append(text[..head]).AppendHtml("<span class=\"changes__gap\">").Append($"[{text[head..tail].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length:N0} words are the same]").AppendHtml("</span>").Append(text[tail..]);
    }

    private static int AfterWord(string text, int at)
    {
        while (at > 0 && at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int BeforeWord(string text, int at)
    {
        while (at > 0 && at < text.Length && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
