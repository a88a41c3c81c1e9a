using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>
/// The parts of a Word file, opened where they lie in memory: nothing is unpacked to disk, so an entry's name is only a name,
/// and what a relationship says is outside the file is never asked for.
/// </summary>
internal sealed class WordArchive : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly ZipArchive zip;
    private readonly long partLimit;
    private readonly CancellationToken cancel;

    public WordArchive(ReadOnlyMemory<byte> bytes, IntakeLimits limits, CancellationToken cancel)
    {
        this.cancel = cancel;
        partLimit = limits.Bytes;
        var segment = MemoryMarshal.TryGetArray(bytes, out var found) ? found : new ArraySegment<byte>(bytes.ToArray());
        zip = new ZipArchive(new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > WordLimits.Entries)
        {
            zip.Dispose();
            throw WordFault.Bomb();
        }

        var start = Relationships.Read(this, "_rels/.rels", "");
        DocumentName = start.Target("officeDocument") ?? "word/document.xml";
        var slash = DocumentName.LastIndexOf('/') + 1;
        Links = Relationships.Read(this, $"{DocumentName[..slash]}_rels/{DocumentName[slash..]}.rels", DocumentName[..slash]);
    }

    public string DocumentName { get; }

    /// <summary>What the document's own relationships point at, inside the file.</summary>
    public Relationships Links { get; }

    /// <summary>Opens a part for reading; null when the file has none of that name.</summary>
    public XmlReader? Open(string? name) => Find(name) is { } entry ? Read(new BoundedStream(entry.Open(), partLimit, cancel)) : null;

    /// <summary>Opens bytes that <see cref="Unpack"/> gave.</summary>
    public static XmlReader Open(ArraySegment<byte> part) => Read(new MemoryStream(part.Array!, part.Offset, part.Count, writable: false));

    /// <summary>
    /// The whole of a part, in an array of <see cref="ArrayPool{T}.Shared"/> that the caller gives back; null when the file has none of that name,
    /// or only a longer one. A new array of this size for every paper would have the collector go through everything each time.
    /// </summary>
    public ArraySegment<byte>? Unpack(string? name, int longest)
    {
        if (Find(name) is not { } entry || entry.Length > longest)
        {
            return null;
        }

        var part = ArrayPool<byte>.Shared.Rent((int)entry.Length);
        using var stream = new BoundedStream(entry.Open(), longest, cancel);
        var count = stream.ReadAtLeast(part.AsSpan(0, (int)entry.Length), (int)entry.Length, throwOnEndOfStream: false);
        return new ArraySegment<byte>(part, 0, count);
    }

    /// <summary>True when a part of the file begins with a document type, which is where entity bombs are declared.</summary>
    public bool DeclaresEntities()
    {
        var start = new byte[1024];
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                using var stream = entry.Open();
                var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
                if (start.AsSpan(0, count).IndexOf("<!DOCTYPE"u8) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Dispose() => zip.Dispose();

    private static XmlReader Read(Stream stream) => XmlReader.Create(stream, Settings);

    private ZipArchiveEntry? Find(string? name)
    {
        var entry = name is null ? null : zip.GetEntry(name);
        if (entry is not null && (entry.Length > partLimit || (entry.Length > WordLimits.SmallPart && entry.Length / Math.Max(1, entry.CompressedLength) > WordLimits.Ratio)))
        {
            throw WordFault.Bomb();
        }

        return entry;
    }
}
