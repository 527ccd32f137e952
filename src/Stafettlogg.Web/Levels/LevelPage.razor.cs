using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Web.Levels;

/// <summary>Where the concern stands on its path, the guide to the step, and the deeds that move it; a step is derived from the log, never pressed.</summary>
public sealed partial class LevelPage
{
    private Deed? SentDeed => LevelForms.DeedOf(Sent);

    /// <summary>Null for a closed concern.</summary>
    private LevelGuide? Guide => View!.Concern.Stage.Level is { } number ? View.Pack.Level(number) : null;

    // The form that was sent is shown again also when it is no longer offered: what was typed is kept, and the law says why not.
    private IReadOnlyList<Choice> Shown
    {
        get
        {
            var offered = View!.Choices.Where(choice => choice.BelongsHere && LevelForms.IsOfThisPage(choice.Deed)).OrderBy(choice => choice.Missing.Count).ToList();
            return SentDeed is { } sent && offered.All(choice => choice.Deed != sent) ? [new(sent, []), .. offered] : offered;
        }
    }

    private string NameOf(Deed deed) =>
        LevelForms.ToOf(deed) is { } to ? Text[deed.ToString(), View!.Pack.Level((int)to).Code] : Text[deed.ToString(), View!.Pack.Level(1).Code];
}
