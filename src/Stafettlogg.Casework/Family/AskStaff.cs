using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Family;

/// <summary>The family's wish to ask those who follow up: to correct, to explain, to take something up, or why somebody read (Norwegian: spørre; R21, R42).</summary>
/// <param name="Concern">Which concern.</param>
/// <param name="SeenVersion">The version the form was made from.</param>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Asking">What is typed.</param>
/// <param name="Look">The moment of the reading that is asked about, in ticks: found only among those that the asker is told of.</param>
public sealed record AskStaff(ConcernId Concern, int SeenVersion, DeedId DeedId, NewQuestion Asking, long Look = 0) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.AskStaff;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Asking.Kind == QuestionKind.Why
        ? [await WhyAsync(concern, at)]
        : [concern.AskStaff(at.Actor, Asking)];

    private async Task<Entry> WhyAsync(Concern concern, Circumstances at)
    {
        var look = await at.LookAsync(concern, Look);
        var serving = await at.Directory.AnsweringAsync(concern, at.Cancel);
        return concern.AskWhy(look, Asking.Text, concern.WhoAnswers(look.Person, serving, at.Today));
    }
}
