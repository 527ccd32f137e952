using Stafettlogg.Domain.Concerns;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Consent;

/// <summary>What is typed of what exactly is consented to.</summary>
public class TermsInput : DeedInput
{
    public string? Purpose { get; set; }

    public string? Information { get; set; }

    public string? LeftOut { get; set; }

    /// <summary>Who is not to have part in it; empty for nobody.</summary>
    public string? Person { get; set; }

    public string? Language { get; set; }

    /// <summary>As the law takes it.</summary>
    internal NewTerms Terms => new(Purpose, Information, Language, LeftOut) { PersonsLeftOut = string.IsNullOrEmpty(Person) ? [] : [ChosenPerson.Of(Person)] };
}
