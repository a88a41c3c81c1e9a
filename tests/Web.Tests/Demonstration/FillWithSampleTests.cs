using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Demonstration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Demonstration;

/// <summary>The whole sample is filled in, by officers' operations, and its story stands on the public record.</summary>
public sealed class FillWithSampleTests(FilledSite site) : IClassFixture<FilledSite>
{
    private static readonly Sample Sample = Sample.Read();

    [Fact]
    public async Task Publishes_what_is_to_be_published_and_nothing_else()
    {
        Assert.InRange(site.PublicAtStop, 1, Sample.Papers.Count / 2);

        var published = await InDb(db => db.PaperVersions
            .Where(version => db.RecordHeads.Any(head => head.Kind == RecordKind.Paper && head.Id == version.PaperId))
            .Select(version => version.FileName)
            .ToListAsync());

        Assert.Equal(OfStage(SampleStage.Published), published.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(nameof(SampleStage.Sent), false, 0)]
    [InlineData(nameof(SampleStage.Described), true, 0)]
    [InlineData(nameof(SampleStage.HalfReviewed), true, 50)]
    [InlineData(nameof(SampleStage.Reviewed), true, 100)]
    [InlineData(nameof(SampleStage.Opened), true, 100)]
    public async Task Leaves_papers_at_the_desk_at_every_stage(string stage, bool described, int decided)
    {
        var waiting = OfStage(Enum.Parse<SampleStage>(stage)).ToList();

        var found = await InDb(db => db.PaperVersions
            .Where(version => waiting.Contains(version.FileName))
            .Select(version => new
            {
                Described = db.Papers.Any(paper => paper.Id == version.PaperId && paper.DetailsConfirmedAt != null),
                Decided = db.Decisions.Count(decision => decision.PaperVersionId == version.Id),
                version.ProposalCount,
            })
            .ToListAsync());

        Assert.NotEmpty(waiting);
        Assert.Equal(waiting.Count, found.Count);
        Assert.All(found, paper => Assert.Equal(described, paper.Described));
        Assert.All(found, paper => Assert.Equal(paper.ProposalCount * decided / 100, paper.Decided));
    }

    [Fact]
    public async Task Changes_nothing_at_the_next_start()
    {
        var before = await InDb(db => db.History.CountAsync());

        await site.FillAsync(TestContext.Current.CancellationToken);

        Assert.Equal(before, await InDb(db => db.History.CountAsync()));
    }

    [Fact]
    public async Task Has_a_decision_that_waits_for_three_conditions_and_two_reports_on_it()
    {
        var gates = await PublicAsync<GateRecord>(RecordKind.Gate);
        var updates = await PublicAsync<UpdateRecord>(RecordKind.Update);

        Assert.Contains(gates, gate => gate.Conditions.Count == 3);
        Assert.Contains(updates, update => update.Text.Text.Contains("The study itself has not been published", StringComparison.Ordinal));
        Assert.Contains(updates, update => update.Text.Text.Contains("travel study was published on 30 October", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("How much NHS money is spent on the people of Brackenford in a year?")]
    [InlineData("Will the Board publish what it decided there?")]
    public async Task Has_the_question(string words) =>
        Assert.Contains(await PublicAsync<QuestionRecord>(RecordKind.Question), question => question.Text.Text == words && question.Answers.Count > 0);

    [Fact]
    public async Task Says_that_something_is_withheld_and_why_but_not_what()
    {
        var everything = await InDb(db => db.RecordVersions.Select(version => version.Json!).ToListAsync());
        var minutes = (await PublicAsync<PaperRecord>(RecordKind.Paper)).Single(paper => paper.Withheld.Count > 0);

        Assert.Equal("3", minutes.Withheld.Single().Paragraph);
        Assert.DoesNotContain(everything, json => json.Contains("24.10", StringComparison.Ordinal) || json.Contains("Kindred Hours", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Has_the_minute_before_and_after_it_was_corrected()
    {
        var versions = await InDb(db => db.RecordVersions
            .Where(version => version.Kind == RecordKind.Paper && version.Title.StartsWith("Minutes, 12 September 2024"))
            .OrderBy(version => version.Version)
            .Select(version => new { version.Json, version.Reason })
            .ToListAsync());

        Assert.Equal(2, versions.Count);
        Assert.Contains("kept until April 2025", versions[0].Json, StringComparison.Ordinal);
        Assert.Contains("kept until April 2026", versions[1].Json, StringComparison.Ordinal);
        Assert.StartsWith("Corrected by the Committee on 7 November 2024", versions[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_followed_what()
    {
        var organisations = await PublicAsync<OrganisationRecord>(RecordKind.Organisation);
        var group = organisations.Single(one => one.OrganisationKind == "clinical_commissioning_group");

        Assert.Equal(new DateOnly(2022, 6, 30), group.ValidTo);
        Assert.Equal("NHS Eastmoor Integrated Care Board", group.Successor?.Name);
    }

    [Fact]
    public async Task Says_when_the_board_meets_next() =>
        Assert.True(await InDb(db => db.RecordVersions.AnyAsync(version => version.Kind == RecordKind.Meeting && version.Date == new DateOnly(2026, 12, 10))));

    private static IOrderedEnumerable<string> OfStage(SampleStage stage) =>
        Sample.Papers.Where(paper => paper.Stage == stage).Select(paper => paper.FileName).Order(StringComparer.Ordinal);

    private Task<T> InDb<T>(Func<CivicDb, Task<T>> ask) => site.WithAsync(parts => ask(parts.GetRequiredService<CivicDb>()));

    private async Task<List<T>> PublicAsync<T>(RecordKind kind)
        where T : RecordContent
    {
        var json = await InDb(db => db.RecordVersions
            .Where(version => version.Kind == kind && db.RecordHeads.Any(head => head.Id == version.Id && head.Version == version.Version))
            .Select(version => version.Json!)
            .ToListAsync());
        return [.. json.Select(RecordJson.ReadRecord).Select(record => record.Content).OfType<T>()];
    }
}
