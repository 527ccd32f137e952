namespace Stafettlogg.Web.Answers;

/// <summary>What every form of a deed carries beside what is typed: the version it was made from, and the deed's own id.</summary>
public class DeedInput
{
    public int SeenVersion { get; set; }

    public Guid DeedId { get; set; }
}
