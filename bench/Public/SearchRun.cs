using System.Diagnostics;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Publication.Search;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.PublicBench;

/// <summary>Builds the index of a record anew, asks the questions, publishes one paper more and finds it.</summary>
internal sealed class SearchRun(Record record, string name)
{
    private bool _missed;

    public async Task<bool> RunAsync()
    {
        var paragraphs = await record.AskAsync<PublicDb, int>(async db => (await TextsAsync(db, 100_000)).Sum(text => text.Count(letter => letter == '\n')));
        Row("paragraphs", paragraphs, "", null);
        Row("index built anew", await BuildAsync() / 1000, "s", 60);
        var questions = Questions.Ask(await record.AskAsync<PublicDb, List<string>>(db => TextsAsync(db, 50)));
        await AskAsync(questions.Take(40));
        var (waits, found) = await AskAsync(questions);
        Row($"{questions.Count} questions, first ten with snippets, p50", At(waits, 0.50), "ms", 5);
        Row($"{questions.Count} questions, first ten with snippets, p99", At(waits, 0.99), "ms", 50);
        Row("slowest", waits[^1], "ms", null);
        Row("questions that found something", found, "", null);
        await PublishAsync();
        return !_missed;
    }

    private async Task<double> BuildAsync()
    {
        await record.AskAsync<CivicDb, int>(EmptyAsync);
        return await TimedAsync(() => record.AskAsync<FillSearch, int>(async fill =>
        {
            await fill.RunAsync(CancellationToken.None);
            return 0;
        }));
    }

    // As a release leaves it that could not search. Row by row, with every word wiped from the index, that would take minutes.
    private static Task<int> EmptyAsync(CivicDb db) => db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? "TRUNCATE search_passages" : """
        DROP TRIGGER search_passages_deleted;
        DELETE FROM search_passages;
        INSERT INTO search_index(search_index) VALUES ('delete-all');
        CREATE TRIGGER search_passages_deleted AFTER DELETE ON search_passages BEGIN
            INSERT INTO search_index(search_index, rowid, "Title", "Words") VALUES ('delete', old."Number", old."Title", old."Words");
        END
        """);

    private async Task<(List<double> Waits, int Found)> AskAsync(IEnumerable<string> questions)
    {
        var (waits, found) = (new List<double>(), 0);
        foreach (var question in questions)
        {
            SearchAnswer? answer = null;
            waits.Add(await TimedAsync(async () => answer = await record.AskAsync<SearchRecords, SearchAnswer>(search => search.RunAsync(question, new SearchFilter(), 1, CancellationToken.None))));
            found += answer is SearchAnswer.Found ? 1 : 0;
            if (Environment.GetEnvironmentVariable("FOLKMOOT_SLOW") is { Length: > 0 } && waits[^1] > 20)
            {
                await Console.Error.WriteLineAsync($"{waits[^1]:N0} ms {(answer as SearchAnswer.Found)?.Total} {question}");
            }
        }

        waits.Sort();
        return (waits, found);
    }

    private async Task PublishAsync()
    {
        var paper = new Drafts(new Words(seed: 4)).OnePaper("Zweeblethorpe");
        Row("one paper of 100 paragraphs published", await TimedAsync(() => record.PublishAsync([paper])), "ms", null);
        var answer = await record.AskAsync<SearchRecords, SearchAnswer>(search => search.RunAsync("zweeblethorpe", new SearchFilter(), 1, CancellationToken.None));
        Row("found at once", answer is SearchAnswer.Found { Total: > 0 } ? 0 : 1, "missed", 0);
    }

    private static Task<List<string>> TextsAsync(PublicDb db, int most) => Task.FromResult(
        db.Versions.Where(version => version.Kind == RecordKind.Paper).Take(most).Select(version => version.Json!).AsEnumerable()
            .Select(json => ((PaperRecord)RecordJson.ReadRecord(json).Content!).Text).ToList());

    private static double At(List<double> waits, double share) => waits[(int)(share * (waits.Count - 1))];

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private void Row(string what, double value, string unit, double? most)
    {
        var missed = value > most;
        _missed |= missed;
        Console.WriteLine(FormattableString.Invariant($"{name + ": " + what,-64} {value,9:0.00} {unit,-6} {(most is null ? "" : $"<= {most}"),-8} {(most is null ? "" : missed ? "MISSED" : "met")}").TrimEnd());
    }
}
