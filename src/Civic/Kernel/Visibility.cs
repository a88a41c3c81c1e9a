using System.Text.Json.Serialization;

namespace Folkmoot.Civic.Kernel;

/// <summary>Who may see a part of a paper. The four are not the same thing (Local Government Act 1972, s100A to s100I and Schedule 12A).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Visibility>))]
public enum Visibility
{
    /// <summary>Not yet decided: officers only. What everything begins as.</summary>
    [JsonStringEnumMemberName("draft")]
    Draft,

    [JsonStringEnumMemberName("public")]
    Public,

    /// <summary>May be withheld under a named paragraph of Schedule 12A, while the public interest in withholding outweighs disclosure.</summary>
    [JsonStringEnumMemberName("exempt")]
    Exempt,

    /// <summary>Must be withheld: supplied by a government department on such terms, or barred by law or a court (s100A(3)).</summary>
    [JsonStringEnumMemberName("confidential")]
    Confidential,
}
