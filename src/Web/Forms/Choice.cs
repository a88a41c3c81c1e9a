namespace Folkmoot.Web.Forms;

/// <summary>One answer to choose.</summary>
public sealed record Choice(string Value, string Words, string? Hint = null);
