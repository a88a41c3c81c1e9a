using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>The short forms that a search knows, read anew when the public record has changed: every question needs them.</summary>
public sealed class KnownForms(RecordWatch watch)
{
    private volatile Read? _last;

    public async Task<ShortForms> NowAsync(PublicDb db, CancellationToken cancel)
    {
        var state = await watch.StateAsync(cancel);
        if (_last is { } last && last.State == state)
        {
            return last.Forms;
        }

        var forms = await ReadAsync(db, cancel);
        _last = new Read(state, forms);
        return forms;
    }

    private static async Task<ShortForms> ReadAsync(PublicDb db, CancellationToken cancel)
    {
        var json = await PublicQueries.Standing(db).Where(row => row.Kind == RecordKind.Organisation || row.Kind == RecordKind.Body)
            .Select(row => row.Json!).ToListAsync(cancel);
        return new ShortForms(json.Select(RecordJson.ReadRecord).Select(record => record.Content switch
        {
            OrganisationRecord organisation => (organisation.Name, organisation.OtherNames),
            BodyRecord body => (body.Name, body.OtherNames),
            _ => throw new InvalidOperationException("Only organisations and bodies were asked for."),
        }));
    }

    private sealed record Read(RecordState State, ShortForms Forms);
}
