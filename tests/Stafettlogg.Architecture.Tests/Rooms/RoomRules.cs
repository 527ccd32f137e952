using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Rooms;

/// <summary>A folder is a room, and a room's arrows lead one way.</summary>
public static class RoomRules
{
    // Names that say nothing of what is inside.
    private static readonly string[] Empty = ["Helpers", "Utils", "Utilities", "Common", "Manager", "Managers", "Services", "Models", "Misc"];

    /// <summary>Arrows between rooms that the house does not have.</summary>
    public static IEnumerable<string> Crossings(IReadOnlyCollection<SourceFile> files)
    {
        var rooms = files.Where(file => file.Room != "").ToLookup(file => file.Wall, file => file.Room);
        return from file in files
               where !SeesAll(file)
               from reference in RoomReferences.Of(file, [.. rooms[file.Wall].Distinct()])
               let wrong = Wrong(file, reference)
               where wrong is not null
               select file.Says(wrong);
    }

    /// <summary>Rooms whose name, place or namespace is not the house's.</summary>
    public static IEnumerable<string> Misplaced(IEnumerable<SourceFile> files) =>
        from file in files
        from wrong in MisplacedIn(file)
        select file.Says(wrong);

    private static bool SeesAll(SourceFile file) => AllowedArrows.SeeAll.ContainsKey(file.Path);

    private static string? Wrong(SourceFile file, RoomReference to)
    {
        if (to.Wall != file.Wall)
        {
            var known = AllowedArrows.Walls.ContainsKey(to.Wall) && AllowedArrows.Walls.TryGetValue(file.Wall, out var walls);
            return known && !AllowedArrows.Walls[file.Wall].Contains(to.Wall) ? $"{file.Wall} → {to.Wall}" : null;
        }

        if (to.Everywhere)
        {
            return AllowedArrows.FromEverywhere(file.Wall).Contains(to.Room) ? null : $"opens {to.Room} to every room of {file.Wall}";
        }

        if (to.Room == file.Room) return null;
        var allowed = AllowedArrows.From(file.Wall, file.Room);
        return allowed?.Contains(to.Room) == true ? null : $"{file.Wall}: {file.Room} → {to.Room}";
    }

    private static IEnumerable<string> MisplacedIn(SourceFile file)
    {
        foreach (var name in file.Folders.Where(Empty.Contains)) yield return $"{name} says nothing of what is inside";

        var besideTheRooms = SeesAll(file) || file.Path == "src/Stafettlogg.Web/_Imports.razor";
        if (file.Room == "" && !besideTheRooms) yield return "stands outside every room";
        if (file.Wall == "Domain" && file.Room != "" && AllowedArrows.From("Domain", file.Room) is null) yield return $"the house has no room {file.Room}";

        var place = string.Join('.', file.Folders[1..]);
        if (file.Is(".cs"))
        {
            foreach (var space in file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString()))
            {
                if (space != place) yield return $"namespace {space} in the folder of {place}";
            }
        }
        else if (file.Text.Contains("@namespace", StringComparison.Ordinal)) yield return "a component's namespace is its folder";
    }
}
