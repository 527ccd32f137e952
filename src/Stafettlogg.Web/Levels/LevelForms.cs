using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Levels;

namespace Stafettlogg.Web.Levels;

/// <summary>Which deed each form of the level page does.</summary>
internal static class LevelForms
{
    /// <summary>Null for a name that is none of them.</summary>
    public static Deed? DeedOf(string? form) => form switch
    {
        "observation" => Deed.AddObservation,
        "hand-on" => Deed.HandOnWonder,
        "share" => Deed.ShareWithLeader,
        "conversation" => Deed.RecordConversation,
        "feedback" => Deed.GiveFeedback,
        "close" => Deed.CloseWithoutConcern,
        "open-log" => Deed.OpenLog,
        "way-forward" => Deed.DecideWayForward,
        "reopen" => Deed.Reopen,
        _ when Enum.TryParse<Deed>(form, out var change) && IsChange(change) => change,
        _ => null,
    };

    /// <summary>Whether the deed has its form on the level page.</summary>
    public static bool IsOfThisPage(Deed deed) => IsChange(deed) || deed is Deed.AddObservation or Deed.HandOnWonder or Deed.ShareWithLeader
        or Deed.RecordConversation or Deed.GiveFeedback or Deed.CloseWithoutConcern or Deed.OpenLog or Deed.DecideWayForward or Deed.Reopen;

    /// <summary>Whether the deed goes up or down between levels 1, 2 and 3.</summary>
    public static bool IsChange(Deed deed) => ToOf(deed) is not null;

    /// <summary>Where such a deed leads; null for another.</summary>
    public static Stage? ToOf(Deed deed) => deed switch
    {
        Deed.GoToTwoServices or Deed.GoDownToTwoServices => Stage.TwoServices,
        Deed.GoToMultiService => Stage.MultiService,
        Deed.GoDownToOwnService => Stage.OwnService,
        _ => null,
    };
}
