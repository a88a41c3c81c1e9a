using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// One way to write a JSON value, so that everybody computes the same hash: no white space, names in the order of their UTF-16 units, strings
/// with the fewest escapes (RFC 8785). Records hold no fractions: their numbers are whole.
/// </summary>
public static class CanonicalJson
{
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
    public static string Sha256(string canonical) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject named:
                Between(text, '{', '}', named.OrderBy(member => member.Key, StringComparer.Ordinal), member =>
                {
                    Quote(member.Key, text);
                    text.Append(':');
                    Write(member.Value, text);
                });
                break;
            case JsonArray list:
                Between(text, '[', ']', list, item => Write(item, text));
                break;
            default:
                WriteValue(node, text);
                break;
        }
    }

    private static void WriteValue(JsonNode node, StringBuilder text)
    {
        switch (node.GetValueKind())
        {
            case JsonValueKind.String:
                Quote(node.GetValue<string>(), text);
                break;
            case JsonValueKind.Number:
                text.Append(long.Parse(node.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void Between<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            write(item);
        }

        text.Append(close);
    }

    // RFC 8785, 3.2.2.2: \b \t \n \f \r, the quotation mark and the backslash are escaped so; other controls as \u00xx; all else stands.
    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append(@"\\");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case < ' ':
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        text.Append('"');
    }
}
