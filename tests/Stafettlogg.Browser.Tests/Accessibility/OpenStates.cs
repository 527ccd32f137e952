using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Accessibility;

/// <summary>The pages that are open to all.</summary>
public static class OpenStates
{
    public static IReadOnlyDictionary<string, Func<Desk, School, Task>> All { get; } = new Dictionary<string, Func<Desk, School, Task>>
    {
        ["guide, nothing chosen"] = (desk, _) => desk.OpenAsync("/veileder"),
        ["guide of Modum"] = (desk, _) => desk.OpenAsync("/veileder?kommune=modum"),
        ["guide of Nordre Land"] = (desk, _) => desk.OpenAsync("/veileder?kommune=nordre-land"),
        ["guide of Sortland, short"] = (desk, _) => desk.OpenAsync("/veileder?kommune=sortland&kort"),
        ["guide of Strand"] = (desk, _) => desk.OpenAsync("/veileder?kommune=strand"),
        ["services"] = (desk, _) => desk.OpenAsync("/tjenester?kommune=sortland"),
        ["privacy"] = (desk, _) => desk.OpenAsync("/personvern?kommune=modum"),
        ["accessibility"] = (desk, _) => desk.OpenAsync("/tilgjengelighet?kommune=modum"),
    };
}
