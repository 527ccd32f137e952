namespace Stafettlogg.Domain.Consent;

/// <summary>One person's answer about one service (Norwegian: samtykke).</summary>
/// <param name="State">What was said last; an expired consent is still <see cref="ConsentState.Given"/> here.</param>
/// <param name="Since">When.</param>
/// <param name="Until">The last day it holds; null unless given.</param>
/// <param name="Form">How it was said; null for what was only asked.</param>
/// <param name="AskedAgain">They have been asked to renew it.</param>
public sealed record ConsentMark(ConsentState State, DateTimeOffset Since, DateOnly? Until = null, ConsentForm? Form = null, bool AskedAgain = false)
{
    /// <summary>How many days before its last day a consent may be renewed unasked, and its holder is first warned (R4).</summary>
    public const int RenewableDays = 30;

    /// <summary>Never asked, never answered.</summary>
    public static ConsentMark None { get; } = new(ConsentState.None, default);

    /// <summary>What is consented to; null unless given.</summary>
    public ConsentTerms? Terms { get; init; }

    /// <summary>What a yes now would be to: what was asked last, or what was given and perhaps narrowed since. Nobody answers to more than this.</summary>
    public ConsentTerms? Offered { get; init; }

    /// <summary>
    /// They answered on their own page last, and nobody else puts a yes in its place (Norwegian: har selv svart): it lasts when they are asked again, when
    /// another writes down a no for them, and when the cooperation ends.
    /// </summary>
    public bool OwnWord { get; init; }

    /// <summary>Whether their own word stands on the day: a yes that has run out is no word any more.</summary>
    public bool OwnWordStands(DateOnly today) => OwnWord && StateOn(today) != ConsentState.Expired;

    /// <summary>
    /// Whether their own word stands in the way of a yes that another writes down: any of it for who answers on a screen; for who has none any more, what is
    /// no yes, and a yes after that is signed and not told by another.
    /// </summary>
    public bool BarsYes(bool onScreen, bool onPaper, DateOnly today) => OwnWordStands(today) && (onScreen || (!onPaper && State != ConsentState.Given));

    /// <summary>What holds on the day: given becomes expired when its last day is over (R4).</summary>
    public ConsentState StateOn(DateOnly today) => State == ConsentState.Given && Until < today ? ConsentState.Expired : State;

    /// <summary>Whether it holds, and its last day is near enough that it is offered for renewal.</summary>
    public bool RunsOut(DateOnly today) => StateOn(today) == ConsentState.Given && Until <= today.AddDays(RenewableDays);
}

/// <summary>Where a consent stands (Norwegian: status for samtykket; domain.md 1.6, region Consent).</summary>
public enum ConsentState
{
    /// <summary>Not asked (Norwegian: ikke spurt).</summary>
    None,

    /// <summary>Asked, not answered (Norwegian: bedt om).</summary>
    Requested,

    /// <summary>Given (Norwegian: gitt).</summary>
    Given,

    /// <summary>Its last day is over (Norwegian: utløpt).</summary>
    Expired,

    /// <summary>Refused (Norwegian: avslått).</summary>
    Declined,

    /// <summary>Taken back (Norwegian: trukket tilbake).</summary>
    Withdrawn,
}
