using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Web.Shared;

/// <summary>What an entry holds beside its text, as names and values.</summary>
public sealed class EntryFacts(IStringLocalizer<EntryFacts> text, ConcernWords words, MeetingFacts meetings, TermsWords terms, EntrySentences sentences)
{
    /// <summary>The facts of an entry; empty for one that is all text.</summary>
    public IReadOnlyList<(string Name, string Value)> Of(ConcernView view, Entry entry) => [.. All(view, entry).Where(fact => fact.Value.Length > 0)];

    /// <summary>"Ønsket effekt".</summary>
    public string Effect(Effect effect) => text[$"Effect{effect}"];

    // What the one who reads may not know has no value.
    private IReadOnlyList<(string Name, string Value)> All(ConcernView view, Entry entry) => entry switch
    {
        WonderRegistered wonder => [.. OfWonder(view.Pack, wonder)],
        MeasureRecorded measure => [.. OfMeasure(view, measure)],
        MeasureEvaluated evaluated => [.. OfEvaluation(view, evaluated)],
        ConsentRequested asked => [.. terms.Of(view, asked.Terms, TermsWords.AreFor(view, asked.Services))],
        ConsentGiven given => [.. terms.Of(view, given.Terms, TermsWords.AreFor(view, given.Services)), (text["Until"], Day(view, given.Until))],
        ConsentNarrowed narrowed when TermsWords.AreFor(view, narrowed.Service) => [.. OfNarrowing(view, narrowed)],
        GuardianExcepted one => [(text["Reason"], one.Reason)],
        BatonOffered offered => [.. OfOffer(view, offered)],
        FollowUpClosed closed => [(text["ChildsVoice"], closed.ChildsVoice), (text["GuardiansView"], closed.GuardiansView)],
        LevelChanged { IndividualPlan: { } plan } => [(text["IndividualPlan"], text[$"Plan{plan}"])],
        GuardianRecorded said => [.. OfGuardian(view, said)],
        EntryWithheld kept => [(text["KeptEntry"], EntryOf(view, kept.Of)), (text["Reason"], kept.Reason), (text["ReviewOn"], Day(view, kept.ReviewOn))],
        EntryReleased released => [(text["KeptEntry"], EntryOf(view, released.Of)), .. released.Reason is { } reason ? [(text["Reason"], reason)] : Array.Empty<(string, string)>()],
        ShownToOther shown => [(text["KeptEntry"], EntryOf(view, shown.Of))],
        HiddenFromOther hidden => [(text["KeptEntry"], EntryOf(view, hidden.Of))],
        FamilyAsked asked => [.. OfQuestion(view, asked)],
        FamilyAnswered answered => [(text["Outcome"], text[$"Outcome{answered.Outcome}"]), (text["Answer"], answered.Text)],
        Disagreed disagreed => [(text["KeptEntry"], EntryOf(view, disagreed.Of))],
        ChildsViewGiven given => [.. OfView(view, given)],
        MeetingCalled called => meetings.Of(view, called),
        MeetingChanged changed => meetings.Of(view, changed),
        MeetingHeld held => meetings.Of(view, held),
        EmergencyOpened opened => [(text["EmergencyReason"], words.Emergency(opened.Reason)), (text["OpenUntil"], When.Moment(opened.Until, view.Today))],
        LooseningProposed said => [(text["NewGrade"], text[$"Grade{said.To}"]), (text["Reason"], said.Reason)],
        LooseningApproved said => [(text["NewGrade"], text[$"Grade{said.To}"])],
        PurposeStated stated => [(text["Purpose"], words.Purpose(stated.Purpose)), (text["OpenUntil"], When.Moment(stated.Until, view.Today))],
        WayForwardDecided { Meeting: { } meeting } => [(text["DecidedIn"], text["Meeting", meeting])],
        _ => [],
    };

    private IEnumerable<(string Name, string Value)> OfWonder(MunicipalityPack pack, WonderRegistered wonder)
    {
        var arenas = pack.ObservationArenas.Where(arena => wonder.Arenas.Contains(arena.Key)).Select(arena => arena.Label).ToList();
        var areas = pack.DevelopmentAreas.Where(area => wonder.DevelopmentAreas.Contains(area.Key)).Select(area => area.Label).ToList();
        if (arenas.Count > 0) yield return (text["Arenas"], string.Join(", ", arenas));
        if (areas.Count > 0) yield return (text["Areas"], string.Join(", ", areas));
    }

