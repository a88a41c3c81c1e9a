using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// The files of papers that everybody may download, apart from those at the desk: Publish puts them here. A file is given out only while the record
/// of its paper that stands names it.
/// </summary>
/// <param name="folder">Holds them and nothing else.</param>
public sealed class PublicOriginals(string folder) : HashedFiles(folder);
