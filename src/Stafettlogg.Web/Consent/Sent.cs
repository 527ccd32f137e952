namespace Stafettlogg.Web.Consent;

/// <summary>What a browser sent for a choice among a few.</summary>
internal static class Sent
{
    /// <summary>Null for what is none of the names.</summary>
    public static T? Choice<T>(string? sent)
        where T : struct, Enum => Enum.GetNames<T>().Contains(sent) ? Enum.Parse<T>(sent!) : null;
}