    private IEnumerable<(string Name, string Value)> OfMeasure(ConcernView view, MeasureRecorded measure)
    {
        yield return (text["Goal"], measure.Goal);
        yield return (text["Area"], view.Pack.DevelopmentAreas.FirstOrDefault(area => area.Key == measure.DevelopmentArea)?.Label ?? measure.DevelopmentArea);
        yield return (text["Arenas"], view.Pack.ObservationArenas.FirstOrDefault(arena => arena.Key == measure.Arena)?.Label ?? measure.Arena);
        yield return (text["Owner"], words.WithTitle(view, measure.Owner));
        yield return (text["Due"], Day(view, measure.Due));
        yield return (text["EvaluateOn"], Day(view, measure.EvaluateOn));
    }

    private IEnumerable<(string Name, string Value)> OfEvaluation(ConcernView view, MeasureEvaluated evaluated)
    {
        yield return (text["Carried"], text[$"Carried{evaluated.Carried}"]);
        yield return (text["Effect"], Effect(evaluated.Effect));
        yield return (text["ChildsVoice"], evaluated.ChildsVoice);
        yield return (text["GuardiansView"], evaluated.GuardiansView);
        yield return (text["Becomes"], text[$"Becomes{evaluated.Becomes}"]);
        if (evaluated.NewText is { } changed) yield return (text["NewText"], changed);
        if (evaluated.EvaluateOn is { } next) yield return (text["NextEvaluation"], Day(view, next));
    }

    private IEnumerable<(string Name, string Value)> OfOffer(ConcernView view, BatonOffered offered)
    {
        if (offered.FamilyWish is { } wish) yield return (text["FamilyWish"], wish);
        if (offered.AnswerBy is { } day) yield return (text["AnswerBy"], Day(view, day));
    }

    private IEnumerable<(string Name, string Value)> OfNarrowing(ConcernView view, ConsentNarrowed narrowed)
    {
        if (narrowed.LeftOut is { } topics) yield return (text["LeftOut"], topics);
        if (narrowed.PersonsLeftOut.Count > 0) yield return (text["PersonsLeftOut"], words.Listed([.. narrowed.PersonsLeftOut.Select(view.NameOf)]));
    }

    private IEnumerable<(string Name, string Value)> OfGuardian(ConcernView view, GuardianRecorded said)
    {
        yield return (text["Source"], text[$"Source{said.Source}"]);
        if (said.Evidence is { } evidence) yield return (text["Evidence"], evidence);
        if (said.Basis.Represents()) yield return (text["Basis"], text[$"Basis{said.Basis}"]);
        if (said.From is { } from) yield return (text["From"], Day(view, from));
        if (said.Until is { } until) yield return (text["Until"], Day(view, until));
        if (said.Basis == GuardianBasis.ChildWelfare) yield return (text["ParentsRead"], text[said.ParentsRead ? "ParentsReadYes" : "ParentsReadNo"]);
    }

    private IEnumerable<(string Name, string Value)> OfQuestion(ConcernView view, FamilyAsked asked)
    {
        if (asked.Of is { } of) yield return (text["KeptEntry"], EntryOf(view, of));
        if (asked.Proposal is { } proposal) yield return (text["Proposal"], text[$"Proposal{proposal}"]);
        if (asked.Look is { } look) yield return (text["Look"], $"{words.WithTitle(view, look.Person)}, {When.Moment(look.At, view.Today)}");
    }

    private IEnumerable<(string Name, string Value)> OfView(ConcernView view, ChildsViewGiven given)
    {
        foreach (var answer in given.Answers) yield return (answer.Question, text[$"Face{answer.Face}"]);
        if (given.How is { } how) yield return (text["How"], text[$"How{how}"]);
        yield return (text["ViewOn"], Day(view, given.On));
    }

    private string EntryOf(ConcernView view, int sequence) => sentences.Of(view, view.Concern.Lines[sequence - 1]);

    private static string Day(ConcernView view, DateOnly day) => When.Day(day, view.Today);
}
