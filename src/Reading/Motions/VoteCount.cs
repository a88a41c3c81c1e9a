using System.Buffers;
using System.Globalization;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Counts votes told in a sentence: "For 7, Against 2", "38 voting in favour, 12 against", "7 votes to 2 with 1 abstention".</summary>
internal static class VoteCount
{
    /// <summary>No paper counts votes in more words than this without a break.</summary>
    private const int LongestRun = 40;

    private static readonly WordTable<int> Numbers = new(new Dictionary<string, int>
    {
        ["none"] = 0, ["nil"] = 0, ["nobody"] = 0, ["zero"] = 0, ["no"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6,
        ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20,
    });

    private static readonly WordTable<bool> Fillers = new(new[]
    {
        "votes", "vote", "voted", "voting", "members", "member", "councillors", "councillor", "indicated", "that", "they", "were", "was", "with", "and", "by",
        "there", "the", "motion", "amendment", "substantive", "proposal", "resolution", "in", "a", "to", "being", "of", "recorded", "cast", "total", "persons", "people",
    }.ToDictionary(word => word, _ => true));

    // Without one of these a number counts no votes.
    private static readonly SearchValues<string> Telling = SearchValues.Create(
        ["vot", "motion", "amendment", "abst", "favo", "against", "opposed", "aye", "yea", "noe", "nay"], StringComparison.OrdinalIgnoreCase);

    private enum Side
    {
        None,
        For,
        Against,
        Abstain,
    }

    /// <summary>The counts told from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive); empty when there are none.</summary>
    public static Tally Read(string plain, int start, int end)
    {
        var tally = new Tally();
        if (!plain.AsSpan(start, end - start).ContainsAny(Telling))
        {
            return tally;
        }

        var run = new List<Token>();
        foreach (var token in Tokens(plain, start, end))
        {
            if (token.Kind == TokenKind.Other || run.Count == LongestRun)
            {
                Count(run, tally);
                run.Clear();
            }
            else
            {
                run.Add(token);
            }
        }

        Count(run, tally);
        return tally;
    }

    private static void Count(List<Token> run, Tally tally)
    {
        if (!IsVote(run))
        {
            return;
        }

        var counted = run.FindAll(token => token.Kind is TokenKind.Number or TokenKind.Side);
        var sideFirst = counted.Count > 0 && counted[0].Kind == TokenKind.Side;
        if (sideFirst && counted.Count > 2 && counted[^1].Kind == TokenKind.Side && run.IndexOf(counted[1]) - run.IndexOf(counted[0]) > 1)
        {
            // "Members voted in favour of the proposal with no votes against and one abstention": nobody counted the first side.
            counted.RemoveAt(0);
            sideFirst = false;
        }

        for (var i = 0; i + 1 < counted.Count; i++)
        {
            var (one, two) = (counted[i], counted[i + 1]);
            if (one.Kind == TokenKind.Number && two.Kind == TokenKind.Number && IsScore(run, one, two))
            {
                tally.For ??= one.Number;
                tally.Against ??= two.Number;
                i++;
            }
            else if (one.Kind != two.Kind && (one.Kind == TokenKind.Side) == sideFirst)
            {
                Set(tally, sideFirst ? one.Side : two.Side, sideFirst ? two.Number : one.Number);
                i++;
            }
        }
    }

    /// <summary>"for" beside a number is a vote only where votes, or a second side, are spoken of.</summary>
    private static bool IsVote(List<Token> run)
    {
        var sides = 0;
        var votes = false;
        foreach (var token in run)
        {
            sides |= token.Kind == TokenKind.Side ? 1 << (int)token.Side : 0;
            votes |= token.SaysVote;
        }

        return votes || (sides & (1 << (int)Side.Abstain)) != 0 || (sides & (sides - 1)) != 0;
    }

    /// <summary>"7 votes to 2".</summary>
    private static bool IsScore(List<Token> run, Token one, Token two)
    {
        var from = run.IndexOf(one);
        var to = run.IndexOf(two);
        bool saysVote = false, saysTo = false;
        for (var i = from; i < to; i++)
        {
            saysVote |= run[i].SaysVote;
            saysTo |= run[i].IsTo;
        }

        return saysVote && saysTo;
    }

    private static void Set(Tally tally, Side side, int number)
    {
        switch (side)
        {
            case Side.For:
                tally.For ??= number;
                break;
            case Side.Against:
                tally.Against ??= number;
                break;
            default:
                tally.Abstain ??= number;
                break;
        }
    }

    private static IEnumerable<Token> Tokens(string plain, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            if (!char.IsLetterOrDigit(plain[at]))
            {
                if (plain[at] is '£' or '$' or '€')
                {
                    at = WordEnd(plain, at + 1, end);
                    yield return new Token(TokenKind.Other, at);
                }
                else
                {
                    at++;
                }

                continue;
            }

            var stop = WordEnd(plain, at, end);
            yield return Token.Of(plain, at, stop);
            at = stop;
        }
    }

    private static int WordEnd(string plain, int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(plain[at]) || (plain[at] is '.' or ',' or '\'' && at + 1 < end && char.IsLetterOrDigit(plain[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private enum TokenKind
    {
        Filler,
        Number,
        Side,
        Other,
    }

    private readonly record struct Token(TokenKind Kind, int At, int Number = 0, Side Side = Side.None, bool SaysVote = false, bool IsTo = false)
    {
        public static Token Of(string plain, int start, int end)
        {
            var word = plain.AsSpan(start, end - start);
            if (SideOf(word) is var side and not Side.None)
            {
                return new Token(TokenKind.Side, start, Side: side);
            }

            if (word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return new Token(end < plain.Length && plain[end] == '%' ? TokenKind.Other : TokenKind.Number, start, number);
            }

            if (Numbers.TryGet(word, out number))
            {
                return new Token(TokenKind.Number, start, number);
            }

            var vote = word.StartsWith("vot", StringComparison.OrdinalIgnoreCase) || word is "motion" or "amendment";
            return new Token(Fillers.Contains(word) ? TokenKind.Filler : TokenKind.Other, start, SaysVote: vote, IsTo: word is "to");
        }

        private static Side SideOf(ReadOnlySpan<char> word)
        {
            if (word.StartsWith("abst", StringComparison.OrdinalIgnoreCase))
            {
                return Side.Abstain;
            }

            return word.Length switch
            {
                3 when word.Equals("for", StringComparison.OrdinalIgnoreCase) => Side.For,
                4 when word.Equals("ayes", StringComparison.OrdinalIgnoreCase) || word.Equals("yeas", StringComparison.OrdinalIgnoreCase) => Side.For,
                4 when word.Equals("noes", StringComparison.OrdinalIgnoreCase) || word.Equals("nays", StringComparison.OrdinalIgnoreCase) => Side.Against,
                6 when word.Equals("favour", StringComparison.OrdinalIgnoreCase) => Side.For,
                5 when word.Equals("favor", StringComparison.OrdinalIgnoreCase) => Side.For,
                7 when word.Equals("against", StringComparison.OrdinalIgnoreCase) || word.Equals("opposed", StringComparison.OrdinalIgnoreCase) => Side.Against,
                _ => Side.None,
            };
        }
    }
}
