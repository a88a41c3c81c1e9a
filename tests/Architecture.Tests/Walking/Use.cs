namespace Folkmoot.Architecture.Tests.Walking;

/// <summary>Where in a type another one is used.</summary>
internal enum UsePlace
{
    Base,
    Field,
    Signature,
    Attribute,
    Body,
}

/// <summary>One use of a type by a type of ours.</summary>
/// <param name="From">The full name of our type; a nested one stands under its outermost, so that lambdas count for who wrote them.</param>
/// <param name="Place">Where it is used.</param>
/// <param name="Assembly">The assembly that the used type belongs to, as it is referenced.</param>
/// <param name="Type">The full name of the used type, without its type arguments, each of which is a use of its own.</param>
/// <param name="Member">The member that is used, with the types of its parameters, such as <c>Match(System.String)</c>; null outside bodies and attributes.</param>
internal sealed record Use(string From, UsePlace Place, string Assembly, string Type, string? Member = null)
{
    public override string ToString() =>
        $"{From} uses {Type}{(Member is null ? "" : "." + Member)} ({Place.ToString().ToLowerInvariant()})";
}
