namespace Folkmoot.Cli;

/// <summary>What the process answers with when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>The command was not understood or cannot be followed; nothing was read.</summary>
    public const int Misuse = 1;

    /// <summary>Some papers were refused; the others were read.</summary>
    public const int SomeRefused = 2;

    /// <summary>Folkmoot itself is at fault.</summary>
    public const int Fault = 3;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
