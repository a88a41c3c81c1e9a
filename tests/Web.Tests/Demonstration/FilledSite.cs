using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Demonstration;
using Folkmoot.Web.Tests.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Demonstration;

/// <summary>A site with the sample, which was stopped half-way at its first start and filled up at its second.</summary>
public sealed class FilledSite : SiteFixture
{
    private const int Some = 5;

    /// <summary>How many papers were public when the first start was stopped.</summary>
    public int PublicAtStop { get; private set; }

    internal override SiteOptions Options => base.Options with { Demonstration = true };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var stop = new CancellationTokenSource();
        var first = FillAsync(stop.Token);
        while (!first.IsCompleted && await PublicPapersAsync() < Some)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        PublicAtStop = await PublicPapersAsync();
        await FillAsync(CancellationToken.None);
    }

    public Task<int> PublicPapersAsync() => WithAsync(parts => parts.GetRequiredService<CivicDb>().RecordHeads.CountAsync(head => head.Kind == RecordKind.Paper));

    internal Task FillAsync(CancellationToken cancel) => WithAsync(async parts =>
    {
        await parts.GetRequiredService<FillWithSample>().RunAsync(cancel);
        return true;
    });
}
