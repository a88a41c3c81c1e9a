using Folkmoot.Civic.Kernel;

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

    /// <summary>Those of the versions that a list asks for.</summary>
    public static IQueryable<RecordVersion> Narrowed(PublicDb db, IQueryable<RecordVersion> rows, ListFilter filter)
    {
        rows = filter.Kind is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        rows = filter.Organisation is { } organisation ? rows.Where(row => row.OrganisationId == organisation) : rows;
        rows = filter.Body is { } body ? rows.Where(row => row.BodyId == body) : rows;
        rows = filter.Meeting is { } meeting ? rows.Where(row => row.MeetingId == meeting) : rows;
        rows = filter.Paper is { } paper ? rows.Where(row => row.PaperId == paper) : rows;
        rows = filter.Person is { } person ? OfPerson(db, rows, person) : rows;
        rows = filter.Place is { } place ? rows.Where(row => row.Place == place) : rows;
        rows = filter.Topic is { } topic ? rows.Where(row => row.Topic == topic) : rows;
        rows = filter.From is { } from ? rows.Where(row => row.Date >= from) : rows;
        return filter.To is { } to ? rows.Where(row => row.Date <= to) : rows;
    }

    private static IQueryable<RecordVersion> OfPerson(PublicDb db, IQueryable<RecordVersion> rows, RecordId person) => rows.Where(row => db.Links.Any(link =>
        link.ToKind == RecordKind.Person && link.ToId == person && link.FromKind == row.Kind && link.FromId == row.Id && link.FromVersion == row.Version));
}
