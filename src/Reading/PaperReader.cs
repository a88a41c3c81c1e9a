using Folkmoot.Reading.Attendance;
using Folkmoot.Reading.Contacts;
using Folkmoot.Reading.Dates;
using Folkmoot.Reading.Gates;
using Folkmoot.Reading.Header;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Principles;
using Folkmoot.Reading.Questions;
using Folkmoot.Reading.Resolutions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Reading;

/// <summary>Reads a paper: text in, all that it says out, each thing beside its words.</summary>
public static class PaperReader
{
    /// <summary>
    /// Reads one paper. Never throws, whatever the text; the same text gives the same reading; time grows linearly with its length.
    /// </summary>
    public static PaperReading Read(Paper paper)
    {
        var layout = LayoutReader.Read(paper);
        var outline = OutlineReader.Read(layout);
        var header = HeaderReader.Read(layout, outline);
        var decisions = ResolutionReader.Read(layout, outline);
        var attendance = AttendanceReader.Read(layout, outline);
        var questions = QuestionReader.Read(layout, outline);
        var updates = UpdateReader.Read(layout, outline, [.. decisions.Resolutions, .. decisions.Recommendations]);
        var principles = PrincipleReader.Read(layout, outline);
        return new PaperReading
        {
            Source = new Source(paper.Name, paper.Format, paper.Sha256, paper.Text.Length),
            Kind = header.Kind,
            Body = header.Body,
            Date = header.Date,
            Time = header.Time,
            Venue = header.Venue,
            Title = header.Title,
            Items = [.. outline.Items],
            Present = attendance.Present,
            Apologies = attendance.Apologies,
            Absent = attendance.Absent,
            InAttendance = attendance.InAttendance,
            Substitutes = attendance.Substitutes,
            Resolutions = decisions.Resolutions,
            Recommendations = decisions.Recommendations,
            Updates = updates.Updates,
            Principles = principles.Principles,
            Aims = principles.Aims,
            Gates = GateReader.Read(layout, decisions),
            Questions = questions.Questions,
            Exchanges = questions.Exchanges,
            Dates = DateReader.Read(layout),
            Contacts = ContactReader.Read(layout),
            Circulation = CirculationReader.Read(layout),
            Doubts = paper.Doubts,
        };
    }
}
