using Folkmoot.Civic.Record.Meetings;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic.Record.Names;

/// <summary>Registers what keeps meetings and the names in papers.</summary>
public static class NamesRoom
{
    public static IServiceCollection AddMeetingsAndNames(this IServiceCollection services) => services
        .AddScoped<RecordMeeting>().AddScoped<ChangeMeeting>().AddScoped<RemoveMeeting>()
        .AddScoped<ReadNames>().AddScoped<MatchNames>().AddScoped<LinkName>().AddScoped<AcceptNames>().AddScoped<UnlinkName>().AddScoped<RecordFromName>();
}
