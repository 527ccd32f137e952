namespace Stafettlogg.Architecture.Tests.Rooms;

/// <summary>Which room may name which: the whole allowed set. A room may always name itself.</summary>
public static class AllowedArrows
{
    private static readonly string[] Ground = ["Basics", "Log", "Municipalities"];

    private static readonly string[] Parts =
        ["Wonders", "Levels", "Consent", "Baton", "Participants", "Measures", "Meetings", "Family", "Access"];

    /// <summary>Concerns → the parts → {Log, Municipalities} → Basics, never part → part.</summary>
    public static IReadOnlyDictionary<string, string[]> Domain { get; } = new Dictionary<string, string[]>(
        Parts.Select(part => KeyValuePair.Create(part, Ground)))
    {
        ["Basics"] = [],
        ["Log"] = ["Basics"],
        ["Municipalities"] = ["Basics"],
        ["Concerns"] = [.. Ground, .. Parts],
    };

    /// <summary>Room → Access → Store, and the packs serve everyone but the store; rooms not named here are <see cref="OfACaseworkRoom"/>.</summary>
    public static IReadOnlyDictionary<string, string[]> Casework { get; } = new Dictionary<string, string[]>
    {
        ["Store"] = [],
        ["Municipalities"] = [],
        ["Access"] = ["Store", "Municipalities"],
    };

    public static IReadOnlyList<string> OfACaseworkRoom { get; } = ["Access", "Store", "Municipalities"];

    /// <summary>A page reaches another page by its URL; these rooms have no pages of their own to reach, or serve them all.</summary>
    public static IReadOnlyList<string> OfAWebRoom { get; } = ["Layout", "Shared", "Answers", "SignIn"];

    /// <summary>Files that put a wall together, and therefore see all of it; each with its reason.</summary>
    public static IReadOnlyDictionary<string, string> SeeAll { get; } = new Dictionary<string, string>
    {
        ["src/Stafettlogg.Web/Program.cs"] = "builds and starts the program",
        ["src/Stafettlogg.Web/Verbs/ProgramComposition.cs"] = "puts the program together, and takes each room in that has something of its own to wire",
        ["src/Stafettlogg.Casework/CaseworkRegistration.cs"] = "tells the program which deeds and questions there are",
    };

    /// <summary>Walls a wall may name; arrows between their rooms are free in this direction.</summary>
    public static IReadOnlyDictionary<string, string[]> Walls { get; } = new Dictionary<string, string[]>
    {
        ["Domain"] = [],
        ["Casework"] = ["Domain"],
        ["Web"] = ["Casework", "Domain"],
    };

    /// <summary>The rooms this one may name behind its own wall; null when the house has no such room.</summary>
    public static IReadOnlyList<string>? From(string wall, string room) => wall switch
    {
        "Domain" => Domain.GetValueOrDefault(room),
        "Casework" => Casework.GetValueOrDefault(room) ?? OfACaseworkRoom,
        "Web" => OfAWebRoom,
        _ => null,
    };

    /// <summary>What every room behind the wall may name, and a global using therefore may too.</summary>
    public static IReadOnlyList<string> FromEverywhere(string wall) => wall switch
    {
        "Domain" => ["Basics"],
        "Web" => OfAWebRoom,
        _ => [],
    };
}
