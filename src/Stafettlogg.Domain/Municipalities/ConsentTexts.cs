namespace Stafettlogg.Domain.Municipalities;

/// <summary>What a consent says, and in which languages (Norwegian: samtykketekst; R40).</summary>
public sealed record ConsentTexts
{
    /// <summary>The version of the texts: changed whenever a word of them is, and stored with each consent.</summary>
    public required string Version { get; init; }

    /// <summary>What a consent may be for (Norwegian: formål).</summary>
    [NotEmpty]
    public required IReadOnlyList<ConsentPurpose> Purposes { get; init; }

    /// <summary>Which information is shared when nothing else is written, in a sentence.</summary>
    public required string Information { get; init; }

    /// <summary>Days from a new level until consent is asked for anew, where none was given for it; null where it is not.</summary>
    [Days]
    public required int? AskAnewDays { get; init; }

    /// <summary>The text in each language there is; bokmål first.</summary>
    [NotEmpty]
    public required IReadOnlyList<ConsentText> Texts { get; init; }

    /// <summary>The text in the language, or null.</summary>
    public ConsentText? In(string? language) => Texts.FirstOrDefault(text => text.Language == language);
}

/// <summary>What a consent is for (Norwegian: formål).</summary>
public sealed record ConsentPurpose
{
    /// <summary>What consents refer to.</summary>
    [StableKey]
    public required string Key { get; init; }

    /// <summary>The purpose, as it stands in a list: "Følge opp barnet sammen".</summary>
    public required string Label { get; init; }

    /// <summary>In a sentence to the family.</summary>
    public required string Text { get; init; }
}

/// <summary>The consent's text in one language.</summary>
public sealed record ConsentText
{
    /// <summary>The language by its code: "nb", "en".</summary>
    [StableKey]
    public required string Language { get; init; }

    /// <summary>Its own name: "Bokmål", "English".</summary>
    public required string Name { get; init; }

    /// <summary>What one consents to, and what it means, a sentence each.</summary>
    [NotEmpty]
    public required IReadOnlyList<string> Sentences { get; init; }
}
