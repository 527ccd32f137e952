using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.SignIn;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>Who asks for more than their share waits; nobody else does.</summary>
public sealed class RequestLimitTests
{
    private static readonly RequestLimits Small = new() { PersonPerMinute = 12, AddressPerMinute = 400, SignInsPerMinute = 30 };

    [Fact]
    public async Task Person_AskingWithoutEnd_WaitsAloneAndLosesNothing()
    {
        await using var program = await LimitedAsync();
        var (kari, per) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"));
        var form = (await kari.WonderFormAsync()).With("Input.Text", "Noe.");

        var stopped = await StoppedAsync(kari, "/saker", Small.PersonPerMinute);
        var sent = await form.SendAsync();

        Assert.Equal("Det gikk litt fort", stopped.Heading);
        Assert.Equal(TimeSpan.FromMinutes(1), stopped.Response.Headers.RetryAfter!.Delta);
        Assert.Contains("default-src 'none'", stopped.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, sent.Status);
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "LogEntry" """));
        Assert.Equal(HttpStatusCode.OK, (await per.GetAsync("/saker")).Status);
        Assert.Contains("Stafettlogg.Web.Answers.TooMany: Refused as too many, by person", program.Log.All);
    }

    [Fact]
    public async Task Address_ComingToSignInWithoutEnd_Waits()
    {
        await using var program = await LimitedAsync();
        using var nobody = new Browser(program.Address);

        await StoppedAsync(nobody, "/logg-inn", Small.SignInsPerMinute);

        Assert.Equal(HttpStatusCode.OK, (await nobody.StepAsync("/veileder?kommune=modum")).Status);
    }

    [Fact]
    public async Task Address_AskingWithoutEnd_WaitsAndMachinesStillHearHowWeAre()
    {
        await using var program = await LimitedAsync();
        using var nobody = new Browser(program.Address);

        await StoppedAsync(nobody, "/", Small.AddressPerMinute);

        Assert.Equal(HttpStatusCode.OK, (await nobody.StepAsync("/health/ready")).Status);
    }

    [Fact]
    public void Limits_NothingSaid_AreThoseOfEarnestOutsideDemo()
    {
        var (earnest, demo) = (Read([], new(false)), Read([], new(true)));

        Assert.Equal(new RequestLimits { PersonPerMinute = 240, AddressPerMinute = 6_000, SignInsPerMinute = 300 }, earnest);
        Assert.True(demo.PersonPerMinute > 1_000 * earnest.PersonPerMinute, "a roomful tries the demo as one person");
    }

    [Fact]
    public void Limits_SaidInSettings_Hold() =>
        Assert.Equal(new RequestLimits { PersonPerMinute = 7, AddressPerMinute = 6_000, SignInsPerMinute = 300 }, Read(new() { ["Stafettlogg:Limits:PersonPerMinute"] = "7" }, new(false)));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("mange")]
    [InlineData("99999999999")]
    public void Limits_ThatAreNone_StopTheStartAndAreNamed(string said)
    {
        var refused = Assert.Throws<StartRefused>(() => Read(new() { ["Stafettlogg:Limits:SignInsPerMinute"] = said }, new(true)));

        Assert.Contains("Stafettlogg__Limits__SignInsPerMinute", refused.Message, StringComparison.Ordinal);
    }

    private static RequestLimits Read(Dictionary<string, string?> settings, DemoMode demo) =>
        RequestLimits.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), demo);

    private static Task<WholeProgram> LimitedAsync() => WholeProgram.StartAsync(also: services => services.Replace(ServiceDescriptor.Singleton(Small)));

    // The bucket fills while the test runs: a few more than it holds.
    private static async Task<Page> StoppedAsync(Browser browser, string address, int limit)
    {
        for (var asked = 0; asked < limit * 3; asked++)
        {
            if (await browser.StepAsync(address) is { Status: HttpStatusCode.TooManyRequests } stopped) return stopped;
        }

        throw new InvalidOperationException($"{limit * 3} requests in a row were answered");
    }
}
