using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Web.Demonstration;

/// <summary>Does one thing as the demonstration's officer does it: with the parts of one request, and with their name in the history.</summary>
internal sealed class AtTheDesk(IServiceScopeFactory scopes)
{
    public async Task<TResult> DoAsync<TOperation, TResult>(Func<TOperation, Task<TResult>> act, CancellationToken cancel)
        where TOperation : class
    {
        await using var scope = scopes.CreateAsyncScope();
        var officer = await scope.ServiceProvider.GetRequiredService<DemonstrationOfficer>().FindOrMakeAsync(cancel);
        var hand = scope.ServiceProvider.GetRequiredService<Hand>();
        hand.Take(officer.Id, officer.FullName);
        hand.Because = "The demonstration's sample";
        return await act(ActivatorUtilities.GetServiceOrCreateInstance<TOperation>(scope.ServiceProvider));
    }
}
