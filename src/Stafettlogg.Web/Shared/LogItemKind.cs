namespace Stafettlogg.Web.Shared;

/// <summary>What an entry of the log is about; it chooses the dot, never the words.</summary>
public enum LogItemKind
{
    Entry,
    Level,
    Baton,
    Family,
}
