using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Printing;

/// <summary>From a concern to a PDF of it, for the one who asks.</summary>
public sealed class Press(PrintConcern question, Composer composer, ConsentPaper paper, MinutesPaper minutes, PrintPool pool, SpokenWords spoken, Acting acting, TimeProvider time)
{
    /// <summary>The log; null when there is no such part of it.</summary>
    /// <exception cref="NotThere">Not theirs, not there, or theirs no more when it was made.</exception>
    /// <exception cref="PrintFailed">It could not be made.</exception>
    public Task<byte[]?> PrintAsync(ConcernId concern, Deed deed, Selection selection) =>
        MakeAsync(concern, deed, printout => composer.Compose(printout, selection));

    /// <summary>The log as the family reads it; null before there is one for them.</summary>
    /// <exception cref="NotThere">Not theirs, not there, or theirs no more when it was made.</exception>
    /// <exception cref="PrintFailed">It could not be made.</exception>
    public Task<byte[]?> FamilyCopyAsync(ConcernId concern) =>
        MakeAsync(concern, Deed.PrintFamilyCopy, printout => printout.View.Concern.Course.Shared ? composer.Compose(printout, Selection.Whole) : null);

    /// <summary>The form on which consent is given on paper; null before there is a log to consent to.</summary>
    /// <exception cref="NotThere">Not theirs, not there, or theirs no more when it was made.</exception>
    /// <exception cref="PrintFailed">It could not be made.</exception>
    public Task<byte[]?> ConsentFormAsync(ConcernId concern, bool blank) => MakeAsync(concern, Deed.PrintConsentForm, printout => paper.Compose(printout, blank));

    /// <summary>What belongs to one meeting, for a family on paper; null when they may have nothing of it.</summary>
    /// <exception cref="NotThere">Not theirs, not there, or theirs no more when it was made.</exception>
    /// <exception cref="PrintFailed">It could not be made.</exception>
    public async Task<byte[]?> MinutesAsync(ConcernId concern, int meeting) =>
        await MakeAsync(await question.AskMeetingAsync(concern, acting.Actor!, meeting, acting.Cancel), Deed.PrintMinutes, minutes.Compose);

    private async Task<byte[]?> MakeAsync(ConcernId concern, Deed deed, Func<Printout, PrintedDocument?> compose) =>
        await MakeAsync(await question.AskAsync(concern, acting.Actor!, deed, acting.Cancel), deed, compose);

    private async Task<byte[]?> MakeAsync(PrintView asked, Deed deed, Func<Printout, PrintedDocument?> compose)
    {
        var archive = deed == Deed.PrintArchive;
        spoken.Speak(asked.View.Pack);
        if (compose(new(asked, time.GetUtcNow(), archive)) is not { } document) return null;
        var print = await pool.PrintAsync(new(archive ? PrintRequest.ForArchive : PrintRequest.ForPeople, document), acting.Actor!.Person, acting.Cancel);
        return await question.StillAsync(asked, deed, acting.Cancel) ? print : throw new NotThere();
    }
}
