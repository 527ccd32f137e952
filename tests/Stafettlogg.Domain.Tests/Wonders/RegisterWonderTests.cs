using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Wonders;

public sealed class RegisterWonderTests
{
    [Fact]
    public void Register_ByEmployeeOfTheUnit_RecordsWhatWasWritten()
    {
        var wonder = A.Wonder with { Text = "  Emil står alene.\r\n", Arenas = ["skole", "fritid", "skole"], DevelopmentAreas = ["lek", "lek"] };

        var entry = Assert.IsType<WonderRegistered>(wonder.Register(Fjellglimt.Hege, Modum.Pack, A.Day));

        Assert.Equal((Modum.Id, Fjellglimt.School, A.Wonder.Subject), (entry.Municipality, entry.Unit, entry.Subject));
        Assert.Equal("Emil står alene.", entry.Text);
        Assert.Equal(["skole", "fritid"], entry.Arenas);
        Assert.Equal(["lek"], entry.DevelopmentAreas);
    }

    [Fact]
    public void Register_DeadlinesOfThePack_AreKeptInTheEntry()
    {
        var entry = (WonderRegistered)A.Wonder.Register(Fjellglimt.Kari, Modum.Pack, new DateOnly(2026, 12, 20));

        Assert.Equal(new DateOnly(2027, 1, 3), entry.ClarifyBy);
        Assert.Equal(new DateOnly(2027, 1, 17), entry.TalkWithGuardiansBy);
    }

    [Fact]
    public void Register_PackWithoutDeadlines_SetsNone()
    {
        var pack = Modum.Pack with { Deadlines = Modum.Pack.Deadlines with { WonderDecisionDays = null, GuardiansContactedDays = null } };

        var entry = (WonderRegistered)A.Wonder.Register(Fjellglimt.Kari, pack, A.Day);

        Assert.Null(entry.ClarifyBy);
        Assert.Null(entry.TalkWithGuardiansBy);
    }

    [Fact]
    public void Register_ServesInTwoUnits_TakesTheMunicipalityOfTheUnitOfTheWonder()
    {
        var elsewhere = Fjellglimt.Anne.Posts[0] with { Municipality = new MunicipalityId("sortland") };
        var author = Fjellglimt.Kari with { Posts = [elsewhere, Fjellglimt.Kari.Posts[0]] };

        var entry = (WonderRegistered)A.Wonder.Register(author, Modum.Pack, A.Day);

        Assert.Equal(Modum.Id, entry.Municipality);
    }

    [Fact]
    public void Register_UnitOfOthers_BreaksNotOfTheUnit() =>
        Assert.Equal(Rule.NotOfTheUnit, Broken.By(() => A.Wonder.Register(Fjellglimt.Anne, Modum.Pack, A.Day)));

    [Fact]
    public void Register_LeftThePost_BreaksNotOfTheUnit() =>
        Assert.Equal(Rule.NotOfTheUnit, Broken.By(() => A.Wonder.Register(Fjellglimt.Kari.WithoutPost(), Modum.Pack, A.Day)));

    [Theory]
    [InlineData(ActorRole.Guardian)]
    [InlineData(ActorRole.Child)]
    public void Register_EmployeeSignedInOtherwise_BreaksNotOfTheUnit(ActorRole role) =>
        Assert.Equal(Rule.NotOfTheUnit, Broken.By(() => A.Wonder.Register(Fjellglimt.Kari with { Role = role }, Modum.Pack, A.Day)));

    [Fact]
    public void Register_AboutOwnChild_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => A.Wonder.Register(Fjellglimt.Pål, Modum.Pack, A.Day)));

    [Fact]
    public void Register_AboutOneself_BreaksOwnFamily()
    {
        var wonder = A.Wonder with { Subject = new Subject(Fjellglimt.Kari.Person, SubjectKind.Expectant), SubjectBorn = null };

        Assert.Equal(Rule.OwnFamily, Broken.By(() => wonder.Register(Fjellglimt.Kari, Modum.Pack, A.Day)));
    }

    [Fact]
    public void Register_TwentyFifthBirthday_BreaksSubjectTooOld() =>
        Assert.Equal(Rule.SubjectTooOld, Broken.By(() => (A.Wonder with { SubjectBorn = A.Day.AddYears(-25) }).Register(Fjellglimt.Kari, Modum.Pack, A.Day)));

    [Fact]
    public void Register_DayBeforeTwentyFifthBirthday_IsStillServed() =>
        Assert.Null(Broken.By(() => (A.Wonder with { SubjectBorn = A.Day.AddYears(-25).AddDays(1) }).Register(Fjellglimt.Kari, Modum.Pack, A.Day)));

    [Fact]
    public void Register_AgeOfThePack_Decides()
    {
        var pack = Modum.Pack with { Ages = Modum.Pack.Ages with { ServedTo = 7 } };

        Assert.Equal(Rule.SubjectTooOld, Broken.By(() => A.Wonder.Register(Fjellglimt.Kari, pack, A.Day)));
    }

    [Fact]
    public void Register_Expectant_HasNoUpperAge()
    {
        var wonder = A.Wonder with { Subject = new Subject(Fjellglimt.Marte.Person, SubjectKind.Expectant), SubjectBorn = new DateOnly(1985, 1, 1) };

        Assert.Null(Broken.By(() => wonder.Register(Fjellglimt.Kari, Modum.Pack, A.Day)));
    }

    [Fact]
    public void Register_BirthUnknown_IsNotTooOld() =>
        Assert.Null(Broken.By(() => (A.Wonder with { SubjectBorn = null }).Register(Fjellglimt.Kari, Modum.Pack, A.Day)));

    [Theory]
    [InlineData("kirke")]
    [InlineData("Skole")]
    [InlineData("")]
    public void Register_PlaceNotOfThePack_BreaksUnknownArena(string key) =>
        Assert.Equal(Rule.UnknownArena, Broken.By(() => (A.Wonder with { Arenas = ["skole", key] }).Register(Fjellglimt.Kari, Modum.Pack, A.Day)));

    [Theory]
    [InlineData("skole")]
    [InlineData("")]
    public void Register_AreaNotOfThePack_BreaksUnknownDevelopmentArea(string key) =>
        Assert.Equal(
            Rule.UnknownDevelopmentArea,
            Broken.By(() => (A.Wonder with { DevelopmentAreas = ["lek", key] }).Register(Fjellglimt.Kari, Modum.Pack, A.Day)));

    [Fact]
    public void Register_EveryKeyOfThePack_IsAccepted()
    {
        var wonder = A.Wonder with
        {
            Arenas = [.. Modum.Pack.ObservationArenas.Select(arena => arena.Key)],
            DevelopmentAreas = [.. Modum.Pack.DevelopmentAreas.Select(area => area.Key)],
        };

        Assert.Null(Broken.By(() => wonder.Register(Fjellglimt.Kari, Modum.Pack, A.Day)));
    }

    [Fact]
    public void Register_NothingWritten_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => (A.Wonder with { Text = " \n" }).Register(Fjellglimt.Kari, Modum.Pack, A.Day)));

    [Fact]
    public void Register_LongerThanAnEntry_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => (A.Wonder with { Text = new string('a', 20_001) }).Register(Fjellglimt.Kari, Modum.Pack, A.Day)));
}
