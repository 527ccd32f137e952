using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Meetings;

namespace Stafettlogg.Casework.Concerns;

/// <summary>The question "what is to be on paper?" (Norwegian: skrive ut loggen; R37). Each asking is one line in the access log.</summary>
public sealed class PrintConcern
{
    private readonly ConcernGate gate;
    private readonly ReadConcern question;
    private readonly People people;
    private readonly ActorDirectory directory;

    internal PrintConcern(ConcernGate gate, ReadConcern question, People people, ActorDirectory directory) =>
        (this.gate, this.question, this.people, this.directory) = (gate, question, people, directory);

    /// <summary>The answer for the actor: the same view that their page is made from.</summary>
    /// <param name="id">Which concern.</param>
    /// <param name="actor">Who prints.</param>
    /// <param name="printing">The deed: the log, the archive's copy, the family's.</param>
    /// <param name="cancel">To give up.</param>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">The municipality has no pack any more.</exception>
    public async Task<PrintView> AskAsync(ConcernId id, Actor actor, Deed printing, CancellationToken cancel)
    {
        var view = await question.AskAsync(id, actor, printing, cancel);
        var number = printing == Deed.PrintArchive ? await people.NationalIdAsync(view.Concern.Subject.Person, cancel) : null;
        return printing == Deed.PrintFamilyCopy ? await ForFamilyAsync(view, cancel) : new(view, ChainHead, number);
    }

    /// <summary>What belongs to one meeting, as a family that reads on paper may have it: how it stands is <see cref="PrintView.Meeting"/>.</summary>
    /// <param name="id">Which concern.</param>
    /// <param name="actor">Who prints.</param>
    /// <param name="meeting">Which meeting, as those who work with it count.</param>
    /// <param name="cancel">To give up.</param>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">The municipality has no pack any more.</exception>
    public async Task<PrintView> AskMeetingAsync(ConcernId id, Actor actor, int meeting, CancellationToken cancel)
    {
        var view = await question.AskAsync(id, actor, Deed.PrintMinutes, cancel);
        return await ForFamilyAsync(view, cancel) with { Meeting = view.Concern.MeetingOnPaper(meeting) };
    }

    private string ChainHead => Convert.ToHexStringLower(gate.ChainHead);

    private async Task<PrintView> ForFamilyAsync(ConcernView view, CancellationToken cancel) =>
        new(view.AsFamilyReads(), ChainHead, NationalId: null) { Stood = view.Standing, OnlyFor = await OnlyForAsync(view.Concern, cancel) };

    // A paper goes from hand to hand: where somebody is protected it says whose hands it is for (R11, R14).
    private async Task<IReadOnlyList<PersonId>?> OnlyForAsync(Concern concern, CancellationToken cancel)
    {
        var protection = await directory.ProtectionOfAsync(concern, cancel);
        return protection.Grade == AddressProtection.None
            ? null
            : [.. concern.Guardians.All.Where(one => one.IsResponsibleOn(gate.Today) && !protection.ShieldOf(one.Person).IsOther).Select(one => one.Person)];
    }

    /// <summary>Whether the print may still be given out: a consent or a relation may have ended while it was made (F15). A no is recorded.</summary>
    /// <param name="asked">What it was made from.</param>
    /// <param name="printing">The deed.</param>
    /// <param name="cancel">To give up.</param>
    public Task<bool> StillAsync(PrintView asked, Deed printing, CancellationToken cancel) =>
        gate.StillAsync(asked.View.Concern, asked.View.Reader, asked.Stood, printing, cancel);
}

/// <summary>What is to be on paper.</summary>
/// <param name="View">The concern as the one who prints sees it.</param>
/// <param name="ChainHead">The head of the log's chain, in small hexadecimal.</param>
/// <param name="NationalId">The whole birth number of the one it is about: for the archive's copy alone, else null.</param>
public sealed record PrintView(ConcernView View, string ChainHead, NationalId? NationalId)
{
    /// <summary>How the one who prints stands to it, also where the print shows less than they see.</summary>
    public Standing Stood { get; init; } = View.Standing;

    /// <summary>In a family with address protection: the guardians whom the family's copy is for, from whom nobody is protected; none when that cannot be told. Null elsewhere.</summary>
    public IReadOnlyList<PersonId>? OnlyFor { get; init; }

    /// <summary>The meeting that is printed, as the view counts; null when the family may have nothing of it, and where no one meeting is printed.</summary>
    public Meeting? Meeting { get; init; }
}
