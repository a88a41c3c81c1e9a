namespace Folkmoot.Civic.Kernel;

/// <summary>Whose hand does the work, and why: what History writes beside every change. One for each request or job.</summary>
public sealed class Hand
{
    /// <summary>The officer; null when Folkmoot itself acts, as when it reads an imported paper.</summary>
    public Guid? OfficerId { get; private set; }

    /// <summary>The officer's name as it stood, or what Folkmoot was doing.</summary>
    public string Name { get; private set; } = "Folkmoot";

    /// <summary>The reason that the officer gave; null when the act needs none.</summary>
    public string? Because { get; set; }

    public void Take(Guid officerId, string name) => (OfficerId, Name) = (officerId, name);
}
