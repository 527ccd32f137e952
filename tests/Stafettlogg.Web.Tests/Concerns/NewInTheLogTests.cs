using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Web.Concerns;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Concerns;

/// <summary>The island of a case, when the time is over on which its reader reads. What a browser sees of it is a journey in Chromium.</summary>
public sealed class NewInTheLogTests
{
    // The island asks more than twice a second; generous to a machine with much else to do.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task OpenCase_WhosePurposeOrEmergencyEnds_IsLeftAtOnce_F15()
    {
        await using var program = await WholeProgram.StartAsync();
        var led = await program.OpenedAsync();
        await program.DoAsync("per-haugen", new(led), (version, deed) => new StatePurpose(new(led), version, deed, Purpose.Quality, Text: null));
        var other = await program.OpenedAsync(child: "sander-eid", author: "berit-olsen", leader: "arne-vold");
        (await (await (await program.AsAsync("Odd Myre")).EmergencyFormAsync("sander-eid")).SendAsync()).Done();
        var now = program.Clock.GetUtcNow();
        await using var purpose = await OpenAsync(program, "per-haugen", led, now + Purposes.Hold);
        await using var emergency = await OpenAsync(program, "odd-myre", other, now + Emergencies.Hold);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.False(purpose.Left.IsCompleted || emergency.Left.IsCompleted, "left while they may read");

        program.Clock.StandsAt = now + Emergencies.Hold;
        Assert.EndsWith("/saker", await emergency.Left.WaitAsync(Patience, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(purpose.Left.IsCompleted, "a purpose holds longer");

        program.Clock.StandsAt = now + Purposes.Hold;
        Assert.EndsWith($"/saker/{led}", await purpose.Left.WaitAsync(Patience, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<Island> OpenAsync(WholeProgram program, string person, Guid concern, DateTimeOffset until) => await Island.OpenAsync<NewInTheLog>(
        program.Scope(), await program.PersonAsync(person),
        (nameof(NewInTheLog.ConcernId), concern), (nameof(NewInTheLog.Seen), await program.VersionAsync(concern)), (nameof(NewInTheLog.Until), (DateTimeOffset?)until));
}
