using System.Reflection;
using System.Text.RegularExpressions;
using Folkmoot.Architecture.Tests.Rules;

namespace Folkmoot.Architecture.Tests;

public sealed class ConventionTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_type_has_an_empty_name()
    {
        var empty = Ours.Types().Where(type => House.EmptyNames.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal)));

        Report.None(empty.Select(type => type.FullName));
    }

    [Fact]
    public void No_interface_of_ours_has_a_single_implementation()
    {
        var types = Ours.Types().ToList();

        var lonely = types.Where(type => type.IsInterface).Where(type => types.Count(other => other != type && type.IsAssignableFrom(other)) < 2);

        Report.None(lonely.Select(type => type.FullName));
    }

    [Fact]
    public void Every_generated_regex_outside_Reading_has_a_timeout()
    {
        var untimed = Timeouts().Where(each => !IsReading(each.Member) && each.Milliseconds <= 0);

        Report.None(untimed.Select(each => $"{each.Member.DeclaringType}.{each.Member.Name}"));
    }

    // A limit of time would make the same text read differently on a busier machine: Reading's are linear over blocks of limited length instead.
    [Fact]
    public void No_regex_of_Reading_looks_at_the_clock()
    {
        var timed = Timeouts().Where(each => IsReading(each.Member) && each.Milliseconds > 0);

        Report.None(timed.Select(each => $"{each.Member.DeclaringType}.{each.Member.Name}"));
    }

    [Fact]
    public void Every_other_regex_has_a_timeout()
    {
        var untimed = House.Rooms.SelectMany(room => Breaches.OfRegexTimeouts(Ours.Uses(room.Assembly)));

        Report.None(untimed.Select(use => use.ToString()));
    }

    private static bool IsReading(MemberInfo member) => member.DeclaringType!.Assembly.GetName().Name == "Folkmoot.Reading";

    private static IEnumerable<(MemberInfo Member, int Milliseconds)> Timeouts() =>
        from type in Ours.Types()
        from member in type.GetMembers(Declared)
        let regex = member.GetCustomAttribute<GeneratedRegexAttribute>()
        where regex is not null
        select (member, regex.MatchTimeoutMilliseconds);
}
