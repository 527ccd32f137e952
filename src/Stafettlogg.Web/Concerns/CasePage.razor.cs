using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Concerns;

/// <summary>One concern at a glance: who, where it stands, what is due, what may be done, and the log.</summary>
public sealed partial class CasePage
{
    private string About => string.Join(" · ", Parts());

    private string BatonText => Text[View!.Concern.Stage switch
    {
        { IsBeforeLog: true } => "FollowsUp",
        Stage.Closed => "HeldLast",
        _ => "Holds",
    }];

    /// <summary>What the guide says of the level; null for a closed concern.</summary>
    private LevelGuide? Guide => View!.Concern.Stage.Level is { } number ? View.Pack.Level(number) : null;

    private IReadOnlyList<Phone> Phones => [.. View!.Pack.DutyToReport.Telephones.Select(phone => new Phone(phone.Name, phone.Number))];

    private bool Prints => Permissions.Decide(Deed.PrintLog, View!.Standing) == Verdict.Allowed;

    private bool MayArchive => Permissions.Decide(Deed.PrintArchive, View!.Standing) == Verdict.Allowed;

    private bool MaySeeProtection => Permissions.Decide(Deed.SeeProtection, View!.Standing) == Verdict.Allowed;

    private bool MayAssess => Permissions.Decide(Deed.AssessAccessRequest, View!.Standing) == Verdict.Allowed;

    private IEnumerable<string> Parts()
    {
        if (View!.Concern.Subject.Kind == SubjectKind.Expectant) yield return Text["Expectant"];
        if (View.Subject.Born is { } born)
        {
            yield return Text["Age", When.Age(born, Today)];
            yield return Text["Born", born.ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nb-NO"))];
        }

        yield return View.Unit.Name;
    }
}
