using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>The people of the random deeds, by name, in all circumstances that change what they may.</summary>
public static class RandomPeople
{
    private static readonly Dictionary<string, Actor> People = new()
    {
        ["Kari"] = Fjellglimt.Kari,
        ["Ida"] = Fjellglimt.Ida,
        ["Unn"] = Fjellglimt.Unn,
        ["Per"] = Fjellglimt.Per,
        ["Turid"] = Fjellglimt.Turid,
        ["Hege"] = Fjellglimt.Hege,
        ["Pål"] = Fjellglimt.Pål,
        ["Vigdis"] = Fjellglimt.Vigdis,
        ["Anne"] = Fjellglimt.Anne,
        ["Siri"] = Fjellglimt.Siri,
        ["Hanne"] = Fjellglimt.Hanne,
        ["Ingrid"] = Fjellglimt.Ingrid,
        ["Marte"] = Fjellglimt.Marte,
        ["Jonas"] = Fjellglimt.Jonas,
        ["Emil"] = Fjellglimt.EmilHimself,
        ["Liv"] = Fjellglimt.LivHerself,
    };

    private static readonly Dictionary<string, Func<Actor, Actor>> Circumstances = new()
    {
        [AsEver] = actor => actor,
        ["without post"] = actor => actor.WithoutPost(),
        ["elsewhere"] = actor => actor.MovedTo(Fjellglimt.Kindergarten),
        ["in another service"] = actor => actor.Serving(actor.Posts is [{ Service: Fjellglimt.Nursing }, ..] ? Fjellglimt.Ppt : Fjellglimt.Nursing),
        ["not leading"] = actor => actor.NoLongerLeading(),
        ["as guardian"] = actor => actor.AsGuardian(),
        ["as family"] = actor => actor.WithChild(Fjellglimt.Emil),
        ["the other"] = actor => actor.With(new Shield(AddressProtection.Confidential, IsOther: true), Fjellglimt.Emil),
    };

    public const string AsEver = "as ever";

    public static IReadOnlyList<string> Names { get; } = [.. People.Keys];

    public static IReadOnlyList<string> Employed { get; } = [.. People.Where(one => one.Value.Posts.Count > 0).Select(one => one.Key)];

    public static IReadOnlyList<string> OfFamily { get; } = [.. Names.Except(Employed)];

    public static IReadOnlyList<string> Changes { get; } = [.. Circumstances.Keys];

    /// <summary>Everybody in every circumstance, and with either grade of address protection that leaves them no other.</summary>
    public static IReadOnlyList<Actor> Everybody { get; } =
    [
        .. Names.SelectMany(name => Changes.Select(change => In(change, name))),
        .. People.Values.Select(actor => actor.With(new Shield(AddressProtection.Confidential), Fjellglimt.Emil)),
        .. People.Values.Select(actor => actor.With(new Shield(AddressProtection.StrictlyConfidential), Fjellglimt.Emil)),
    ];

    public static Actor Named(string name) => People[name];

    public static Actor In(string circumstance, string name) => Circumstances[circumstance](People[name]);
}
