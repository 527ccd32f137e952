namespace Stafettlogg.Architecture.Tests.Doors;

/// <summary>All that answers without a session, each with its reason. Whatever is not here asks who you are.</summary>
public static class AnonymousList
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["/"] = "the way in: what this is, and the link to sign in",
        ["/logg-inn"] = "starts the signing in, and says so when it cannot",
        ["/logg-inn/svar/{Provider}"] = "where the provider sends the browser back",
        ["/logg-inn/nokler/{provider}"] = "the public halves of our keys, for the provider",
        ["/logg-ut/ramme/{provider}"] = "a provider's page tells of a sign-out, without cookies",
        ["/logg-ut/melding/{provider}"] = "a provider tells of a sign-out in a token it has signed",
        ["/logg-ut"] = "who is signed out already may press it again",
        ["/logget-ut"] = "who has just signed out has no session",
        ["/svar/{Code:int}"] = "not there, or our fault: says the same to all",
        ["/veileder"] = "the municipality's guide: whoever worries about a child reads it without an account",
        ["/tjenester"] = "whom to ring: the same for everyone",
        ["/personvern"] = "the law asks that it is told before one signs in",
        ["/tilgjengelighet"] = "the law asks that it is told to everyone",
        ["/health/live"] = "asked by machines, says nothing of anyone",
        ["/health/ready"] = "asked by machines, says nothing of anyone",
    };
}
