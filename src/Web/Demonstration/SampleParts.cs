namespace Folkmoot.Web.Demonstration;

/// <summary>What fills a demonstration.</summary>
internal static class SampleParts
{
    public static IServiceCollection AddSample(this IServiceCollection services) => services
        .AddScoped<FillWithSample>()
        .AddSingleton<AtTheDesk>()
        .AddScoped<RecordSampleBodies>()
        .AddScoped<RecordSamplePeople>()
        .AddScoped<SampleEnds>()
        .AddScoped<LinkSampleNames>();
}
