using Stafettlogg.Domain.Consent;

namespace Stafettlogg.Web.Consent;

/// <summary>What is typed of a consent, a no, or a withdrawal, that somebody gave an employee.</summary>
public sealed class ConsentInput : TermsInput
{
    public string? By { get; set; }

    /// <summary>Null when no box is ticked.</summary>
    public List<string>? Services { get; set; }

    public string? Form { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>Null when neither paper nor word of mouth was sent.</summary>
    public ConsentForm? ChosenForm => Sent.Choice<ConsentForm>(Form) is ConsentForm.Paper or ConsentForm.Oral ? Sent.Choice<ConsentForm>(Form) : null;
}
