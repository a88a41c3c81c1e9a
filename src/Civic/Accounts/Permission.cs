namespace Folkmoot.Civic.Accounts;

/// <summary>What an act at the desk needs.</summary>
public enum Permission
{
    /// <summary>See drafts, proposals and their states.</summary>
    ReadDesk,

    /// <summary>See the words of exempt and confidential parts.</summary>
    ReadExempt,

    /// <summary>Bring papers in.</summary>
    Import,

    /// <summary>Accept, edit, reject; set what is public.</summary>
    Review,

    /// <summary>Publish, correct and withdraw.</summary>
    Publish,

    /// <summary>Remove words for good where the law asks for it.</summary>
    Erase,

    /// <summary>Keep organisations, bodies, people and meetings.</summary>
    Govern,

    /// <summary>Invite officers, give and take roles, close accounts.</summary>
    Accounts,
}
