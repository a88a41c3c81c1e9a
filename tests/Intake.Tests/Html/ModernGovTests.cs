using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Html;

/// <summary>The page shapes of the common committee system, with an invented council in them.</summary>
public sealed class ModernGovTests
{
    private const string MeetingPage =
        """
        <div role="main"><nav class="breadcrumb"><ul><li>Home</li></ul></nav>
        <div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda, decisions and minutes</h1></div>
        <div class="mgSubTitle"><h2 class="mgSubTitleTxt"><a href="mgCommitteeDetails.aspx?ID=7">Health Scrutiny Panel - Tuesday 3 March 2026 6:00 pm</a></h2></div>
        <p>Welcome to the meetings of Brackenford. Select a heading to read the report.</p>
        <a href="https://video.example">Watch our meetings here</a>
        <div class="mgLinks"><ul class="mgActionList"><li><a href="mgMeetingAttendance.aspx?ID=1">Attendance details</a></li>
        <li><a href="documents/g1/Agenda.pdf">Agenda frontsheet <span class="mgFileSize"><img alt="" src="x.gif" /> PDF 198 KB</span> </a></li></ul></div>
        <div class="mgContent">
        <p><span class="mgLabel">Venue: </span>Moot Hall, Brackenford. <a href="mgLocationDetails.aspx?RID=1"> View directions</a></p>
        <p><span class="mgLabel">Contact: </span>Ada Quill&nbsp;
           Email: <a href="mailto:a@brackenford.example">a@brackenford.example</a></p>
        <h2 class="mgSectionTitle">Media</h2><p><span class="mgLabel">Webcast: </span><a href="w">View the webcast</a></p>
        <table class="mgItemTable" id="mgItemTable"><caption class="mgSectionTitle">Items</caption>
        <tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>
        <tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI1"></a>54.</p></td><td>
        <p class="mgAiTitleTxt"><a class="mgAiTitleLnk" href="documents/s1/Wards.pdf">Reopening the ward <span class="mgFileSize"><img src="p.gif" alt="pdf icon" /> PDF 99 KB</span> </a></p>
        <div class="mgWordPara"><div class="WordSection1"><p class="MsoNormal">To consider the plan.</p><p class="MsoNormal">&nbsp;</p></div></div>
        <p class="mgSubItemTitleTxt">Additional documents:</p>
        <ul class="mgBulletList"><li><a href="documents/s2/A.pdf">Annex 1 - Beds <span class="mgHide">, item 54.</span> <span class="mgFileSize"><img alt="pdf icon" /> PDF 601 KB</span> </a> </li></ul>
        <p class="mgSubItemTitleTxt">Decision:</p>
        <div class="mgWordPara"><p class="MsoNormal"><b>RESOLVED</b> that:</p>
        <p class="MsoListParagraph"><span>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span>the ward be reopened.</p></div>
        <p class="mgSubItemTitleTxt">Minutes:</p>
        <div class="mgWordPara"><p class="MsoNormal">The Panel heard from the Trust and asked about &nbsp;...&nbsp;
        <a href="mgAi.aspx?ID=1" title="Link to view the full item text">view the full minutes text for item 54.</a></p></div>
        <table class="mgTableNoBorderFullWidth"><caption class="mgSectionTitle">Recorded Vote</caption>
        <thead><th>Title</th><th>Type</th><th>Recorded Vote text</th><th>Result</th></thead>
        <tr><td>Reopening the ward&#58; Resolution 1</td><td>Resolution</td><td> </td><td><img alt='' src='m.png' />Carried</td></tr></table>
        <li><a href="mgListRecordedVotesShort.aspx?AIID=1">View Recorded Vote for this item</a></li>
        </td></tr>
        <tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">55.</p></td><td><p class="mgAiTitleTxt">Urgent items</p></td></tr>
        </table></div><div class="mgFooter"><p>Footer</p></div></div></div>
        """;

    [Fact]
    public async Task Reads_a_meeting_page()
    {
        var paper = await Papers.Html(MeetingPage);

        Assert.Equal(
            [
                "Agenda, decisions and minutes",
                "Health Scrutiny Panel - Tuesday 3 March 2026 6:00 pm",
                "• Agenda frontsheet PDF 198 KB",
                "Venue: Moot Hall, Brackenford.",
                "Contact: Ada Quill\u00A0 Email: a@brackenford.example",
                "54. Reopening the ward PDF 99 KB",
                "To consider the plan.",
                "Additional documents:",
                "• Annex 1 - Beds PDF 601 KB",
                "Decision:",
                "RESOLVED that:",
                "1. the ward be reopened.",
                "Minutes:",
                "The Panel heard from the Trust and asked about \u00A0...",
                "Recorded Vote",
                "Title\tType\tRecorded Vote text\tResult",
                "Reopening the ward: Resolution 1\tResolution\t\tCarried",
                "55. Urgent items",
            ],
            Papers.Lines(paper));
    }

    [Fact]
    public async Task Marks_the_titles_items_and_sections_of_a_meeting_page()
    {
        var paper = await Papers.Html(MeetingPage);

        Assert.Equal(
            [(1, "Agenda, decisions and minutes"), (2, "Health Scrutiny Panel - Tuesday 3 March 2026 6:00 pm"), (3, "54. Reopening the ward PDF 99 KB"), (3, "55. Urgent items")],
            paper.Marks.Where(mark => mark.Kind == MarkKind.Heading).Select(mark => (mark.Level, Papers.Cut(paper, mark.Span))));
        Assert.Equal(["Additional documents:", "Decision:", "Minutes:", "Recorded Vote"], Papers.Marked(paper, MarkKind.Strong));
        Assert.Equal(2, Papers.Marked(paper, MarkKind.Row).Length);
    }

