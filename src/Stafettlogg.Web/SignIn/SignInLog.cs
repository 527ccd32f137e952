namespace Stafettlogg.Web.SignIn;

/// <summary>What sign-in writes to the log: kinds and numbers, never who.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(EventId = 100, Level = LogLevel.Warning, Message = "Sign-in refused: {Kind}")]
    public static partial void Refused(ILogger log, SignInFailure kind);

    [LoggerMessage(EventId = 101, Level = LogLevel.Warning, Message = "Signed out here, but not at the provider: {Kind}")]
    public static partial void OnlySignedOutHere(ILogger log, SignInFailure kind);

    [LoggerMessage(EventId = 102, Level = LogLevel.Warning, Message = "A provider's message of sign-out was refused: {Kind}")]
    public static partial void SignOutRefused(ILogger log, SignInFailure kind);

    [LoggerMessage(EventId = 103, Level = LogLevel.Warning, Message = "Open pages could not be told of ended sessions: the database did not answer")]
    public static partial void CircuitsUnasked(ILogger log);

    [LoggerMessage(EventId = 104, Level = LogLevel.Information, Message = "Signed in by {Kind}")]
    public static partial void SignedIn(ILogger log, string kind);

    [LoggerMessage(EventId = 110, Level = LogLevel.Information, Message = "The demo's identity provider answers at {Issuer}")]
    public static partial void DemoReady(ILogger log, string issuer);

    [LoggerMessage(EventId = 111, Level = LogLevel.Warning, Message = "The demo's identity provider ended; it is started again in {Delay}")]
    public static partial void DemoEnded(ILogger log, TimeSpan delay);

    [LoggerMessage(EventId = 112, Level = LogLevel.Error, Message = "The demo's identity provider did not start: {Reason}")]
    public static partial void DemoFailed(ILogger log, string reason);

    [LoggerMessage(EventId = 113, Level = LogLevel.Debug, Message = "The demo's identity provider says: {Line}")]
    public static partial void DemoSays(ILogger log, string line);
}
