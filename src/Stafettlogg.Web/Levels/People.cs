using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Levels;

/// <summary>Whom one may choose on the level page: those the law would accept, by name.</summary>
internal static class People
{
    /// <summary>Leaders of the unit who do not have it yet.</summary>
    public static IReadOnlyList<Choice> ToShareWith(ConcernView view) =>
        Choices(view, view.Colleagues.Where(colleague => colleague.Post.IsLeader && colleague.Person != view.Concern.Wonder.Author && !view.Concern.Wonder.Leaders.Contains(colleague.Person)));

    /// <summary>Those who follow children, and do not have it yet.</summary>
    public static IReadOnlyList<Choice> ToHandOnTo(ConcernView view) => Choices(view, view.Colleagues.Where(colleague =>
        view.Pack.Wonder.HandedOnToTitles.Contains(colleague.Post.Title)
        && colleague.Person != view.Concern.Wonder.Author
        && !view.Concern.Wonder.Recipients.Contains(colleague.Person)));

    /// <summary>Those of the concern's own service, oneself first.</summary>
    public static IReadOnlyList<Choice> ToHold(ConcernView view)
    {
        var all = Choices(view, view.Colleagues.Where(colleague => view.Concern.IsHome(colleague.Post.Unit, colleague.Post.Service)));
        return [.. all.OrderByDescending(choice => choice.Value == view.Reader.Person.ToString())];
    }

    // Who has the wonder can be told from who is missing: one who may not read it is shown nobody.
    private static IReadOnlyList<Choice> Choices(ConcernView view, IEnumerable<Colleague> colleagues) =>
    [
        .. colleagues
            .Where(_ => view.Standing.KnewTheWonder)
            .Where(colleague => !colleague.IsFamilyOf(view.Concern.Subject.Person))
            .Select(colleague => new Choice(colleague.Person.ToString(), $"{view.NameOf(colleague.Person)}, {colleague.Post.Title}"))
            .OrderBy(choice => choice.Text, StringComparer.CurrentCulture),
    ];
}
