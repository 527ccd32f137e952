using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Concerns;

namespace Stafettlogg.Web.Shared;

/// <summary>From whom an entry can be kept, and whether the young person wishes it.</summary>
public sealed class KeptChoices(IStringLocalizer<KeptChoices> text)
{
    /// <summary>In the place of a person: every guardian.</summary>
    public const string All = "alle";

    /// <summary>The young person wishes it.</summary>
    public const string Yes = "ja";

    /// <summary>All guardians, or each by name.</summary>
    public IReadOnlyList<Choice> From(ConcernView view) =>
    [
        new(All, text["All"], text["AllHelp"]),
        .. view.Concern.Guardians.All.Select(guardian => new Choice(guardian.Person.ToString(), view.NameOf(guardian.Person))),
    ];

    /// <summary>Whether somebody is chosen, and nobody but those who can be.</summary>
    public bool AreFrom(ConcernView view, List<string>? sent) => sent is { Count: > 0 } && !sent.Except(From(view).Select(choice => choice.Value)).Any();

    /// <summary>Whether the box was ticked or left open.</summary>
    public static bool AreWish(List<string>? sent) => sent is null || sent.TrueForAll(value => value == Yes);

    /// <summary>The one box, with the age from which it counts.</summary>
    public IReadOnlyList<Choice> Wish(ConcernView view) => [new(Yes, text["Wish"], text["WishHelp", view.Pack.Ages.WithholdFrom])];
}
