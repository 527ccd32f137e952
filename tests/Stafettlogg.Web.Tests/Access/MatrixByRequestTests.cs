using System.Net;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Access;

/// <summary>Each form of a follow-up, made up by one who knows of the case but whose deed it is not, and sent past every page: nothing is written (R1).</summary>
public sealed class MatrixByRequestTests(SharedProgram shared)
{
    // What is theirs, by the matrix; all else of the follow-up is not. The leader has stated no purpose.
    private static readonly string[] OfLeader = ["request", "register", "withdrawal", "guardian", "approve"];
    private static readonly string[] OfParticipant = ["evaluation", "note", "end", "correction"];

    public static TheoryData<string> Forms => [.. ReadyForms.OfOpen.Except(["accept", "decline", "meeting-change", "meeting-cancel"]), "request", "register", "withdrawal", "guardian"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_SentByOneWhoseDeedItIsNot_IsRefusedAndWritesNothing_R1(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await program.AnyReadyAsync(form);
        var (before, seen) = (await program.VersionAsync(ready.Concern), await RefusedAsync(program, ready.Concern));
        var strangers = new[] { ("Liv Aas", null), ("Tor Nilsen", null), ("Marte Testesen", (string?)null) };
        var known = new List<(string Person, string? Role)>();
        if (!OfLeader.Contains(form)) known.Add(("Per Haugen", null));
        if (!OfParticipant.Contains(form)) known.Add(("Hege Solli", "Ansatt"));

        foreach (var (person, role) in known.Concat(strangers))
        {
            var browser = await program.AsAsync(person, role);
            // A family has no form of ours to take a token from: the door stands before that.
            var answer = await (person == "Marte Testesen" ? ready.Form.Copy().SentBy(browser) : await ready.Form.MadeUpByAsync(browser)).SendAsync();

            Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity, $"{form} by {person}: {answer.Status}");
            Assert.Equal((person, before), (person, await program.VersionAsync(ready.Concern)));
            Assert.Equal((person, ++seen), (person, await RefusedAsync(program, ready.Concern)));
        }
    }

    private static Task<long> RefusedAsync(WholeProgram program, Guid concern) => program.Tables.NumberAsync(
        """SELECT count(*) FROM "AccessRecord" WHERE "ConcernId" = @p0 AND "Outcome" = 'Refused'""", program.Tables.Id(concern));
}
