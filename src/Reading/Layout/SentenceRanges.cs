using System.Collections;

namespace Folkmoot.Reading.Layout;

/// <summary>The sentences of a plain line as ranges, start inclusive and end exclusive, found one by one as they are asked for.</summary>
public readonly struct SentenceRanges(string plain, int from) : IEnumerable<(int Start, int End)>
{
    // Every reader goes through the sentences of every block: to go through them makes no object.
    public Enumerator GetEnumerator() => new(plain, from);

    IEnumerator<(int Start, int End)> IEnumerable<(int Start, int End)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(string plain, int from) : IEnumerator<(int Start, int End)>
    {
        private int next = from;

        public (int Start, int End) Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            var start = Sentences.Skip(plain, next);
            if (start >= plain.Length)
            {
                return false;
            }

            next = Sentences.End(plain, start);
            Current = (start, next);
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
