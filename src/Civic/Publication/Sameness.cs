using System.Text.Json.Nodes;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// Whether two versions say the same. When and by whom it was published, its number and its reason are no part of what it says; nor is the
/// name that it gives to another record, which that record may change: a body's new name makes no new version of all that it decided.
/// </summary>
internal static class Sameness
{
    private static readonly string[] NotSaid = ["version", "publishedAt", "publishedBy", "reason", "title"];

    public static bool SayTheSame(JsonObject one, JsonObject other) => string.Equals(Said(one), Said(other), StringComparison.Ordinal);

    private static string Said(JsonObject record)
    {
        var said = record.DeepClone().AsObject();
        foreach (var key in NotSaid)
        {
            said.Remove(key);
        }

        ForgetNames(said);
        return CanonicalJson.Write(said);
    }

    private static void ForgetNames(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject part when WrittenRecord.IsLink(part):
                part.Remove("name");
                break;
            case JsonObject part:
                foreach (var member in part)
                {
                    ForgetNames(member.Value);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    ForgetNames(item);
                }

                break;
            default:
                break;
        }
    }
}
