using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.PublicBench;
using Microsoft.EntityFrameworkCore;

// records FOLDER CONNECTION COUNT       fills an empty record, and prints the address of an item and of a paper
// paragraphs FOLDER CONNECTION COUNT    fills one with papers of so many paragraphs
// search FOLDER CONNECTION NAME         measures the search over it
// correct FOLDER CONNECTION ITEM TEXT   publishes a correction of an item, as another node would
//
// An empty CONNECTION is SQLite in FOLDER.
await using var record = await Record.OpenAsync(args[1], args[2]);
switch (args[0])
{
    case "records":
        await record.PublishAsync(new Drafts(new Words(seed: 2)).Records(int.Parse(args[3])));
        foreach (var kind in new[] { RecordKind.Item, RecordKind.Paper })
        {
            Console.WriteLine(new RecordRef(kind, await record.AskAsync<PublicDb, RecordId>(db => db.Versions.Where(version => version.Kind == kind).OrderBy(version => version.Sequence).Select(version => version.Id).FirstAsync())).Path);
        }

        return 0;
    case "paragraphs":
        await record.PublishAsync(new Drafts(new Words(seed: 2)).Papers(int.Parse(args[3])));
        return 0;
    case "search":
        return await new SearchRun(record, args[3]).RunAsync() ? 0 : 1;
    default:
        var id = RecordId.Parse(args[3].Split('/')[^1])!.Value;
        var json = await record.AskAsync<PublicDb, string>(db => db.Versions.Where(version => version.Id == id).OrderByDescending(version => version.Version).Select(version => version.Json!).FirstAsync());
        var item = RecordJson.ReadRecord(json);
        await record.PublishAsync([item with { Content = (ItemRecord)item.Content! with { Number = args[4] } }], "It was misprinted.");
        Console.WriteLine(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
        return 0;
}
