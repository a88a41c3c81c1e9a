using System.Net.Mail;
using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Search;
using Folkmoot.Web.Pages.Public.Following;

namespace Folkmoot.Web.Alerts;

/// <summary>
/// Tells those who asked, in the background, one mail after another. What there is to do stands in the database: a stop loses nothing, and an alert
/// knows up to which version it was told.
/// </summary>
internal sealed partial class AlertSender(IServiceScopeFactory scopes, TimeProvider time, ILogger<AlertSender> log) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var swept = DateTimeOffset.MinValue;
        using var looks = new PeriodicTimer(BetweenLooks, time);
        do
        {
            try
            {
                if (time.GetUtcNow() - swept > BetweenSweeps)
                {
                    await InScopeAsync((scope, cancel) => scope.GetRequiredService<DueAlerts>().ForgetUnconfirmedAsync(cancel), stoppingToken);
                    swept = time.GetUtcNow();
                }

                while (await InScopeAsync(DoNextAsync, stoppingToken))
                {
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The sender outlives whatever befalls the database; what it held is taken again.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Stopped(log, fault.GetType().Name);
            }
        }
        while (await looks.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider, cancel);
    }

    private async Task<bool> DoNextAsync(IServiceProvider scope, CancellationToken cancel)
    {
        var due = scope.GetRequiredService<DueAlerts>();
        if (await due.TakeAsync(cancel) is not { } alert)
        {
            return false;
        }

        try
        {
            await (alert.ConfirmedAt is null ? InviteAsync(scope, due, alert, cancel) : TellAsync(scope, due, alert, cancel));
        }
        catch (Exception failure) when (failure is SmtpException or IOException or System.Security.Authentication.AuthenticationException || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            NotSent(log, failure.GetType().Name, (failure as SmtpException)?.StatusCode ?? SmtpStatusCode.GeneralFailure, alert.Failures + 1);
            await due.FailedAsync(alert, cancel);
        }

        return true;
    }

    private static async Task InviteAsync(IServiceProvider scope, DueAlerts due, Alert alert, CancellationToken cancel)
    {
        using var mail = scope.GetRequiredService<AlertMail>().Invitation(alert);
        await scope.GetRequiredService<Post>().SendAsync(mail, cancel);
        await due.InvitedAsync(alert, CancellationToken.None);
    }

    // What is told is read when it is told: words that were taken back in between are in no mail.
    private static async Task TellAsync(IServiceProvider scope, DueAlerts due, Alert alert, CancellationToken cancel)
    {
        var versions = scope.GetRequiredService<PublishedVersions>();
        var upTo = await versions.LastAsync(cancel);
        if (Followed.Read(alert.Of) is { } followed
            && await followed.NewsAsync(versions, scope.GetRequiredService<SearchRecords>(), alert.ToldUpTo, AlertMail.Most + 1, cancel) is { Count: > 0 } news)
        {
            using var mail = scope.GetRequiredService<AlertMail>().News(alert, await followed.WordsAsync(scope.GetRequiredService<PublicLists>(), cancel), news, upTo);
            await scope.GetRequiredService<Post>().SendAsync(mail, cancel);
        }

        await due.ToldAsync(alert, upTo, CancellationToken.None);
    }

    // Neither the address nor the server's words, which repeat it.
    [LoggerMessage(LogLevel.Warning, "A mail was not sent ({Fault}, {Status}); it is tried again. Failures in a row: {Failures}")]
    private static partial void NotSent(ILogger log, string fault, SmtpStatusCode status, int failures);

    [LoggerMessage(LogLevel.Error, "Sending alerts stopped for a while ({Fault})")]
    private static partial void Stopped(ILogger log, string fault);
}
