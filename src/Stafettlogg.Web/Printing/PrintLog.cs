namespace Stafettlogg.Web.Printing;

/// <summary>What printing writes to the program's log: kinds, never what was printed.</summary>
internal static partial class PrintLog
{
    [LoggerMessage(EventId = 140, Level = LogLevel.Warning, Message = "No print was made: {Kind}")]
    public static partial void Failed(ILogger log, PrintFault kind);
}
