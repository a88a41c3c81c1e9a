namespace Folkmoot.Web.Tests.Faults;

/// <summary>Minutes that no council ever took, each with something to confirm, and each with other bytes.</summary>
internal static class InventedPaper
{
    public static string Write(string mark) => $"""
        Wexcombe Town Council

        Minutes of the meeting held on 4 November 2025

        1. Apologies

        Apologies were received from Councillor Ruth Pell.

        2. Questions

        Question 1: When will the evening bus run again? (our reference {mark})

        Answer: The Clerk replied that it would run from 1 March 2026.

        3. Play area

        RESOLVED: That the Council repair the play area before Easter.

        RESOLVED: That the Clerk write to Marlshire County Council.
        """;
}
