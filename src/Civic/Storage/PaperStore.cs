using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Storage;

/// <summary>The bytes of papers, as officers sent them in. Nobody else reads them here.</summary>
public sealed class PaperStore(StoragePlace place) : HashedFiles(Path.Combine(place.Folder, "papers"));
