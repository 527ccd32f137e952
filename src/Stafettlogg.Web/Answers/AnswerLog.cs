namespace Stafettlogg.Web.Answers;

/// <summary>What this room writes in the program's log.</summary>
internal static partial class AnswerLog
{
    /// <summary>The reference is the one that the page shows: by it the fault is found.</summary>
    [LoggerMessage(EventId = 120, Level = LogLevel.Error, Message = "A fault was answered, reference {Reference}")]
    public static partial void Fault(ILogger log, string reference, Exception? fault);

    /// <summary>The same reference, of something that is away while the rest works.</summary>
    [LoggerMessage(EventId = 121, Level = LogLevel.Warning, Message = "Unavailable was answered: {Kind}, reference {Reference}")]
    public static partial void Unavailable(ILogger log, string kind, string reference);

    /// <summary>Whose share was used up: a person's or an address's, but not which.</summary>
    [LoggerMessage(EventId = 122, Level = LogLevel.Warning, Message = "Refused as too many, by {Kind}")]
    public static partial void TooMany(ILogger log, string kind);

    [LoggerMessage(EventId = 124, Level = LogLevel.Warning, Message = "Refused as sent without https. Behind a proxy that ends TLS, set ASPNETCORE_FORWARDEDHEADERS_ENABLED=true")]
    public static partial void InTheClear(ILogger log);

    [LoggerMessage(EventId = 123, Level = LogLevel.Warning, Message = "Refused as sent by another site")]
    public static partial void Foreign(ILogger log);
}
