namespace Stafettlogg.Web.Shared;

/// <summary>What stands around an input: its label, help and errors, with the ids that tie them to it.</summary>
public sealed record FieldChrome(string Id, string Label, string? Description, bool Optional, IReadOnlyList<string> Errors)
{
    public string DescriptionId => $"{Id}-hjelp";

    public string ErrorId => $"{Id}-feil";

    public bool Invalid => Errors.Count > 0;

    /// <summary>"Valgfritt" stands with the help and not in the label, so that the field's name stays its own.</summary>
    public bool Helped => Optional || Description is not null;

    /// <summary>The ids to read after the label, or null when there is nothing to read.</summary>
    public string? DescribedBy => (Helped, Invalid) switch
    {
        (true, true) => $"{DescriptionId} {ErrorId}",
        (true, false) => DescriptionId,
        (false, true) => ErrorId,
        _ => null,
    };
}
