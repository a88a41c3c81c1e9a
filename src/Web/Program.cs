using Folkmoot.Web;

var site = await Site.BuildAsync(new SiteOptions { Folder = "artifacts/record" }, CancellationToken.None);
await site.RunAsync();
