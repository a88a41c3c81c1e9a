using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Names;

/// <summary>
/// Links several names at once, each to the one that the officer saw beside it. A name that has been decided meanwhile, or for which the record
/// no longer has exactly that one, is left as it is and counted.
/// </summary>
public sealed class AcceptNames(MatchNames match, LinkName link)
{
    /// <param name="paperVersionId">The version.</param>
    /// <param name="names">The names of the version, to match them anew.</param>
    /// <param name="seen">What the officer accepted.</param>
    /// <param name="cancel">Stops the work.</param>
    public async Task<(int Linked, int Left)> RunAsync(
        Guid paperVersionId, NamesOfPaper names, IReadOnlyCollection<(PrintedName Name, RecordRef Of)> seen, CancellationToken cancel)
    {
        var ready = (await match.RunAsync(paperVersionId, names, cancel) ?? [])
            .Where(name => name.IsReady)
            .ToDictionary(name => name.Match.Name, name => name.Match.Only!.Of);
        var linked = 0;
        foreach (var (name, of) in seen.Distinct())
        {
            var stands = ready.TryGetValue(name, out var only) && only == of;
            if (stands && await link.RunAsync(paperVersionId, name, of, seen: null, cancel) is LinkName.Outcome.Linked)
            {
                linked++;
            }
        }

        return (linked, seen.Distinct().Count() - linked);
    }
}
