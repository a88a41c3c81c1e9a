using Folkmoot.Reading;

namespace Folkmoot.Intake;

/// <summary>What became of a paper's bytes.</summary>
public abstract record IntakeOutcome
{
    private IntakeOutcome()
    {
    }

    /// <summary>The words were taken out.</summary>
    public sealed record Taken(Paper Paper) : IntakeOutcome;

    /// <summary>The paper cannot be read; <paramref name="Reason"/> is one sentence that says what is wrong and what to do.</summary>
    public sealed record Refused(string Code, string Reason) : IntakeOutcome;
}
