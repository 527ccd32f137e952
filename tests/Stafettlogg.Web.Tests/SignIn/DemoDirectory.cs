using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>The demo people, known from the same file as the provider's. Whom a test forgets is unknown.</summary>
public sealed class DemoDirectory : IActorDirectory, IAccounts
{
    private readonly Dictionary<string, KnownPerson> byNumber = [];
    private readonly Dictionary<Account, PersonId> pinned = [];

    public DemoDirectory()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "demo-identity", "demo-people.json");
        foreach (var person in JsonNode.Parse(File.ReadAllText(file))!.AsArray())
        {
            byNumber[Text(person, "fnr")] = new(IdOf(Text(person, "id")), Text(person, "name"), [.. RolesOf(person!)]);
        }
    }

    public static PersonId IdOf(string demoId) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(demoId))[..16]));

    public KnownPerson this[string name] => byNumber.Values.Single(person => person.Name == name);

    public string NumberOf(string name) => byNumber.Single(pair => pair.Value.Name == name).Key;

    /// <summary>What the demo's provider calls them: "Mona Lie" is "mona-lie".</summary>
    public static string KeyOf(string name) => name.ToLowerInvariant().Replace(' ', '-');

    public void Forget(string name) => byNumber.Remove(NumberOf(name));

    public void Give(string name, params ActorRole[] roles) => byNumber[NumberOf(name)] = this[name] with { Roles = roles };

    /// <summary>As an employer states it.</summary>
    public void Pin(Account account, string name) => pinned[account] = this[name].Id;

    /// <summary>The least that holds of the real one, which has tests of its own.</summary>
    public Task<PersonId?> OwnerAsync(Account account, NationalId? nationalId, CancellationToken cancel)
    {
        PersonId? numbered = nationalId is { } number && byNumber.TryGetValue(number.Digits, out var person) ? person.Id : null;
        if (!pinned.TryGetValue(account, out var owner))
        {
            if (numbered is { } first) pinned[account] = first;
            return Task.FromResult(numbered);
        }

        return nationalId is null || numbered == owner ? Task.FromResult<PersonId?>(owner) : throw new AccountOfAnother();
    }

    public Task<KnownPerson?> FindAsync(PersonId person, CancellationToken cancel) =>
        Task.FromResult(byNumber.Values.SingleOrDefault(known => known.Id == person));

    private static string Text(JsonNode? person, string name) => person![name]!.GetValue<string>();

    private static IEnumerable<ActorRole> RolesOf(JsonNode person)
    {
        if (Text(person, "kind") == "employee")
        {
            yield return ActorRole.Employee;
        }

        if (Text(person, "kind") == "guardian" || person["alsoGuardianOf"] is not null)
        {
            yield return ActorRole.Guardian;
        }

        if (Text(person, "kind") == "child")
        {
            yield return ActorRole.Child;
        }
    }
}
