namespace Folkmoot.Architecture.Tests.Rules;

/// <summary>Fails with every breach in full: the framework's own message cuts each after fifty letters.</summary>
internal static class Report
{
    public static void None(IEnumerable<string?> breaches)
    {
        var found = breaches.Distinct().Order().ToList();
        Assert.True(found.Count == 0, string.Join('\n', found.Prepend($"{found.Count} found:")));
    }
}
