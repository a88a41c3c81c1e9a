using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>Reads numbering.xml.</summary>
internal static class NumberingPart
{
    public static (Dictionary<string, NumberingPattern> Patterns, Dictionary<string, NumberingList> Lists) Read(XmlReader? reader)
    {
        var patterns = new Dictionary<string, NumberingPattern>();
        var lists = new Dictionary<string, NumberingList>();
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "abstractNum")
            {
                patterns.TryAdd(reader.Of("abstractNumId") ?? "", ReadPattern(reader));
            }
            else if (reader.LocalName == "num")
            {
                lists.TryAdd(reader.Of("numId") ?? "", ReadList(reader));
            }
        }

        return (patterns, lists);
    }

    private static NumberingPattern ReadPattern(XmlReader reader)
    {
        var pattern = new NumberingPattern();
        foreach (var name in reader.Inside())
        {
            if (name == "numStyleLink")
            {
                pattern.StyleLink = reader.Value();
            }
            else if (name == "lvl" && Place(reader) is { } place)
            {
                pattern.Levels[place] = ReadLevel(reader);
            }
        }

        return pattern;
    }

    private static NumberingList ReadList(XmlReader reader)
    {
        var list = new NumberingList();
        var overridden = 0;
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "abstractNumId":
                    list.PatternId = reader.Value() ?? "";
                    break;
                case "lvlOverride":
                    overridden = Place(reader) ?? 0;
                    break;
                case "startOverride":
                    list.Starts[overridden] = reader.Number();
                    break;
                case "lvl":
                    list.Levels[Place(reader) ?? overridden] = ReadLevel(reader);
                    break;
                default:
                    break;
            }
        }

        return list;
    }

    private static int? Place(XmlReader reader) => reader.Number("ilvl") is >= 0 and < NumberingPattern.Depth and var place ? place : null;

    private static NumberingLevel ReadLevel(XmlReader reader)
    {
        var level = new NumberingLevel();
        foreach (var name in reader.Inside())
        {
            level = name switch
            {
                "start" => level with { Start = reader.Number() ?? 0 },
                "numFmt" => level with { Format = reader.Value() ?? "decimal" },
                "lvlText" => level with { Pattern = reader.Value() ?? "" },
                "isLgl" => level with { Legal = reader.IsOn() },
                "lvlRestart" => level with { RestartsAfter = reader.Number() },
                "pStyle" => level with { Style = reader.Value() },
                _ => level,
            };
        }

        return level;
    }
}
