using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Proposals;

namespace Folkmoot.Civic.Record.Importing;

/// <summary>What a paper is called until an officer says otherwise. Never its file's name: that is not for the public.</summary>
internal static class PaperTitles
{
    private const int Longest = 300;

    public static string For(FoundDetails details)
    {
        var printed = details.Title is { } title ? PassageCutter.OneLine(title) : "";
        if (printed.Length > 0)
        {
            return TypedText.Start(printed, Longest);
        }

        var kind = PaperKinds.Called(details.Kind);
        return details.Date is { } date ? $"{kind}, {date:d MMMM yyyy}" : kind;
    }
}
