using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Governance.People;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Record.Names;

/// <summary>
/// Puts a new organisation, body or person on record from a name in a paper and links the name to it, both or neither. No dates are
/// taken from the paper: that somebody was named on a day does not say when they began.
/// </summary>
public sealed class RecordFromName(CivicDb db)
{
    private readonly RecordOrganisation _organisation = new(db);
    private readonly RecordBody _body = new(db);
    private readonly RecordPerson _person = new(db);
    private readonly LinkName _link = new(db);

    public async Task<Kept> RunAsync(Guid paperVersionId, PrintedName name, NewFromName wanted, int? seen, CancellationToken cancel)
    {
        await using var work = await Together.BeginAsync(db, cancel);
        var kept = await RecordAsync(wanted, cancel);
        if (kept is not Kept.Done { Of: var of })
        {
            return kept;
        }

        switch (await _link.RunAsync(paperVersionId, name, of, seen, cancel))
        {
            case LinkName.Outcome.Linked:
                await work.CommitAsync(cancel);
                return kept;
            case LinkName.Outcome.DecidedMeanwhile(var by, _):
                return new Kept.Refused("", $"{by ?? "Another officer"} decided about this name meanwhile. Nothing was recorded");
            default:
                return new Kept.NotThere();
        }
    }

    private Task<Kept> RecordAsync(NewFromName wanted, CancellationToken cancel) => wanted switch
    {
        NewFromName.NewOrganisation(var name, var kind) => _organisation.RunAsync(new OrganisationFields { Name = name, Kind = kind }, cancel),
        NewFromName.NewBody(var name, var organisation) => _body.RunAsync(organisation, new BodyFields { Name = name }, cancel),
        NewFromName.NewPerson(var name) => _person.RunAsync(new PersonFields { Name = name }, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(wanted)),
    };
}

/// <summary>What is to be put on record.</summary>
public abstract record NewFromName
{
    private NewFromName()
    {
    }

    public sealed record NewOrganisation(string Name, OrganisationKind Kind) : NewFromName;

    public sealed record NewBody(string Name, RecordId Organisation) : NewFromName;

    public sealed record NewPerson(string Name) : NewFromName;
}
