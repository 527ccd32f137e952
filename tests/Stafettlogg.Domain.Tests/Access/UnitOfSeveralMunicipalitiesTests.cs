using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>A unit may serve several municipalities; a post is for one of them, and only its concerns are open to it (municipalities.md, PPD Vesterålen).</summary>
public sealed class UnitOfSeveralMunicipalitiesTests
{
    public static TheoryData<Relation> OfEmployees => [Relation.Author, Relation.Recipient, Relation.Leader, Relation.Holder, Relation.Participant, Relation.Offered];

    [Theory]
    [MemberData(nameof(OfEmployees))]
    public void StandingOf_PostForAnotherMunicipality_IsNothing(Relation relation)
    {
        var (story, actor) = WithRelation(relation);

        Assert.Contains(relation, story.Concern.StandingOf(actor, story.Now).Relations);
        Assert.Empty(story.Concern.StandingOf(actor.ServingAnotherMunicipality(), story.Now).Relations);
    }

    [Theory]
    [MemberData(nameof(OfEmployees))]
    public void StandingOf_PostsForBoth_IsAsWithTheOne(Relation relation)
    {
        var (story, actor) = WithRelation(relation);
        var both = actor with { Posts = [.. actor.ServingAnotherMunicipality().Posts, .. actor.Posts] };

        Assert.Equal(story.Concern.StandingOf(actor, story.Now).Relations, story.Concern.StandingOf(both, story.Now).Relations);
    }

    [Fact]
    public void Register_WriterServesTwoMunicipalitiesFromTheUnit_BelongsToThePacks()
    {
        var both = Fjellglimt.Kari with { Posts = [.. Fjellglimt.Kari.ServingAnotherMunicipality().Posts, .. Fjellglimt.Kari.Posts] };

        Assert.Equal(Modum.Id, ((WonderRegistered)A.Wonder.Register(both, Modum.Pack, A.Day)).Municipality);
        Assert.Equal(new MunicipalityId("sortland"), ((WonderRegistered)A.Wonder.Register(both, Elsewhere, A.Day)).Municipality);
    }

    [Fact]
    public void Register_ForAMunicipalityOneDoesNotServe_BreaksNotOfTheUnit() =>
        Assert.Equal(Rule.NotOfTheUnit, Broken.By(() => A.Wonder.Register(Fjellglimt.Kari, Elsewhere, A.Day)));

    [Fact]
    public void Register_LeaderForAnotherMunicipalityAlone_DoesNotCountAsLeader()
    {
        var leadsThere = Fjellglimt.Per.ServingAnotherMunicipality().Posts[0];
        var both = Fjellglimt.Kari with { Posts = [leadsThere, .. Fjellglimt.Kari.Posts] };

        Assert.False(((WonderRegistered)A.Wonder.Register(both, Modum.Pack, A.Day)).ByLeader);
    }

    [Fact]
    public void AddParticipant_WhoServesAnotherMunicipality_BreaksPersonNotOfService() =>
        Assert.Equal(Rule.PersonNotOfService, Broken.By(() => Consented().Joined(Fjellglimt.Hanne.ServingAnotherMunicipality())));

    [Fact]
    public void OfferBaton_ToOneWhoServesAnotherMunicipality_BreaksPersonNotOfService() =>
        Assert.Equal(Rule.PersonNotOfService, Broken.By(() => Consented().BatonOffered(Fjellglimt.Hanne.ServingAnotherMunicipality())));

    [Fact]
    public void OpenLog_HolderWhoServesAnotherMunicipality_BreaksPersonNotOfService() =>
        Assert.Equal(Rule.PersonNotOfService, Broken.By(() => A.ReadyToOpen().Opened(Fjellglimt.Ida.ServingAnotherMunicipality())));

    [Fact]
    public void HandOn_ToOneWhoServesAnotherMunicipality_BreaksRecipientNotOfUnit() =>
        Assert.Equal(Rule.RecipientNotOfUnit, Broken.By(() => A.Concern().HandedOn(Fjellglimt.Ida.ServingAnotherMunicipality())));

    [Fact]
    public void ShareWithLeader_WhoLeadsForAnotherMunicipality_BreaksNotLeaderOfUnit() =>
        Assert.Equal(Rule.NotLeaderOfUnit, Broken.By(() => A.Concern().SharedWithLeader(Fjellglimt.Per.ServingAnotherMunicipality())));

    private static Stafettlogg.Domain.Municipalities.MunicipalityPack Elsewhere => Modum.Pack with { Id = new("sortland") };

    private static ConcernStory Consented() => A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp();

    private static (ConcernStory Story, Actor Actor) WithRelation(Relation relation) => relation switch
    {
        Relation.Author => (A.Concern(), Fjellglimt.Kari),
        Relation.Recipient => (A.Concern().HandedOn(Fjellglimt.Ida), Fjellglimt.Ida),
        Relation.Leader => (A.FollowUp(), Fjellglimt.Per),
        Relation.Holder => (A.FollowUp(), Fjellglimt.Kari),
        Relation.Participant => (A.AtLevelTwo(), Fjellglimt.Hanne),
        Relation.Offered => (A.FollowUp().BatonOffered(), Fjellglimt.Ida),
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };
}
