using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Public;

/// <summary>
/// A page of the public record. Its handler finds something to show, or this says in one sentence why there is nothing: not there, not yet
/// there on that day, taken back, erased, or asked for in a way that nobody can answer.
/// </summary>
public abstract class PublicPage : PageModel
{
    /// <summary>Set when there is nothing to show.</summary>
    public NothingToShow? Nothing { get; private set; }

    protected PageResult Say(int status, string heading, string sentence, RecordRef? versionsOf = null)
    {
        Response.StatusCode = status;
        Nothing = new NothingToShow(heading, sentence, versionsOf is { } what ? $"{what.Path}/versions" : null);
        return Page();
    }

    protected PageResult Mistake(string sentence) => Say(StatusCodes.Status400BadRequest, "We cannot answer that", sentence);

    protected PageResult Missing() => Say(
        StatusCodes.Status404NotFound, "There is nothing here", "Check the address, or begin at the front page. What was published stays at its address.");

    /// <summary>What to say when the record is not shown.</summary>
    protected PageResult SayWhy(FoundRecord found, RecordRef what) => found switch
    {
        FoundRecord.Withdrawn gone => Say(StatusCodes.Status410Gone, $"This {Kind(what)} was withdrawn", $"{Day(gone.At)}: {gone.Reason}", what),
        FoundRecord.Erased gone => Say(StatusCodes.Status410Gone, $"The words of this {Kind(what)} were erased", $"{Day(gone.At)}: {gone.Reason}", what),
        FoundRecord.NotYet not => Say(
            StatusCodes.Status404NotFound, "It was not on the record that day", $"This {Kind(what)} was first published on {Day(not.FirstPublishedAt)}.", what),
        _ => Missing(),
    };

    private static string Kind(RecordRef what) => what.Kind.One().ToLowerInvariant();

    private static string Day(DateTimeOffset at) => $"{LocalTime.Day(at):d MMMM yyyy}";
}

/// <summary>Why a page shows nothing.</summary>
/// <param name="Heading">In a few words.</param>
/// <param name="Sentence">In one sentence.</param>
/// <param name="VersionsAddress">Where its versions are listed; null when it has none.</param>
public sealed record NothingToShow(string Heading, string Sentence, string? VersionsAddress);
