using System.Text;

namespace Folkmoot.Cli.Tests;

/// <summary>Compares what was made with a file that a person has read and accepted, kept beside the test.</summary>
internal static class Golden
{
    /// <param name="made">What the code made now.</param>
    /// <param name="name">The file's path in this project without <c>.verified</c>, such as <c>Views/Page/report.txt</c>.</param>
    public static void Verify(string made, string name)
    {
        var extension = Path.GetExtension(name);
        var verified = Path.Combine(Repository.Root, "tests", "Cli.Tests", Path.ChangeExtension(name, ".verified" + extension));
        var received = Path.ChangeExtension(verified, null)[..^".verified".Length] + ".received" + extension;
        var accepted = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (accepted == made)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, made, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{FirstDifference(accepted ?? "", made)}\nIf the new page is right, accept it:\n  mv {received} {verified}");
    }

    private static string FirstDifference(string accepted, string made)
    {
        var (old, now) = (accepted.Split('\n'), made.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(at => old.ElementAtOrDefault(at) != now.ElementAtOrDefault(at));
        return $"Line {line + 1} was\n  {old.ElementAtOrDefault(line)}\nand is now\n  {now.ElementAtOrDefault(line)}";
    }
}
