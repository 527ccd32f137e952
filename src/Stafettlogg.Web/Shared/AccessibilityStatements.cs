using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Shared;

/// <summary>Where each municipality's accessibility statement lies (Norwegian: tilgjengelighetserklæring, on uustatus.no; R36), by setting.</summary>
public sealed partial class AccessibilityStatements(IConfiguration configuration, MunicipalityPacks packs)
{
    private const string Section = "Stafettlogg:AccessibilityStatement";

    /// <summary>The address; null where none is set, or what is set is no address over https.</summary>
    public string? Of(MunicipalityId municipality) =>
        Uri.TryCreate(configuration[$"{Section}:{municipality}"], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address.AbsoluteUri : null;

    /// <summary>Tells the operator of each municipality without a statement: the law asks for one.</summary>
    public void TellOfMissing(ILogger<AccessibilityStatements> log)
    {
        foreach (var pack in packs.All.Where(pack => Of(pack.Id) is null)) Missing(log, $"{Section.Replace(":", "__", StringComparison.Ordinal)}__{pack.Id}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Setting} names no address over https: the page of accessibility has no statement to lead to.")]
    private static partial void Missing(ILogger log, string setting);
}
