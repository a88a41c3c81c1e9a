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
    public void Every_generated_regex_has_a_timeout()
    {
        var untimed = Ours.Types()
            .SelectMany(type => type.GetMembers(Declared))
            .Where(member => member.GetCustomAttribute<GeneratedRegexAttribute>() is { MatchTimeoutMilliseconds: <= 0 });

        Report.None(untimed.Select(member => $"{member.DeclaringType}.{member.Name}"));
    }

    [Fact]
    public void Every_other_regex_has_a_timeout()
    {
        var untimed = House.Rooms.SelectMany(room => Breaches.OfRegexTimeouts(Ours.Uses(room.Assembly)));

        Report.None(untimed.Select(use => use.ToString()));
    }
}
