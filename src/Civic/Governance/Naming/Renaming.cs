using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Naming;

/// <summary>Gives something another name without overwriting what it was called.</summary>
internal static class Renaming
{
    public const string Field = "NameChange";

    public const string DayField = "RenamedFrom";

    /// <summary>What is wrong with renaming it so; null when nothing is, or when the name stays.</summary>
    public static Mistake? Check(INamed named, ValidPeriod valid, string name, NameChange? change) => change switch
    {
        _ when name == named.Name => null,
        null => new Mistake(Field, "Select whether this corrects a mistake or the name changed on a day"),
        NameChange.RenamedFrom(var day) when valid.From is { } from && day <= from =>
            new Mistake(DayField, $"The day of the new name must be after {from.InWords()}, when it began"),
        NameChange.RenamedFrom(var day) when valid.To is { } to && day > to =>
            new Mistake(DayField, $"The day of the new name must be {to.InWords()} or earlier, because it ended then"),
        NameChange.RenamedFrom(var day) when named.NamedFrom is { } since && day <= since =>
            new Mistake(DayField, $"The day of the new name must be after {since.InWords()}, when it became “{named.Name}”"),
        _ => null,
    };

    /// <summary>Gives the name; what comes back is the old name with its days, to be kept, when there is one.</summary>
    public static OtherName? Give(INamed named, RecordRef of, ValidPeriod valid, string name, NameChange? change)
    {
        if (name == named.Name)
        {
            return null;
        }

        OtherName? former = null;
        if (change is NameChange.RenamedFrom(var day))
        {
            former = new OtherName { OfKind = of.Kind, OfId = of.Id, Name = named.Name, ValidFrom = named.NamedFrom ?? valid.From, ValidTo = day.AddDays(-1) };
            named.NamedFrom = day;
        }

        named.Name = name;
        return former;
    }
}
