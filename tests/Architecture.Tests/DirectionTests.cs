using Folkmoot.Architecture.Tests.Rules;

namespace Folkmoot.Architecture.Tests;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("Reading")]
    [InlineData("Analysis")]
    [InlineData("Intake")]
    [InlineData("Civic")]
    [InlineData("Web")]
    [InlineData("Cli")]
    public void A_room_uses_only_what_it_lists(string folder)
    {
        var room = House.Rooms.Single(room => room.Folder == folder);

        var breaches = Breaches.OfDirections(room, Ours.Uses(room.Assembly));

        Report.None(breaches.Select(use => use.ToString()));
    }

    [Fact]
    public void A_room_uses_all_the_packages_that_it_lists()
    {
        var unused = House.Rooms.SelectMany(room =>
            room.Packages.Except(Ours.Uses(room.Assembly).Select(use => use.Assembly)).Select(package => $"{room.Assembly} lists {package}"));

        Report.None(unused);
    }

    [Theory]
    [InlineData("Folkmoot.Civic.Kernel", "Folkmoot.Civic")]
    [InlineData("Folkmoot.Civic.Publication", "Folkmoot.Civic")]
    [InlineData("Folkmoot.Civic.Governance", "Folkmoot.Civic")]
    [InlineData("Folkmoot.Civic.Accounts", "Folkmoot.Civic")]
    [InlineData("Folkmoot.Web.Pages.Public", "folkmoot")]
    public void A_module_uses_only_the_modules_that_it_lists(string name, string assembly)
    {
        var module = House.Modules.Single(module => module.Name == name);

        var breaches = Breaches.OfModules(module, Ours.Uses(assembly));

        Report.None(breaches.Select(use => use.ToString()).Distinct());
    }

    [Fact]
    public void The_rule_for_public_pages_sees_what_a_desk_page_uses_in_its_model_and_in_its_markup()
    {
        var asIfPublic = new Module("Folkmoot.Web.Pages.Desk", ["Kernel", "Publication"]);

        var seen = Breaches.OfModules(asIfPublic, Ours.Uses("folkmoot")).Select(use => use.From).ToList();

        Assert.Contains("Folkmoot.Web.Pages.Desk.Papers.ReviewModel", seen);
        Assert.Contains(seen, type => type.Contains("Pages_Desk_", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Folkmoot.Reading")]
    [InlineData("Folkmoot.Analysis")]
    public void A_pure_room_is_pure(string assembly) =>
        Report.None(Breaches.OfPurity(Ours.Uses(assembly)).Select(use => use.ToString()));

    [Fact]
    public void The_list_of_rooms_is_the_folders_that_exist()
    {
        var folders = Directory.GetFiles(Path.Combine(Ours.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.GetFileName(Path.GetDirectoryName(project)));

        Assert.Equal(House.Rooms.Select(room => room.Folder).Order(), folders.Order());
    }
}
