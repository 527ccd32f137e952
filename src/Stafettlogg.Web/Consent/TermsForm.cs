using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Family;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Consent;

/// <summary>A form that says what exactly is consented to: the same whether it is asked for or was given on paper.</summary>
public abstract class TermsForm<TInput> : ConcernForm<TInput>
    where TInput : TermsInput, new()
{
    /// <summary>What is said of faults in either form.</summary>
    [Inject]
    public required IStringLocalizer<TermsFields> TermsText { get; init; }

    [Parameter, EditorRequired]
    public required RegisteredFamily Family { get; set; }

    /// <summary>Whom it could leave out.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Choice> Others { get; set; }

    protected sealed override string Next => Links.Consent(Concern);

    protected override Expression<Func<object?>>? FieldOf(Rule rule) => rule switch
    {
        Rule.UnknownPurpose => () => Posted!.Purpose,
        Rule.PersonNotOfService => () => Posted!.Person,
        _ => null,
    };

    protected override void Check()
    {
        Require(() => Posted!.Information, Posted!.Information, TermsText["InformationMissing"], Prose.LongestNote);
        Limit(() => Posted!.LeftOut, Posted.LeftOut);
    }
}
