namespace Folkmoot.Reading.Speech;

/// <summary>Passes over the posts printed behind a speaker's name, and whoever speaks with him: "Cllr Vale, Portfolio Holder for Roads, undertook".</summary>
internal static class Posts
{
    private const int Most = 3;

    /// <summary>Where the verb may stand; what was passed belongs to the speaker.</summary>
    public static int Pass(string plain, CueRow cues, int end, ref Speaker speaker)
    {
        var at = Scan.Skip(plain, speaker.End, end);
        for (var i = 0; i < Most && at < end && plain[at] == ','; i++)
        {
            at = Scan.Skip(plain, at + 1, end);
            var next = Scan.StartsWith(plain, at, "and") ? Scan.Skip(plain, at + 3, end) : at;
            if (next >= end || !char.IsUpper(plain[next]) || SpeakerReader.Read(plain, cues, next, end) is not { } more)
            {
                break;
            }

            speaker = new Speaker(speaker.Start, more.End, speaker.Kind | more.Kind);
            at = Scan.Skip(plain, more.End, end);
        }

        return at;
    }

    /// <summary>"… by when. - Cllr Vale undertook to write": the dash parts the reply from the question.</summary>
    public static int PastDash(string plain, int start, int end) => start < end && plain[start] == '-' ? Scan.Skip(plain, start + 1, end) : start;
}
