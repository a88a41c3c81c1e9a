using System.Net;
using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Publication.Search;
using Folkmoot.Civic.Storage;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Alerts;
using Folkmoot.Web.Pages.Public.Following;
using Folkmoot.Web.Tests.Pages.Public;
using Folkmoot.Web.Tests.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Alerts;

/// <summary>From asking to leaving, over a real mail server, on both databases.</summary>
public abstract class AlertTests(SiteFixture site, MailServer? mails)
{
    private static int _readers;

    [Fact]
    public async Task Writes_nothing_before_the_reader_confirms_and_then_what_is_new_once()
    {
        var (server, reader, body) = (Server, NewReader(), RecordId.New());
        using var visitor = site.Open();
        await AskAsync(visitor, reader, $"/action?body={body}");
        var invitation = Assert.Single(await server.WaitAsync(reader, 1));
        await OpenRecord.WriteAsync(site, Sample(body, "Too early"));

        // Programs look at links before people do.
        await visitor.GetAsync(invitation.AlertPath);
        Assert.Null((await FindAsync(reader)).ConfirmedAt);
        await visitor.SendAsync(invitation.AlertPath, []);
        await OpenRecord.WriteAsync(site, Sample(body, "Bring the map"), Sample(body, "Bring the bus"), Sample(RecordId.New(), "Another body"));
        var told = (await server.WaitAsync(reader, 2))[1];
        await OpenRecord.WriteAsync(site, Sample(body, "Bring the boat"));
        var again = (await server.WaitAsync(reader, 3))[2];

        Assert.Contains("Bring the map", told.Text, StringComparison.Ordinal);
        Assert.Contains("Bring the bus", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Too early", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Another body", told.Text, StringComparison.Ordinal);
        Assert.Contains("Bring the boat", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bring the map", again.Text, StringComparison.Ordinal);
        Assert.NotEqual(told.Headers["Message-ID"], again.Headers["Message-ID"]);
    }

    [Fact]
    public async Task Ends_with_one_click_and_the_address_is_gone()
    {
        var (server, reader, body) = (Server, NewReader(), RecordId.New());
        using var visitor = site.Open();
        await AskAsync(visitor, reader, $"/action?body={body}");
        await visitor.SendAsync((await server.WaitAsync(reader, 1))[0].AlertPath, []);
        await OpenRecord.WriteAsync(site, Sample(body, "Bring the map"));
        var told = (await server.WaitAsync(reader, 2))[1];
        var leave = told.Headers["List-Unsubscribe"].Trim('<', '>');

        await visitor.GetAsync(new Uri(leave).AbsolutePath);
        Assert.NotNull(await FindAsync(reader));
        var answer = await visitor.SendAsync(new Uri(leave).AbsolutePath, [new("List-Unsubscribe", "One-Click")]);

        Assert.Equal("List-Unsubscribe=One-Click", told.Headers["List-Unsubscribe-Post"]);
        Assert.Contains(leave, told.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(0, await site.WithAsync(parts => parts.GetRequiredService<CivicDb>().Alerts.CountAsync(alert => alert.Address == reader)));
        Assert.Equal(0, await site.WithAsync(parts => parts.GetRequiredService<CivicDb>().History.CountAsync(entry => entry.After!.Contains(reader) || entry.Before!.Contains(reader))));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri(leave).AbsolutePath)).Status);
    }

    [Fact]
    public async Task Answers_the_same_for_every_address_and_asks_none_again_and_again()
    {
        var (server, reader) = (Server, NewReader());
        using var visitor = site.Open();
        var answers = new List<string>();

        foreach (var of in new[] { "/question", "/question", "/paper", "/action", "/gate", "/motion" })
        {
            answers.Add($"{await AskAsync(visitor, reader, of)}");
        }

        await server.WaitAsync(reader, AskForAlert.MostUnconfirmed);
        Assert.Single(answers.Distinct());
        Assert.Equal(AskForAlert.MostUnconfirmed, await site.WithAsync(parts => parts.GetRequiredService<CivicDb>().Alerts.CountAsync(alert => alert.Address == reader)));
        Assert.Empty(visitor.Cookies.GetAllCookies());
    }

    [Fact]
    public async Task Repeats_nothing_that_was_typed_before_the_reader_confirms()
    {
        var (server, reader) = (Server, NewReader());
        using var visitor = site.Open();

        await AskAsync(visitor, reader, "/search?q=cheap+watches");

        Assert.DoesNotContain("watches", (await server.WaitAsync(reader, 1))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_a_search_of_what_it_finds()
    {
        var (server, reader) = (Server, NewReader());
        var word = string.Concat(RecordId.New().Value.Select(sign => (char)('a' + (sign % 26))));
        using var visitor = site.Open();
        await AskAsync(visitor, reader, $"/search?q={word}");
        await visitor.SendAsync((await server.WaitAsync(reader, 1))[0].AlertPath, []);

        await OpenRecord.WriteAsync(site, Sample(RecordId.New(), "Without it"), Sample(RecordId.New(), $"With {word}"));

        var told = (await server.WaitAsync(reader, 2))[1];
        Assert.Contains($"With {word}", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Without it", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tries_again_after_a_pause_that_grows_where_the_server_refuses()
    {
        _ = Server;
        var reader = $"refused{NewReader()}";
        using var visitor = site.Open();
        await AskAsync(visitor, reader, "/question");

        var waiting = await FindAsync(reader);
        for (var tries = 0; waiting.Failures == 0 && tries < 300; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            waiting = await FindAsync(reader);
        }

        Assert.Equal(1, waiting.Failures);
        Assert.Null(waiting.InvitedAt);
        Assert.True(waiting.NextAt > waiting.AskedAt + TimeSpan.FromMinutes(1));
        Assert.True(AlertPaces.PauseAfter(5) > AlertPaces.PauseAfter(2));
    }

    [Fact]
    public async Task Says_of_withdrawn_words_that_they_are_withdrawn_and_nothing_else()
    {
        var (body, title) = (RecordId.New(), "It named a child");
        var draft = Sample(body, title);
        await OpenRecord.WriteAsync(site, draft);
        Assert.Contains(title, await MailAsync($"/all?body={body}"), StringComparison.Ordinal);

        await OpenRecord.WriteAsync(site, PublicRecord.Withdrawal(draft.Ref, draft.PublishedBy, 1));

        Assert.Contains("Withdrawn action", await MailAsync($"/all?body={body}"), StringComparison.Ordinal);
        Assert.DoesNotContain(title, await MailAsync($"/all?body={body}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgets_what_nobody_confirms()
    {
        var reader = NewReader();
        var left = await site.WithAsync(async parts =>
        {
            var db = parts.GetRequiredService<CivicDb>();
            db.Alerts.Add(new Alert { Address = reader, Of = "/all", Pace = AlertPace.Daily, AskedAt = Now.AddDays(-8), NextAt = Now.AddDays(1) });
            await db.SaveChangesAsync();
            await parts.GetRequiredService<DueAlerts>().ForgetUnconfirmedAsync(CancellationToken.None);
            return await db.Alerts.CountAsync(alert => alert.Address == reader);
        });

        Assert.Equal(0, left);
    }

    [Fact]
    public async Task Keeps_a_daily_alert_for_the_morning_also_after_a_day_without_news()
    {
        var reader = NewReader();
        await OpenRecord.WriteAsync(site, Sample(RecordId.New(), "Yesterday"));
        await site.WithAsync(async parts =>
        {
            var (db, last) = (parts.GetRequiredService<CivicDb>(), await parts.GetRequiredService<PublishedVersions>().LastAsync(CancellationToken.None));
            db.Alerts.Add(new Alert { Address = reader, Of = "/gate", Pace = AlertPace.Daily, AskedAt = Now, ConfirmedAt = Now, ToldUpTo = last, NextAt = Now.AddHours(-1) });
            return await db.SaveChangesAsync();
        });

        var alert = await FindAsync(reader);
        for (var looks = 0; alert.NextAt != AlertPace.Daily.NextAfter(Now) && looks < 300; looks++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            alert = await FindAsync(reader);
        }

        Assert.Equal(AlertPace.Daily.NextAfter(Now), alert.NextAt);
    }

    [Theory]
    [InlineData("2026-01-15T06:59:00Z", "2026-01-15T07:00:00Z")]
    [InlineData("2026-01-15T07:00:00Z", "2026-01-16T07:00:00Z")]
    [InlineData("2026-07-15T05:59:00Z", "2026-07-15T06:00:00Z")]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-29T06:00:00Z")]
    public void Tells_once_a_day_at_seven_by_Londons_clock(string now, string next) =>
        Assert.Equal(Instant(next), AlertPace.Daily.NextAfter(Instant(now)));

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("ada@marlshire.example, bo@marlshire.example")]
    [InlineData("ada@marlshire.example\r\nBcc: bo@marlshire.example")]
    [InlineData("<ada@marlshire.example>")]
    public async Task Takes_one_address_and_nothing_else(string typed)
    {
        using var visitor = site.Open();

        var answer = await visitor.SendAsync("/alerts/new", [new("of", "/question"), new("Email", typed), new("Pace", "AtOnce")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("Enter", answer.MistakeAt("Email"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/desk")]
    [InlineData("/question/0123456789ab")]
    [InlineData("/question?body=x")]
    [InlineData("/search")]
    [InlineData("")]
    public async Task Follows_lists_and_searches_alone(string of)
    {
        using var visitor = site.Open();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/alerts/new?of={Uri.EscapeDataString(of)}")).Status);
    }

    [Fact]
    public async Task Refuses_a_form_that_another_site_sent()
    {
        using var visitor = site.Open();
        using var form = new HttpRequestMessage(HttpMethod.Post, "/alerts/new")
        {
            Content = new FormUrlEncodedContent([new("of", "/question"), new("Email", NewReader()), new("Pace", "Daily")]), Headers = { { "Sec-Fetch-Site", "cross-site" } },
        };

        using var answer = await visitor.Client.SendAsync(form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private MailServer Server
    {
        get
        {
            Assert.SkipWhen(mails is null, "skipped: no mail server (Debian's python3-aiosmtpd, which ./test installs where it may)");
            return mails;
        }
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // The mail that a reader of this list would get now, in both of its forms.
    private Task<string> MailAsync(string of) => site.WithAsync(async parts =>
    {
        var news = await Followed.Read(of)!.NewsAsync(parts.GetRequiredService<PublishedVersions>(), parts.GetRequiredService<SearchRecords>(), 0, AlertMail.Most, CancellationToken.None);
        var alert = new Alert { Address = "ada@example.org", Of = of, Pace = AlertPace.AtOnce, AskedAt = DateTimeOffset.UnixEpoch, NextAt = DateTimeOffset.UnixEpoch };
        using var written = parts.GetRequiredService<AlertMail>().News(alert, "All records", news, 1);
        return written.Subject + string.Concat(written.AlternateViews.Select(view => new StreamReader(view.ContentStream).ReadToEnd()));
    });

    private static string NewReader() => $"reader{Interlocked.Increment(ref _readers)}@example.org";

    private static async Task<(HttpStatusCode, string?)> AskAsync(Visitor visitor, string reader, string of)
    {
        var answer = await visitor.SendAsync("/alerts/new", [new("of", of), new("Email", reader), new("Pace", "AtOnce")]);
        return (answer.Status, answer.To?.OriginalString);
    }

    private static PublicRecord Sample(RecordId body, string title)
    {
        var sample = SampleRecords.Of(RecordKind.Action);
        return sample with { Id = RecordId.New(), Version = 0, Title = title, Body = sample.Body! with { Id = body }, Content = new ActionRecord { Text = new Printed(title, []) } };
    }

    private Task<Alert> FindAsync(string reader) => site.WithAsync(parts => parts.GetRequiredService<CivicDb>().Alerts.AsNoTracking().SingleAsync(alert => alert.Address == reader));
}

public sealed class AlertSqliteTests(MailSite site) : AlertTests(site, site.Server), IClassFixture<MailSite>;

public sealed class AlertPostgresTests(PostgresMailSite site) : AlertTests(site, site.Server), IClassFixture<PostgresMailSite>;
