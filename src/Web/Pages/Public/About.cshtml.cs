namespace Folkmoot.Web.Pages.Public;

/// <summary>Who keeps this record, how far it can be relied on, and what a reader can ask for. What the site was not told, the page does not say.</summary>
public sealed class AboutModel : PublicPage;
