using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Actions;

/// <summary>
/// Reads what somebody is to do: printed as an action, kept in a table, or only said in a sentence of the minutes. What a meeting merely
/// decided, noted or hoped is no action.
/// </summary>
public static class ActionReader
{
    public static IReadOnlyList<ActionPoint> Read(PageLayout layout, Outline outline) => new ActionWalk(layout, outline).Go();
}
