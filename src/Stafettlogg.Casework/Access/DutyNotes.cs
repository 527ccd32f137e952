using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// "I have weighed the duty to report", written for oneself alone (Norwegian: vurdert meldeplikt; R15). It is no entry of the log: there it
/// would be a number in the row, a version, a due thing. It is not shown among those who have seen the log, to anybody.
/// </summary>
public sealed class DutyNotes
{
    private readonly ConcernGate gate;
    private readonly PrivateNotes notes;
    private readonly AccessLog accesses;

    internal DutyNotes(ConcernGate gate, PrivateNotes notes, AccessLog accesses) => (this.gate, this.notes, this.accesses) = (gate, notes, accesses);

    /// <summary>One's own notes, newest first; that the page was opened is recorded by its own question.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    public async Task<IReadOnlyList<DutyNote>> MineAsync(ConcernId concern, Actor actor, CancellationToken cancel)
    {
        var stored = await gate.OpenAsync(concern, actor, Deed.SeeDuty, cancel);
        return [.. (await notes.OfAsync(stored, actor.Person, cancel)).Select(note => new DutyNote(note.At, note.Text))];
    }

    /// <summary>Writes one, at any level and when the concern is closed too: the duty does not end with it.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">The text is missing or too long.</exception>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public async Task WriteAsync(ConcernId concern, DeedId deed, string? text, Actor actor, CancellationToken cancel)
    {
        var stored = await gate.OpenAsync(concern, actor, Deed.NoteDuty, cancel);
        var written = Prose.Required(text);
        var access = await accesses.DraftAsync(concern, actor, nameof(Deed.NoteDuty), AccessLog.Allowed, cancel);
        await notes.WriteAsync(stored, actor.Person, deed, written, access, cancel);
    }
}

/// <summary>A note of one's own.</summary>
/// <param name="At">When it was written.</param>
/// <param name="Text">What.</param>
public sealed record DutyNote(DateTimeOffset At, string Text);
