using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>Tells open islands in this program that a log has grown. Carries the id and the version, never text.</summary>
public sealed class ChangeSignal
{
    /// <summary>A concern has reached a new version.</summary>
    public event Action<ConcernId, int>? Changed;

    internal void Tell(ConcernId concern, int version) => Changed?.Invoke(concern, version);
}
