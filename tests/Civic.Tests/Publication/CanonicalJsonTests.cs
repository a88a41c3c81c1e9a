using System.Text.Json.Nodes;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Civic.Tests.Publication;

public sealed class CanonicalJsonTests
{
    // What RFC 8785, 3.2.3, asks of its names: the order of UTF-16 units, in which a character outside the first plane stands before U+FB33.
    [Fact]
    public void Puts_names_in_the_order_of_their_utf_16_units()
    {
        var value = new JsonObject
        {
            ["\u20ac"] = 1, ["\r"] = 2, ["\ufb33"] = 3, ["1"] = 4, ["\U0001F600"] = 5, ["\u0080"] = 6, ["\u00f6"] = 7,
        };

        Assert.Equal("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001F600\":5,\"\ufb33\":3}", CanonicalJson.Write(value));
    }

    // The string of RFC 8785, 3.2.2.2.
    [Fact]
    public void Escapes_what_must_be_escaped_and_nothing_else() =>
        Assert.Equal("""
            "€$\u000f\nA'B\"\\\\\"/"
            """, CanonicalJson.Write(JsonValue.Create("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/")));

    [Theory]
    [InlineData(" { \"b\" : [ true , null , false ] , \"a\" : \"\" } ", "{\"a\":\"\",\"b\":[true,null,false]}")]
    [InlineData("{\"z\":{\"y\":-0,\"x\":900719925474}}", "{\"z\":{\"x\":900719925474,\"y\":0}}")]
    [InlineData("\"\\u00e9\\/\"", "\"é/\"")]
    [InlineData("[]", "[]")]
    public void Writes_the_same_value_in_one_way(string json, string canonical) => Assert.Equal(canonical, CanonicalJson.Write(JsonNode.Parse(json)));

    [Fact]
    public void Refuses_a_fraction_because_records_hold_none() => Assert.Throws<FormatException>(() => CanonicalJson.Write(JsonNode.Parse("1.5")));

    [Fact]
    public void Hashes_the_bytes_of_utf_8() =>
        Assert.Equal("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c", CanonicalJson.Sha256("é"));
}
