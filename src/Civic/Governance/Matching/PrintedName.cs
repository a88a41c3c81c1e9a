using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>A name as a paper prints it, and what sort of thing the reader took it for: an organisation, a body or a person.</summary>
public readonly record struct PrintedName(RecordKind Kind, string Text);
