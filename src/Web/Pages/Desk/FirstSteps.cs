using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk;

/// <summary>What an officer does while no paper waits: from an empty record, step by step, to the first paper.</summary>
internal sealed class FirstSteps(CivicDb db, DeskSeat seat)
{
    private const string Ask = "Ask the person who looks after the accounts at your organisation.";

    /// <summary>Null when there is nothing that this officer could do.</summary>
    public async Task<FirstStep?> NextAsync(CancellationToken cancel)
    {
        if (!await db.Organisations.AnyAsync(cancel))
        {
            return seat.Reach.MayEverywhere(Permission.Govern)
                ? new FirstStep("Begin with your organisation", "Bodies, papers and roles belong to it. Others can follow.", "Add your organisation", "/desk/organisations/add")
                : new FirstStep("Your organisation is not on record yet", Ask);
        }

        if (!await db.Bodies.AnyAsync(cancel))
        {
            return seat.Reach.MayAnywhere(Permission.Govern)
                ? new FirstStep("Add the bodies whose papers you keep", "The full council, a committee, a panel, a board: every paper is the paper of one.", "Add a body", "/desk/bodies/add")
                : new FirstStep("No body is on record yet", Ask);
        }

        return seat.Reach switch
        {
            var reach when reach.MayAnywhere(Permission.Import) => new FirstStep("Send in papers", "Minutes, a report or an agenda, as PDF, Word, web page or text.", "Send in papers", "/desk/import"),
            var reach when reach.MayAnywhere(Permission.Accounts) => new FirstStep("Invite a clerk", "Clerks send papers in, confirm what they say, and publish it.", "Invite an officer", "/desk/accounts/invite"),
            _ => null,
        };
    }
}

/// <summary>One step, why it is taken, and the way there; no way where somebody else has to take it.</summary>
internal sealed record FirstStep(string Heading, string Why, string? Button = null, string? Address = null);