    [Fact]
    public async Task Doubts_words_that_the_site_cut_off()
    {
        var paper = await Papers.Html(MeetingPage);

        var doubt = Assert.Single(paper.Doubts);
        Assert.Equal("cut-by-the-site", doubt.Code);
        Assert.Equal("...", Papers.Cut(paper, doubt.Span));
    }

    [Fact]
    public async Task Reads_the_history_of_an_issue()
    {
        var paper = await Papers.Html(
            """
            <div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Issue - meetings</h1></div>
            <div class="mgSubTitle"><h2 class="mgSubTitleTxt">Reopening the ward</h2></div>
            <div class="mgContent"><h3 class="mgSubSubTitleTxt">Meeting: 22/01/2026 - Cabinet (Item 180)</h3>
            <p class="mgAiTitleTxt">180 <a href="documents/s1/W.pdf">Reopening the ward <span class="mgFileSize"><img alt="pdf icon" /> PDF 397 KB</span></a></p>
            <p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>Deferred.</p></div>
            <p><a href="ieListDocuments.aspx?MId=1">Meeting: 03/03/2026 - Council (Item 9)</a></p>
            <div class="mgWordPara"><p>The Mayor moved the report.</p></div></div></div>
            """);

        Assert.Equal(
            [
                "Issue - meetings", "Reopening the ward", "Meeting: 22/01/2026 - Cabinet (Item 180)", "180 Reopening the ward PDF 397 KB",
                "Meeting: 03/03/2026 - Council (Item 9)",
            ],
            Papers.Marked(paper, MarkKind.Heading));
        Assert.Equal(["Minutes:"], Papers.Marked(paper, MarkKind.Strong));
    }

    [Fact]
    public async Task Reads_the_fields_of_a_decision_one_a_line()
    {
        var paper = await Papers.Html(
            """
            <div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Decision details</h1></div>
            <div class="mgSubTitle"><h2 class="mgSubTitleTxt">Reopening the ward</h2></div>
            <div class="mgContent"><p><span class="mgLabel">Decision Maker: </span><a href="x">Cabinet Member for Health</a></p>
            <p><span class="mgLabel">Decision status: </span><span class="mgPlanItemInForce">Recommendations Approved</span></p>
            <p><span class="mgLabel">Is Key decision?: </span>Yes</p>
            <h3 class="mgSubSubTitleTxt">Purpose:</h3><div class="mgWordPara"><p>To agree the plan.</p></div>
            <h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><p>Agreed that:</p><p>(a) the ward be reopened; and</p><p>(b) staff be told.</p></div>
            <h3 class="mgSubSubTitleTxt">Reasons for the decision:</h3><div class="mgWordPara"><p>The need is plain.</p></div>
            <h3 class="mgSubSubTitleTxt">Alternative options considered:</h3><div class="mgWordPara"><p>None.</p></div>
            <p><span class="mgLabel">Publication date:</span></p><p>04/03/2026</p>
            <p><span class="mgLabel">Date of decision: </span>03/03/2026</p></div></div>
            """);

        Assert.Equal(
            [
                "Decision details", "Reopening the ward", "Decision Maker: Cabinet Member for Health", "Decision status: Recommendations Approved",
                "Is Key decision?: Yes", "Purpose: To agree the plan.", "Decision:", "Agreed that:", "(a) the ward be reopened; and", "(b) staff be told.",
                "Reasons for the decision:", "The need is plain.", "Alternative options considered:", "None.", "Publication date: 04/03/2026",
                "Date of decision: 03/03/2026",
            ],
            Papers.Lines(paper));
        Assert.Equal(["Decision:", "Reasons for the decision:", "Alternative options considered:"], Papers.Marked(paper, MarkKind.Strong));
    }

    [Fact]
    public async Task Reads_attendance_as_rows()
    {
        var paper = await Papers.Html(
            """
            <div id="modgov"><h1 class="mgMainTitleTxt">Meeting attendance</h1><h2 class="mgSubTitleTxt">Health Scrutiny Panel</h2><div class="mgContent">
            <table class="mgStatsTable"><tr><th>Attendee</th><th>Role</th><th>Attendance</th></tr>
            <tr><td><a href="mgUserInfo.aspx?UID=1">Councillor A. Vane</a></td><td>Chair</td><td>Present</td></tr></table></div></div>
            """);

        Assert.Equal(["Attendee\tRole\tAttendance", "Councillor A. Vane\tChair\tPresent"], Papers.Marked(paper, MarkKind.Row));
    }

    [Fact]
    public async Task Keeps_a_list_of_meetings_and_drops_the_form_around_it()
    {
        var paper = await Papers.Html(
            """
            <div id="modgov"><h1 class="mgMainTitleTxt">Browse meetings</h1><h2 class="mgSubTitleTxt">Health Scrutiny Panel</h2>
            <form action="ieListMeetings.aspx"><div class="mgContent"><select><option>2026</option></select>
            <div class="mgMeetingsEarlierLater"><a href="e">Earlier meetings</a></div>
            <ul class="mgNonBulletTableList"><li><a href="ieListDocuments.aspx?MId=1">3 Mar 2026&nbsp;6:00 pm</a> - Agenda, Minutes</li></ul></div></form></div>
            """);

        Assert.Equal(["Browse meetings", "Health Scrutiny Panel", "3 Mar 2026\u00A06:00 pm - Agenda, Minutes"], Papers.Lines(paper));
    }
}
