using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

// Who signs in, and what is open. What a provider calls a person lies here as a keyed hash only.

internal sealed class AccountRow
{
    /// <summary>Keyed hash of issuer and subject.</summary>
    public required byte[] AccountHash { get; init; }

    public required PersonId PersonId { get; init; }
    public required DateTimeOffset Since { get; init; }
}

/// <summary>A birth number somebody had before: it goes on leading to them (R30).</summary>
internal sealed class FormerNumberRow
{
    public required byte[] NationalIdHash { get; init; }
    public required PersonId PersonId { get; init; }
}

internal sealed class SessionRow
{
    public required Guid SessionId { get; init; }
    public required PersonId PersonId { get; init; }

    /// <summary>Keyed hash of the provider and its own session; null where it names none.</summary>
    public required byte[]? AtProvider { get; init; }

    /// <summary>Keyed hash of the provider and the subject.</summary>
    public required byte[] OfSubject { get; init; }

    public required DateTimeOffset Began { get; init; }
    public required DateTimeOffset? Ended { get; init; }
}
