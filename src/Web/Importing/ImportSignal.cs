namespace Folkmoot.Web.Importing;

/// <summary>Wakes the readers of this process when a file has been sent; without it they look every few seconds.</summary>
internal sealed class ImportSignal : IDisposable
{
    private readonly SemaphoreSlim _waiting = new(0);

    public void Sent() => _waiting.Release();

    public Task WaitAsync(TimeSpan most, CancellationToken cancel) => _waiting.WaitAsync(most, cancel);

    public void Dispose() => _waiting.Dispose();
}
