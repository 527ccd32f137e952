using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Levels;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>A concern at level 1, where the family's pages begin: every deed through the gate, by those whose it is.</summary>
public static class FollowUp
{
    /// <summary>A wonder that leader and guardians know of, and the log opened by its author.</summary>
    public static async Task<Guid> OpenedAsync(
        this WholeProgram program, string child = "emil-testesen", string author = "kari-lunde", string leader = "per-haugen",
        string wonder = "Sitter alene i friminuttene.", string talk = "De ser det samme hjemme.")
    {
        var id = await program.WonderAsync(child, author, wonder);
        var told = await program.PersonAsync(leader);
        await program.DoAsync(author, id, (version, deed) => new ShareWithLeader(id, version, deed, told, null));
        await program.DoAsync(author, id, (version, deed) => new RecordConversation(id, version, deed, Oslo.Day(program.Clock.GetUtcNow()), "Mor og far", talk));
        var holder = await program.PersonAsync(author);
        await program.DoAsync(author, id, (version, deed) => new OpenLog(id, version, deed, holder, "Vi vil hjelpe ham inn i leken."));
        return id.Value;
    }

    /// <summary>A wonder of the leader's own, and the log opened by them.</summary>
    public static async Task<Guid> OpenedByLeaderAsync(this WholeProgram program, string child = "emil-testesen", string leader = "per-haugen")
    {
        var id = await program.WonderAsync(child, leader, "Sitter alene i friminuttene.");
        await program.DoAsync(leader, id, (version, deed) => new RecordConversation(id, version, deed, Oslo.Day(program.Clock.GetUtcNow()), "Mor og far", "De ser det samme hjemme."));
        var holder = await program.PersonAsync(leader);
        await program.DoAsync(leader, id, (version, deed) => new OpenLog(id, version, deed, holder, "Vi vil hjelpe ham inn i leken."));
        return id.Value;
    }

    /// <summary>Asks these for consent to these.</summary>
    public static async Task AskAsync(this WholeProgram program, Guid id, string[] from, string[] services, string text = "Vi vil gjerne ha dere med.", string by = "kari-lunde")
    {
        var asked = new List<PersonId>();
        foreach (var person in from) asked.Add(await program.PersonAsync(person));
        await program.DoAsync(by, new(id), (version, deed) => new RequestConsent(new(id), version, deed, new(asked, services, text, Testing.Law.ConcernStory.Terms)));
    }

    /// <summary>Opened, and both guardians of Emil have said yes to reading.</summary>
    public static async Task<Guid> ReadByFamilyAsync(this WholeProgram program, string wonder = "Sitter alene i friminuttene.", string talk = "De ser det samme hjemme.")
    {
        var id = await program.OpenedAsync(wonder: wonder, talk: talk);
        await program.AskAsync(id, ["marte-testesen", "jonas-testesen"], [Consents.FamilyReads]);
        foreach (var person in new[] { "Marte Testesen", "Jonas Testesen" }) await (await program.AsAsync(person)).AnswerConsentAsync(id);
        return id;
    }

    /// <summary>Any deed, seen at the newest version.</summary>
    public static async Task<DeedResult> DoAsync(this WholeProgram program, string person, ConcernId id, Func<int, DeedId, Wish> wish, ActorRole role = ActorRole.Employee)
    {
        var actor = await program.ActorAsync(person, role);
        var version = (int)await program.Tables.NumberAsync("""SELECT "Version" FROM "Concern" WHERE "ConcernId" = @p0""", program.Tables.Id(id.Value));
        return await program.InScopeAsync((ConcernGate gate) => gate.DoAsync(wish(version, DeedId.New(program.Clock.GetUtcNow())), actor, TestContext.Current.CancellationToken));
    }

    private static async Task<ConcernId> WonderAsync(this WholeProgram program, string child, string author, string text)
    {
        var actor = await program.ActorAsync(author, ActorRole.Employee);
        var known = Testing.Programs.DemoPeople.Find(child);
        var mine = await program.InScopeAsync((UnitChildren children) => children.OfAsync([actor.Posts[0].Unit], TestContext.Current.CancellationToken));
        var about = mine.Any(card => card.Name == known.Name)
            ? (About)new About.OwnChild(await program.PersonAsync(child))
            : new About.AnotherChild(known.NationalId, known.Name, known.Born);
        var done = await program.InScopeAsync((RegisterWonderHandler handler) => handler.HandleAsync(
            new(DeedId.New(program.Clock.GetUtcNow()), actor.Posts[0].Unit, actor.Posts[0].Municipality, about, text, [], []), actor, TestContext.Current.CancellationToken));
        return done.Concern;
    }

    private static async Task<Actor> ActorAsync(this WholeProgram program, string person, ActorRole role)
    {
        var id = await program.PersonAsync(person);
        return await program.InScopeAsync((ActorDirectory directory) => directory.ActorAsync(id, role, TestContext.Current.CancellationToken))
            ?? throw new KeyNotFoundException($"{person} as {role}");
    }
}
