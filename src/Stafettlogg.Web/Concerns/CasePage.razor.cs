using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Concerns;

/// <summary>One concern at a glance: who, where it stands, what is due, what may be done, and the log.</summary>
public sealed partial class CasePage
{
    private bool Open => View!.Concern.Facts.Stage == Stage.Wonder;

    private string About => string.Join(" · ", Parts());

    private IReadOnlyList<Phone> Phones => [.. View!.Pack.DutyToReport.Telephones.Select(phone => new Phone(phone.Name, phone.Number))];

    private IReadOnlyList<LevelOnPath> Path => [.. View!.Pack.Levels.Select(level => new LevelOnPath(
        level.Number, level.Label, level.Number == 0 ? Passage.Current : Passage.Coming, level.Number == 0 ? StepOf(level) : null))];

    private string StepOf(LevelGuide level)
    {
        var step = View!.Concern.Facts.Step;
        var number = level.Steps.TakeWhile(text => text.Key != step).Count() + 1;
        return Text["Step", number, level.Steps.Count, level.Step(step).Label];
    }

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

    private string InitialsOf(PersonId person) => string.Concat(View!.NameOf(person).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name[0]).Take(2));
}
