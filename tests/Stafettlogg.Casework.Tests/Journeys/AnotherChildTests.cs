using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Journeys;

/// <summary>A wonder about a child of another unit, by birth number: it must neither tell whose the number is nor open a way round one's own family.</summary>
public sealed class AnotherChildTests
{
    private static readonly DateOnly Typed = new(2015, 2, 3);
    private static readonly MunicipalityId Modum = new("modum");

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Register_NumberThatTheRegisterKnowsAndOneItDoesNot_AnswerAlike(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var kari = await program.AsAsync("kari-lunde");
        var known = DemoPeople.Find("yusuf-warsame").NationalId;

        foreach (var number in new[] { known, Invented.BirthNumber(1) })
        {
            var named = await kari.WonderAsync(new About.AnotherChild(number, "Tuva Ny", Typed), "Sett på bussen.");
            var nameless = await kari.WonderAsync(new About.AnotherChild(number, null, null), "Sett på bussen.");

            Assert.Equal(("Tuva Ny", Typed), await SubjectOf(kari, named));
            Assert.Equal((number.Masked, null), await SubjectOf(kari, nameless));
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Register_OwnChildByBirthNumber_BreaksOwnFamilyAndIsRecorded(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var hege = await program.AsAsync("hege-solli");
        var ask = DemoPeople.Find("ask-solli").NationalId;

        var refused = await Record.ExceptionAsync(() => hege.WonderAsync(new About.AnotherChild(ask, "En annen", null), "Sett på bussen."));

        Assert.Equal(Rule.OwnFamily, Assert.IsType<RuleBroken>(refused).Rule);
        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" WHERE "Deed" = 'RegisterWonder' AND "Outcome" = 'Refused'"""));
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "LogEntry" """));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task HandOn_ToAParentOfTheChildWhomTheWonderNamesByNumber_BreaksOwnFamily(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var school = new NewUnit(Modum, "Fjellglimt barneskole", "kommune");
        await program.Get<PeopleImport>().RunAsync(
        [
            new() { Key = "mor", Name = "Turid Lærer", NationalId = Invented.BirthNumber(2), Born = Typed, Posts = [new(school, Modum, "skole", "kontaktlærer", ["employee"])] },
            new() { Key = "barn", Name = "Pia Lærer", NationalId = Invented.BirthNumber(3), Born = Typed, BelongsTo = new(Modum, "Solstrålen barnehage", "kommune"), Guardians = [("mor", true)] },
        ], default);
        var mother = (await program.Get<People>().FindAsync(Invented.BirthNumber(2), default))!.Value;
        var kari = await program.AsAsync("kari-lunde");
        var begun = await kari.WonderAsync(new About.AnotherChild(Invented.BirthNumber(3), "Pia", null), "Sett på bussen.");

        var refused = await Record.ExceptionAsync(() => kari.HandOnAsync(begun.Concern, mother));

        Assert.Equal(Rule.OwnFamily, Assert.IsType<RuleBroken>(refused).Rule);
    }

    [Fact]
    public async Task Write_WithTheClockSetBack_IsNotPutBeforeWhatItFollows()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var kari = await program.AsAsync("kari-lunde");
        var begun = await kari.WonderAsync("emil-testesen");

        program.Clock.Advance(TimeSpan.FromHours(-2));
        await kari.ObserveAsync(begun.Concern);

        var lines = (await kari.ReadAsync(begun.Concern)).Concern.Lines;
        Assert.Equal(lines[0].RecordedAt, lines[1].RecordedAt);
    }

    private static async Task<(string Name, DateOnly? Born)> SubjectOf(ActingPerson reader, DeedResult begun)
    {
        var subject = (await reader.ReadAsync(begun.Concern)).Subject;
        return (subject.Name, subject.Born);
    }
}
