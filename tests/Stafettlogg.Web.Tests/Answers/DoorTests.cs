using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>Not yours and not there are the same answer, whoever asks, by whatever method, at every address with a concern's id.</summary>
public sealed partial class DoorTests(SharedProgram shared)
{
    private static readonly string[] Methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"];

    // What differs from answer to answer whatever is asked.
    private static readonly string[] Moving = ["Date"];

    [Fact]
    public async Task Door_WhoeverIsNotRelated_GivesOneAnswerForRealAndInvented()
    {
        var program = await shared.ProgramAsync();
        var (real, invented) = (await AConcernAsync(program), WholeProgram.InventedId());
        var browsers = await StrangersAsync(program);
        var routes = ConcernRoutes(program);

        var answers = new HashSet<string>();
        foreach (var browser in browsers)
            foreach (var route in routes)
                foreach (var method in new[] { "GET", "POST" })
                    foreach (var id in new[] { real, invented })
                        answers.Add(await AnswerAsync(browser, method, Address(route, id)));

        Assert.True(answers.Count == 1, string.Join("\n=====\n", answers.Take(3)));
        Assert.StartsWith("404", answers.Single(), StringComparison.Ordinal);
        Assert.Contains("Fant ikke siden", answers.Single(), StringComparison.Ordinal);
        Assert.True(routes.Count >= 4 && browsers.Count >= 50, $"{routes.Count} routes, {browsers.Count} people");
        Assert.Equal(routes.Count * browsers.Count * 2, await program.AccessesAsync(real));
        Assert.Equal(routes.Count * browsers.Count * 2, await program.AccessesAsync(invented));
    }

    [Theory]
    [InlineData("Mona Lie", null)]
    [InlineData("Hege Solli", "Foresatt")]
    [InlineData("Emil Testesen", null)]
    [InlineData("Berit Olsen", null)]
    [InlineData("Ingrid Dahl", null)]
    [InlineData("Marte Testesen", null)]
    public async Task Door_WhateverTheMethod_GivesOneAnswerForRealInventedAndShredded(string person, string? role)
    {
        var program = await shared.ProgramAsync();
        var browser = await program.AsAsync(person, role);
        var followedUp = await (await program.AsAsync("Kari Lunde")).FollowUpAsync();
        Guid[] ids = [await AConcernAsync(program), followedUp, WholeProgram.InventedId(), await ShreddedAsync(program)];

        var whole = new HashSet<string>();
        foreach (var route in ConcernRoutes(program))
            foreach (var method in Methods)
            {
                var answers = new HashSet<string>();
                foreach (var id in ids) answers.Add(await AnswerAsync(browser, method, Address(route, id)));

                Assert.True(answers.Count == 1, string.Join("\n=====\n", answers));
                Assert.StartsWith("404", answers.Single(), StringComparison.Ordinal);
                if (method != "HEAD") whole.Add(answers.Single());
            }

        Assert.Single(whole);
    }

    [Fact]
    public async Task Door_ShreddedConcern_IsNotThereForItsAuthorEither()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var shredded = await ShreddedAsync(program);

        foreach (var route in ConcernRoutes(program))
            Assert.Equal(await AnswerAsync(kari, "GET", Address(route, WholeProgram.InventedId())), await AnswerAsync(kari, "GET", Address(route, shredded)));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Door_EveryRefusal_IsOneAccessRow(string method)
    {
        var program = await shared.ProgramAsync();
        var real = await AConcernAsync(program);
        var mona = await program.AsAsync("Mona Lie");

        foreach (var (route, asked) in ConcernRoutes(program).Select((route, at) => (route, at + 1)))
        {
            await AnswerAsync(mona, method, Address(route, real));

            Assert.Equal(asked, await program.AccessesAsync(real));
        }
    }

