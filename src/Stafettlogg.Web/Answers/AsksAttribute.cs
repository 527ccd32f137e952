using Stafettlogg.Domain.Access;

namespace Stafettlogg.Web.Answers;

/// <summary>Which reading a page of a concern is, for the door and for the page alike; a page that does not say so is a reading of the log.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AsksAttribute(Deed reading) : Attribute
{
    public Deed Reading { get; } = reading;

    /// <summary>What the page behind the endpoint asks.</summary>
    public static Deed Of(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<AsksAttribute>()?.Reading ?? Deed.ReadLog;
}
