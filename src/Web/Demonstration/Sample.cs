using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Civic.Governance;

namespace Folkmoot.Web.Demonstration;

/// <summary>The invented partnership of samples/: who there is, whose the papers are, and which of them are public.</summary>
internal sealed record Sample(IReadOnlyList<SampleOrganisation> Organisations, IReadOnlyList<SamplePaper> Papers)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Sample Read()
    {
        using var json = typeof(Sample).Assembly.GetManifestResourceStream("partnership.json")!;
        return JsonSerializer.Deserialize<Sample>(json, Options)!;
    }
}

internal sealed record SampleOrganisation(string Name, OrganisationKind Kind, IReadOnlyList<string> Bodies);

/// <param name="File">In the folder samples beside the program.</param>
/// <param name="Body">The name of the body whose paper it is.</param>
/// <param name="Published">Whether all of it is confirmed and public already; the others wait at the desk.</param>
internal sealed record SamplePaper(string File, string Body, bool Published);
