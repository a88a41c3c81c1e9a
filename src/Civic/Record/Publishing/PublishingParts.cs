using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Search;
using Folkmoot.Civic.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>Registers the door, what goes through it, and what reads behind it.</summary>
public static class PublishingParts
{
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddScoped(scope => new Door(scope.GetRequiredService<CivicDb>(), scope.GetRequiredService<TimeProvider>()));
        services.AddScoped(scope => new FillSearch(scope.GetRequiredService<CivicDb>()));
        services.AddScoped<PublicRecords>().AddScoped<PublicLists>().AddScoped<PublishedVersions>().AddScoped<SearchRecords>().AddSingleton<KnownWords>().AddSingleton<KnownForms>();
        services.AddScoped<PublicContents>().AddScoped<PublicMeetings>().AddScoped<PublicNews>().AddScoped<PublicCounts>().AddScoped<PublicGlossary>();
        services.AddScoped<GovernanceDrafts>().AddScoped<DrawUpEdition>().AddScoped<DrawUpGovernance>();
        return services.AddScoped<PublishPaper>().AddScoped<PreviewPaper>().AddScoped<PublishGovernance>().AddScoped<WithdrawRecord>()
            .AddScoped<WorkingWords>().AddScoped<EraseRecord>().AddScoped<FindWords>()
            .AddScoped<ReadParts>().AddScoped<AddPart>().AddScoped<ChangePart>().AddScoped<RemovePart>().AddScoped<GiveOutOriginal>().AddScoped<ReadPublished>().AddScoped<ReadActs>();
    }
}
