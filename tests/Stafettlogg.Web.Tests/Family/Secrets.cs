using Stafettlogg.Casework.Log;
using Stafettlogg.Casework.Measures;
using Stafettlogg.Casework.Meetings;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>A note, a measure with its evaluation, and a meeting with its changes, all of them kept from Jonas Testesen: every text has a canary in it.</summary>
internal static class Secrets
{
    public const string Canary = "KANARI";

    private const string Kari = "kari-lunde";

    /// <summary>What was written, each once.</summary>
    public static readonly IReadOnlyList<string> Written =
        ["KANARI-notat", "KANARI-fra-start", "KANARI-rettet", "KANARI-tiltak", "KANARI-maal", "KANARI-vurdering", "KANARI-sted", "KANARI-flyttet", "KANARI-avlyst"];

    /// <summary>Writes them, each kept from him in the next deed or the same; their sequences.</summary>
    public static async Task<IReadOnlyList<int>> WriteAsync(WholeProgram program, Guid id)
    {
        var (today, jonas) = (Oslo.Day(program.Clock.GetUtcNow()), await program.PersonAsync("jonas-testesen"));
        var concern = new ConcernId(id);
        var kept = new List<int>();
        async Task KeepAsync() => kept.Add(await program.WithholdLastAsync(id, "jonas-testesen"));

        await program.DoAsync(Kari, concern, (version, deed) => new WriteNote(concern, version, deed, NoteKind.Note, "KANARI-notat"));
        await KeepAsync();
        await program.DoAsync(Kari, concern, (version, deed) => new CorrectEntry(concern, version, deed, kept[0], "KANARI-rettet", "KANARI-rettegrunn"));
        await program.DoAsync(Kari, concern, (version, deed) => new WriteNote(concern, version, deed, NoteKind.Note, "KANARI-fra-start")
        {
            Withholding = new NewWithholding(0, [jonas], OnWish: false, "KANARI-grunn", today.AddMonths(1)),
        });
        kept.Add(await program.VersionAsync(id) - 1);
        await MeasureAsync(program, concern, today, KeepAsync);
        await MeetingAsync(program, concern, today, KeepAsync);
        return kept;
    }

    /// <summary>Shares them with him again.</summary>
    public static async Task ReleaseAsync(WholeProgram program, Guid id, IReadOnlyList<int> kept)
    {
        foreach (var sequence in kept) await program.DoAsync(Kari, new(id), (version, deed) => new ReleaseEntry(new(id), version, deed, sequence, "KANARI-grunn borte"));
    }

    private static async Task MeasureAsync(WholeProgram program, ConcernId id, DateOnly today, Func<Task> keep)
    {
        var owner = await program.PersonAsync(Kari);
        await program.DoAsync(Kari, id, (version, deed) => new RecordMeasure(
            id, version, deed, new NewMeasure("KANARI-tiltak", "KANARI-maal", "lek", "skole", owner, today.AddDays(7), today.AddDays(40))));
        await keep();
        var number = (await program.ConcernAsync(id)).Measures.All.Count;
        await program.DoAsync(Kari, id, (version, deed) => new EvaluateMeasure(
            id, version, deed, new MeasureEvaluation(number, Carried.Yes, Effect.Some, "KANARI-stemme", "KANARI-syn", "KANARI-vurdering", MeasureBecomes.Continued, today.AddDays(50), null)));
    }

    private static async Task MeetingAsync(WholeProgram program, ConcernId id, DateOnly today, Func<Task> keep)
    {
        IReadOnlyList<Invitee> called = [Invitee.Of(await program.PersonAsync("marte-testesen"))];
        await program.DoAsync(Kari, id, (version, deed) => new CallMeeting(
            id, version, deed, new NewMeeting("evalueringsmote", today.AddDays(9), new TimeOnly(14, 0), "KANARI-sted", called, null, "KANARI-om")));
        await keep();
        var number = (await program.ConcernAsync(id)).Meetings.All.Count;
        await program.DoAsync(Kari, id, (version, deed) => new ChangeMeeting(
            id, version, deed, new MeetingChange(number, today.AddDays(10), new TimeOnly(15, 0), "KANARI-flyttet", called, null, "KANARI-hvorfor")));
        await program.DoAsync(Kari, id, (version, deed) => new CancelMeeting(id, version, deed, number, "KANARI-avlyst"));
    }
}
