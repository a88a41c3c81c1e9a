using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Folkmoot.Reading.Contacts;

/// <summary>What one field of a contact holds, as printed: one text from a line, or all that a cell of a table holds, in order.</summary>
[JsonConverter(typeof(EntryJson))]
public sealed class Entry : IEquatable<Entry>
{
    internal Entry(IReadOnlyList<string> texts, bool isCell)
    {
        Texts = texts;
        IsCell = isCell;
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>The field is a cell of a table; as JSON it is a list, even of one.</summary>
    public bool IsCell { get; }

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Entry?(string? text) => text is null ? null : FromString(text);

    public static Entry FromString(string text) => new([text], isCell: false);

    /// <summary>What a cell holds; null when it holds nothing of the kind.</summary>
    public static Entry? Cell(IReadOnlyList<string> texts) => texts.Count == 0 ? null : new Entry(texts, isCell: true);

    public bool Equals(Entry? other) => other is not null && IsCell == other.IsCell && Texts.SequenceEqual(other.Texts, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Entry);

    public override int GetHashCode() => Texts.Aggregate(IsCell.GetHashCode(), HashCode.Combine);

    public override string ToString() => string.Join(", ", Texts);
}
