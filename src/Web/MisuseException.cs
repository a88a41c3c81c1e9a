namespace Folkmoot.Web;

/// <summary>Something was asked for that cannot be done here; the message is one sentence that says what to do instead.</summary>
internal sealed class MisuseException(string message) : Exception(message);
