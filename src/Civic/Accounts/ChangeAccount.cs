namespace Folkmoot.Civic.Accounts;

/// <summary>What came of a change to an account.</summary>
public abstract record ChangeAccount
{
    private ChangeAccount()
    {
    }

    public sealed record Changed : ChangeAccount;

    /// <summary>There is no such account, or it belongs to an organisation that the administrator does not look after.</summary>
    public sealed record NotFound : ChangeAccount;

    public sealed record Refused(AccountMistake Mistake) : ChangeAccount;
}
