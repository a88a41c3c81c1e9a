using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Accounts;

/// <summary>Over what an officer has a permission, as lists that a query can ask.</summary>
/// <param name="Everywhere">True: over everything; the lists then say nothing.</param>
/// <param name="Organisations">Over these with all their bodies.</param>
/// <param name="Bodies">Over these bodies alone.</param>
public sealed record Scope(bool Everywhere, IReadOnlyList<RecordId> Organisations, IReadOnlyList<RecordId> Bodies);
