using System.Text;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Importing;
using Folkmoot.Civic.Tests.Databases;
using Folkmoot.Reading;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Record;

/// <summary>An invented council with a panel and two officers, and its papers.</summary>
internal sealed class Marlshire
{
    /// <summary>Three questions and their answers, one of them with a promise.</summary>
    public const string Questions =
        """
        Marlshire Health Scrutiny Panel

        Minutes of the meeting held on 14 October 2025

        Questions to the Director

        The Chair had sent the following questions to the Director, Ms Lena Fosse.

        1) Who pays for the evening bus?
        2) When will the travel study be published?
        3) How many beds will close?

        In response to question 1, the Director said that the County Council paid for it.

        In response to question 2, the Director said that the study will be published by 30 November 2025.

        In response to question 3, the Director said that no figure had been agreed.

        RESOLVED that the answers be noted.
        """;

    public required RecordId Panel { get; init; }

    public required Officer Clerk { get; init; }

    public required Officer Colleague { get; init; }

    public static async Task<Marlshire> FoundAsync(FreshDatabase database)
    {
        await using var work = database.Begin();
        var council = new Organisation { Name = "Marlshire County Council", Kind = OrganisationKind.Council };
        var panel = new Body { OrganisationId = council.Id, Name = "Health Scrutiny Panel" };
        var clerk = Officer(council, "Priya Anand", database);
        var colleague = Officer(council, "Tom Ferrier", database);
        work.Db.AddRange(council, panel, clerk, colleague);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new Marlshire { Panel = panel.Id, Clerk = clerk, Colleague = colleague };
    }

    /// <summary>Sends the text in and reads it, as the site does in the background; the id of the version that came of it.</summary>
    public async Task<PaperVersion> BringInAsync(FreshDatabase database, string text, RecordId? laterVersionOf = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var work = database.Begin();
        work.Hand.Take(Clerk.Id, Clerk.FullName);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var sent = await work.Part<SendPaper>().RunAsync(
            new PaperToSend { BatchId = Guid.CreateVersion7(), BodyId = Panel, PaperId = laterVersionOf, FileName = "minutes.txt", Bytes = bytes, MostBytes = 1 << 20 }, cancel);
        Assert.IsType<SendOutcome.Sent>(sent);
        return await ReadNextAsync(work, text);
    }

    public static async Task<PaperVersion> ReadNextAsync(Work work, string text)
    {
        var cancel = TestContext.Current.CancellationToken;
        var import = await work.Part<ClaimImport>().RunAsync(cancel);
        var paper = new Folkmoot.Reading.Paper { Text = text, Name = import!.FileName, Sha256 = import.Sha256 };
        await work.Part<FileReading>().RunAsync(import, paper, PaperReader.Read(paper), cancel);
        return await work.Db.PaperVersions.AsNoTracking().SingleAsync(version => version.Id == import.PaperVersionId, cancel);
    }

    private static Officer Officer(Organisation council, string name, FreshDatabase database) => new()
    {
        FullName = name,
        UserName = $"{name.Split(' ')[0]}.{Guid.CreateVersion7():n}@marlshire.example",
        OrganisationId = council.Id,
        CreatedAt = database.Time.Now,
    };
}
