namespace Folkmoot.Intake.Word;

/// <summary>What no honest Word file passes, however long the paper.</summary>
internal static class WordLimits
{
    public const int Entries = 20_000;

    public const int Depth = 1_000;

    /// <summary>Parts smaller than this may be packed as tightly as they like: they cannot hurt.</summary>
    public const long SmallPart = 16 * 1024 * 1024;

    /// <summary>WordprocessingML of real papers packs 5 to 30 times; deflate at its limit packs 1,032 times.</summary>
    public const long Ratio = 250;
}
