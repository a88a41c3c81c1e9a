using Folkmoot.Reading.Acronyms;
using Folkmoot.Reading.Actions;
using Folkmoot.Reading.Assurances;
using Folkmoot.Reading.Attendance;
using Folkmoot.Reading.Contacts;
using Folkmoot.Reading.Dates;
using Folkmoot.Reading.Declarations;
using Folkmoot.Reading.Documents;
using Folkmoot.Reading.Doubts;
using Folkmoot.Reading.Gates;
using Folkmoot.Reading.Header;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Money;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Names;
using Folkmoot.Reading.Principles;
using Folkmoot.Reading.Questions;
using Folkmoot.Reading.Readability;
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
        var attendance = AttendanceReader.Read(layout, outline);
        var questions = QuestionReader.Read(layout, outline);
        var acronyms = AcronymReader.Read(layout);
        var names = NamesReader.Read(layout, acronyms.Pairs);
        var documents = DocumentReader.Read(layout, outline);
        var evidence = Decide(layout, outline, documents);
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
            Declarations = DeclarationReader.Read(layout, outline),
            Resolutions = evidence.Decisions.Resolutions,
            Recommendations = evidence.Decisions.Recommendations,
            Updates = evidence.Updates.Updates,
            Principles = evidence.Principles.Principles,
            Aims = evidence.Principles.Aims,
            Motions = evidence.Motions,
            Gates = GateReader.Read(layout, evidence.Decisions),
            Questions = questions.Questions,
            Exchanges = questions.Exchanges,
            Assurances = AssuranceReader.Read(layout, outline, questions),
            Actions = ActionReader.Read(layout, outline),
            Organisations = names.Organisations,
            People = names.People,
            Roles = names.Roles,
            Places = names.Places,
            Money = MoneyReader.Read(layout),
            Dates = evidence.Dates,
            Acronyms = acronyms.Pairs,
            NeverExpanded = acronyms.NeverExpanded,
            Conflicting = acronyms.Conflicting,
            Contacts = ContactReader.Read(layout),
            Circulation = CirculationReader.Read(layout),
            BackgroundPapers = documents.BackgroundPapers,
            Documents = documents.Documents,
            Readability = ReadabilityReader.Read(layout),
            Doubts = DoubtReader.Read(evidence),
        };
    }

    private static Evidence Decide(PageLayout layout, Outline outline, DocumentReading documents)
    {
        var motions = MotionReader.Read(layout, outline);
        var decisions = ResolutionReader.Read(layout, outline, motions);
        return new Evidence
        {
            Layout = layout,
            Outline = outline,
            Decisions = decisions,
            Updates = UpdateReader.Read(layout, outline, [.. decisions.Resolutions, .. decisions.Recommendations]),
            Principles = PrincipleReader.Read(layout, outline),
            Motions = motions,
            Dates = DateReader.Read(layout),
            BackgroundPapers = documents.BackgroundPapers,
        };
    }
}
