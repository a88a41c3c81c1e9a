using System.Diagnostics;
using Folkmoot.Fuzz;
using FsCheck.Fluent;

// usage: fuzz MINUTES FOLDER…   Mangles the papers of the folders and reads what comes out, until the time is up.
if (args.Length < 2 || !double.TryParse(args[0], out var minutes))
{
    Console.Error.WriteLine("usage: fuzz MINUTES FOLDER…");
    return 1;
}

var papers = args.Skip(1)
    .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
    .Where(path => new FileInfo(path).Length is > 0 and < 400_000 && Path.GetExtension(path) is ".txt" or ".md" or ".html" or ".pdf" or ".docx")
    .Order(StringComparer.Ordinal)
    .Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path)))
    .ToList();
var clock = Stopwatch.StartNew();
var (tries, taken, slowest) = (0, 0, TimeSpan.Zero);
while (clock.Elapsed.TotalMinutes < minutes)
{
    foreach (var mutations in Mutation.Several.Sample(papers.Count))
    {
        var (name, bytes) = papers[tries++ % papers.Count];
        var mangled = mutations.Aggregate(bytes, (before, mutation) => mutation.Apply(before));
        var (fault, took) = await Trial.RunAsync(name, mangled);
        if (took > Trial.Longest && fault is null)
        {
            // The machine may have been elsewhere: only a paper that is slow twice is slow.
            (fault, took) = await Trial.RunAsync(name, mangled);
            fault ??= took > Trial.Longest ? $"took {took.TotalSeconds:F1} s, twice" : null;
        }

        if (fault is not null)
        {
            var kept = Path.Combine(Path.GetTempPath(), $"folkmoot-fuzz-{name}");
            await File.WriteAllBytesAsync(kept, mangled);
            Console.Error.WriteLine($"{name}: {fault}\nThe paper that did it: {kept}");
            return 2;
        }

        taken += Trial.WasTaken ? 1 : 0;
        slowest = took > slowest ? took : slowest;
        if (clock.Elapsed.TotalMinutes >= minutes)
        {
            break;
        }
    }
}

Console.WriteLine($"{tries} mangled papers in {clock.Elapsed.TotalMinutes:F1} minutes from {papers.Count}: {taken} read, {tries - taken} refused, no fault; the slowest took {slowest.TotalSeconds:F2} s.");
return 0;
