using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>Who somebody is when they have shown who they are: the registers at the door.</summary>
public interface IActorDirectory
{
    /// <summary>The person with this id as they are now; null when they are no longer known.</summary>
    Task<KnownPerson?> FindAsync(PersonId person, CancellationToken cancel);
}

/// <summary>A person at the door: name, the roles they may choose between now, and for an employee title and unit to show.</summary>
public sealed record KnownPerson(PersonId Id, string Name, IReadOnlyList<ActorRole> Roles, string? Title = null, string? Unit = null);
