using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A clause that a report quotes in order to say what has been done about it: "Resolution – The Council agrees …", then "Update – …".</summary>
internal static partial class Restatement
{
    private static readonly WordOpenings Quoting = WordOpenings.Of("resolution recommendation clause decision agreed commitment");

    private static readonly WordOpenings Updating = WordOpenings.Of("update progress current position status action");

    /// <summary>The block begins as a quotation of an earlier clause does.</summary>
    public static bool Starts(Block block) => BodyOf(block) > 0;

    /// <summary>The block quotes a clause by its number: "Clause (a)(i): …", "Recommendation 3: …".</summary>
    public static bool IsNumbered(Block block)
    {
        if (!MayLead(block, Quoting))
        {
            return false;
        }

        var match = Quoted().Match(block.Plain, block.Body);
        return match.Success && match.Groups["number"].Success;
    }

    /// <summary>Where the quoted words begin in the plain line; 0 when the block quotes nothing.</summary>
    public static int BodyOf(Block block)
    {
        if (!MayLead(block, Quoting))
        {
            return 0;
        }

        var match = Quoted().Match(block.Plain, block.Body);
        return match.Success && match.Index + match.Length < block.Plain.Length ? match.Index + match.Length : 0;
    }

    /// <summary>Where the words of an update begin in the plain line; 0 when the block does not begin as one.</summary>
    public static int UpdateOf(Block block)
    {
        if (!MayLead(block, Updating))
        {
            return 0;
        }

        var match = Updated().Match(block.Plain, block.Body);
        return match.Success ? match.Index + match.Length : 0;
    }

    // Every shape ends with a colon or a dash, and none is longer than this.
    private static bool MayLead(Block block, in WordOpenings words) => block.MaySay(words) && block.Plain.AsSpan(block.Body, Math.Min(block.Plain.Length - block.Body, 100)).ContainsAny(':', '-');

    /// <summary>The paper answers quoted clauses at all.</summary>
    public static bool HasUpdates(PageLayout layout)
    {
        foreach (var block in layout.Blocks)
        {
            if (block.Plain.Length - block.Body > 6 && UpdateOf(block) > 0)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\G\W{0,2}(?:resolution|recommendation|clause|decision|resolved|agreed action|commitment)(?<number> ?\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivx]{1,4})\)?(?:\([a-zivx]{1,4}\))*)? ?[:-]+ ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\G\W{0,2}(?:update|progress(?: update| to date| so far)?|current position|position(?: (?:at|as at)[^:]{0,30})?|status|action taken|progress made)(?: \([^)]{0,40}\))? ?[:-]+ ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Updated();
}
