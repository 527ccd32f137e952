using System.Net;
using System.Text;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Levels;

/// <summary>What was written at level 0 is in no byte that anybody gets who was not part of it.</summary>
public sealed class BeforeLogTests(SharedProgram shared)
{
    private const string Canary = "Kanarifuglen sang i skogen";
    private const string Shared = "Beskrivelsen som alle leser.";

    private static readonly (string Address, string Handler, string Prefix)[] Forms =
    [
        ("niva", "open-log", "Opening"), ("niva", "observation", "Observation"), ("niva", "share", "Sharing"), ("niva", "hand-on", "Handing"),
        ("niva", "conversation", "Conversation"), ("niva", "feedback", "Feedback"), ("niva", "close", "Closing"), ("niva", "reopen", "Reopening"),
        ("niva", "way-forward", "Forward"), ("niva", "GoToMultiService", "Change"), ("rett/1", "correction", "Correction"), ("rett/2", "correction", "Correction"),
        ("notat/nytt", "note", "Note"), ("tiltak/nytt", "measure", "Measure"), ("tiltak/1/evaluer", "evaluation", "Evaluation"), ("deltakere", "participant", "Adding"),
        ("stafettpinne", "offer", "Offer"), ("stafettpinne", "take-back", "Back"), ("avslutt", "close-follow-up", "Closing"),
        ("moter/nytt", "meeting", "Meeting"), ("moter/1", "minutes", "Minutes"), ("moter/1/endre", "meeting-change", "Change"), ("moter/1/avlys", "meeting-cancel", "Cancelling"),
    ];

    [Theory]
    [InlineData("Ingrid Dahl", null)]
    [InlineData("Hege Solli", "Ansatt")]
    public async Task TextOfLevelZero_ToOneWhoTakesPartInTheFollowUp_IsInNoAnswer(string person, string? role)
    {
        var program = await shared.ProgramAsync();
        var (kari, other) = (await program.AsAsync("Kari Lunde"), await program.AsAsync(person, role));
        var id = await FollowedUpAsync(program, kari, person);

        var answers = new List<Page>();
        foreach (var address in new[] { "", "/niva", "/rett/1", "/rett/2", "/notat/nytt", "/tiltak/nytt", "/tiltak/1/evaluer", "/deltakere", "/stafettpinne", "/avslutt", "/innsyn", "/moter/nytt", "/moter/1" })
            answers.Add(await other.GetAsync($"/saker/{id}{address}"));
        answers.Add(await other.GetAsync("/saker"));
        answers.AddRange(await SentAsync(other, id));

        Assert.Contains(Shared, answers[0].Text, StringComparison.Ordinal);
        Assert.Empty(await WithCanaryAsync(answers));
        Assert.NotEmpty(await WithCanaryAsync([await kari.GetAsync($"/saker/{id}")]));
    }

    [Fact]
    public async Task TextOfLevelZero_ToOneTheBatonIsOfferedTo_IsInNoAnswerAndNeitherIsTheLog()
    {
        var program = await shared.ProgramAsync();
        var (kari, hanne) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Hanne Vik"));
        var id = await FollowedUpAsync(program, kari, "Ingrid Dahl");
        await kari.OfferAsync(id, "Hanne Vik");

        List<Page> answers = [await hanne.GetAsync($"/saker/{id}/stafettpinne"), await hanne.GetAsync("/saker"), .. await SentAsync(hanne, id)];

        Assert.Empty(await WithCanaryAsync(answers));
        Assert.All(answers, answer => Assert.DoesNotContain(Shared, answer.Document.Source.Text, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.DoesNotContain("Ingrid Dahl", answer.Document.Source.Text, StringComparison.Ordinal));
    }

    // Level 2, two services consented to; in every text before the log the canary sings.
    private static async Task<Guid> FollowedUpAsync(WholeProgram program, Browser kari, string participant)
    {
        var id = await kari.WonderAsync(text: Canary);
        await kari.ObserveAsync(id, Canary);
        await kari.ShareAndTalkAsync(id);
        await kari.OpenLogAsync(id, Shared);
        await program.ConsentAsync(id, "ppt", "skolehelsetjeneste");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        await kari.JoinAsync(id, participant, participant == "Ingrid Dahl" ? "ppt" : "skole");
        return id;
    }

    // Every form as its own page does not offer it: with a field of the form, with the marks only, and with none.
    private static async Task<IEnumerable<Page>> SentAsync(Browser other, Guid id)
    {
        var token = (await other.WonderFormAsync())["__RequestVerificationToken"];
        var answers = new List<Page>();
        foreach (var (address, handler, prefix) in Forms)
        {
            (string, string)[] bare = [("_handler", handler), ("__RequestVerificationToken", token)];
            (string, string)[] marked = [.. bare, ($"{prefix}.SeenVersion", "3"), ($"{prefix}.DeedId", $"{WholeProgram.InventedId()}")];
            answers.Add(await other.PostAsync($"/saker/{id}/{address}", bare));
            answers.Add(await other.PostAsync($"/saker/{id}/{address}", marked));
            answers.Add(await other.PostAsync($"/saker/{id}/{address}", [.. marked, ($"{prefix}.Text", "Noe."), ($"{prefix}.Person", "x")]));
        }

        Assert.DoesNotContain(answers, answer => answer.Status == HttpStatusCode.InternalServerError);
        return answers;
    }

    private static async Task<List<string>> WithCanaryAsync(IEnumerable<Page> answers)
    {
        var found = new List<string>();
        foreach (var answer in answers)
        {
            var bytes = await answer.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            if (Encoding.UTF8.GetString(bytes).Contains(Canary, StringComparison.OrdinalIgnoreCase)) found.Add($"{answer.Status} {answer.Address}");
        }

        return found;
    }
}
