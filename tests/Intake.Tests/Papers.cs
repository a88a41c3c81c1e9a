using System.Text;
using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests;

/// <summary>Takes papers written in a test, and cuts what their marks and doubts claim.</summary>
internal static class Papers
{
    public static Task<IntakeOutcome> Outcome(string name, byte[] bytes) =>
        PaperIntake.TakeAsync(name, bytes, IntakeLimits.Default, TestContext.Current.CancellationToken);

    public static Task<IntakeOutcome> OutcomeOfFile(string path) =>
        PaperIntake.TakeFileAsync(path, IntakeLimits.Default, TestContext.Current.CancellationToken);

    public static async Task<Paper> Taken(string name, byte[] bytes) =>
        Assert.IsType<IntakeOutcome.Taken>(await Outcome(name, bytes)).Paper;

    public static Task<Paper> Taken(string name, string text) => Taken(name, Encoding.UTF8.GetBytes(text));

    public static Task<Paper> Markdown(string text) => Taken("paper.md", text);

    public static Task<Paper> Html(string body) => Taken("paper.html", $"<!DOCTYPE html><html><head><title>x</title></head><body>{body}</body></html>");

    /// <summary>The lines that are not blank.</summary>
    public static string[] Lines(Paper paper) => paper.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words that each mark of the kind cuts.</summary>
    public static string[] Marked(Paper paper, MarkKind kind) =>
        [.. paper.Marks.Where(mark => mark.Kind == kind).Select(mark => Cut(paper, mark.Span))];

    public static string Cut(Paper paper, Span span) => paper.Text[span.Start..span.End];

    public static async Task<string> RefusalCode(Task<IntakeOutcome> outcome) =>
        Assert.IsType<IntakeOutcome.Refused>(await outcome).Code;
}
