using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Publication.Words;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What a version of a record says otherwise than the one before it, or than another that is asked for, word by word.</summary>
public sealed class ChangesModel(PublicRecords records) : PublicPage
{
    public PublicRecord Before { get; private set; } = null!;

    public PublicRecord After { get; private set; } = null!;

    public RecordView View { get; private set; } = null!;

    public RecordChanges Changes { get; private set; } = null!;

    /// <summary>The versions that it can be compared with.</summary>
    public IReadOnlyList<VersionLine> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kind, string id, int number, string? since, CancellationToken cancel)
    {
        if (RecordKinds.Parse(kind) is not { } named || RecordId.Parse(id) is not { } parsed)
        {
            return Missing();
        }

        var what = new RecordRef(named, parsed);
        var found = await records.FindVersionAsync(what, number, cancel);
        if (found is not FoundRecord.Shown after)
        {
            return SayWhy(found, what);
        }

        Others = [.. (await records.VersionsAsync(what, cancel)).Where(line => line.Version != number && line is { Status: RecordStatus.Published, State: VersionState.Current or VersionState.Replaced })];
        var with = Asked.Version(since);
        return with.Mistake is { } mistake ? Mistake(mistake) : await CompareAsync(after.Record, with.Value ?? number - 1, cancel);
    }

    private async Task<IActionResult> CompareAsync(PublicRecord after, int since, CancellationToken cancel)
    {
        var found = await records.FindVersionAsync(after.Ref, since, cancel);
        switch (found)
        {
            case FoundRecord.Shown before:
                (Before, After, Changes) = (before.Record, after, RecordChanges.Between(before.Record, after));
                View = new RecordView(after);
                return Page();
            case FoundRecord.None:
                return Say(StatusCodes.Status404NotFound, "There is nothing to compare it with", $"Version {after.Version} is the first that stands.", after.Ref);
            default:
                return Say(StatusCodes.Status410Gone, "There is nothing to compare it with", $"The words of version {since} are shown no more.", after.Ref);
        }
    }
}
