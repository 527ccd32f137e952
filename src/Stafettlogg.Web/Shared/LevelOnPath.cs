namespace Stafettlogg.Web.Shared;

/// <summary>A level on the path.</summary>
/// <param name="Number">The level's number, shown in its ring.</param>
/// <param name="Name">"Egen tjeneste".</param>
/// <param name="Passage">Whether it is behind us, where we are, or ahead.</param>
/// <param name="Note">The step where we are ("steg 3 av 5: gjennomfør"), or the time spent there ("8 dager").</param>
public sealed record LevelOnPath(int Number, string Name, Passage Passage, string? Note = null);

/// <summary>Where a level lies, seen from where we are.</summary>
public enum Passage
{
    Past,
    Current,
    Coming,
}
