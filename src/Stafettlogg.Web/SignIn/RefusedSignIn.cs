namespace Stafettlogg.Web.SignIn;

/// <summary>A refused sign-in on its way to the page that tells of it.</summary>
public sealed record RefusedSignIn(SignInFailure Kind)
{
    public int Status => Kind switch
    {
        SignInFailure.ForeignReturnUrl or SignInFailure.WrongState or SignInFailure.NoCode => StatusCodes.Status400BadRequest,
        SignInFailure.ProviderAway => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status403Forbidden,
    };

    /// <summary>The one log line, and the note to the page at the address where sign-in begins or ends.</summary>
    public static void Report(HttpContext http, SignInFailure kind)
    {
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Stafettlogg.Web.SignIn");
        SignInLog.Refused(log, kind);
        http.Features.Set(new RefusedSignIn(kind));
    }
}
