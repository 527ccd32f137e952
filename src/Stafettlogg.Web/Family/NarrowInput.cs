using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Family;

/// <summary>What is typed to leave more out of a consent.</summary>
public sealed class NarrowInput : DeedInput
{
    public string? Text { get; set; }

    /// <summary>Who is not to have part in it; empty for nobody.</summary>
    public string? Person { get; set; }

    internal IReadOnlyList<PersonId> Persons => string.IsNullOrEmpty(Person) ? [] : [ChosenPerson.Of(Person)];
}
