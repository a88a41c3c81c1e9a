using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>Every short form that can be explained, with all its meanings.</summary>
public sealed class GlossaryModel(PublicGlossary glossary) : PublicPage
{
    public IReadOnlyList<IGrouping<string, ShortFormMeaning>> Forms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Forms = await glossary.AllAsync(cancel);
}
