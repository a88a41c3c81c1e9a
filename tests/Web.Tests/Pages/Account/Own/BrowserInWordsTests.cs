using Folkmoot.Web.Pages.Account.Own;

namespace Folkmoot.Web.Tests.Pages.Account.Own;

public sealed class BrowserInWordsTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1", "Safari on an iPhone")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux")]
    [InlineData("a test", "a test")]
    public void Says_which_browser_and_on_what(string browser, string words) => Assert.Equal(words, BrowserInWords.Of(browser));
}
