namespace Stafettlogg.Web.Consent;

/// <summary>What is typed to ask for consent.</summary>
public sealed class RequestInput : TermsInput
{
    /// <summary>Null when no box is ticked.</summary>
    public List<string>? From { get; set; }

    /// <summary>Null when no box is ticked.</summary>
    public List<string>? Services { get; set; }

    public string? Text { get; set; }
}
