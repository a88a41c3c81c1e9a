namespace Folkmoot.Reading.Documents;

/// <summary>What a paper lists beside itself; a list that says "None" is empty.</summary>
/// <param name="Documents">Attached, supporting and additional documents, and appendices that it lists.</param>
/// <param name="BackgroundPapers">Papers that it was written from.</param>
public sealed record DocumentReading(IReadOnlyList<AttachedDocument> Documents, IReadOnlyList<AttachedDocument> BackgroundPapers);
