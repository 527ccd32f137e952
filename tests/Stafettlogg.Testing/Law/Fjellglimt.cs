using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Law;

/// <summary>A small school, the people around it, a kindergarten next door, and those of Familiens hus who come when they are asked.</summary>
public static class Fjellglimt
{
    /// <summary>Fjellglimt barneskole, where the wonders of the tests belong.</summary>
    public static UnitId School { get; } = new(Guid(1));

    /// <summary>Solstrålen barnehage, another unit.</summary>
    public static UnitId Kindergarten { get; } = new(Guid(2));

    /// <summary>Familiens hus, where several services live.</summary>
    public static UnitId House { get; } = new(Guid(3));

    /// <summary>Undervisningsetaten, where nobody works with children.</summary>
    public static UnitId Office { get; } = new(Guid(4));

    /// <summary>The school's own service: the home of the concerns of the tests.</summary>
    public const string Teaching = "skole";

    /// <summary>The service of the school nurses.</summary>
    public const string Nursing = "skolehelsetjeneste";

    /// <summary>The educational psychology service.</summary>
    public const string Ppt = "ppt";

    /// <summary>A pupil, eight years old in <see cref="A.Morning"/>; it is he the wonders are about.</summary>
    public static PersonId Emil { get; } = new(Guid(10));

    /// <summary>When Emil was born.</summary>
    public static DateOnly EmilBorn { get; } = new(2017, 5, 4);

    /// <summary>A pupil whose mother works at the school.</summary>
    public static PersonId Ask { get; } = new(Guid(11));

    /// <summary>Emil's sister, fifteen years old in <see cref="A.Morning"/>: she consents alone.</summary>
    public static PersonId Liv { get; } = new(Guid(12));

    /// <summary>When Liv was born.</summary>
    public static DateOnly LivBorn { get; } = new(2010, 6, 1);

    /// <summary>Kari Lunde, contact teacher: it is she who wonders, unless a test says otherwise.</summary>
    public static Actor Kari { get; } = Employee(20, School, "kontaktlærer");

    /// <summary>Ida Krogh, contact teacher of another class.</summary>
    public static Actor Ida { get; } = Employee(21, School, "kontaktlærer");

    /// <summary>Unn Sæther, social teacher.</summary>
    public static Actor Unn { get; } = Employee(22, School, "sosiallærer");

    /// <summary>Per Haugen, head teacher: leads the school.</summary>
    public static Actor Per { get; } = Leader(23, School, "rektor");

    /// <summary>Turid Ås, deputy head: leads the school too.</summary>
    public static Actor Turid { get; } = Leader(24, School, "inspektør");

    /// <summary>Hege Solli, assistant and mother of Ask.</summary>
    public static Actor Hege { get; } = Employee(25, School, "assistent", Ask);

    /// <summary>Pål Testesen, special teacher and married to Emil's mother: he has a part in the home.</summary>
    public static Actor Pål { get; } = Employee(26, School, "spesialpedagog", Emil);

    /// <summary>Vigdis Testesen, deputy head and grandmother with a part in Emil's home: leads the school.</summary>
    public static Actor Vigdis { get; } = Leader(27, School, "inspektør", Emil);

    /// <summary>Anne Moen, pedagogical leader of the kindergarten.</summary>
    public static Actor Anne { get; } = Employee(30, Kindergarten, "pedagogisk leder");

    /// <summary>Siri Berg, who leads the kindergarten.</summary>
    public static Actor Siri { get; } = Leader(31, Kindergarten, "styrer");

    /// <summary>Hanne Vik, school nurse.</summary>
    public static Actor Hanne { get; } = OfTheHouse(50, "helsesykepleier", Nursing);

    /// <summary>Ingrid Moe, adviser of the educational psychology service, in the same house as Hanne.</summary>
    public static Actor Ingrid { get; } = OfTheHouse(51, "PP-rådgiver", Ppt);

    /// <summary>Tor Nilsen, who leads the house and is of no service that anybody consents to.</summary>
    public static Actor Tor { get; } = new(new PersonId(Guid(52)), ActorRole.Employee, [new(House, Modum.Id, "familiens-hus", "leder", IsLeader: true)], new HashSet<PersonId>());

    /// <summary>Liv Aas, who coordinates the municipality's work from an office of her own.</summary>
    public static Actor Coordinator { get; } = new(
        new PersonId(Guid(53)), ActorRole.Employee, [new(Office, Modum.Id, "undervisning", "BTI-koordinator", IsLeader: false) { IsCoordinator = true }], new HashSet<PersonId>());

    /// <summary>Marte Testesen, mother of Emil and Liv, who works elsewhere.</summary>
    public static Actor Marte { get; } = Parent(40);

    /// <summary>Jonas Dahl, their father, who lives elsewhere.</summary>
    public static Actor Jonas { get; } = Parent(41);

    /// <summary>Emil, signed in himself.</summary>
    public static Actor EmilHimself { get; } = new(Emil, ActorRole.Child, [], new HashSet<PersonId>());

    /// <summary>Liv, signed in herself.</summary>
    public static Actor LivHerself { get; } = new(Liv, ActorRole.Child, [], new HashSet<PersonId>());

    /// <summary>Everybody who serves at the school.</summary>
    public static IReadOnlyList<Actor> Staff { get; } = [Kari, Ida, Unn, Per, Turid, Hege, Pål, Vigdis];

    /// <summary>Everybody named here who can sign in.</summary>
    public static IReadOnlyList<Actor> Everybody { get; } = [.. Staff, Anne, Siri, Hanne, Ingrid, Tor, Coordinator, Marte, Jonas, EmilHimself, LivHerself];

    private static Actor Employee(int number, UnitId unit, string title, params PersonId[] children) =>
        new(new PersonId(Guid(number)), ActorRole.Employee, [PostIn(unit, title, isLeader: false)], children.ToHashSet());

    private static Actor Leader(int number, UnitId unit, string title, params PersonId[] children) =>
        new(new PersonId(Guid(number)), ActorRole.Employee, [PostIn(unit, title, isLeader: true)], children.ToHashSet());

    private static Actor OfTheHouse(int number, string title, string service) =>
        new(new PersonId(Guid(number)), ActorRole.Employee, [new(House, Modum.Id, service, title, IsLeader: false)], new HashSet<PersonId>());

    private static Actor Parent(int number) => new(new PersonId(Guid(number)), ActorRole.Guardian, [], new HashSet<PersonId> { Emil, Liv });

    private static Post PostIn(UnitId unit, string title, bool isLeader) =>
        new(unit, Modum.Id, unit == School ? Teaching : "barnehage", title, isLeader);

    private static Guid Guid(int number) => new(number, 0, 0, new byte[8]);
}
