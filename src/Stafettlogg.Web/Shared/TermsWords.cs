using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Consent;

namespace Stafettlogg.Web.Shared;

/// <summary>What exactly is consented to, as names and values.</summary>
public sealed class TermsWords(IStringLocalizer<TermsWords> text, ConcernWords words)
{
    /// <summary>Purpose and information; and what and whom it leaves out, where that is told.</summary>
    public IEnumerable<(string Name, string Value)> Of(ConcernView view, ConsentTerms terms, bool withLimits)
    {
        yield return (text["Purpose"], view.Pack.Consent.Purposes.FirstOrDefault(purpose => purpose.Key == terms.Purpose)?.Text ?? terms.Purpose);
        yield return (text["Information"], terms.Information);
        if (!withLimits) yield break;
        if (terms.LeftOut is { } topics) yield return (text["LeftOut"], topics);
        if (terms.PersonsLeftOut.Count > 0) yield return (text["PersonsLeftOut"], words.Listed([.. terms.PersonsLeftOut.Select(view.NameOf)]));
    }

    /// <summary>Which text was read, and in which language (R40).</summary>
    public string Read(ConcernView view, ConsentTerms terms) =>
        text["Read", terms.TextVersion, view.Pack.Consent.In(terms.Language)?.Name ?? terms.Language];

    /// <summary>Whether what is left out of the consent to any of these services is for the reader: they answer for the case, or serve in one of them.</summary>
    public static bool AreFor(ConcernView view, params IEnumerable<string> services) => view.Standing.IsAny(Relation.Holder, Relation.Leader)
        || (view.Concern.Participants.Of(view.Reader.Person) is { } part && view.Standing.IsAny(Relation.Participant) && services.Contains(part.Service));
}
