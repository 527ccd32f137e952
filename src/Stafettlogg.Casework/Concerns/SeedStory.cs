using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Concerns;

/// <summary>An invented concern, told through the law deed by deed by the one who wondered: to a log at level 1 where the unit has a leader, or to its end at level 0.</summary>
internal sealed class SeedStory(Concern begun, SeedPlan plan, Actor author, DateTimeOffset now, int number)
{
    private const int EntriesToOpen = 5;
    private const int OneMeasureIn = 20;
    private const int DaysToBegin = 7;

    private Concern concern = begun;

    /// <summary>All that is to be written.</summary>
    public IReadOnlyList<Entry> Entries => [.. concern.Lines.Select(line => line.Entry)];

    private DateOnly Today => Oslo.Day(now);

    private Post Post => author.Posts[0];

    /// <summary>Goes on until there are so many entries.</summary>
    public void Tell(Actor? leader, int entries, bool ends)
    {
        if (!ends && entries >= EntriesToOpen && (leader ?? (author.Leads(Post.Unit) ? author : null)) is not null) Open(leader);
        while (concern.Version < entries - (ends ? 1 : 0)) Do([More()]);
        if (ends && concern.Version < entries) Do([concern.CloseWithoutConcern(plan.Text(number))]);
    }

    private void Open(Actor? leader)
    {
        if (author.Leads(Post.Unit)) Do([concern.AddObservation(plan.Text(number + 1))]);
        else Do([concern.ShareWithLeader(AsColleague(leader!), message: null)]);
        Do([concern.RecordConversation(Today, plan.Name(number), plan.Text(number + 2), Today)]);
        Do(concern.OpenLog(author, new LogOpening(AsColleague(author), plan.Text(number + 3), Child: null, Born: null, Guardians: []), plan.Pack, Today));
    }

    private Entry More()
    {
        var text = plan.Text(number + (concern.Version * 31));
        if (!concern.Stage.IsFollowUp) return concern.AddObservation(text);
        if (concern.Version % OneMeasureIn != 0) return concern.WriteNote(NoteKind.Note, text);
        var evaluateOn = Today.AddDays(plan.Pack.Deadlines.EvaluationDays ?? DaysToBegin);
        return concern.RecordMeasure(
            new(text, plan.Text(number), plan.Pack.DevelopmentAreas[0].Key, plan.Pack.ObservationArenas[0].Key, author.Person, Today.AddDays(DaysToBegin), evaluateOn), plan.Pack, Today);
    }

    private Colleague AsColleague(Actor actor) => new(actor.Person, actor.PostIn(Post.Unit)!, actor.Children) { Household = actor.Household };

    private void Do(IReadOnlyList<Entry> entries) =>
        concern = concern.With(entries.Select((entry, at) => new Recorded(concern.Version + at + 1, now, now, author.Person, entry)));
}
