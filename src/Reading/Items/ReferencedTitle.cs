using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Motions;

namespace Folkmoot.Reading.Items;

/// <summary>Titles behind the reference of a minute, as in "C048/23 Apologies".</summary>
internal static partial class ReferencedTitle
{
    public static Title? Read(Block block)
    {
        if (block.Label is not null || block.Plain.Length < 6 || !char.IsAsciiLetterOrDigit(block.Plain[0]) || block.Plain.AsSpan(0, Math.Min(block.Plain.Length, 20)).IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        var match = Reference().Match(block.Plain);
        var start = match.Success ? AfterSecondNumber(block.Plain, match.Length) : block.Plain.Length;
        return start < block.Plain.Length && char.IsUpper(block.Plain[start]) && PairLine.BeforeThat(block) is null
            ? TitleLine.Split(block, match.Groups["number"].Value.TrimEnd('.', ':'), 0, Numbering.Reference, start)
            : null;
    }

    // "C048/23  1.  APOLOGIES": the minute's number, then the agenda's.
    private static int AfterSecondNumber(string plain, int at)
    {
        return at < plain.Length && char.IsAsciiDigit(plain[at]) && LabelReader.Read(plain, at, plain.Length) is { Label: { Form: LabelForm.Decimal, Depth: 1 } } second ? second.Body : at;
    }

    [GeneratedRegex(@"^(?:minute(?: no\.?)? )?(?<number>[A-Z]{1,6}[ ./-]?\d{1,4}(?:[/.-]\d{1,4}){0,2}|\d{1,4}/\d{2,4}(?:[/.]\d{1,4})?|\d{4}/\d{1,4}|\d{4}\.\d{2}(?= )|\d{4}-\d{2}[_/]\d{1,3}|[A-Z]{2,6}(?:/ ?[A-Z0-9]{1,6}){1,3})[.:]? (?:- )?", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
