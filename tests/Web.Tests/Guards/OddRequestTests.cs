using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>Requests that no page of ours makes. Each is answered as the sender's mistake; none is a fault.</summary>
public sealed class OddRequestTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Takes_no_other_method_than_pages_have(string method)
    {
        foreach (var path in new[] { "/", "/question", "/desk", "/account/sign-in", "/assets/site.css" })
        {
            var answer = await RawRequest.AskAsync(site.Address, $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

            Assert.True(answer.StartsWith("HTTP/1.1 405", StringComparison.Ordinal), $"{method} {path} gave {answer.Split('\r')[0]}");
        }
    }

    [Fact]
    public async Task Takes_no_form_where_a_page_has_none()
    {
        using var visitor = site.Open();
        var token = (await visitor.GetAsync("/account/sign-in")).Token!;
        var form = new Dictionary<string, string> { ["__RequestVerificationToken"] = token };

        foreach (var path in new[] { "/", "/question", "/all", $"/question/{new string('a', 12)}", $"/question/{new string('a', 12)}.json", $"/question/{new string('a', 12)}/versions" })
        {
            var answer = await visitor.SendAsync(path, form);
            Assert.True(answer.Status == HttpStatusCode.MethodNotAllowed, $"POST {path} gave {answer.Status}");
            Assert.Contains("That cannot be done at this address", answer.Page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("application/json", "{\"Email\":\"a\"}")]
    [InlineData("text/plain", "Email=a")]
    [InlineData("application/xml", "<Email>a</Email>")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Email\"\r\n\r\nnever ends")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nNo-Disposition: at all\r\n\r\n\r\n--x--\r\n")]
    [InlineData("multipart/form-data; boundary=x", "")]
    [InlineData(Form, "%FF%FE%00")]
    [InlineData(Form, "=&=&&&=")]
    [InlineData("", "Email=a")]
    public async Task Refuses_what_is_no_form(string type, string body)
    {
        var answer = await PostAsync("/account/sign-in", type, body);

        Assert.Equal("HTTP/1.1 400", answer[..12]);
    }

    [Fact]
    public async Task Refuses_a_form_with_a_great_many_fields()
    {
        var answer = await PostAsync("/account/sign-in", Form, string.Join('&', Enumerable.Range(0, 100_000).Select(number => $"f{number}=1")));

        Assert.Equal("HTTP/1.1 400", answer[..12]);
    }

    [Fact]
    public async Task Refuses_a_form_with_a_field_name_without_end()
    {
        var answer = await PostAsync("/account/sign-in", Form, new string('a', 100_000) + "=1");

        Assert.Equal("HTTP/1.1 400", answer[..12]);
    }

    [Fact]
    public async Task Says_that_an_ordinary_form_is_too_large()
    {
        var answer = await RawRequest.AskAsync(
            site.Address, $"POST /account/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: {Form}\r\nContent-Length: {9 * 1024 * 1024}\r\nConnection: close\r\n\r\nEmail=a");

        Assert.Equal("HTTP/1.1 413", answer[..12]);
        Assert.Contains("What was sent is too large", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_field_that_stands_twice_for_neither()
    {
        using var officer = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        var token = (await officer.GetAsync("/desk/people/add")).Token!;

        var answer = await officer.SendAsync("/desk/people/add", [new("Name", "Ottilie Rake"), new("Name", "Kit Osgood"), new("__RequestVerificationToken", token)]);

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
        var people = (await officer.GetAsync("/desk/people")).Text;
        Assert.DoesNotContain("Kit Osgood", people, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/..%2f..%2ffolkmoot.db")]
    [InlineData("/assets/%2e%2e/%2e%2e/folkmoot.db")]
    [InlineData("/assets/..\\..\\folkmoot.db")]
    [InlineData("/assets/....//folkmoot.db")]
    [InlineData("/assets//etc/passwd")]
    [InlineData("/assets/%5c..%5c..%5cfolkmoot.db")]
    [InlineData("/folkmoot.db")]
    [InlineData("/papers/")]
    [InlineData("/keys/")]
    [InlineData("/question/..%2f..%2fdesk")]
    [InlineData("/question/....json")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("//evil.example/")]
    [InlineData("http://evil.example/")]
    public async Task Leads_no_address_out_of_the_public_folder(string path)
    {
        var answer = await RawRequest.AskAsync(site.Address, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Contains(answer[..12], new[] { "HTTP/1.1 404", "HTTP/1.1 400" });
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost@evil.example\r\n\r\n")]
    [InlineData("GET / HTTP/1.0\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /account/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n")]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("hello\r\n\r\n")]
    public async Task Answers_what_is_hardly_a_request_with_400(string request)
    {
        Assert.StartsWith("HTTP/1.1 400", await RawRequest.AskAsync(site.Address, request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_no_header_that_a_sender_wrote()
    {
        foreach (var path in new[] { "/account/sign-in?returnUrl=/desk%0d%0aX-Evil:%20yes", "/desk?%0d%0aX-Evil:%20yes", "/desk/papers/%0d%0aX-Evil:%20yes", "/%0d%0aX-Evil:%20yes" })
        {
            var answer = await RawRequest.AskAsync(site.Address, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            Assert.DoesNotContain(answer.Split("\r\n\r\n")[0].Split("\r\n"), line => line.StartsWith("X-Evil", StringComparison.OrdinalIgnoreCase));
        }
    }

    private Task<string> PostAsync(string path, string type, string body) => RawRequest.AskAsync(
        site.Address,
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{(type.Length == 0 ? "" : $"Content-Type: {type}\r\n")}Content-Length: {System.Text.Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");
}
