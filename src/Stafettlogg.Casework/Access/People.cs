using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>The register of people: names and days of birth by id, and a person by birth number through its keyed hash (R28).</summary>
public sealed class People : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private static readonly string Regrade = Write.Update("Person", ["Sealed", "AddressProtection"], "PersonId", "AddressProtection");

    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly StoreKeys keys;
    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = 20_000 });

    internal People(IDbContextFactory<CaseworkDb> databases, StoreKeys keys) => (this.databases, this.keys) = (databases, keys);

    /// <summary>What is known of each of the persons; one who is not in the register is left out.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonCard>> CardsAsync(IEnumerable<PersonId> persons, CancellationToken cancel)
    {
        var found = new Dictionary<PersonId, PersonCard>();
        var unread = new List<PersonId>();
        foreach (var id in persons.Distinct())
        {
            if (known.TryGetValue(id, out PersonCard? card)) found[id] = card!;
            else unread.Add(id);
        }

        foreach (var card in await ReadAsync(unread, cancel)) found[card.Id] = card;
        return found;
    }

    /// <summary>What is known of one person; null when they are not in the register.</summary>
    public async Task<PersonCard?> CardAsync(PersonId person, CancellationToken cancel) => (await CardsAsync([person], cancel)).GetValueOrDefault(person);

    /// <summary>Under which id the registers know one whom a case may know under another; null when nobody has or had their birth number.</summary>
    internal async Task<PersonId?> KnownAsAsync(PersonId person, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return (await OnePerson.OfAsync(db, [person], cancel))[person].Registered;
    }

    /// <summary>How closely each of the persons is kept, as the register holds it at this moment; one of whom nothing can be read is kept closest (R13).</summary>
    internal async Task<IReadOnlyDictionary<PersonId, AddressProtection>> GradesAsync(IEnumerable<PersonId> persons, CancellationToken cancel)
    {
        var ids = persons.Distinct().ToList();
        var key = await keys.PeopleAsync(cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.People.AsNoTracking().Where(row => ids.Contains(row.PersonId)).ToDictionaryAsync(row => row.PersonId, cancel);
        return ids.ToDictionary(id => id, id => rows.TryGetValue(id, out var row) ? GradeOf(row, key) : AddressProtection.StrictlyConfidential);
    }

    /// <summary>The whole birth number, to be shown as a recorded deed and no other way (R28); null when it is not known.</summary>
    internal async Task<NationalId?> NationalIdAsync(PersonId person, CancellationToken cancel)
    {
        var key = await keys.PeopleAsync(cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(row => row.PersonId == person, cancel) is not { } row) return null;
        // Which series may come in was asked when it came in.
        var digits = Unsealed(row, key)?.NationalId;
        return NationalId.TryParse(digits, NationalIdSeries.Issued, out var id) || NationalId.TryParse(digits, NationalIdSeries.Synthetic, out id) ? id : null;
    }

    /// <summary>The person with the birth number; null when there is none.</summary>
    public async Task<PersonId?> FindAsync(NationalId nationalId, CancellationToken cancel)
    {
        var hash = await HashAsync(nationalId, cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = await db.People.AsNoTracking().Where(row => row.NationalIdHash == hash && !row.Provisional).Select(row => row.PersonId).ToListAsync(cancel);
        return ids is [var id] ? id : (await db.FormerNumbers.AsNoTracking().SingleOrDefaultAsync(row => row.NationalIdHash == hash, cancel))?.PersonId;
    }

    /// <summary>Somebody gets another birth number, as when a D-number is replaced, and stays the same person: both numbers lead to them (R30).</summary>
    /// <exception cref="InvalidOperationException">Nobody has that id, or somebody else has or had the number.</exception>
    public async Task RenumberAsync(PersonId person, NationalId number, CancellationToken cancel)
    {
        if (await FindAsync(number, cancel) is { } holder && holder != person) throw new InvalidOperationException("The birth number is another person's.");
        var (key, hash) = (await keys.PeopleAsync(cancel), await HashAsync(number, cancel));
        await using var db = await databases.CreateDbContextAsync(cancel);
        var row = await db.People.SingleAsync(row => row.PersonId == person && !row.Provisional, cancel);
        if (row.NationalIdHash is { } old && !old.AsSpan().SequenceEqual(hash))
        {
            db.FormerNumbers.Add(new FormerNumberRow { NationalIdHash = old, PersonId = person });
            // Those a wonder knows by the old number are the same person still.
            foreach (var named in await db.People.Where(other => other.NationalIdHash == old && other.Provisional).ToListAsync(cancel)) named.NationalIdHash = hash;
        }

        row.NationalIdHash = hash;
        row.Sealed = Reseal(row, key, number);
        await db.FormerNumbers.Where(former => former.NationalIdHash == hash).ExecuteDeleteAsync(cancel);
        await db.SaveChangesAsync(cancel);
        known.Remove(person);
    }

    /// <summary>Everybody with the birth number, those included whom a wonder named by it or by another that is theirs: for a request for access, and nothing else.</summary>
    internal async Task<IReadOnlyList<PersonId>> FindAllAsync(NationalId nationalId, CancellationToken cancel)
    {
        var hash = await HashAsync(nationalId, cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await db.People.Where(row => row.NationalIdHash == hash).Select(row => row.PersonId)
            .Concat(db.FormerNumbers.Where(row => row.NationalIdHash == hash).Select(row => row.PersonId)).ToListAsync(cancel);
        return [.. (await OnePerson.OfAsync(db, found, cancel)).Values.SelectMany(one => one.Ids).Distinct()];
    }

    /// <summary>Raises somebody's grade of address protection, to be saved with the rest; a grade that is no higher changes nothing (R12).</summary>
    internal async Task TightenAsync(CaseworkDb db, PersonId person, AddressProtection grade, CancellationToken cancel)
    {
        if (grade == AddressProtection.None) return;
        var key = await keys.PeopleAsync(cancel);
        var row = await db.People.SingleAsync(row => row.PersonId == person, cancel);
        if (GradeOf(row, key) >= grade) return;
        (row.Sealed, row.AddressProtection) = (Resealed(row, key, grade), grade);
    }

    /// <summary>The change of somebody's grade of address protection to a lower one, to be written with the log that two persons decided it in (R12).</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.CardUnreadable"/>.</exception>
    internal async Task<Write> LooseningOfAsync(PersonId person, AddressProtection grade, CancellationToken cancel)
    {
        var key = await keys.PeopleAsync(cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var known = (await OnePerson.OfAsync(db, [person], cancel))[person].Known;
        var row = await db.People.AsNoTracking().SingleOrDefaultAsync(row => row.PersonId == known, cancel);
        if (row is null || Unsealed(row, key) is null) throw new RuleBroken(Rule.CardUnreadable);
        return new(Regrade, true, Resealed(row, key, grade), grade, known, row.AddressProtection);
    }

    /// <inheritdoc/>
    public void Dispose() => known.Dispose();

    /// <summary>Puts a person into the register: sealed, found again by the keyed hash alone.</summary>
    internal Task<PersonRow> SealAsync(PersonId id, NewPerson person, CancellationToken cancel)
    {
        var protection = person.AddressProtection;
        var plain = new SealedPerson(person.Name, person.Born, person.NationalId.Digits, protection == AddressProtection.None ? null : protection.ToString());
        return SealAsync(id, plain, person.NationalId, provisional: false, cancel, protection);
    }

    /// <summary>Somebody as the author of a wonder named them: sealed, and never found by birth number.</summary>
    internal Task<PersonRow> SealProvisionalAsync(PersonId id, string name, DateOnly? born, NationalId? nationalId, CancellationToken cancel) =>
        SealAsync(id, new SealedPerson(name, born, nationalId?.Digits), nationalId, provisional: true, cancel);

    private async Task<PersonRow> SealAsync(PersonId id, SealedPerson person, NationalId? nationalId, bool provisional, CancellationToken cancel, AddressProtection protection = default)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(person, EntryJson.Default.SealedPerson);
        known.Remove(id);
        return new PersonRow
        {
            PersonId = id,
            Sealed = Sealing.Seal(await keys.PeopleAsync(cancel), plain, id.Value.ToByteArray()),
            Provisional = provisional,
            AddressProtection = protection,
            NationalIdHash = nationalId is { } number ? await HashAsync(number, cancel) : null,
        };
    }

    private async Task<List<PersonCard>> ReadAsync(List<PersonId> ids, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var key = await keys.PeopleAsync(cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.People.AsNoTracking().Where(row => ids.Contains(row.PersonId)).ToListAsync(cancel);
        var cards = rows.ConvertAll(row => Open(row, key));
        foreach (var card in cards) known.Set(card.Id, card, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Remembered });
        return cards;
    }

    private static PersonCard Open(PersonRow row, byte[] key) =>
        Unsealed(row, key) is { } person ? new(row.PersonId, person.Name, person.Born) : new(row.PersonId, NeutralWords.Spoken.Nameless, Born: null) { IsReadable = false };

    // What stands sealed is the truth, and the column finds it: where they differ, or a word is unknown, the stricter holds.
    private static AddressProtection GradeOf(PersonRow row, byte[] key)
    {
        if (Unsealed(row, key) is not { } person) return AddressProtection.StrictlyConfidential;
        if (person.AddressProtection is null) return row.AddressProtection;
        var said = Enum.TryParse<AddressProtection>(person.AddressProtection, out var grade) && Enum.IsDefined(grade) ? grade : AddressProtection.StrictlyConfidential;
        return said > row.AddressProtection ? said : row.AddressProtection;
    }

    private static SealedPerson Unseal(PersonRow row, byte[] key) =>
        JsonSerializer.Deserialize(Sealing.Open(key, row.Sealed, row.PersonId.Value.ToByteArray()), EntryJson.Default.SealedPerson)!;

    // Null where it cannot be read: spoilt, or sealed with another key.
    private static SealedPerson? Unsealed(PersonRow row, byte[] key)
    {
        try
        {
            return Unseal(row, key);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private static byte[] Reseal(PersonRow row, byte[] key, NationalId number) => Sealed(row.PersonId, Unseal(row, key) with { NationalId = number.Digits }, key);

    private static byte[] Resealed(PersonRow row, byte[] key, AddressProtection grade) =>
        Sealed(row.PersonId, Unseal(row, key) with { AddressProtection = grade == AddressProtection.None ? null : grade.ToString() }, key);

    private static byte[] Sealed(PersonId person, SealedPerson plain, byte[] key) =>
        Sealing.Seal(key, JsonSerializer.SerializeToUtf8Bytes(plain, EntryJson.Default.SealedPerson), person.Value.ToByteArray());

    private async Task<byte[]> HashAsync(NationalId nationalId, CancellationToken cancel) =>
        HMACSHA256.HashData(await keys.NationalIdHashAsync(cancel), Encoding.ASCII.GetBytes(nationalId.Digits));
}

/// <summary>What pages may show of a person: never the birth number.</summary>
public sealed record PersonCard(PersonId Id, string Name, DateOnly? Born)
{
    /// <summary>Whether what is sealed of them can be read; where it cannot, a word for that stands in the place of the name.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>"Emil".</summary>
    public string FirstName => Name.Split(' ', 2)[0];
}
