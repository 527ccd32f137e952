using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Printing;

/// <summary>From a concern to a PDF of it, for the one who asks.</summary>
public sealed class Press(PrintConcern question, Composer composer, PrintPool pool, SpokenWords spoken, Acting acting, TimeProvider time)
{
    /// <summary>The PDF; null when there is no such part of the log.</summary>
    /// <exception cref="NotThere">Not theirs, not there, or theirs no more when it was made.</exception>
    /// <exception cref="PrintFailed">It could not be made.</exception>
    public async Task<byte[]?> PrintAsync(ConcernId concern, Deed deed, Selection selection)
    {
        var archive = deed == Deed.PrintArchive;
        var asked = await question.AskAsync(concern, acting.Actor!, deed, acting.Cancel);
        spoken.Speak(asked.View.Pack);
        if (composer.Compose(new(asked, time.GetUtcNow(), archive), selection) is not { } document) return null;
        var print = await pool.PrintAsync(new(archive ? PrintRequest.ForArchive : PrintRequest.ForPeople, document), acting.Actor!.Person, acting.Cancel);
        return await question.StillAsync(asked, deed, acting.Cancel) ? print : throw new NotThere();
    }
}
