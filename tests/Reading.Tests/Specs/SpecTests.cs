using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Folkmoot.Reading.Tests.Specs;

/// <summary>Runs the examples of the specs: what they say of a paper is what is read in it.</summary>
public sealed class SpecTests
{
    private const int Patterns = 112;

    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var spec in Spec.All)
            {
                data.Add(spec.File, spec.Line);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_what_the_spec_says(string file, int line)
    {
        var spec = Spec.All.Single(example => example.File == file && example.Line == line);

        var read = JsonSerializer.SerializeToNode(PaperReader.Read(new Paper { Text = spec.Paper }), CamelCase);

        var wanted = JsonNode.Parse(spec.Reading)!;
        var difference = Difference("reading", wanted, read);
        Assert.True(difference is null, $"{file}.md, example at line {line}: {difference}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Cuts_exactly_the_words_it_quotes(string file, int line)
    {
        var spec = Spec.All.Single(example => example.File == file && example.Line == line);

        var reading = PaperReader.Read(new Paper { Text = spec.Paper });

        Assert.Empty(SpanCheck.Faults(reading, spec.Paper));
    }

    [Fact]
    public void Every_pattern_of_real_papers_stands_in_a_spec_or_in_the_list_of_those_not_yet_read()
    {
        var known = Spec.Files.SelectMany(Spec.PatternsIn).ToHashSet(StringComparer.Ordinal);

        var missing = Enumerable.Range(1, Patterns).Select(number => $"P{number}").Where(pattern => !known.Contains(pattern));

        Assert.Empty(missing);
    }

    private static string? Difference(string path, JsonNode? wanted, JsonNode? read)
    {
        return wanted switch
        {
            JsonObject keys => keys.Select(key => Difference($"{path}.{key.Key}", key.Value, (read as JsonObject)?[key.Key])).FirstOrDefault(found => found is not null),
            JsonArray list => InList(path, list, read as JsonArray),
            null => read is null ? null : $"{path} should be null and is {read.ToJsonString(CamelCase)}",
            _ => Folded(wanted) == Folded(read) ? null : $"{path} should be {wanted.ToJsonString(CamelCase)} and is {read?.ToJsonString(CamelCase) ?? "null"}",
        };
    }

    private static string? InList(string path, JsonArray wanted, JsonArray? read)
    {
        if (wanted.Count != (read?.Count ?? 0))
        {
            return $"{path} should have {wanted.Count} and has {read?.Count ?? 0}: {read?.ToJsonString(CamelCase)}";
        }

        return wanted.Select((each, i) => Difference($"{path}[{i}]", each, read![i])).FirstOrDefault(found => found is not null);
    }

    private static string Folded(JsonNode? node)
    {
        return Regex.Replace(node?.ToString() ?? "null", @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(5)).Trim();
    }
}
