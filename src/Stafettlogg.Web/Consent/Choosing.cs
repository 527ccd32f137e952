using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Family;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Consent;

/// <summary>Whom and what one may choose on the pages of guardians and consent: what the law would accept, by name.</summary>
internal static class Choosing
{
    /// <summary>Those whose consent counts now.</summary>
    public static IReadOnlyList<Choice> Consenters(ConcernView view) =>
        [.. view.Concern.Consenters(view.Today).Select(person => new Choice(person.ToString(), view.NameOf(person)))];

    /// <summary>Those of them who can be asked on a screen: address protection leaves people out (R11, R14).</summary>
    public static IReadOnlyList<Choice> Askable(ConcernView view, RegisteredFamily family) =>
        [.. Consenters(view).Where(choice => view.Concern.AnswersOnScreen(ChosenPerson.Of(choice.Value), family.Protection))];

    /// <summary>What a consent may be for.</summary>
    public static IReadOnlyList<Choice> Purposes(ConcernView view) => [.. view.Pack.Consent.Purposes.Select(purpose => new Choice(purpose.Key, purpose.Label))];

    /// <summary>The languages that the consent's text is to be had in.</summary>
    public static IReadOnlyList<Choice> Languages(ConcernView view) => [.. view.Pack.Consent.Texts.Select(text => new Choice(text.Language, text.Name))];

    /// <summary>Those who have a consent in force, whether it counts or not.</summary>
    public static IReadOnlyList<Choice> WhoHasGiven(ConcernView view) =>
    [
        .. People(view).Where(person => view.Concern.Consents.ServicesWith(ConsentState.Given, person, view.Today).Any())
            .Select(person => new Choice(person.ToString(), view.NameOf(person))),
    ];

    /// <summary>The services around the child, the family's own reading first; without it where nothing is shown to the family on a screen.</summary>
    public static IReadOnlyList<Choice> Services(ConcernView view, ConcernWords words, bool strict)
    {
        var around = view.Pack.Services.Where(service => service.AroundTheChild).Select(service => service.Key);
        return [.. (strict ? around : around.Prepend(Consents.FamilyReads)).Select(key => new Choice(key, Capital.Of(OfUnits(view, words, key))))];
    }

    // Those of the own unit need no consent; others of the same service do.
    private static string OfUnits(ConcernView view, ConcernWords words, string key) =>
        key == view.Concern.Service ? words.ServiceElsewhere(view.Pack, key, view.Unit.Name) : words.Service(view.Pack, key);

    /// <summary>What somebody has consented to, in force.</summary>
    public static IReadOnlyList<Choice> GivenServices(ConcernView view, ConcernWords words) =>
    [
        .. Asked(view).Where(service => People(view).Any(person => view.Concern.Consents.Of(person, service).StateOn(view.Today) == ConsentState.Given))
            .Select(service => new Choice(service, Capital.Of(words.Service(view.Pack, service)))),
    ];

    /// <summary>Everybody the registers or the log know as caring for the child.</summary>
    public static IReadOnlyList<Choice> Guardians(ConcernView view, RegisteredFamily family) =>
    [
        .. view.Concern.Guardians.All.Select(guardian => new Choice(guardian.Person.ToString(), view.NameOf(guardian.Person))),
        .. NotRecorded(view, family).Select(card => new Choice(card.Id.ToString(), card.Name)),
    ];

    /// <summary>Those whom the registers name, and the log does not yet.</summary>
    public static IEnumerable<Casework.Access.PersonCard> NotRecorded(ConcernView view, RegisteredFamily family) =>
        family.Guardians.Where(card => view.Concern.Guardians.Of(card.Id) is null);

    /// <summary>The services anybody was asked about: the family's own reading first, then as the pack lists them.</summary>
    public static IReadOnlyList<string> Asked(ConcernView view)
    {
        var order = view.Pack.Services.Select(service => service.Key).ToList();
        return [.. view.Concern.Consents.Services.OrderBy(service => service == Consents.FamilyReads ? -1 : order.IndexOf(service))];
    }

    /// <summary>Those whose consent counts, then others who have said something of it.</summary>
    public static IReadOnlyList<PersonId> People(ConcernView view)
    {
        var consenters = view.Concern.Consenters(view.Today);
        var others = view.Concern.Guardians.All.Select(guardian => guardian.Person).Append(view.Concern.Subject.Person);
        return [.. consenters, .. others.Where(person => !consenters.Contains(person) && view.Concern.Consents.Knows(person)).Distinct()];
    }
}
