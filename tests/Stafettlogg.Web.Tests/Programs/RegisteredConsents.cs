using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>Consents as the holder writes them down, through the gate.</summary>
public static class RegisteredConsents
{
    private static readonly string[] Guardians = ["marte-testesen", "jonas-testesen"];

    /// <summary>Both guardians have consented on paper to the services, for the time being.</summary>
    public static async Task ConsentAsync(this WholeProgram program, Guid concern, params string[] services)
    {
        var until = Oslo.Day(program.Clock.GetUtcNow()).AddDays(90);
        foreach (var guardian in Guardians)
        {
            var person = await program.PersonAsync(guardian);
            await program.DoAsync(concern, (id, version, deed) => new RegisterConsent(id, version, deed, new(person, services, OnPaper: true, until, Testing.Law.ConcernStory.Terms)));
        }
    }

    /// <summary>One of them has taken it back.</summary>
    public static async Task WithdrawAsync(this WholeProgram program, Guid concern, params string[] services)
    {
        var person = await program.PersonAsync(Guardians[0]);
        await program.DoAsync(concern, (id, version, deed) => new RegisterWithdrawal(id, version, deed, person, services, OnPaper: false));
    }

    // By the leader, who may whoever holds the baton.
    private static async Task DoAsync(this WholeProgram program, Guid concern, Func<ConcernId, int, DeedId, Wish> wish)
    {
        var per = await program.EmployeeAsync("per-haugen");
        var made = wish(new(concern), await program.VersionAsync(concern), DeedId.New(program.Clock.GetUtcNow()));
        await program.InScopeAsync((ConcernGate gate) => gate.DoAsync(made, per, TestContext.Current.CancellationToken));
    }
}
