using System.Runtime.CompilerServices;
using Xunit;

namespace Folkmoot.Intake.Tests;

/// <summary>Papers of real bodies, where they are at hand: none may crash, and each is taken or refused with a reason.</summary>
public sealed class RealPapersTests
{
    public static TheoryData<string> Files
    {
        get
        {
            var folder = Folder();
            return Directory.Exists(folder)
                ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)]
                : [""];
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Takes_or_refuses_with_a_reason(string name)
    {
        Assert.SkipWhen(name.Length == 0, "skipped: no ../shared");

        var outcome = await Papers.OutcomeOfFile(Path.Combine(Folder(), name));

        if (outcome is IntakeOutcome.Refused refused)
        {
            Assert.NotEmpty(refused.Reason);
            return;
        }

        var paper = ((IntakeOutcome.Taken)outcome).Paper;
        Assert.All(paper.Marks, mark => Assert.InRange(mark.Span.End, mark.Span.Start + 1, paper.Text.Length));
        Assert.All(paper.Doubts, doubt => Assert.InRange(doubt.Span.End, doubt.Span.Start + 1, paper.Text.Length));
        Assert.True(paper.Text.Length > 200, $"Only {paper.Text.Length} characters came out.");
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "shared", "reading"));
}
