using System.Net;
using System.Text.RegularExpressions;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>A browser without a picture: keeps cookies, and sends forms with the token that it finds in the page.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _client;

    internal Visitor(Uri site) => _client = new HttpClient(_handler) { BaseAddress = site };

    public HttpClient Client => _client;

    public CookieContainer Cookies => _handler.CookieContainer;

    public async Task<Answer> GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return await Answer.OfAsync(response);
    }

    /// <summary>Loads the page and sends a form back to it, or to <paramref name="to"/>.</summary>
    public async Task<Answer> PostAsync(string page, IReadOnlyDictionary<string, string> form, string? to = null)
    {
        var token = (await GetAsync(page)).Token ?? throw new InvalidOperationException($"{page} has no form.");
        return await SendAsync(to ?? page, new Dictionary<string, string>(form) { ["__RequestVerificationToken"] = token });
    }

    public Task<Answer> PostAsync(string page, params (string Name, string Value)[] form) =>
        PostAsync(page, form.ToDictionary(field => field.Name, field => field.Value));

    /// <summary>Sends a form without asking for a token first; a name may stand in it more than once.</summary>
    public async Task<Answer> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> form)
    {
        using var content = new FormUrlEncodedContent(form);
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await Answer.OfAsync(response);
    }

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }
}

/// <summary>What the site answered.</summary>
public sealed partial record Answer(HttpStatusCode Status, string Page, Uri? To, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The token against forged forms; null when the page has no form.</summary>
    public string? Token => TokenField().Match(Page) is { Success: true } found ? found.Groups["token"].Value : null;

    /// <summary>What the page says is wrong with its field, without the word "Error:"; null when nothing.</summary>
    public string? MistakeAt(string field) =>
        Regex.Match(Page, $"""id="{field}-error">.*?</span>\s*(?<words>[^<]+)<""", RegexOptions.Singleline, TimeSpan.FromSeconds(1)) is { Success: true } found
            ? WebUtility.HtmlDecode(found.Groups["words"].Value).Trim()
            : null;

    public string Text => WebUtility.HtmlDecode(Page);

    internal static async Task<Answer> OfAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Headers.Location,
        response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenField();
}
