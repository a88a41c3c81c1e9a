using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance;

/// <summary>What a first day may be, beside the last day and the day of the present name.</summary>
internal static class FirstDay
{
    public const string Field = "ValidFrom";

    public static Mistake? Check(DateOnly? namedFrom, ValidPeriod valid) => valid switch
    {
        { IsBackwards: true } => new Mistake(Field, $"The first day must be {valid.To!.Value.InWords()} or earlier, because it ended then"),
        { From: { } from } when namedFrom is { } named && from >= named =>
            new Mistake(Field, $"The first day must be before {named.InWords()}, when it got its present name"),
        _ => null,
    };
}
