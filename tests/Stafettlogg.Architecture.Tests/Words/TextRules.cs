using System.Xml.Linq;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

/// <summary>Every text asked for is there, and every text there is asked for; in both written languages.</summary>
public static class TextRules
{
    public static IEnumerable<string> Wrong(IReadOnlyCollection<SourceFile> files)
    {
        var uses = TextUses.In(files.Where(file => file.Is(".cs") || file.Is(".razor"))).ToList();
        var resources = files.Where(file => file.Is(".resx")).ToList();
        return Missing(uses, resources).Concat(resources.SelectMany(resource => Unused(resource, uses))).Concat(Uneven(resources));
    }

    private static IEnumerable<string> Missing(IEnumerable<TextUse> uses, List<SourceFile> resources)
    {
        var keys = resources.ToLookup(ResourceOf).ToDictionary(group => group.Key, group => group.SelectMany(KeysOf).ToHashSet());
        return from use in uses
               let known = keys.GetValueOrDefault(use.Resource)
               where known is null || use.Key is not null && !known.Contains(use.Key) || use.Start is not null && !known.Any(key => Begins(key, use.Start))
               select use.File.Says(known is null ? $"there is no {use.Resource}.resx" : $"{use.Resource}.resx has no {use.Key ?? use.Start + "…"}");
    }

    private static IEnumerable<string> Unused(SourceFile resource, List<TextUse> uses) =>
        from key in KeysOf(resource)
        where !uses.Any(use => use.Resource == ResourceOf(resource) && (use.Key is null ? Begins(key, use.Start ?? "") : use.Key == key))
        select resource.Says($"{key} is asked for nowhere");

    // Twice in one file, or in one language and not in the other.
    private static IEnumerable<string> Uneven(IReadOnlyCollection<SourceFile> resources) =>
        from file in resources
        let sisters = resources.Where(other => other.Folders.SequenceEqual(file.Folders) && ResourceOf(other) == ResourceOf(file))
        let twice = KeysOf(file).GroupBy(key => key).Where(same => same.Count() > 1).Select(same => $"{same.Key} stands twice")
        let lost = sisters.SelectMany(KeysOf).Distinct().Except(KeysOf(file)).Select(key => $"{key} is in the other language only")
        from wrong in twice.Concat(lost)
        select file.Says(wrong);

    private static bool Begins(string key, string start) => key.StartsWith(start, StringComparison.Ordinal);

    // Texts.resx and Texts.nn.resx are both of Texts.
    private static string ResourceOf(SourceFile file) => file.Name.Split('.')[0];

    private static IEnumerable<string> KeysOf(SourceFile file) =>
        XDocument.Parse(file.Text).Root!.Elements("data").Select(data => data.Attribute("name")!.Value);
}
