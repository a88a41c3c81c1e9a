using System.Collections.Concurrent;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>
/// Holds whole public answers in memory, by their addresses, for one state of the record and one day. When either has changed, it is empty again: words
/// that were withdrawn or erased are not even in memory any more. It is also emptied when it is full; what is asked for often is soon back.
/// </summary>
internal sealed class AnswerShelf(RecordWatch watch, TimeProvider time)
{
    private const long MostBytes = 32 * 1024 * 1024;

    private volatile Lot _lot = new(new RecordState(null, null, -1), default);

    /// <summary>What may be shown now.</summary>
    public async ValueTask<Lot> NowAsync(CancellationToken cancel)
    {
        var state = await watch.StateAsync(cancel);
        var today = LocalTime.Day(time.GetUtcNow());
        var lot = _lot;
        return lot.IsOf(state, today) ? lot : _lot = new Lot(state, today);
    }

    /// <summary>Keeps an answer that was made for that lot; nothing happens where the lot is no longer the one that may be shown.</summary>
    public void Keep(Lot lot, string address, KeptAnswer answer)
    {
        if (!lot.Take(address, answer, MostBytes) && ReferenceEquals(_lot, lot))
        {
            _lot = new Lot(lot.State, lot.Day);
        }
    }

    /// <summary>The answers of one state of the record and one day.</summary>
    internal sealed class Lot(RecordState state, DateOnly day)
    {
        // What an entry takes besides its words: its address, its headers and its place.
        private const int Beside = 1024;

        private readonly ConcurrentDictionary<string, KeptAnswer> _answers = new(StringComparer.Ordinal);
        private long _bytes;

        public RecordState State => state;

        public DateOnly Day => day;

        public bool IsOf(RecordState now, DateOnly today) => today == day && (ReferenceEquals(now, state) || now == state);

        public KeptAnswer? Find(string address) => _answers.GetValueOrDefault(address);

        /// <summary>False when there is no room for it.</summary>
        public bool Take(string address, KeptAnswer answer, long most)
        {
            if (Interlocked.Add(ref _bytes, answer.Bytes + (address.Length * sizeof(char)) + Beside) > most)
            {
                return false;
            }

            _answers.TryAdd(address, answer);
            return true;
        }
    }
}
