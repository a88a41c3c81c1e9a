using Microsoft.AspNetCore.Http.Metadata;

namespace Folkmoot.Web.Hosting;

/// <summary>On a page that takes papers: how many bytes one request may bring. All other pages have <see cref="KestrelLimits.FormBytes"/>.</summary>
internal sealed class UploadSize(SiteOptions site) : IRequestSizeLimitMetadata
{
    /// <summary>Of the largest papers, so many at once.</summary>
    private const int LargestPapers = 10;

    public long? MaxRequestBodySize { get; } = KestrelLimits.FormBytes + (site.MaxBytes * LargestPapers);
}
