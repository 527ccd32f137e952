using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Law;

/// <summary>A small school, the people around it, and a kindergarten next door.</summary>
public static class Fjellglimt
{
    /// <summary>Fjellglimt barneskole, where the wonders of the tests belong.</summary>
    public static UnitId School { get; } = new(Guid(1));

    /// <summary>Solstrålen barnehage, another unit.</summary>
    public static UnitId Kindergarten { get; } = new(Guid(2));

    /// <summary>A pupil, eight years old in <see cref="A.Morning"/>; it is he the wonders are about.</summary>
    public static PersonId Emil { get; } = new(Guid(10));

    /// <summary>When Emil was born.</summary>
    public static DateOnly EmilBorn { get; } = new(2017, 5, 4);

    /// <summary>A pupil whose mother works at the school.</summary>
    public static PersonId Ask { get; } = new(Guid(11));

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

    /// <summary>Pål Testesen, special teacher and father of Emil.</summary>
    public static Actor Pål { get; } = Employee(26, School, "spesialpedagog", Emil);

    /// <summary>Vigdis Testesen, deputy head and grandmother with a part in Emil's home: leads the school.</summary>
    public static Actor Vigdis { get; } = Leader(27, School, "inspektør", Emil);

    /// <summary>Anne Moen, pedagogical leader of the kindergarten.</summary>
    public static Actor Anne { get; } = Employee(30, Kindergarten, "pedagogisk leder");

    /// <summary>Siri Berg, who leads the kindergarten.</summary>
    public static Actor Siri { get; } = Leader(31, Kindergarten, "styrer");

    /// <summary>Marte Testesen, mother of Emil, who works elsewhere.</summary>
    public static Actor Marte { get; } = new(new PersonId(Guid(40)), ActorRole.Guardian, [], new HashSet<PersonId> { Emil });

    /// <summary>Emil, signed in himself.</summary>
    public static Actor EmilHimself { get; } = new(Emil, ActorRole.Child, [], new HashSet<PersonId>());

    /// <summary>Everybody who serves at the school.</summary>
    public static IReadOnlyList<Actor> Staff { get; } = [Kari, Ida, Unn, Per, Turid, Hege, Pål, Vigdis];

    /// <summary>Everybody named here who can sign in.</summary>
    public static IReadOnlyList<Actor> Everybody { get; } = [.. Staff, Anne, Siri, Marte, EmilHimself];

    private static Actor Employee(int number, UnitId unit, string title, params PersonId[] children) =>
        new(new PersonId(Guid(number)), ActorRole.Employee, [PostIn(unit, title, isLeader: false)], children.ToHashSet());

    private static Actor Leader(int number, UnitId unit, string title, params PersonId[] children) =>
        new(new PersonId(Guid(number)), ActorRole.Employee, [PostIn(unit, title, isLeader: true)], children.ToHashSet());

    private static Post PostIn(UnitId unit, string title, bool isLeader) =>
        new(unit, Modum.Id, unit == School ? "skole" : "barnehage", title, isLeader);

    private static Guid Guid(int number) => new(number, 0, 0, new byte[8]);
}
