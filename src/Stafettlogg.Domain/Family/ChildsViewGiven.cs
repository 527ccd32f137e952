using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Family;

/// <summary>
/// What the child thinks, who asked, when and how; that they would not say, or were not asked and why, is an answer too (Norwegian: barnets stemme, barnets syn; domain.md 2).
/// Who asked is who wrote it; the young person writes it themselves.
/// </summary>
/// <param name="State">Whether the child said something.</param>
/// <param name="How">How they were asked; null where they were not.</param>
/// <param name="On">The day.</param>
/// <param name="Answers">The questions as they were put, each with the face that was chosen.</param>
/// <param name="Text">In the child's words; or why they were not asked. Null when nothing was written.</param>
public sealed record ChildsViewGiven(ViewState State, ViewForm? How, DateOnly On, IReadOnlyList<FaceChosen> Answers, string? Text) : SharedEntry, ICorrectable;

/// <summary>A question with the face chosen for it (Norwegian: ansikt).</summary>
public sealed record FaceChosen(string Question, Face Face);

/// <summary>How it is, as a face, from the best (Norwegian: ansikt).</summary>
public enum Face
{
    /// <summary>Very good (Norwegian: veldig bra).</summary>
    VeryGlad,

    /// <summary>Good (Norwegian: bra).</summary>
    Glad,

    /// <summary>Neither (Norwegian: midt på).</summary>
    Between,

    /// <summary>Not so good (Norwegian: ikke så bra).</summary>
    Sad,

    /// <summary>Bad (Norwegian: veldig dårlig).</summary>
    VerySad,
}

/// <summary>Whether the child said something (Norwegian: om barnet har sagt noe).</summary>
public enum ViewState
{
    /// <summary>They did (Norwegian: har sagt hva det mener).</summary>
    Said,

    /// <summary>They would not (Norwegian: ville ikke svare).</summary>
    WouldNot,

    /// <summary>They were not asked, and it is said why (Norwegian: ikke spurt, fordi …).</summary>
    NotAsked,
}

/// <summary>How the child was asked (Norwegian: hvordan).</summary>
public enum ViewForm
{
    /// <summary>In a conversation (Norwegian: samtale).</summary>
    Talk,

    /// <summary>While playing or drawing (Norwegian: lek eller tegning).</summary>
    Play,

    /// <summary>They wrote it (Norwegian: skrev selv).</summary>
    Wrote,

    /// <summary>With signs, pictures or another aid (Norwegian: tegn, bilder eller annet hjelpemiddel).</summary>
    Aid,
}
