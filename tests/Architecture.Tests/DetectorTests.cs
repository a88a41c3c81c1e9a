using Folkmoot.Architecture.Tests.Fixtures;
using Folkmoot.Architecture.Tests.Rules;
using Folkmoot.Architecture.Tests.Walking;

namespace Folkmoot.Architecture.Tests;

/// <summary>Proves that the detector detects: a rule that nothing can break is a wish.</summary>
public sealed class DetectorTests
{
    private static readonly IReadOnlyList<Use> Uses = AssemblyWalk.Of(typeof(DetectorTests).Assembly.Location);

    [Theory]
    [InlineData(typeof(InBase), "Base")]
    [InlineData(typeof(InConstraint<>), "Base")]
    [InlineData(typeof(InField), "Field")]
    [InlineData(typeof(InParameter), "Signature")]
    [InlineData(typeof(InReturn), "Signature")]
    [InlineData(typeof(InAttributeArgument), "Attribute")]
    [InlineData(typeof(InCall), "Body")]
    [InlineData(typeof(InStaticField), "Body")]
    [InlineData(typeof(InTypeOf), "Body")]
    [InlineData(typeof(InTypeArgument), "Body")]
    [InlineData(typeof(InLambda), "Body")]
    [InlineData(typeof(InIterator), "Body")]
    [InlineData(typeof(InAsync), "Body")]
    [InlineData(typeof(AfterSwitch), "Body")]
    public void Sees_a_dependency_in(Type dependant, string place) =>
        Assert.Contains(Of(dependant), use => use.Type == typeof(Target).FullName && use.Place.ToString() == place);

    [Fact]
    public void Sees_an_interface() =>
        Assert.Contains(Of(typeof(InInterface)), use => use.Type == typeof(ITarget).FullName && use.Place == UsePlace.Base);

    [Theory]
    [InlineData(typeof(InAttribute))]
    [InlineData(typeof(InAttributeOfMember))]
    public void Sees_an_attribute(Type dependant) =>
        Assert.Contains(Of(dependant), use => use.Type == typeof(TargetAttribute).FullName && use.Place == UsePlace.Attribute);

    [Fact]
    public void Sees_what_is_caught() =>
        Assert.Contains(Of(typeof(InCatch)), use => use.Type == typeof(TargetException).FullName && use.Place == UsePlace.Body);

    [Theory]
    [InlineData("System.Text.RegularExpressions")]
    [InlineData("System.Text.Json")]
    public void Keeps_its_place_in_every_method_of_a_large_library(string library)
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        var uses = AssemblyWalk.Of(Path.Combine(folder, library + ".dll"));

        Assert.All(uses, use => Assert.DoesNotContain('?', use.Type));
    }

    [Fact]
    public void Does_not_see_a_dependency_that_is_not_there() =>
        Assert.DoesNotContain(Of(typeof(InInterface)), use => use.Type == typeof(Target).FullName);

    [Fact]
    public void Finds_a_package_that_a_room_does_not_list()
    {
        var closed = new Room("Tests", "Folkmoot.Architecture.Tests", [], []);

        var breaches = Breaches.OfDirections(closed, Uses);

        Assert.Contains(breaches, use => use.Assembly.StartsWith("xunit", StringComparison.Ordinal));
        Assert.DoesNotContain(breaches, use => use.Assembly.StartsWith("System.Runtime", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System.IO.File.ReadAllText")]
    [InlineData("System.Globalization.CultureInfo.get_CurrentCulture")]
    [InlineData("System.DateTime.get_Now")]
    [InlineData("System.Random..ctor")]
    [InlineData("System.Net.Http.HttpClient.GetStringAsync")]
    public void Finds_what_is_not_pure(string used) =>
        Assert.Contains(Breaches.OfPurity(Of(typeof(Impure))), use => use.ToString().Contains(used, StringComparison.Ordinal));

    [Fact]
    public void Leaves_what_is_pure_alone() =>
        Assert.Empty(Breaches.OfPurity(Of(typeof(Pure))));

    [Fact]
    public void Finds_each_regex_without_a_timeout() =>
        Assert.Equal(3, Breaches.OfRegexTimeouts(Of(typeof(HastyRegexes))).Count());

    [Fact]
    public void Leaves_a_regex_with_a_timeout_alone() =>
        Assert.Empty(Breaches.OfRegexTimeouts(Of(typeof(PatientRegexes))));

    private static IEnumerable<Use> Of(Type dependant) => Uses.Where(use => use.From == dependant.FullName);
}
