using System.Globalization;
using System.Text.Json.Nodes;

namespace Folkmoot.Civic.Record.Editing;

/// <summary>Finds where a path such as <c>answers[0].text.text</c> leads in a content's JSON.</summary>
internal static class JsonPlace
{
    /// <summary>The object that holds the last name, made where it is missing, and that name.</summary>
    public static (JsonObject Holder, string Name) Find(JsonObject root, string path)
    {
        var steps = path.Split('.');
        var holder = root;
        foreach (var step in steps[..^1])
        {
            holder = Step(holder, step);
        }

        return (holder, steps[^1]);
    }

    /// <summary>The list and the index that a path such as <c>answers[2]</c> names.</summary>
    public static (string List, int Index) Entry(string step)
    {
        var bracket = step.IndexOf('[');
        return (step[..bracket], int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static JsonObject Step(JsonObject holder, string step)
    {
        if (step.EndsWith(']'))
        {
            var (list, index) = Entry(step);
            return holder[list]!.AsArray()[index]!.AsObject();
        }

        if (holder[step] is not JsonObject inner)
        {
            inner = [];
            holder[step] = inner;
        }

        return inner;
    }
}
