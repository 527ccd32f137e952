namespace Stafettlogg.Web.Shared;

/// <summary>The weight of a message; the names are Designsystemet's colours.</summary>
public enum AlertKind
{
    Info,
    Success,
    Warning,
    Danger,
}
