namespace Folkmoot.Web.Pages.Public;

/// <summary>The days between which something was, in words; both inclusive.</summary>
internal static class Lives
{
    /// <summary>“from 1 July 2022 to 30 June 2024”, “until 30 June 2022”; empty where no day is known.</summary>
    public static string Of(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => $"from {first:d MMMM yyyy} to {last:d MMMM yyyy}",
        ({ } first, null) => $"from {first:d MMMM yyyy}",
        (null, { } last) => $"until {last:d MMMM yyyy}",
        _ => "",
    };
}
