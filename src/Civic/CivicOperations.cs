using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Importing;
using Folkmoot.Civic.Record.Names;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Record.Review;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic;

/// <summary>Registers the operations and questions of every module; each lives as long as a request.</summary>
public static class CivicOperations
{
    public static IServiceCollection AddCivicOperations(this IServiceCollection services) => services
        .AddScoped<DeskBodies>()
        .AddScoped<DeskPapers>()
        .AddScoped<ReadImports>()
        .AddScoped<ReadPaper>()
        .AddScoped<ReadPaperOwner>()
        .AddScoped<SendPaper>()
        .AddScoped<ClaimImport>()
        .AddScoped<FileReading>()
        .AddScoped<ConfirmDetails>()
        .AddScoped<ReadReview>()
        .AddScoped<ReviewWork>()
        .AddScoped<DecideProposals>()
        .AddScoped<EditCard>()
        .AddScoped<AddMissed>()
        .AddScoped<MergeCards>()
        .AddScoped<SplitCard>()
        .AddScoped<Reopen>()
        .AddScoped<CompareVersions>()
        .AddScoped<CarryOver>()
        .AddScoped<UndoStep>()
        .AddAlerts()
        .AddPublishing()
        .AddGovernance()
        .AddMeetingsAndNames();
}
