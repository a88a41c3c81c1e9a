using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>One name of one person, with their posts.</summary>
/// <param name="Id">Who bears it.</param>
/// <param name="Name">What the record calls them today.</param>
/// <param name="Form">This name taken apart.</param>
/// <param name="When">When they had it.</param>
/// <param name="Posts">All their posts, at whatever time.</param>
internal sealed record KnownPerson(RecordId Id, string Name, PersonForm Form, ValidPeriod When, IReadOnlyList<KnownPost> Posts);

/// <summary>A post of a person, on a body, of an organisation, or both.</summary>
internal sealed record KnownPost(string Title, NamedBody? Body, NamedBody? Organisation, ValidPeriod When)
{
    /// <summary>Whether it was held on that day; on a day that is not known, only a post without first and last day was.</summary>
    public bool Holds(DateOnly? day) => day is { } known ? When.Holds(known) : When == default;

    /// <summary>"Councillor, Health Scrutiny Panel, from 6 May 2021".</summary>
    public string InWords => string.Join(", ", new[] { Title, (Body ?? Organisation)?.Name, When.InWords() }.Where(part => !string.IsNullOrEmpty(part)));
}
