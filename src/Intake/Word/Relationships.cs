using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>Which part of the file plays which role. Targets outside the file are left out.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, string> byId = [];
    private readonly Dictionary<string, string> byRole = [];

    public static Relationships Read(WordArchive archive, string name, string folder)
    {
        var found = new Relationships();
        using var reader = archive.Open(name);
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("TargetMode") != "External")
            {
                found.Add(reader.GetAttribute("Id"), reader.GetAttribute("Type"), reader.GetAttribute("Target"), folder);
            }
        }

        return found;
    }

    /// <summary>The part with this role, such as <c>styles</c>; null when there is none.</summary>
    public string? Target(string role) => byRole.GetValueOrDefault(role);

    /// <summary>The part with this relationship id; null when there is none.</summary>
    public string? TargetOf(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    private void Add(string? id, string? type, string? target, string folder)
    {
        if (target is null)
        {
            return;
        }

        var part = target.StartsWith('/') ? target[1..] : folder + target;
        if (id is not null)
        {
            byId.TryAdd(id, part);
        }

        if (type is not null)
        {
            byRole.TryAdd(type[(type.LastIndexOf('/') + 1)..], part);
        }
    }
}
