using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Review;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>The parts of one version, in the order of their words; null when there is no such version.</summary>
public sealed class ReadParts(CivicDb db)
{
    /// <param name="paper">The paper.</param>
    /// <param name="number">Which version; null for the latest.</param>
    /// <param name="exemptToo">False leaves out the words of exempt and confidential parts.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<PartsOfVersion?> RunAsync(RecordId paper, int? number, bool exemptToo, CancellationToken cancel)
    {
        var version = await db.PaperVersions.AsNoTracking().Where(one => one.PaperId == paper && (number == null || one.Number == number))
            .OrderByDescending(one => one.Number).Select(one => new { one.Id, one.Number, Paper = db.Papers.Where(of => of.Id == paper).Select(of => of.Title).First() }).FirstOrDefaultAsync(cancel);
        if (version is null)
        {
            return null;
        }

        var text = await db.PaperContents.Where(content => content.PaperVersionId == version.Id).Select(content => content.Text).SingleAsync(cancel);
        var parts = await db.Parts.AsNoTracking().Where(part => part.PaperVersionId == version.Id).OrderBy(part => part.Start).ThenBy(part => part.Id).ToListAsync(cancel);

        // A public part may begin with words that an exempt part inside it closes.
        var readable = exemptToo ? text : ExemptMask.Hide(text, parts);
        return new PartsOfVersion(version.Id, version.Number, version.Paper, text, parts.ConvertAll(part => new PartLine(part, version.Paper, Lines.Of(text, part.Start, part.End), Opening(part, readable, exemptToo))));
    }

    /// <summary>One part, when it is a part of that paper; without the words of what is withheld.</summary>
    public async Task<PartLine?> OfPaperAsync(RecordId paper, Guid partId, CancellationToken cancel)
    {
        var number = await (
            from part in db.Parts
            where part.Id == partId
            join version in db.PaperVersions on part.PaperVersionId equals version.Id
            where version.PaperId == paper
            select (int?)version.Number).FirstOrDefaultAsync(cancel);
        return number is null ? null : (await RunAsync(paper, number, exemptToo: false, cancel))?.Parts.FirstOrDefault(line => line.Part.Id == partId);
    }

    private static string? Opening(Part part, string text, bool exemptToo)
    {
        const int most = 80;
        if (!exemptToo && part.Visibility is Visibility.Exempt or Visibility.Confidential)
        {
            return null;
        }

        var (start, end) = (Math.Min(part.Start, text.Length), Math.Min(part.End, text.Length));
        return end - start <= most ? text[start..end] : $"{text[start..(start + most)]}…";
    }
}

/// <summary>A version with the title of its paper, and its parts.</summary>
public sealed record PartsOfVersion(Guid VersionId, int Number, string Paper, string Text, IReadOnlyList<PartLine> Parts);

/// <summary>A part, the title of its paper, where it stands, and how it begins where the officer may see that.</summary>
public sealed record PartLine(Part Part, string Paper, string Where, string? Opening);
