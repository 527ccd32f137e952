using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>An account at a provider of sign-in: who issued it, and what the issuer calls the person for good.</summary>
public sealed record Account(string Issuer, string Subject);

/// <summary>Whose an account is: the only bridge from a provider's words to a person.</summary>
public interface IAccounts
{
    /// <summary>
    /// The person the account belongs to; null when we know neither the account nor the birth number. The first time, the
    /// birth number pins the account to its person; from then on the account alone leads there.
    /// </summary>
    /// <exception cref="AccountOfAnother">The account is pinned to one person, and brings the birth number of another or of nobody.</exception>
    Task<PersonId?> OwnerAsync(Account account, NationalId? nationalId, CancellationToken cancel);
}

/// <summary>An account that changes hands. Nobody is let in, and nothing is said of either person.</summary>
public sealed class AccountOfAnother() : Exception("The account is pinned to another person.");

/// <summary>Accounts pinned to people, each found by the keyed hash of issuer and subject.</summary>
public sealed class Accounts : IAccounts
{
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly People people;
    private readonly StoreKeys keys;
    private readonly TimeProvider time;

    internal Accounts(IDbContextFactory<CaseworkDb> databases, People people, StoreKeys keys, TimeProvider time) =>
        (this.databases, this.people, this.keys, this.time) = (databases, people, keys, time);

    /// <inheritdoc/>
    public async Task<PersonId?> OwnerAsync(Account account, NationalId? nationalId, CancellationToken cancel)
    {
        PersonId? numbered = nationalId is { } number ? await people.FindAsync(number, cancel) : null;
        if (await PinnedAsync(account, cancel) is { } pinned) return nationalId is null || numbered == pinned ? pinned : throw new AccountOfAnother();
        if (numbered is { } person) await PinAsync(account, person, cancel);
        return numbered;
    }

    /// <summary>
    /// Pins an account that brings no birth number to somebody in the registers, as an employer states it; said again it changes nothing.
    /// </summary>
    /// <exception cref="AccountOfAnother">It is pinned to another.</exception>
    public async Task PinAsync(Account account, PersonId person, CancellationToken cancel)
    {
        if (await IsPinnedAsync(account, person, cancel)) return;
        await using var db = await databases.CreateDbContextAsync(cancel);
        db.Accounts.Add(new AccountRow { AccountHash = await HashAsync(account, cancel), PersonId = person, Since = time.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException taken) when (taken.InnerException is DbException)
        {
            // Two windows at once: the first stays.
            if (!await IsPinnedAsync(account, person, cancel)) throw;
        }
    }

    private async Task<bool> IsPinnedAsync(Account account, PersonId person, CancellationToken cancel) =>
        await PinnedAsync(account, cancel) is { } pinned && (pinned == person ? true : throw new AccountOfAnother());

    private async Task<PersonId?> PinnedAsync(Account account, CancellationToken cancel)
    {
        var hash = await HashAsync(account, cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var row = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.AccountHash == hash, cancel);
        return row?.PersonId;
    }

    private Task<byte[]> HashAsync(Account account, CancellationToken cancel) => keys.HashOfAccountAsync(account.Issuer, account.Subject, cancel);
}
