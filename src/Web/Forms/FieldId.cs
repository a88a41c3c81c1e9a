using Microsoft.AspNetCore.Mvc.Rendering;

namespace Folkmoot.Web.Forms;

/// <summary>The id of a field's box, from its name: the error summary and the field must agree on it.</summary>
internal static class FieldId
{
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
