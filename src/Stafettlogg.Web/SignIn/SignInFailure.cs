namespace Stafettlogg.Web.SignIn;

/// <summary>Why nobody was signed in. The log names the kind and nothing else.</summary>
public enum SignInFailure
{
    ForeignReturnUrl,
    WrongState,
    WrongIssuer,
    NoCode,
    CodeRefused,
    Cancelled,
    RefusedByProvider,
    ProviderAway,
    BadToken,
    WrongSignature,
    WrongAudience,
    Expired,
    WrongNonce,
    TooWeak,
    NoNationalId,
    UnknownPerson,
    WrongDoor,
    WrongTenant,
    NoAppRole,
    NoPushing,
    AccountOfAnother,
}

/// <summary>A sign-in stopped for a reason we know. The message is the kind alone: it may be logged.</summary>
public sealed class SignInRefused(SignInFailure kind) : Exception(kind.ToString())
{
    public SignInFailure Kind { get; } = kind;
}
