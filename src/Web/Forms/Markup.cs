using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Folkmoot.Web.Forms;

/// <summary>Small pieces of markup. Words that go in are written as text, never as markup.</summary>
internal static class Markup
{
    public static TagBuilder Tag(string name, string look, string words, string? id = null)
    {
        var tag = new TagBuilder(name);
        if (look.Length > 0)
        {
            tag.Attributes["class"] = look;
        }

        if (id is not null)
        {
            tag.Attributes["id"] = id;
        }

        tag.InnerHtml.Append(words);
        return tag;
    }

    public static TagBuilder Wrap(string name, string look, IHtmlContent inside)
    {
        var tag = Tag(name, look, "");
        tag.InnerHtml.AppendHtml(inside);
        return tag;
    }
}