    [Fact]
    public async Task Door_OneWhoIsRelated_SeesThePage()
    {
        var program = await shared.ProgramAsync();
        var real = await program.ReadByFamilyAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        await kari.CallAsync(real); // of no meeting there is no paper
        var stranger = await program.AsAsync("Mona Lie");

        // What is the young person's alone, has tests of its own with one who is old enough.
        var routes = ConcernRoutes(program).Where(route => route.Metadata.GetMetadata<MeantForAttribute>()?.Roles is not [ActorRole.Child]).ToList();

        foreach (var route in routes)
        {
            var related = Address(route, real).StartsWith("/mitt-barn", StringComparison.Ordinal) ? marte : kari;
            var seen = await AnswerAsync(related, "GET", Address(route, real));

            Assert.StartsWith("200", seen, StringComparison.Ordinal);
            Assert.NotEqual(await AnswerAsync(stranger, "GET", Address(route, real)), seen);
        }

        Assert.True(routes.Count >= 14, $"{routes.Count} routes");
        Assert.Equal(routes.Count, await program.AccessesAsync(real));
    }

    [Fact]
    public async Task Door_NotSignedIn_LeadsToSignInAndRecordsNothing()
    {
        var program = await shared.ProgramAsync();
        var (real, invented) = (await AConcernAsync(program), WholeProgram.InventedId());
        using var nobody = new Browser(program.Address);

        foreach (var route in ConcernRoutes(program))
            foreach (var method in Methods)
            {
                var there = await AnswerAsync(nobody, method, Address(route, real));
                var not = await AnswerAsync(nobody, method, Address(route, invented));

                Assert.Equal(not.Replace($"{invented}", "ID", StringComparison.Ordinal), there.Replace($"{real}", "ID", StringComparison.Ordinal));
                if (method is "GET" or "POST" or "HEAD") Assert.StartsWith("302", there, StringComparison.Ordinal);
            }

        Assert.Equal(0, await program.AccessesAsync(real));
        Assert.Equal(0, await program.AccessesAsync(invented));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("019b2b1e-0000-7000-8000-00000000000g")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("%7B019b2b1e-0000-7000-8000-000000000001%7D")]
    [InlineData("../../etc/passwd")]
    [InlineData("%F0%9F%92%A9")]
    [InlineData("'%20or%20''='")]
    public async Task Door_IdThatIsNone_GivesTheSamePage(string id)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var expected = await AnswerAsync(kari, "GET", $"/saker/{WholeProgram.InventedId()}");

        Assert.Equal(expected, await AnswerAsync(kari, "GET", $"/saker/{id}"));
        Assert.Equal(expected, await AnswerAsync(kari, "GET", $"/saker/{id}/niva"));
    }

    private static async Task<Guid> AConcernAsync(WholeProgram program) => await (await program.AsAsync("Kari Lunde")).WonderAsync();

    private static async Task<Guid> ShreddedAsync(WholeProgram program)
    {
        var id = await AConcernAsync(program);
        Assert.Equal(1, await program.Tables.TamperAsync("""DELETE FROM "ConcernKey" WHERE "ConcernId" = @p0""", program.Tables.Id(id)));
        return id;
    }

    // Everybody but the author, in each role they have.
    private static async Task<List<Browser>> StrangersAsync(WholeProgram program)
    {
        var browsers = new List<Browser>();
        foreach (var person in DemoPeople.Everybody.Where(person => person.Key != "kari-lunde"))
        {
            if (person.Key != "hege-solli") browsers.Add(await program.AsAsync(person.Name));
            else browsers.AddRange([await program.AsAsync(person.Name, "Ansatt"), await program.AsAsync(person.Name, "Foresatt")]);
        }

        return browsers;
    }

    private static List<RouteEndpoint> ConcernRoutes(WholeProgram program) => [.. program.Endpoints
        .Where(endpoint => endpoint.RoutePattern.Parameters.Any(parameter => parameter.Name == "ConcernId"))
        .DistinctBy(endpoint => endpoint.RoutePattern.RawText)];


    private static string Address(RouteEndpoint route, Guid id) =>
        Parameter().Replace(route.RoutePattern.RawText!, found => found.Value.Contains("guid", StringComparison.Ordinal) ? $"{id}" : "1");

    private static async Task<string> AnswerAsync(Browser browser, string method, string address)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(browser.Home, address));
        if (method is "POST" or "PUT" or "PATCH") request.Content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "observation")]);
        var page = await browser.SendAsync(request, follow: false);
        var headers = page.Response.Headers.Concat(page.Response.Content.Headers).Where(header => !Moving.Contains(header.Key))
            .OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        var body = await page.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return $"{(int)page.Status}\n{string.Join('\n', headers)}\n\n{Encoding.UTF8.GetString(body)}";
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
