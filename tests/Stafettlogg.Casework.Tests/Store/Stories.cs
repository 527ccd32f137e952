using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

/// <summary>What has happened in a store before a test looks at it.</summary>
internal static class Stories
{
    /// <summary>A concern of six entries that three people have a part in, and one of a single entry.</summary>
    public static async Task<(ConcernId Long, ConcernId Short)> TwoConcernsAsync(CaseworkHost program)
    {
        var (hege, kari, per) = (await program.AsAsync("hege-solli"), await program.AsAsync("kari-lunde"), await program.AsAsync("per-haugen"));
        var id = (await hege.WonderAsync("emil-testesen")).Concern;
        await hege.HandOnAsync(id, kari.Id);
        program.Clock.Advance(TimeSpan.FromDays(1));
        await kari.ShareAsync(id, per.Id);
        await kari.TalkAsync(id);
        await per.AnswerAsync(id);
        await hege.CorrectAsync(id, 1, "Sitter ofte alene.");
        return (id, (await kari.WonderAsync("iben-varsom")).Concern);
    }

    /// <summary>A wonder of Hege's about Emil.</summary>
    public static async Task<(ActingPerson Hege, ConcernId Concern)> WonderAsync(CaseworkHost program)
    {
        var hege = await program.AsAsync("hege-solli");
        return (hege, (await hege.WonderAsync("emil-testesen")).Concern);
    }

    /// <summary>How many lines of the access log there are of a concern, or of lists when none is given.</summary>
    public static Task<long> AccessesAsync(this CaseworkHost program, ConcernId concern, string deed, bool allowed) => program.Tables.NumberAsync(
        """SELECT count(*) FROM "AccessRecord" WHERE "ConcernId" = @p0 AND "Deed" = @p1 AND "Outcome" = @p2""",
        program.Tables.Id(concern.Value), deed, allowed ? AccessLog.Allowed : AccessLog.Refused);
}
