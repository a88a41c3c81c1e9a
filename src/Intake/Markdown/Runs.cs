namespace Folkmoot.Intake.Markdown;

/// <summary>The runs of one character in a line, leaving out those that are escaped or already markup.</summary>
internal ref struct Runs(char character, ReadOnlySpan<char> line, ReadOnlySpan<Fate> fates)
{
    private readonly ReadOnlySpan<char> _line = line;
    private readonly ReadOnlySpan<Fate> _fates = fates;
    private int _end;

    public (int Start, int End) Current { get; private set; }

    public readonly Runs GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = _end;
        while (start < _line.Length && !Is(start))
        {
            start++;
        }

        _end = start;
        while (_end < _line.Length && Is(_end))
        {
            _end++;
        }

        Current = (start, _end);
        return _end > start;
    }

    private readonly bool Is(int at) => _line[at] == character && _fates[at] == Fate.Kept;
}
