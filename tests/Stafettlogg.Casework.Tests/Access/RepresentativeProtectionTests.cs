using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Levels;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>Whoever cares for a child by a log alone is protected with its family everywhere else too (R11, R14).</summary>
public sealed class RepresentativeProtectionTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Protection_OfWhoRepresents_ReachesTheChildsOtherLogs_R14(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var ((_, other), marte) = (await FollowUpStories.OpenedAsync(program), await program.PersonAsync("marte-testesen"));
        await RepresentationStories.TakeInAsync(program, kari, await program.AsAsync("per-haugen"), id, DemoPeople.Find("amina-warsame").NationalId);
        await kari.DoAsync(other, (version, deed) => new RequestConsent(
            other, version, deed, new([marte], [Consents.FamilyReads], "Kan du lese?", Testing.Law.ConcernStory.Terms)));
        Assert.Equal((AddressProtection.None, true), await SeenAsync(program, other));

        await ProtectAsync(program);

        Assert.Equal((AddressProtection.StrictlyConfidential, false), await SeenAsync(program, other));
    }

    [Fact]
    public async Task Protection_OfWhoRepresents_ReachesARequestForInformation_R9_R14()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (jon, mona, roy) = (await program.AsAsync("jon-ek"), await program.AsAsync("mona-lie"), await program.AsAsync("roy-delt", ActorRole.Guardian));
        var (mia, deed) = (await program.PersonAsync("mia-delt"), roy.NewDeed());
        var id = (await jon.WonderAsync("mia-delt")).Concern;
        await jon.ShareAsync(id, mona.Id);
        await jon.TalkAsync(id);
        await jon.DoAsync(id, (version, made) => new OpenLog(id, version, made, jon.Id, "Vi vil hjelpe henne."));
        await RepresentationStories.TakeInAsync(program, jon, mona, id, DemoPeople.Find("amina-warsame").NationalId);
        await program.InScopeAsync(async (InformationRequests requests) =>
        {
            await requests.AskAsync(deed, mia, "Jeg lurer på hvordan det går.", "Jeg vil følge med.", roy.Actor, default);
            return true;
        });

        Assert.Equal(AddressProtection.None, await AskedAsync());
        await ProtectAsync(program);
        Assert.Equal(AddressProtection.StrictlyConfidential, await AskedAsync());

        async Task<AddressProtection> AskedAsync()
        {
            var leader = await program.AsAsync("mona-lie");
            return (await program.InScopeAsync((InformationAnswers answers) => answers.ReadAsync(deed.Value, leader.Actor, default))).Protection;
        }
    }

    private static Task<int> ProtectAsync(CaseworkHost program) => program.Get<PeopleImport>().RunAsync(
        [DemoPeople.Find("amina-warsame") with { AddressProtection = AddressProtection.StrictlyConfidential, Guardians = [] }], default);

    // To an employee who has it, and to a parent.
    private static async Task<(AddressProtection Grade, bool Seen)> SeenAsync(CaseworkHost program, ConcernId id) => (
        (await (await program.AsAsync("kari-lunde")).ReadAsync(id)).Standing.Grade,
        await (await program.AsAsync("marte-testesen", ActorRole.Guardian)).KnockAsync(id, Deed.SeeFamilyPage));
}
