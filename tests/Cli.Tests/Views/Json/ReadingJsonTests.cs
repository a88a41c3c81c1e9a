using System.Text.Json;
using System.Text.Json.Nodes;
using Folkmoot.Cli.Tests.Invented;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Tests.Views.Json;

public sealed class ReadingJsonTests
{
    public static TheoryData<string> Papers { get; } = ["report", "minutes", "nothing"];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Follows_the_published_schema(string name)
    {
        var written = Parse(Written.Json(Named(name), indented: true));

        Assert.Empty(Written.Schema.Faults(written));
    }

    [Fact]
    public void Keeps_the_five_facts_about_the_paper_as_null_and_leaves_other_unknowns_out()
    {
        var written = Parse(Written.Json(Named("nothing") with { Items = [new() { Title = "a", Span = new(0, 1) }] }, indented: false));

        Assert.All(["body", "date", "time", "venue", "title"], key => Assert.True(written!.AsObject().ContainsKey(key)));
        Assert.Equal("""[{"title":"a","span":{"start":0,"end":1},"level":1,"paragraphs":0}]""", written!["items"]!.ToJsonString());
    }

    [Fact]
    public void Writes_characters_as_themselves()
    {
        var reading = Named("nothing") with { Title = new Words("Members’ £5 <café> & “more”", new Span(0, 1)) };

        var written = System.Text.Encoding.UTF8.GetString(Written.Json(reading, indented: false));

        Assert.Contains("Members’ £5 <café> & “more”", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_one_line_where_several_follow()
    {
        var written = Written.Json(PanelMinutes.Reading, indented: false);

        Assert.Equal(1, written.Count(sign => sign == (byte)'\n'));
        Assert.Equal((byte)'\n', written[^1]);
    }

    [Fact]
    public void Gives_each_text_as_the_slice_that_its_span_cuts()
    {
        var written = Parse(Written.Json(HubsReport.Reading, indented: true));

        var found = Words(written).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, words => Assert.Equal(HubsReport.Text[words.Start..words.End], words.Text));
    }

    private static IEnumerable<(string Text, int Start, int End)> Words(JsonNode? node) => node switch
    {
        JsonObject one => one
            .SelectMany(pair => Words(pair.Value))
            .Concat(one["text"] is { } text ? [((string)text!, (int)one["span"]!["start"]!, (int)one["span"]!["end"]!)] : []),
        JsonArray many => many.SelectMany(Words),
        _ => [],
    };

    private static PaperReading Named(string name) => name switch
    {
        "report" => HubsReport.Reading,
        "minutes" => PanelMinutes.Reading,
        _ => new PaperReading { Source = new Source("nothing.txt", "text", "", 0) },
    };

    private static JsonNode? Parse(byte[] written) => JsonNode.Parse(written, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = false });
}
