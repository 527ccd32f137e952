using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Testing.Law;

/// <summary>The municipality of the tests, with the pack that the program itself runs on.</summary>
public static class Modum
{
    private static readonly Lazy<MunicipalityPack> Read = new(() => MunicipalityPacks.Load(MunicipalityPacks.StandardFolder)[Id]);

    /// <summary>Its key.</summary>
    public static MunicipalityId Id { get; } = new("modum");

    /// <summary>Its pack, read once.</summary>
    public static MunicipalityPack Pack => Read.Value;
}
