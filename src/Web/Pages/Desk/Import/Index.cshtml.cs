using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Importing;
using Folkmoot.Intake;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Importing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Import;

/// <summary>Brings papers in, and says what became of each.</summary>
[Needs(Permission.Import)]
internal sealed class IndexModel(DeskSeat seat, DeskBodies bodies, SendPaper send, ReadImports imports, ImportSignal signal, IntakeLimits limits) : PageModel
{
    private const int MostFiles = 100;

    /// <summary>The files that were sent together, to be shown; null before any were.</summary>
    [BindProperty(SupportsGet = true, Name = "batch")]
    public Guid? Batch { get; set; }

    /// <summary>The paper of which a later version comes in; null for papers of their own.</summary>
    [BindProperty(SupportsGet = true, Name = "of")]
    public string? LaterVersionOf { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public IReadOnlyList<ImportLine> Lines { get; private set; } = [];

    public long MostBytes => limits.Bytes;

    public bool IsUnderWay => Lines.Any(line => line.IsUnderWay);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        if (RecordId.Parse(Body) is not { } body || Bodies.All(choice => choice.Value != Body))
        {
            return this.ShowAgain(nameof(Body), "Choose whose papers they are");
        }

        if (Files.Count is 0 or > MostFiles)
        {
            return this.ShowAgain(nameof(Files), Files.Count == 0 ? "Choose at least one file" : $"Choose at most {MostFiles} files at a time");
        }

        var batch = Guid.CreateVersion7();
        var taken = await SendAsync(batch, body, cancel);
        signal.Sent();
        return ModelState.IsValid || taken == 0 ? ModelState.IsValid ? RedirectToPage(new { batch }) : this.ShowAgain() : await PartlyAsync(batch, cancel);
    }

    private async Task<int> SendAsync(Guid batch, RecordId body, CancellationToken cancel)
    {
        var taken = 0;
        foreach (var file in Files)
        {
            await using var bytes = file.OpenReadStream();
            var outcome = await send.RunAsync(
                new PaperToSend
                {
                    BatchId = batch,
                    BodyId = body,
                    PaperId = RecordId.Parse(LaterVersionOf),
                    FileName = file.FileName,
                    Bytes = bytes,
                    MostBytes = limits.Bytes,
                },
                cancel);
            if (outcome is SendOutcome.Refused refused)
            {
                ModelState.AddModelError(nameof(Files), $"{file.FileName} {refused.Reason}");
                continue;
            }

            taken++;
        }

        return taken;
    }

    private async Task<IActionResult> PartlyAsync(Guid batch, CancellationToken cancel)
    {
        Batch = batch;
        await FillAsync(cancel);
        return this.ShowAgain();
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        var mine = await bodies.RunAsync(seat.Reach.Over(Permission.Import), cancel);
        Bodies = [.. mine.Select(body => new Choice(body.Id.Value, $"{body.Name}, {body.Organisation}"))];
        Lines = Batch is { } batch ? await imports.RunAsync(batch, seat.Officer.OfficerId, cancel) : [];
    }
}
