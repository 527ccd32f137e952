namespace Stafettlogg.Web.SignIn;

/// <summary>The program must not start with these settings; the message says which and why.</summary>
public sealed class StartRefused(string message) : Exception(message);
