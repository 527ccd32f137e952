using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Web.Shared;

/// <summary>A concern told in Norwegian: its level, what is due, and each entry as a sentence.</summary>
public sealed class ConcernWords(IStringLocalizer<ConcernWords> text)
{
    /// <summary>"Nivå 0 – Undring", or that it is closed.</summary>
    public string Level(MunicipalityPack pack, Stage stage) => stage == Stage.ClosedNoConcern
        ? text["ClosedNoConcern"]
        : text["Level", pack.Level((int)stage).Code, pack.Level((int)stage).Label];

    /// <summary>"Undringen skal være avklart".</summary>
    public string Due(DueKind kind) => text[$"Due{kind}"];

    /// <summary>"Kari Lunde delte undringen med Per Haugen, rektor".</summary>
    public string Sentence(ConcernView view, Recorded line)
    {
        var who = view.NameOf(line.RecordedBy);
        return line.Entry switch
        {
            WonderHandedOn on => text[nameof(WonderHandedOn), who, WithTitle(view, on.To)],
            SharedWithLeader shared => text[nameof(SharedWithLeader), who, WithTitle(view, shared.Leader)],
            GuardianConversation talk => text[nameof(GuardianConversation), who, talk.With],
            Correction correction => text[nameof(Correction), who, text[$"What{view.Concern.Lines[correction.Of - 1].Entry.GetType().Name}"]],
            var entry => text[entry.GetType().Name, who],
        };
    }

    /// <summary>"Kari Lunde, kontaktlærer (deg)".</summary>
    public string Person(ConcernView view, PersonId person) =>
        person == view.Reader.Person ? text["You", WithTitle(view, person)] : WithTitle(view, person);

    private static string WithTitle(ConcernView view, PersonId person) =>
        view.TitleOf(person) is { } title ? $"{view.NameOf(person)}, {title}" : view.NameOf(person);
}
