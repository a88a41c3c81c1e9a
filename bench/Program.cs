using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Folkmoot.Bench;
using Perfolizer.Horology;

if (args is ["--twice", var kind])
{
    Console.Out.WriteLine(Doubling.Measure(kind).ToString(CultureInfo.InvariantCulture));
    return 0;
}

// In this process, not in a project generated for the purpose: minutes are saved, and nothing else runs here.
// Warm for some seconds: what runs once is compiled in haste, and minutes are read by code that has run often.
var job = Job.ShortRun
    .WithWarmupCount(15)
    .WithIterationCount(15)
    .WithIterationTime(TimeInterval.FromMilliseconds(200))
    .WithToolchain(InProcessEmitToolchain.Instance);

var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(args.Contains("--verbose") ? ConsoleLogger.Default : NullLogger.Instance)
    .WithArtifactsPath(Path.Combine(Corpus.Root, "artifacts", "bench"));

var summary = BenchmarkRunner.Run<ReadingBenchmark>(config);
return Verdict.Print(summary, Console.Out);
