using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Participants;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>Who may have a part in a strictly confidential case, and how two persons loosen what nobody loosens alone (R12, R14).</summary>
public sealed class NamedStaffTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Strict_WhoIsNotNamed_IsBroughtInByNobodyUntilTheLeaderNamesThem_R14(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program, "liam-skjermet");
        var (per, hege) = (await program.AsAsync("per-haugen"), await program.AsAsync("hege-solli"));
        var unit = hege.Actor.Posts[0].Unit;

        await BreaksAsync(Rule.NotNamed, () => kari.DoAsync(id, (version, deed) => new AddParticipant(id, version, deed, unit, hege.Id, "Følger med.")));
        await BreaksAsync(Rule.NotYourDeed, () => kari.DoAsync(id, (version, deed) => new NameStaff(id, version, deed, unit, hege.Id, Named: true)));
        await per.DoAsync(id, (version, deed) => new NameStaff(id, version, deed, unit, hege.Id, Named: true));
        Assert.False(await hege.KnockAsync(id, Deed.SeeConcern)); // named is not brought in
        await kari.DoAsync(id, (version, deed) => new AddParticipant(id, version, deed, unit, hege.Id, "Følger med."));
        Assert.True(await hege.KnockAsync(id, Deed.ReadLog));

        await per.DoAsync(id, (version, deed) => new NameStaff(id, version, deed, default, hege.Id, Named: false));
        Assert.False(await hege.KnockAsync(id, Deed.SeeConcern));
        Assert.Empty(await hege.ListAsync());
        Assert.Equal(AddressProtection.StrictlyConfidential, Assert.Single(await kari.ListAsync()).Grade);
        await BreaksAsync(Rule.LeaderStaysNamed, () => per.DoAsync(id, (version, deed) => new NameStaff(id, version, deed, default, per.Id, Named: false)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Strict_CoordinatorInAnEmergency_FindsNoLogUntilNamed_R14(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (_, id) = await FollowUpStories.OpenedAsync(program, "liam-skjermet");
        var (per, liv) = (await program.AsAsync("per-haugen"), await program.AsAsync("liv-aas"));

        await BreaksAsync(Rule.NoLogByThatNumber, () => liv.OpenEmergencyAsync("liam-skjermet"));
        await per.DoAsync(id, (version, deed) => new NameStaff(id, version, deed, liv.Actor.Posts[0].Unit, liv.Id, Named: true));

        Assert.Equal(id, await liv.OpenEmergencyAsync("liam-skjermet"));
    }

    [Fact]
    public async Task Strict_LeaderWhoWasNotTold_FindsNothingForAnAccessRequest_R14()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, per) = (await program.AsAsync("kari-lunde"), await program.AsAsync("per-haugen"));
        foreach (var child in new[] { "liam-skjermet", "iben-varsom" }) await kari.WonderAsync(child);

        async Task<int> FoundAsync(string child) =>
            (await program.InScopeAsync((AccessRequests question) => question.FindAsync(DemoPeople.Find(child).NationalId, "Innsynskrav 2026/17", per.Actor, default))).Count;

        Assert.Equal((0, 1), (await FoundAsync("liam-skjermet"), await FoundAsync("iben-varsom")));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Loosening_ProposedByOneAndApprovedByAnother_ChangesTheRegisterAndIsRecorded_R12(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program, "liam-skjermet");
        var (per, before) = (await program.AsAsync("per-haugen"), (await kari.ReadAsync(id)).Concern.Version);
        var (liam, sara) = (await program.PersonAsync("liam-skjermet"), await program.PersonAsync("sara-skjermet"));

        await ProposeAsync(kari, id, liam, AddressProtection.Confidential);
        await BreaksAsync(Rule.ApprovedByTheSame, () => ApproveAsync(kari, id, liam));
        Assert.Equal(AddressProtection.StrictlyConfidential, await GradeAsync(program, id));
        await ApproveAsync(per, id, liam);
        Assert.Equal(AddressProtection.StrictlyConfidential, await GradeAsync(program, id)); // the mother still is
        await ProposeAsync(per, id, sara, AddressProtection.None);
        await ApproveAsync(kari, id, sara);

        Assert.Equal(AddressProtection.Confidential, await GradeAsync(program, id));
        Assert.Equal(before + 4, (await (await program.AsAsync("kari-lunde")).ReadAsync(id)).Concern.Version);
        Assert.Equal(2, await program.AccessesAsync(id, nameof(Deed.ProposeLoosening), allowed: true));
        Assert.Equal(2, await program.AccessesAsync(id, nameof(Deed.ApproveLoosening), allowed: true));
        await BreaksAsync(Rule.NoLooseningWaits, () => ApproveAsync(per, id, liam));

        await program.Get<PeopleImport>().RunAsync([DemoPeople.Find("sara-skjermet")], default);
        Assert.Equal(AddressProtection.StrictlyConfidential, await GradeAsync(program, id)); // the register outside still says so
    }

    [Fact]
    public async Task Loosening_TightenedBetweenProposalAndApproval_IsNotApproved_R12()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FollowUpStories.OpenedAsync(program, "iben-varsom");
        var (per, iben) = (await program.AsAsync("per-haugen"), await program.PersonAsync("iben-varsom"));
        await ProposeAsync(kari, id, iben, AddressProtection.None);

        await program.Get<PeopleImport>().RunAsync([DemoPeople.Find("iben-varsom") with { AddressProtection = AddressProtection.StrictlyConfidential, Guardians = [] }], default);

        await BreaksAsync(Rule.NoLooseningWaits, () => ApproveAsync(per, id, iben));
        Assert.Equal(AddressProtection.StrictlyConfidential, await GradeAsync(program, id));
    }

    [Fact]
    public async Task Loosening_OfWhoseCardCannotBeRead_BreaksCardUnreadable_R13()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FollowUpStories.OpenedAsync(program, "liam-skjermet");
        var (per, liam, sara) = (await program.AsAsync("per-haugen"), await program.PersonAsync("liam-skjermet"), await program.PersonAsync("sara-skjermet"));
        await ProposeAsync(kari, id, liam, AddressProtection.None);
        foreach (var person in new[] { liam, sara })
            await program.Tables.RunAsync("""UPDATE "Person" SET "Sealed" = "NationalIdHash" WHERE "PersonId" = @p0""", program.Tables.Id(person.Value));
        var before = (await kari.ReadAsync(id)).Concern.Version;

        await BreaksAsync(Rule.CardUnreadable, () => ApproveAsync(per, id, liam));
        await BreaksAsync(Rule.CardUnreadable, () => ProposeAsync(kari, id, sara, AddressProtection.None));

        Assert.Equal((before, AddressProtection.StrictlyConfidential), ((await kari.ReadAsync(id)).Concern.Version, await GradeAsync(program, id)));
    }

    private static Task<DeedResult> ProposeAsync(ActingPerson by, ConcernId id, PersonId of, AddressProtection to) =>
        by.DoAsync(id, (version, deed) => new ProposeLoosening(id, version, deed, of, to, "Vedtaket er opphevet."));

    private static Task<DeedResult> ApproveAsync(ActingPerson by, ConcernId id, PersonId of) => by.DoAsync(id, (version, deed) => new ApproveLoosening(id, version, deed, of));

    private static async Task<AddressProtection> GradeAsync(CaseworkHost program, ConcernId id) => (await (await program.AsAsync("kari-lunde")).ReadAsync(id)).Standing.Grade;

    private static async Task BreaksAsync(Rule rule, Func<Task> deed) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBroken>(deed)).Rule);
}
