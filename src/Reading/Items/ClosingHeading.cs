using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Items;

/// <summary>The headings that close a report: its appendices, background papers, implications and next steps.</summary>
internal static partial class ClosingHeading
{
    public static bool Is(string plain) => Appendix().IsMatch(plain) || Closing().IsMatch(plain);

    // "Appendix B - Map of the ward"
    [GeneratedRegex(@"^(?:appendix|annex|schedule)\s+[A-Z0-9]{1,3}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Appendix();

    // "Financial and legal implications", "Background papers:", "Conclusions and next steps"
    [GeneratedRegex(@"^(?:background (?:papers|documents|information)|appendices|(?:financial|legal|equalit(?:y|ies)|environmental|health|sustainability|climate|resource|risk|staffing)[a-z, /]* implications|conclusions?|introduction|executive summary|next steps|purpose of (?:the |this )?report)(?: (?:and|-) .{3,30})?:?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Closing();
}
