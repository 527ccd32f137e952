using System.Globalization;
using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Family;

/// <summary>
/// A child's log as the guardian sees it from whom somebody is protected: what was shown to them, times without places, and what they can do (R11).
/// </summary>
public sealed partial class ChildOfOther
{
    [Parameter, EditorRequired]
    public required ConcernView View { get; set; }

    /// <summary>The form that was sent to the page; null when it is only read.</summary>
    [Parameter]
    public string? Sent { get; set; }

    /// <summary>What was just done.</summary>
    [Parameter]
    public string? Done { get; set; }

    private string Heading => Text["Heading", View.Subject.FirstName];

    private bool HasConsented => View.Concern.Consents.ServicesWith(ConsentState.Given, View.Reader.Person, View.Today).Any();

    private IReadOnlyList<Meeting> ToCome => View.IsRead ? [.. View.Concern.Meetings.Open.Where(meeting => !meeting.HasBegun(View.Now))] : [];

    private int? SentNumber =>
        Sent?.Split("invitation-") is ["", var rest] && int.TryParse(rest, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? Said => Sent is not null ? null : Done switch
    {
        Links.Withdrew => Text["Withdrew"].Value,
        Links.Answered => Text["Answered"].Value,
        Links.Commented => Text["Commented"].Value,
        _ => null,
    };
}
