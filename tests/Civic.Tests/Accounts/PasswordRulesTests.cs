using Folkmoot.Civic.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Civic.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("eleven char")]
    [InlineData("passwordpassword")]
    [InlineData("Password-Password")]
    [InlineData("Christmas 2025")]
    [InlineData("aaaaaaaaaaaaaaaaaa")]
    [InlineData("121212121212121212")]
    [InlineData("Ruth Pellworthy")]
    [InlineData("ruth.pellworthy2025")]
    [InlineData("ruth.pellworthy@marlshire.example")]
    public async Task Refuses_what_is_short_or_guessed_first(string password)
    {
        var result = await Ask(password);

        Assert.False(result.Succeeded);
        Assert.Equal(AccountMistake.Password, AccountMistake.Of(result).Field);
    }

    [Theory]
    [InlineData("quiet heron under bridge")]
    [InlineData("twelve chars")]
    [InlineData("åtte små pølser på tur")]
    public async Task Takes_a_long_one_without_asking_for_kinds_of_characters(string password) => Assert.True((await Ask(password)).Succeeded);

    [Fact]
    public async Task Refuses_one_that_only_costs_time_to_hash() => Assert.False((await Ask(new string('x', 150) + "abcd" + new string('y', 100))).Succeeded);

    private static Task<IdentityResult> Ask(string password) => new PasswordRules().ValidateAsync(
        null!, new Officer { FullName = "Ruth Pellworthy", Email = "ruth.pellworthy@marlshire.example", CreatedAt = DateTimeOffset.UnixEpoch }, password);
}
