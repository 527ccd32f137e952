using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Answers;

/// <summary>What is typed where a text is all there is.</summary>
public sealed class TextInput : DeedInput
{
    public string? Text { get; set; }
}

/// <summary>What is typed where somebody is chosen and may be sent a few words.</summary>
public sealed class PersonInput : DeedInput
{
    public string? Person { get; set; }

    public string? Message { get; set; }

    /// <summary>The chosen one; an id that is nobody's when the browser sent none of the choices.</summary>
    public PersonId Chosen => ChosenPerson.Of(Person);
}

/// <summary>A person as a list of choices sends them.</summary>
public static class ChosenPerson
{
    /// <summary>Nobody's id when the browser sent none of the choices: the law then says that there is no such person.</summary>
    public static PersonId Of(string? sent) => new(Guid.TryParse(sent, out var id) ? id : default);
}
