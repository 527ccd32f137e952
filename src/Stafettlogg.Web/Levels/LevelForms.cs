using Stafettlogg.Domain.Access;

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
        _ => null,
    };
}
