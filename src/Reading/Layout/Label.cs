namespace Folkmoot.Reading.Layout;

/// <summary>How a printed label counts.</summary>
public enum LabelForm
{
    /// <summary>1, 1., 1), (1), 1.2, 1.2.3</summary>
    Decimal,

    /// <summary>a), (a), A.</summary>
    Alpha,

    /// <summary>(i), ii), IV.</summary>
    Roman,

    /// <summary>A bullet or dash.</summary>
    Bullet,
}

/// <summary>The label printed at the start of a paragraph, kept as printed and as what it may mean.</summary>
/// <param name="Printed">As printed, such as <c>2.1.1</c>, <c>(iv)</c>, <c>b)</c> or <c>•</c>.</param>
/// <param name="Form">How it counts; a single letter that could be Roman is settled where the list is known.</param>
/// <param name="Style">What its siblings share: punctuation, case and depth, such as <c>(a)</c>, <c>1.1</c> or <c>•</c>.</param>
/// <param name="Number">The place that it claims in its list, from 1; 0 for bullets.</param>
public sealed record Label(string Printed, LabelForm Form, string Style, int Number)
{
    /// <summary>The text between the punctuation, such as <c>2.1.1</c> or <c>iv</c>.</summary>
    public string Core { get; } = Bare(Printed);

    /// <summary>How many numbers a decimal label has: 1 for <c>2.</c> and <c>2.0</c>, 3 for <c>2.1.1</c>; 1 for other forms.</summary>
    public int Depth
    {
        get
        {
            if (Form != LabelForm.Decimal)
            {
                return 1;
            }

            var core = Core;
            var parts = core.AsSpan().Count('.') + 1;
            return parts == 2 && core.EndsWith(".0", StringComparison.Ordinal) ? 1 : parts;
        }
    }

    private static string Bare(string printed)
    {
        var bare = printed.AsSpan().Trim("()[].: ");
        return bare.Length == printed.Length ? printed : bare.ToString();
    }

    /// <summary>True for one letter that is also a Roman numeral (i, v, x, c, d, l, m).</summary>
    public bool IsAmbiguous => Form is LabelForm.Alpha or LabelForm.Roman && Core.Length == 1 && Roman.Value(Core) > 0;
}
