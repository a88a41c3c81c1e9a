namespace Folkmoot.Civic.Accounts;

/// <summary>What somebody is trusted with, for a whole organisation or for one of its bodies.</summary>
public enum Role
{
    /// <summary>Democratic services: brings papers in, confirms, publishes, corrects, withdraws, and sees what is exempt.</summary>
    Clerk,

    /// <summary>Scrutiny: the same for the bodies they support, without what is exempt.</summary>
    Scrutiny,

    /// <summary>The partnership's programme office: the same for its own boards, without what is exempt.</summary>
    Programme,

    /// <summary>Engagement: brings papers in and confirms; does not publish.</summary>
    Engagement,

    /// <summary>Reads the desk and changes nothing.</summary>
    Analyst,

    /// <summary>May also read exempt and confidential parts.</summary>
    ExemptReader,

    /// <summary>Accounts, organisations and erasures.</summary>
    Administrator,
}
