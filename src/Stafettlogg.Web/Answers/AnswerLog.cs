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
}
