using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.Bodies;

/// <summary>
/// Changes what is on record of a body, but for its end. It stays with its organisation: a body that moves to another ends there, and its
/// successor begins here.
/// </summary>
public sealed class ChangeBody(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, BodyFields fields, CancellationToken cancel)
    {
        if (await db.Bodies.FindAsync([id], cancel) is not { } body)
        {
            return new Kept.NotThere();
        }

        if (body.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, body, revision, cancel);
        }

        var name = NameRule.Tidy(fields.Name);
        var valid = new ValidPeriod(fields.ValidFrom, body.ValidTo);
        if (await MistakesAsync(body, name, valid, fields, cancel) is { Count: > 0 } mistakes)
        {
            return new Kept.Refused(mistakes);
        }

        if (Renaming.Give(body, new RecordRef(RecordKind.Body, id), valid, name, fields.NameChange) is { } former)
        {
            db.OtherNames.Add(former);
        }

        (body.Place, body.ValidFrom) = (NameRule.TidyOptional(fields.Place), fields.ValidFrom);
        return await db.TrySaveAsync(cancel) ? new Kept.Done(new RecordRef(RecordKind.Body, id)) : await Meanwhile.OfAsync(db, body, revision, cancel);
    }

    private async Task<IReadOnlyList<Mistake>> MistakesAsync(Body body, string name, ValidPeriod valid, BodyFields fields, CancellationToken cancel)
    {
        var organisation = await db.Organisations.FindAsync([body.OrganisationId], cancel);
        return
        [
            .. new[]
            {
                NameRule.Check(nameof(fields.Name), name)
                    ?? await BodyFields.CheckTwinAsync(db, body.OrganisationId, name, fields.ValidFrom, body.Id, cancel)
                    ?? Renaming.Check(body, valid, name, fields.NameChange),
                NameRule.CheckOptional(nameof(fields.Place), NameRule.TidyOptional(fields.Place), "place"),
                FirstDay.Check(body.NamedFrom, valid)
                    ?? BodyFields.CheckAgainst(organisation!, fields.ValidFrom)
                    ?? await CheckMeetingsAsync(body.Id, fields.ValidFrom, cancel),
            }.OfType<Mistake>(),
        ];
    }

    private async Task<Mistake?> CheckMeetingsAsync(RecordId id, DateOnly? from, CancellationToken cancel) =>
        await PointersAt.MeetingDaysAsync(db, id, cancel) is var (first, _) && from > first
            ? new Mistake(nameof(BodyFields.ValidFrom), $"The first day must be {first.InWords()} or earlier, because it met then")
            : null;
}
