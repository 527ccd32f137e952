using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Family;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>One who represents a child and stands in no register: two employees take them in, by name and number, and they sign in only then (R8).</summary>
public sealed class RepresentativeTests
{
    private const string Stranger = "15871850051";

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Representative_WhomNobodyKnows_SignsInOnceASecondHasApprovedAndNoLongerThanTheirTime_R8(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FamilyReadsAsync(program);
        var last = FollowUpStories.Today(program).AddDays(10);

        await RecordAsync(program, kari, id, Stranger, last);
        Assert.Null(await program.Get<People>().FindAsync(NumberOf(Stranger), default));
        Assert.DoesNotContain("Tuva", await program.Tables.DumpAsync("Person"), StringComparison.Ordinal);
        var waiting = (await kari.ReadAsync(id)).Concern.Guardians.All.Single(one => one.AwaitsApproval).Person;
        var per = await program.AsAsync("per-haugen");
        var refused = await Assert.ThrowsAsync<RuleBroken>(() => per.DoAsync(id, (version, deed) => new ApproveGuardian(id, version, deed, waiting) { Number = DemoPeople.Find("amina-warsame").NationalId }));
        Assert.Equal(Rule.NumberDoesNotFit, refused.Rule);
        await per.DoAsync(id, (version, deed) => new ApproveGuardian(id, version, deed, waiting) { Number = NumberOf(Stranger) });

        var tuva = await SignedInAsync(program, Stranger);
        Assert.True(await tuva!.KnockAsync(id, Deed.ReadAsFamily));
        Assert.Equal([ActorRole.Guardian], (await program.Get<ActorDirectory>().FindAsync(tuva.Id, default))!.Roles);
        await program.InScopeAsync(async (MyChildren question) => Assert.Single(await question.AskAsync(tuva.Actor, default)));

        program.Clock.Advance(Oslo.NextMidnight(Oslo.Noon(last)) - program.Clock.GetUtcNow());
        Assert.Null(await SignedInAsync(program, Stranger));
        Assert.False(await tuva.KnockAsync(id, Deed.ReadAsFamily));
        Assert.False(await tuva.KnockAsync(id, Deed.SeeFamilyPage));
    }

    [Fact]
    public async Task Representative_WhomTheRegistersKnow_IsNobodyElseAndTellsNothingUntilApproved_R8()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FamilyReadsAsync(program);
        var amina = await program.PersonAsync("amina-warsame");

        await RecordAsync(program, kari, id, DemoPeople.Find("amina-warsame").NationalId.Digits);
        var view = await kari.ReadAsync(id);
        var waiting = view.Concern.Guardians.All.Single(one => one.AwaitsApproval).Person;
        Assert.Equal("Tuva Fosterli", view.NameOf(waiting));
        Assert.False(await (await program.AsAsync("amina-warsame", ActorRole.Guardian)).KnockAsync(id, Deed.SeeFamilyPage));

        await (await program.AsAsync("per-haugen")).DoAsync(id, (version, deed) => new ApproveGuardian(id, version, deed, waiting) { Number = DemoPeople.Find("amina-warsame").NationalId });

        Assert.NotNull((await kari.ReadAsync(id)).Concern.Guardians.Of(amina));
        Assert.True(await (await program.AsAsync("amina-warsame", ActorRole.Guardian)).KnockAsync(id, Deed.ReadAsFamily));
    }

    [Fact]
    public async Task Representative_WhoseEndIsRecorded_IsOutAtOnce_R8()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FamilyReadsAsync(program);
        await RecordAsync(program, kari, id, Stranger);
        var waiting = (await kari.ReadAsync(id)).Concern.Guardians.All.Single(one => one.AwaitsApproval).Person;
        await (await program.AsAsync("per-haugen")).DoAsync(id, (version, deed) => new ApproveGuardian(id, version, deed, waiting) { Number = NumberOf(Stranger) });
        Assert.True(await (await SignedInAsync(program, Stranger))!.KnockAsync(id, Deed.ReadAsFamily));

        await kari.DoAsync(id, (version, deed) => new RecordGuardian(id, version, deed, waiting, Responsibility.No, ResponsibilitySource.CareOrder, "Flyttet hjem.")
        {
            On = new(GuardianBasis.FosterParent),
        });

        Assert.False(await (await SignedInAsync(program, Stranger) is { } still ? still.KnockAsync(id, Deed.SeeFamilyPage) : Task.FromResult(false)));
    }

    [Fact]
    public async Task Representative_WhoWorksHere_HasTheCaseTooNearHome_R1()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FamilyReadsAsync(program);
        Assert.False((await program.AsAsync("hanne-vik")).Actor.IsFamilyOf(await program.PersonAsync("emil-testesen")));
        await RecordAsync(program, kari, id, DemoPeople.Find("hanne-vik").NationalId.Digits);
        var waiting = (await kari.ReadAsync(id)).Concern.Guardians.All.Single(one => one.AwaitsApproval).Person;
        await (await program.AsAsync("per-haugen")).DoAsync(id, (version, deed) => new ApproveGuardian(id, version, deed, waiting) { Number = DemoPeople.Find("hanne-vik").NationalId });

        Assert.True((await program.AsAsync("hanne-vik")).Actor.IsFamilyOf(await program.PersonAsync("emil-testesen")));
    }

    private static async Task<(ActingPerson Kari, ConcernId Id)> FamilyReadsAsync(CaseworkHost program)
    {
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        PersonId[] both = [await program.PersonAsync("marte-testesen"), await program.PersonAsync("jonas-testesen")];
        await kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new(both, [Consents.FamilyReads], "Kan dere lese?", Testing.Law.ConcernStory.Terms)));
        foreach (var key in new[] { "marte-testesen", "jonas-testesen" })
        {
            await (await program.AsAsync(key, ActorRole.Guardian)).DoAsync(id, (version, deed) =>
                new GiveConsent(id, version, deed, [Consents.FamilyReads], FollowUpStories.Today(program).AddMonths(6), "nb"));
        }

        return (kari, id);
    }

    private static NationalId NumberOf(string digits) => NationalId.TryParse(digits, NationalIdSeries.Synthetic, out var number) ? number : throw new ArgumentException(digits);

    private static Task<DeedResult> RecordAsync(CaseworkHost program, ActingPerson by, ConcernId id, string number, DateOnly? until = null) => by.DoAsync(id, (version, deed) =>
        new RecordRepresentative(id, version, deed, "Tuva Fosterli", NumberOf(number), ResponsibilitySource.CareOrder, "Vedtak.", new(GuardianBasis.FosterParent, Until: until)));

    // As by the number that a provider tells; null where the person has no such role.
    private static async Task<ActingPerson?> SignedInAsync(CaseworkHost program, string number) =>
        await program.Get<People>().FindAsync(NumberOf(number), default) is { } person
        && await program.Get<ActorDirectory>().ActorAsync(person, ActorRole.Guardian, default) is { } actor ? new(program, actor) : null;
}
