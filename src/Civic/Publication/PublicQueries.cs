namespace Folkmoot.Civic.Publication;

/// <summary>Which versions stand: the rule of every list, in one place.</summary>
internal static class PublicQueries
{
    /// <summary>The current version of each record that is neither withdrawn nor erased.</summary>
    public static IQueryable<RecordVersion> Standing(PublicDb db) =>
        from head in db.Heads
        join version in db.Versions on new { head.Kind, head.Id, head.Version } equals new { version.Kind, version.Id, version.Version }
        where version.Status == RecordStatus.Published && version.ErasedAt == null
        select version;

    /// <summary>
    /// The versions that stood just before that instant, but for those whose words were taken back or erased since: withdrawn words come
    /// back on no date.
    /// </summary>
    public static IQueryable<RecordVersion> Standing(PublicDb db, DateTimeOffset before) =>
        db.Versions
            .Where(version => version.PublishedAt < before && version.Status == RecordStatus.Published && version.ErasedAt == null)
            .Where(version => !db.Versions.Any(later =>
                later.Kind == version.Kind && later.Id == version.Id && later.Version > version.Version
                && (later.PublishedAt < before || later.WithdrawnFrom <= version.Version)));
}
