namespace Folkmoot.Web.Pages.Account.Own;

/// <summary>What a browser calls itself, in words by which an officer can tell their own devices apart: "Firefox on Windows".</summary>
internal static class BrowserInWords
{
    // In this order: most browsers also name those whose pages they can show.
    private static readonly (string Sign, string Name)[] Names =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("iPhone", "an iPhone"), ("iPad", "an iPad"), ("Android", "Android"), ("CrOS", "a Chromebook"), ("Windows", "Windows"), ("Mac OS", "a Mac"), ("Linux", "Linux")];

    /// <summary>What none of them is stays as it calls itself.</summary>
    public static string Of(string browser) => (In(Names, browser), In(Systems, browser)) switch
    {
        ({ } name, { } system) => $"{name} on {system}",
        ({ } name, null) => name,
        _ => browser,
    };

    private static string? In((string Sign, string Name)[] known, string browser) =>
        Array.Find(known, one => browser.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
