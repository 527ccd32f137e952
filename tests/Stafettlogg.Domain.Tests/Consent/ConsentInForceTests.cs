using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Consent;

/// <summary>When a consent covers a service: everybody whose consent counts has given it, and its last day is not over.</summary>
public sealed class ConsentInForceTests
{
    private static readonly string[] Nurses = [Fjellglimt.Nursing];

    [Fact]
    public void Covers_NobodyAsked_IsNo() => Assert.False(Covered(A.FollowUp()));

    [Fact]
    public void Covers_OneParentOfTwo_IsNo()
    {
        Assert.False(Covered(A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses)));
        Assert.False(Covered(A.FollowUp().ConsentRegistered(Fjellglimt.Jonas, Nurses)));
    }

    [Fact]
    public void Covers_OneOnPaperAndOneDigital_IsYes() =>
        Assert.True(Covered(A.FollowUp().ConsentRequested(Nurses, [Fjellglimt.Jonas]).ConsentRegistered(Fjellglimt.Marte, Nurses).ConsentGiven(Fjellglimt.Jonas, Nurses)));

    [Fact]
    public void Covers_AnotherService_IsNo() => Assert.False(A.AtLevelTwo().Concern.Covers(Fjellglimt.Ppt, A.Day));

    [Fact]
    public void Covers_LastDay_IsYesAndTheDayAfterNo()
    {
        var concern = A.FollowUp().BothConsentedUntil(A.Day.AddDays(10), Nurses).Concern;

        Assert.True(concern.Covers(Fjellglimt.Nursing, A.Day.AddDays(10)));
        Assert.False(concern.Covers(Fjellglimt.Nursing, A.Day.AddDays(11)));
    }

    [Fact]
    public void Covers_DifferentLastDays_EndsWithTheFirst()
    {
        var concern = A.FollowUp()
            .ConsentRegistered(Fjellglimt.Marte, Nurses, A.Day.AddDays(30)).ConsentRegistered(Fjellglimt.Jonas, Nurses, A.Day.AddDays(5)).Concern;

        Assert.True(concern.Covers(Fjellglimt.Nursing, A.Day.AddDays(5)));
        Assert.False(concern.Covers(Fjellglimt.Nursing, A.Day.AddDays(6)));
    }

    [Fact]
    public void Covers_OneWithdrew_IsNoFromThatEntry() =>
        Assert.False(Covered(A.AtLevelTwo().ConsentWithdrawn(Fjellglimt.Jonas, Nurses)));

    [Fact]
    public void Covers_WithdrewAndGaveAgain_IsYes() =>
        Assert.True(Covered(A.AtLevelTwo().ConsentWithdrawn(Fjellglimt.Jonas, Nurses).ConsentGiven(Fjellglimt.Jonas, Nurses)));

    [Fact]
    public void Covers_Declined_IsNoAndMindsMayChange()
    {
        var declined = A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses).ConsentDeclined(Fjellglimt.Jonas, Nurses);

        Assert.False(Covered(declined));
        Assert.True(Covered(declined.ConsentGiven(Fjellglimt.Jonas, Nurses)));
    }

    [Fact]
    public void Covers_AskedAgainWhileItHolds_StillHolds()
    {
        var story = A.AtLevelTwo().ConsentRequested(Nurses);

        Assert.True(Covered(story));
        Assert.Equal((ConsentState.Given, true), (Mark(story).State, Mark(story).AskedAgain));
    }

    [Fact]
    public void Covers_Renewed_HoldsToTheNewDay()
    {
        var story = A.FollowUp().BothConsentedUntil(A.Day.AddDays(3), Nurses).ConsentRequested(Nurses)
            .ConsentGiven(Fjellglimt.Marte, Nurses, A.Day.AddDays(90)).ConsentGiven(Fjellglimt.Jonas, Nurses, A.Day.AddDays(90));

        Assert.True(story.Concern.Covers(Fjellglimt.Nursing, A.Day.AddDays(90)));
        Assert.False(Mark(story).AskedAgain);
    }

    [Fact]
    public void AskedAgain_AfterItsLastDay_IsAskedAsIfNew()
    {
        var expired = A.FollowUp().BothConsentedUntil(A.Day, Nurses).Later(TimeSpan.FromDays(1));
        Assert.Equal(ConsentState.Expired, Mark(expired).StateOn(expired.Today));

        Assert.Equal(ConsentState.Requested, Mark(expired.ConsentRequested(Nurses)).State);
    }

    [Fact]
    public void AskedAgain_OnItsLastDay_StillHolds() =>
        Assert.Equal(ConsentState.Given, Mark(A.FollowUp().BothConsentedUntil(A.Day, Nurses).ConsentRequested(Nurses)).State);

    [Fact]
    public void AskedAgain_AfterNo_IsRequested() =>
        Assert.Equal(ConsentState.Requested, Mark(A.FollowUp().ConsentRequested(Nurses).ConsentDeclined(Fjellglimt.Marte, Nurses).ConsentRequested(Nurses)).State);

    [Fact]
    public void Of_EachState_SaysWhatWasSaidLast()
    {
        var asked = A.FollowUp().ConsentRequested(Nurses);

        Assert.Equal(ConsentState.None, Mark(A.FollowUp()).State);
        Assert.Equal(ConsentState.Requested, Mark(asked).State);
        var given = Mark(asked.ConsentGiven(Fjellglimt.Marte, Nurses));
        Assert.Equal((ConsentState.Given, asked.Now, A.Day.AddMonths(12), ConsentForm.Digital), (given.State, given.Since, given.Until, given.Form));
        Assert.Equal(ConsentState.Declined, Mark(asked.ConsentDeclined(Fjellglimt.Marte, Nurses)).State);
        Assert.Equal(ConsentState.Withdrawn, Mark(asked.ConsentGiven(Fjellglimt.Marte, Nurses).ConsentWithdrawn(Fjellglimt.Marte, Nurses)).State);
    }

    [Fact]
    public void ServicesWith_EachState_AreThatPersonsOnThatDay()
    {
        var consents = A.FollowUp().ConsentRequested([Fjellglimt.Ppt]).BothConsentedUntil(A.Day, Nurses).Concern.Consents;

        Assert.Equal([Fjellglimt.Ppt], consents.ServicesWith(ConsentState.Requested, Fjellglimt.Marte.Person, A.Day));
        Assert.Equal(Nurses, consents.ServicesWith(ConsentState.Given, Fjellglimt.Jonas.Person, A.Day));
        Assert.Equal(Nurses, consents.ServicesWith(ConsentState.Expired, Fjellglimt.Jonas.Person, A.Day.AddDays(1)));
        Assert.Empty(consents.ServicesWith(ConsentState.Given, Fjellglimt.Liv, A.Day));
    }

    [Fact]
    public void Consenters_ResponsibilityUnknownOrNo_DoNotCount()
    {
        IReadOnlyList<KnownGuardian> guardians =
            [new(Fjellglimt.Marte.Person, Responsibility.Yes), new(Fjellglimt.Jonas.Person, Responsibility.Unknown), new(Fjellglimt.Vigdis.Person, Responsibility.No)];

        Assert.Equal([Fjellglimt.Marte.Person], A.ReadyToOpen().Opened(guardians: guardians).Concern.Consenters(A.Day));
    }

    [Fact]
    public void Consenters_CertificateNotApproved_DoesNotCountUntilItIs()
    {
        var recorded = A.ReadyToOpen().Opened(guardians: [A.Parents[0]]).GuardianRecorded(Fjellglimt.Jonas);

        Assert.Equal([Fjellglimt.Marte.Person], recorded.Concern.Consenters(A.Day));
        Assert.Equal([Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person], recorded.GuardianApproved(Fjellglimt.Jonas).Concern.Consenters(A.Day));
    }

    [Fact]
    public void Covers_AnotherGetsParentalResponsibility_IsNoUntilTheyConsentToo()
    {
        var story = A.ReadyToOpen().Opened(guardians: [A.Parents[0]]).ConsentRegistered(Fjellglimt.Marte, Nurses);
        Assert.True(Covered(story));

        var approved = story.GuardianRecorded(Fjellglimt.Jonas).GuardianApproved(Fjellglimt.Jonas);
        Assert.False(Covered(approved));
        Assert.True(Covered(approved.ConsentRegistered(Fjellglimt.Jonas, Nurses)));
    }

    [Fact]
    public void Covers_NoResponsibleGuardian_IsNeverYes() =>
        Assert.Equal(
            Rule.ConsentNotTheirs,
            Broken.By(() => A.ReadyToOpen().Opened(guardians: []).ConsentRegistered(Fjellglimt.Marte, Nurses)));

    [Fact]
    public void Covers_NobodyToAsk_IsNo() =>
        Assert.False(Covered(A.ReadyToOpen().Opened(guardians: [])));

    [Fact]
    public void Consenters_FifteenthBirthday_AreTheParentsTheDayBeforeAndTheYoungAloneThen()
    {
        var story = A.ReadyToOpen().Opened(born: new DateOnly(2011, 3, 10)).BothConsented(Nurses);

        Assert.Equal([Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person], story.Concern.Consenters(new DateOnly(2026, 3, 9)));
        Assert.True(story.Concern.Covers(Fjellglimt.Nursing, new DateOnly(2026, 3, 9)));
        Assert.Equal([Fjellglimt.Emil], story.Concern.Consenters(new DateOnly(2026, 3, 10)));
        Assert.False(story.Concern.Covers(Fjellglimt.Nursing, new DateOnly(2026, 3, 10)));
    }

    [Fact]
    public void Covers_YoungPersonAlone_IsYes()
    {
        var story = A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn)
            .ConsentRequested(Nurses, [Fjellglimt.LivHerself]).ConsentGiven(Fjellglimt.LivHerself, Nurses);

        Assert.True(Covered(story));
        Assert.Equal(Rule.ConsentNotTheirs, Broken.By(() => story.ConsentRegistered(Fjellglimt.Marte, Nurses)));
    }

    [Fact]
    public void Covers_PregnantWoman_ConsentsHerself()
    {
        var wonder = A.Wonder with { Subject = new Subject(Fjellglimt.Liv, SubjectKind.Expectant), SubjectBorn = null };
        var opening = new Domain.Concerns.LogOpening(Fjellglimt.Kari.AsColleague(), "Venter barn.", null, Born: null, A.Parents);
        var story = A.ReadyToOpen(wonder).By(Fjellglimt.Kari, Domain.Access.Deed.OpenLog, concern => concern.OpenLog(Fjellglimt.Kari, opening, Modum.Pack, A.Day));

        Assert.Equal([Fjellglimt.Liv], story.Concern.Consenters(A.Day));
        Assert.True(Covered(story.ConsentRegistered(Fjellglimt.LivHerself, Nurses)));
    }

    private static bool Covered(ConcernStory story) => story.Concern.Covers(Fjellglimt.Nursing, story.Today);

    private static ConsentMark Mark(ConcernStory story) => story.Concern.Consents.Of(Fjellglimt.Marte.Person, Fjellglimt.Nursing);
}
