using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Forms;

/// <summary>How a page answers a form that it cannot accept.</summary>
internal static class FormAnswers
{
    /// <summary>Shows the form again with what was typed and what is wrong with it, under 422, so that no program takes it for done.</summary>
    public static PageResult ShowAgain(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }

    /// <summary>The same, with one more mistake beside its field (empty: beside none).</summary>
    public static PageResult ShowAgain(this PageModel page, string field, string mistake)
    {
        page.ModelState.AddModelError(field, mistake);
        return page.ShowAgain();
    }
}
