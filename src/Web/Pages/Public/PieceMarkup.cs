using Microsoft.AspNetCore.Html;

namespace Folkmoot.Web.Pages.Public;

/// <summary>Pieces of a text as markup, without a space between them that the text does not have.</summary>
internal static class PieceMarkup
{
    public static IHtmlContent Of(IReadOnlyList<TextPiece> pieces)
    {
        var markup = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            var (open, close) = Around(piece);
            markup.AppendHtml(open).Append(piece.Text).AppendHtml(close);
        }

        return markup;
    }

    private static (string Open, string Close) Around(TextPiece piece) => piece switch
    {
        { IsNotice: true } => ("<span class=\"withheld\">", "</span>"),
        { Marked: true, OpensMarked: true } => ("<mark id=\"words\">", "</mark>"),
        { Marked: true } => ("<mark>", "</mark>"),
        { IsLabel: true, IsConfirmed: true } => ("<span class=\"label rests\">", "</span>"),
        { IsLabel: true } => ("<span class=\"label\">", "</span>"),
        { IsConfirmed: true } => ("<span class=\"rests\">", "</span>"),
        _ => ("", ""),
    };
}
