using System.Globalization;

namespace Stafettlogg.Web.Shared;

/// <summary>A day and a time of day as a form sends them, by the clock in Oslo.</summary>
public sealed record TypedMoment(DateOnly Day, TimeOnly Time)
{
    private const string Sent = "yyyy-MM-dd'T'HH:mm";

    // As browsers send it, and as it is typed in one that knows no such field.
    private static readonly string[] Forms = [Sent, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "d.M.yyyy H:mm", "d.M.yyyy H.mm", "d.M.yyyy 'kl.' H:mm", "d.M.yyyy 'kl.' H.mm"];

    /// <summary>What was typed; null when it is no day and time that there is.</summary>
    public static TypedMoment? Of(string? typed) =>
        DateTime.TryParseExact(typed?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new(DateOnly.FromDateTime(moment), new TimeOnly(moment.Hour, moment.Minute))
            : null;

    /// <summary>As a field of a form takes it.</summary>
    public static string Of(DateTimeOffset local) => local.ToString(Sent, CultureInfo.InvariantCulture);
}
