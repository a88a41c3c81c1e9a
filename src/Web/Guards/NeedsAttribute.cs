using Folkmoot.Civic.Accounts;

namespace Folkmoot.Web.Guards;

/// <summary>
/// What a desk page, or one handler of it, needs. The guard asks for it where the address says whose thing it is (<c>{paper}</c>,
/// <c>{body}</c>, <c>{organisation}</c>, <c>{meeting}</c>, <c>{import}</c>, <c>{kind}/{record}</c>, <c>{officer}</c>), and otherwise for the
/// permission anywhere. A handler's own replaces its page's. A desk page without one is refused.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission => permission;

    /// <summary>True: a role for the whole installation, as for making a new organisation.</summary>
    public bool Everywhere { get; init; }
}
