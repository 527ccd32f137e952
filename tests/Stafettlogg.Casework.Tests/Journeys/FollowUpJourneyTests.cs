using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Baton;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Family;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Journeys;

/// <summary>From undring to a closed case, through the gate, on either database.</summary>
public sealed class FollowUpJourneyTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task FollowUp_FromWonderToClosed_IsReadBackVerifiedAndListedAsClosed(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);

        var id = await FollowUpStories.WholeAsync(program);

        var hanne = await program.AsAsync("hanne-vik");
        var view = await hanne.ReadAsync(id);
        Assert.Equal((Stage.Closed, hanne.Id), (view.Concern.Stage, view.Concern.Responsible));
        Assert.Empty(await hanne.ListAsync());
        Assert.Equal(id, Assert.Single(await hanne.ListAsync(closed: true)).Id);
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task AcceptBaton_TwoHundredAtOnce_ExactlyOneWins(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (_, hanne, id) = await FollowUpStories.OfferedAsync(program);
        var version = (int)await program.Tables.NumberAsync("""SELECT "Version" FROM "Concern" WHERE "ConcernId" = @p0""", program.Tables.Id(id.Value));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => WinsAsync(hanne, id, version))));

        Assert.Equal(1, outcomes.Count(won => won));
        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "LogEntry" WHERE "Kind" = 'baton-accepted'"""));
        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "Relation" WHERE "Relation" = 'Holder'"""));
        Assert.Equal(hanne.Id, (await hanne.ReadAsync(id)).Concern.Responsible);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task AcceptBaton_FormerHolder_FindsNothingFromThatSecond(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, hanne, id) = await FollowUpStories.OfferedAsync(program);

        Assert.False(await hanne.KnockAsync(id));
        Assert.True(await hanne.KnockAsync(id, Deed.SeeBaton));
        Assert.Empty((await hanne.ReadAsync(id, Deed.SeeBaton)).Lines);
        Assert.True(Assert.Single(await hanne.ListAsync()).Offered);

        await FollowUpStories.AcceptAsync(hanne, id);

        Assert.False(await kari.KnockAsync(id));
        Assert.False(await kari.KnockAsync(id, Deed.SeeBaton));
        Assert.Empty(await kari.ListAsync());
        Assert.True(await hanne.KnockAsync(id));
        Assert.DoesNotContain((await hanne.ReadAsync(id)).Lines, line => line.Entry.Visibility == Visibility.BeforeLog);
    }

    [Fact]
    public async Task AcceptBaton_FormerHolderWhoStays_ReadsAsAParticipantWithWhatTheyWroteBefore()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, hanne, id) = await FollowUpStories.OfferedAsync(program, stay: true);

        await FollowUpStories.AcceptAsync(hanne, id);

        var view = await kari.ReadAsync(id);
        Assert.Equal([Relation.Participant], view.Standing.Relations);
        Assert.Contains(view.Lines, line => line.Entry.Visibility == Visibility.BeforeLog);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Consent_WithdrawnOrRunOut_ClosesForTheServiceAtOnceAndTheLeaderMovesTheBatonOn(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, hanne, id) = await FollowUpStories.OfferedAsync(program);
        await FollowUpStories.AcceptAsync(hanne, id);
        var (per, marte) = (await program.AsAsync("per-haugen"), await program.PersonAsync("marte-testesen"));

        program.Clock.Advance(TimeSpan.FromDays(200));
        Assert.False(await hanne.KnockAsync(id));
        Assert.Empty(await hanne.ListAsync());
        await FollowUpStories.OneConsentsAsync(program, per, id, "marte-testesen", FollowUpStories.HealthService);
        Assert.False(await hanne.KnockAsync(id));
        await FollowUpStories.OneConsentsAsync(program, per, id, "jonas-testesen", FollowUpStories.HealthService);
        Assert.True(await hanne.KnockAsync(id));

        await per.DoAsync(id, (version, deed) => new RegisterWithdrawal(id, version, deed, marte, [FollowUpStories.HealthService], OnPaper: false));
        Assert.False(await hanne.KnockAsync(id));
        Assert.Empty(await hanne.ListAsync());

        await per.StatePurposeAsync(id, Purpose.HolderAway);
        await per.DoAsync(id, (version, deed) => new OfferBaton(id, version, deed, kari.Actor.Posts[0].Unit, kari.Id, "Samtykket er trukket.", null, null, Stay: false));
        await FollowUpStories.AcceptAsync(kari, id);
        Assert.Equal(kari.Id, (await kari.ReadAsync(id)).Concern.Responsible);
    }

    [Fact]
    public async Task FamilyReads_OnlyWhenBothHaveConsented_AndOnlyTheSharedLog()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (marte, jonas) = (await program.AsAsync("marte-testesen", ActorRole.Guardian), await program.AsAsync("jonas-testesen", ActorRole.Guardian));
        Assert.False(await marte.KnockAsync(id, Deed.SeeFamilyPage));

        await kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([marte.Id, jonas.Id], [Consents.FamilyReads], "Så dere kan lese loggen.", Testing.Law.ConcernStory.Terms)));
        await GiveAsync(program, marte, id);
        Assert.True(await marte.KnockAsync(id, Deed.SeeFamilyPage));
        Assert.Empty((await marte.ReadAsync(id, Deed.SeeFamilyPage)).Lines);

        await GiveAsync(program, jonas, id);
        var lines = (await marte.ReadAsync(id, Deed.SeeFamilyPage)).Lines;
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(Visibility.SharedLog, line.Entry.Visibility));
        Assert.Equal(id, Assert.Single(await ChildrenAsync(program, jonas)).Id);

        await jonas.DoAsync(id, (version, deed) => new WithdrawConsent(id, version, deed, [Consents.FamilyReads]));
        Assert.False(await marte.KnockAsync(id, Deed.ReadAsFamily));
        Assert.Null(Assert.Single(await ChildrenAsync(program, marte)).Responsible);
    }

    [Theory]
    [InlineData("liam-skjermet", "sara-skjermet", "thomas-skjermet", false)]
    [InlineData("iben-varsom", "lea-varsom", "rolf-varsom", true)]
    public async Task AddressProtection_InTheFamily_IsByGradeAndTheOtherOnlyTakesBackWhatTheyGave_R14(string child, string guardian, string other, bool seen)
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FollowUpStories.OpenedAsync(program, child);
        var (one, two) = (await program.AsAsync(guardian, ActorRole.Guardian), await program.AsAsync(other, ActorRole.Guardian));

        var refused = seen ? Rule.OtherGuardianOnPaper : Rule.AddressProtected;
        await BreaksAsync(refused, () => kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([two.Id], ["ppt"], "Kan PPT være med?", Testing.Law.ConcernStory.Terms))));
        if (!seen) await BreaksAsync(refused, () => FollowUpStories.OneConsentsAsync(program, kari, id, guardian, Consents.FamilyReads));
        foreach (var person in new[] { guardian, other }) await FollowUpStories.OneConsentsAsync(program, kari, id, person, "ppt");

        Assert.Contains("ppt", (await kari.ReadAsync(id)).Concern.ServicesConsentedTo(FollowUpStories.Today(program)));
        Assert.Equal(seen, await one.KnockAsync(id, Deed.SeeFamilyPage));
        Assert.Equal(seen ? 1 : 0, (await ChildrenAsync(program, one)).Count);
        Assert.Equal(seen, await two.KnockAsync(id, Deed.SeeFamilyPage));
        Assert.False(await two.KnockAsync(id, Deed.ReadAsFamily));
        var listed = await ChildrenAsync(program, two);
        Assert.Equal(seen ? 1 : 0, listed.Count);
        Assert.All(listed, item => Assert.Equal((null, 0, ""), (item.Responsible, item.AskedFor.Count, item.Pack.Name)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task OpenLog_ChildKnownByNumberAlone_IsJoinedWithTheRegisteredOneAndTheirGuardians(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var kari = await program.AsAsync("kari-lunde");
        var number = DemoPeople.Find("yusuf-warsame").NationalId;
        var id = (await kari.WonderAsync(new About.AnotherChild(number, "En gutt på bussen", null), "Sitter alene.")).Concern;
        Assert.Equal("En gutt på bussen", (await kari.ReadAsync(id)).Subject.Name);

        await FollowUpStories.OpenAsync(program, kari, id);

        var view = await kari.ReadAsync(id);
        Assert.Equal("Yusuf Warsame", view.Subject.Name);
        Assert.Equal([await program.PersonAsync("amina-warsame")], view.Concern.Consenters(FollowUpStories.Today(program)));
        Assert.Equal("Yusuf Warsame", Assert.Single(await kari.ListAsync()).Name);
    }

    private static async Task GiveAsync(CaseworkHost program, ActingPerson guardian, ConcernId id) => await guardian.DoAsync(
        id, (version, deed) => new GiveConsent(id, version, deed, [Consents.FamilyReads], FollowUpStories.Today(program).AddMonths(6), "nb"));

    private static Task<IReadOnlyList<ChildItem>> ChildrenAsync(CaseworkHost program, ActingPerson family) =>
        program.InScopeAsync((MyChildren question) => question.AskAsync(family.Actor, default));

    private static async Task BreaksAsync(Rule rule, Func<Task> deed) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBroken>(deed)).Rule);

    private static async Task<bool> WinsAsync(ActingPerson hanne, ConcernId id, int version)
    {
        try
        {
            return !(await hanne.DoAsync(id, (seen, deed) => new AcceptBaton(id, seen, deed), seen: version)).Repeated;
        }
        catch (Exception lost) when (lost is WrittenMeanwhile or RuleBroken or NotThere)
        {
            return false;
        }
    }
}
