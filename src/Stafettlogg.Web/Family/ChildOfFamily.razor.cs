using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Family;

/// <summary>A child's log as its family sees it: what waits for them first, and the log only where consent opens it. An employee's preview is made of the same (R7).</summary>
public sealed partial class ChildOfFamily
{
    [Parameter, EditorRequired]
    public required ConcernView View { get; set; }

    /// <summary>The form that was sent to the page; null when it is only read.</summary>
    [Parameter]
    public string? Sent { get; set; }

    /// <summary>What was just done.</summary>
    [Parameter]
    public string? Done { get; set; }

    /// <summary>The language asked for; the first that the municipality has when it has none such.</summary>
    [Parameter]
    public string? Language { get; set; }

    private ConsentText TextRead => View.Pack.Consent.In(Language) ?? View.Pack.Consent.Texts[0];

    private string Heading => View.IsOwn ? Text["HeadingOwn"] : Text["Heading", View.Subject.FirstName];

    private bool Open => !View.Concern.Stage.IsClosed;

    private string? SentAnswer => SentAnswerRead is null ? SentTo("answer-") : null;

    private string? SentAnswerRead => SentTo("answer-read-");

    private string? SentInvitation => SentTo("invitation-");

    private string? SentNarrowing => SentTo("narrow-");

    private string? SentWithdrawal => SentTo("withdraw-");

    /// <summary>What was just done; what it opened or closed is read from the log and not from the address.</summary>
    private string? Said => Sent is not null ? null : Done switch
    {
        Links.SaidYes => Text[View.Asked.Count > 0 ? "SaidYesMore" : "SaidYes"].Value,
        Links.SaidNo => Text["SaidNo"].Value,
        Links.Withdrew => Text[View.MarkOf(Consents.FamilyReads).State == ConsentState.Withdrawn && !View.IsOwn ? "WithdrewRead" : "Withdrew"].Value,
        Links.Narrowed => Text["Narrowed"].Value,
        Links.Answered => Text["Answered"].Value,
        Links.Commented => Text["Commented"].Value,
        Links.Asked => Text["SaidAsked"].Value,
        Links.Told => Text["SaidTold"].Value,
        Links.AnswerRead => Text["SaidRead"].Value,
        Links.Disagreed => Text["SaidDisagreed"].Value,
        Links.Withheld => Text["SaidWithheld"].Value,
        Links.Shared => Text["SaidShared"].Value,
        _ => null,
    };

    private string Place => View.Serving.GetValueOrDefault(View.Concern.Responsible)?.UnitName ?? View.Unit.Name;

    private Phone? Phone =>
        View.Pack.FindService(View.Concern.Baton.Holder?.Service ?? View.Concern.Service) is { Telephone: { } number } service ? new(service.Name, number) : null;

    private string? SentTo(string form) => Sent is { } sent && sent.StartsWith(form, StringComparison.Ordinal) ? sent[form.Length..] : null;
}
