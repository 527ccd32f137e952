using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Levels;

/// <summary>The follow-up ends, and may be taken up again.</summary>
public sealed class ClosingTests(SharedProgram shared)
{
    private const string StillOpen = "Alle tiltak må være avsluttet før saken kan avsluttes. Evaluer dem, og velg «Avslutt tiltaket».";

    [Fact]
    public async Task Closing_FilledIn_StandsInTheLogAndPutsTheCaseAmongTheClosed()
    {
        var (kari, hege) = (await AsAsync("Kari Lunde"), await AsAsync("Hege Solli", "Ansatt"));
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");

        await kari.CloseFollowUpAsync(id);

        Assert.Equal(
            ["Kari Lunde avsluttet saken: Målene er nådd", "Han har en venn.", "Barnets stemme: Det er bra nå.", "Foresattes syn: Vi er enige."], await kari.NewestAsync(id));
        Assert.Null(await kari.RowAsync(id));
        var row = (await kari.RowAsync(id, "/saker?vis=avsluttet"))!;
        Assert.Contains("Avsluttet", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Du fulgte opp", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hege.GetAsync($"/saker/{id}")).Status);
        Assert.Null(await hege.RowAsync(id, "/saker?vis=avsluttet"));
        var page = await kari.GetAsync($"/saker/{id}");
        Assert.Contains("Hadde stafettpinnen", page.Text, StringComparison.Ordinal);
        Assert.Equal("Gjenåpne saken", Assert.Single(page.Document.QuerySelectorAll("section[aria-labelledby=naa] a")).TextContent);
    }

    [Fact]
    public async Task Closing_NothingFilledIn_NamesAllThatIsMissing()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        var refused = await (await kari.FormAsync($"/saker/{id}/avslutt", "close-follow-up")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(
            ["Velg årsaken", "Skriv et avslutningsnotat", "Skriv hva barnet sier, eller hvorfor barnet ikke er spurt", "Skriv hva de foresatte mener"], refused.Faults());
        Assert.Equal(["Closing-Reason", "Closing-Note", "Closing-ChildsVoice", "Closing-GuardiansView"], refused.FaultFields());
    }

    [Theory]
    [InlineData("99")]
    [InlineData("Lei")]
    public async Task Closing_ForAReasonThatIsNone_IsRefusedAtItsFieldAndWritesNothing(string reason)
    {
        var (program, kari) = (await shared.ProgramAsync(), await AsAsync("Kari Lunde"));
        var id = await kari.FollowUpAsync();
        var before = await program.VersionAsync(id);

        var refused = await (await kari.ClosingAsync(id)).With("Closing.Reason", reason).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg ett av svarene på «Årsak»"], refused.Faults());
        Assert.Equal(["Closing-Reason"], refused.FaultFields());
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Closing_WhileAMeasureGoesOn_SaysWhatIsMissingAndIsRefusedUnlessTheFamilyWishesIt()
    {
        var (program, kari) = (await shared.ProgramAsync(), await AsAsync("Kari Lunde"));
        var id = await kari.FollowUpAsync();
        var form = await kari.ClosingAsync(id);
        await kari.MeasureAsync(id);

        var page = await kari.GetAsync($"/saker/{id}/avslutt");
        var refused = await form.With("Closing.SeenVersion", $"{await program.VersionAsync(id)}").SendAsync();

        Assert.Contains(StillOpen, page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([StillOpen], refused.Faults());
        Assert.Equal(["Han har en venn.", "Det er bra nå.", "Vi er enige."], refused.Typed());
        Assert.NotNull(refused.Document.QuerySelector("input[name='Closing.Reason'][value=GoalReached][checked]"));

        (await FilledForm.On(refused, "close-follow-up", kari).With("Closing.Reason", "FamilyWish").SendAsync()).Done();
        Assert.Contains("Familien ønsker å avslutte", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reopened_ByTheLeader_IsAtLevelOneWithTheBatonInTheirHand()
    {
        var (kari, per) = (await AsAsync("Kari Lunde"), await AsAsync("Per Haugen"));
        var id = await kari.FollowUpAsync();
        await kari.CloseFollowUpAsync(id);
        await per.StatePurposeAsync(id, "Decision");

        var refused = await (await per.ReopeningAsync(id)).With("Reopening.Text", "").SendAsync();
        Assert.Equal(id, (await (await per.ReopeningAsync(id)).SendAsync()).Concern());

        Assert.Equal(["Skriv hvorfor saken gjenåpnes"], refused.Faults());
        Assert.Equal(["Reopening-Text"], refused.FaultFields());
        Assert.Equal(["Per Haugen gjenåpnet saken", "Per Haugen tok stafettpinnen"], (await per.SentencesAsync(id)).Take(2).Order(StringComparer.Ordinal));
        Assert.Contains("Du har stafettpinnen", (await per.RowAsync(id))!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nivå 1", (await per.RowAsync(id))!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.GetAsync($"/saker/{id}")).Status);
    }

    [Fact]
    public async Task Reopened_Twice_IsReopenedOnce()
    {
        var (program, kari) = (await shared.ProgramAsync(), await AsAsync("Kari Lunde"));
        var id = await kari.FollowUpAsync();
        await kari.CloseFollowUpAsync(id);
        var form = await kari.ReopeningAsync(id);

        (await form.Copy().SendAsync()).Done();
        var after = await program.VersionAsync(id);
        Assert.Equal(id, (await form.Copy().SendAsync()).Concern());
        var refused = await form.Copy().With("Reopening.SeenVersion", $"{after}").With("Reopening.Text", "Igjen.").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Igjen."], refused.Typed());
        Assert.Equal(after, await program.VersionAsync(id));
    }

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
