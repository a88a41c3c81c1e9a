namespace Folkmoot.Cli;

/// <summary>The user asked for something that cannot be done; the message is one sentence that says what to do instead.</summary>
internal sealed class MisuseException(string message) : Exception(message);

/// <summary>Whoever was reading our output has closed it.</summary>
internal sealed class ClosedPipeException(IOException cause) : Exception(cause.Message, cause);
