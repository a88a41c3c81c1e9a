using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Names;

namespace Folkmoot.Web.Demonstration;

/// <summary>Links each name in a paper of the sample of which there is exactly one on record.</summary>
internal sealed class LinkSampleNames(ReadNames read, MatchNames match, LinkName link)
{
    public async Task RunAsync(RecordId paper, CancellationToken cancel)
    {
        if (await read.RunAsync(paper, withClosedParts: true, cancel) is not var (version, names))
        {
            return;
        }

        foreach (var name in (await match.RunAsync(version, names, cancel) ?? []).Where(name => name.IsReady))
        {
            await link.RunAsync(version, name.Match.Name, name.Match.Only!.Of, seen: null, cancel);
        }
    }
}
