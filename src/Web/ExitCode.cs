namespace Folkmoot.Web;

/// <summary>What the process answers with when it ends; the same numbers as those of <c>moot</c>.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done; of a site: it was stopped as asked.</summary>
    public const int Done = 0;

    /// <summary>The command was not understood or cannot be followed; nothing was changed.</summary>
    public const int Misuse = 1;

    /// <summary>Some papers were refused; the others were imported.</summary>
    public const int SomeRefused = 2;

    /// <summary>Folkmoot itself is at fault.</summary>
    public const int Fault = 3;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
