using System.Collections.Concurrent;

namespace Folkmoot.Civic.Publication;

/// <summary>Remembers small answers about the whole record while it stands as it is, so that not every page counts a hundred thousand records anew.</summary>
public sealed class RecordMemory(RecordWatch watch)
{
    private volatile Lot _last = new(new RecordState(null, null, -1));

    /// <summary>The answer of that name, read when it is asked for first in this state of the record.</summary>
    public async Task<T> AskAsync<T>(string name, Func<Task<T>> read, CancellationToken cancel)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        var state = await watch.StateAsync(cancel);
        var lot = _last;
        if (lot.State != state)
        {
            _last = lot = new Lot(state);
        }

        if (lot.Answers.TryGetValue(name, out var known))
        {
            return (T)known;
        }

        var answer = await read();
        lot.Answers[name] = answer;
        return answer;
    }

    private sealed record Lot(RecordState State)
    {
        public ConcurrentDictionary<string, object> Answers { get; } = new(StringComparer.Ordinal);
    }
}
