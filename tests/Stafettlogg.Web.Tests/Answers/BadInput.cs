namespace Stafettlogg.Web.Tests.Answers;

/// <summary>What people and programs send that is not as asked (requirements.md D2).</summary>
public static class BadInput
{
    /// <summary>More than any field takes.</summary>
    public static readonly string TooLong = new('å', 20_001);

    /// <summary>Nothing, in ways that look like something.</summary>
    public static readonly IReadOnlyList<string> Blank = ["   ", "\t\r\n\u00a0\u2003", "\u200b\u200d\ufeff", "\u202e\u2066\u0001"];

    /// <summary>What would be something else than text somewhere: on a page, in a database, a sheet, a template, a letter; all of it may be written in a log.</summary>
    public const string Hostile =
        "<script>alert(1)</script> </textarea> [klikk](javascript:alert(1)) '; DROP TABLE \"LogEntry\"; -- {{navn}} ${navn} @Model #strong[x] $y$ \\ "
        + "=1+1 +1 -1 @x |y %z áčđŋšŧž æøå ÆØÅ 👩‍👧 ሰላም عربي кириллица";

    /// <summary>No days, or days that no deadline, conversation or birth has.</summary>
    public static readonly IReadOnlyList<string> Days =
    [
        "2027-04-31", "2027-02-29", "2027-13-01", "31.02.2027", "i morgen", "27-01-01", "10000-01-01", "0000-00-00", "２０２７-０１-０１", "٢٠٢٧-٠١-٠١", "0001-01-01", "9999-12-31",
    ];

    /// <summary>No times, times that the clock skips, or that no meeting has.</summary>
    public static readonly IReadOnlyList<string> Moments =
    [
        "2027-04-31T10:00", "2027-03-28T02:30", "2027-01-01", "2027-01-01T25:00", "i morgen kl. 10", "10:00", "0001-01-01T10:00", "9999-12-31T23:59",
    ];

    /// <summary>None of the choices.</summary>
    public static readonly IReadOnlyList<string> Choices = ["finnes-ikke", "7", "-1", "019b2b1e-0000-7000-8000-000000000001"];

    /// <summary>What no program of ours made.</summary>
    public static readonly IReadOnlyList<string> Marks = ["", "x", "-1"];
}
