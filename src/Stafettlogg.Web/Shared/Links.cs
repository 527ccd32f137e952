using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Shared;

/// <summary>The addresses of the pages: a room reaches another only by these.</summary>
public static class Links
{
    public const string MyConcerns = "/saker";
    public const string NewWonder = "/undringer/ny";
    public const string Family = "/mitt-barn";

    public static string Concern(ConcernId id) => $"/saker/{id}";

    public static string Entry(ConcernId id, int sequence) => $"/saker/{id}#innslag-{sequence}";

    public static string Level(ConcernId id) => $"/saker/{id}/niva";

    public static string Readers(ConcernId id) => $"/saker/{id}/innsyn";

    public static string Correct(ConcernId id, int sequence) => $"/saker/{id}/rett/{sequence}";
}
