using System.Security.Cryptography;
using System.Text;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Tests.Storage;

public sealed class PaperStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");
    private readonly PaperStore _store;

    public PaperStoreTests() => _store = new PaperStore(new StoragePlace(_folder.FullName, Postgres: null));

    [Fact]
    public async Task Gives_back_the_bytes_that_it_kept()
    {
        var kept = await Keep("The panel noted the report.");

        await using var bytes = _store.Open(kept.Sha256);
        using var reader = new StreamReader(bytes);
        Assert.Equal("The panel noted the report.", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(27, kept.Bytes);
    }

    [Fact]
    public async Task Names_them_by_their_hash_alone()
    {
        var kept = await Keep("words");

        var file = Assert.Single(Files());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("words"u8)), Path.GetFileName(file));
        Assert.Equal(kept.Sha256, Path.GetFileName(file));
    }

    [Fact]
    public async Task Keeps_the_same_bytes_once()
    {
        var first = await Keep("the same");
        var second = await Keep("the same");

        Assert.Equal(first, second);
        Assert.Single(Files());
    }

    [Fact]
    public async Task Keeps_the_same_bytes_once_when_many_send_them_together()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Keep("sent by twenty")));

        Assert.Single(kept.Distinct());
        Assert.Single(Files());
    }

    [Fact]
    public async Task Refuses_the_first_byte_too_many_and_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<FileTooLargeException>(() => Keep("12345678901", most: 10));
        Assert.Empty(Files());

        Assert.Equal(10, (await Keep("1234567890", most: 10)).Bytes);
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_the_sender_breaks_off()
    {
        await Assert.ThrowsAsync<IOException>(() => _store.KeepAsync(new BrokenStream(300_000), most: 1_000_000, TestContext.Current.CancellationToken));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_the_request_is_given_up()
    {
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.KeepAsync(Bytes("words"), most: 100, given.Token));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task Tells_a_whole_paper_from_a_damaged_one()
    {
        var kept = await Keep("the minutes as they were");
        Assert.True(await _store.IsWholeAsync(kept.Sha256, TestContext.Current.CancellationToken));

        await File.AppendAllTextAsync(Files().Single(), "!", TestContext.Current.CancellationToken);
        Assert.False(await _store.IsWholeAsync(kept.Sha256, TestContext.Current.CancellationToken));

        File.Delete(Files().Single());
        Assert.False(await _store.IsWholeAsync(kept.Sha256, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public void Opens_nothing_but_hashes(string name) => Assert.Throws<ArgumentException>(() => _store.Open(name));

    [Fact]
    public void Clears_away_what_lay_unfinished_for_a_day_and_nothing_younger()
    {
        var unfinished = Directory.CreateDirectory(Path.Combine(_folder.FullName, "papers", "unfinished")).FullName;
        var now = new DateTimeOffset(2025, 7, 15, 9, 30, 0, TimeSpan.Zero);
        Leave(Path.Combine(unfinished, "old"), now.AddHours(-25));
        Leave(Path.Combine(unfinished, "young"), now.AddHours(-23));

        _store.Sweep(now);

        Assert.Equal("young", Path.GetFileName(Assert.Single(Files())));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Leave(string file, DateTimeOffset at)
    {
        File.WriteAllText(file, "half");
        File.SetLastWriteTimeUtc(file, at.UtcDateTime);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private Task<KeptFile> Keep(string text, long most = 1_000) => _store.KeepAsync(Bytes(text), most, TestContext.Current.CancellationToken);

    private string[] Files() => Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories);

    private sealed class BrokenStream(int length) : MemoryStream(new byte[length])
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            return read > 0 ? read : throw new IOException("The line went dead.");
        }
    }
}
