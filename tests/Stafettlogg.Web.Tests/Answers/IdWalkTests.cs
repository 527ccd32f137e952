using System.Net;
using System.Text.RegularExpressions;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>Every id in every address and every form, exchanged for another's: nothing is shown, nothing is done (ASVS 8.2.2).</summary>
public sealed partial class IdWalkTests(SharedProgram shared)
{
    private const string OfLevelZero = "Kanarien fra undringen";
    private const string OfStaff = "Kanarien fra attesten";
    private const string OfTheLog = "Kanarien fra notatet";
    private static readonly string[] Parts = ["tiltak", "moter"];
    private static readonly string[] NeverIds = ["_handler", "__RequestVerificationToken"];

    public static TheoryData<string> Forms => [.. EveryForm.Components.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_WithAnothersIdInAnyField_DoesNothing(string form)
    {
        var program = await shared.ProgramAsync();
        var kept = await shared.KeptFormAsync(form);
        var others = await OthersAsync(program);
        var before = await program.VersionAsync(kept.Concern);

        foreach (var field in FieldsThatChoose(kept.Form))
            foreach (var other in others)
            {
                var answer = await kept.Form.Copy().With(field, InTheShapeOf(kept.Form.ValueIn(field), other)).SendAsync();

                Assert.True(answer.Status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError, $"{form} {field}: {answer.Status}");
                Assert.Equal(before, await program.VersionAsync(kept.Concern));
            }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_SentToACaseThatIsNotTheirs_IsNotThere(string form)
    {
        var program = await shared.ProgramAsync();
        var kept = await shared.KeptFormAsync(form);
        if (kept.Concern == default) return; // names no case
        var another = await AnothersConcernAsync(program);
        var before = await program.VersionAsync(another);

        var answer = await kept.Form.Copy().To(kept.Form.Address.Replace($"{kept.Concern}", $"{another}", StringComparison.Ordinal)).SendAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Fant ikke siden", answer.Heading);
        Assert.Equal(before, await program.VersionAsync(another));
    }

    [Fact]
    public async Task Address_WithAnyNumberOfACaseTheyKnow_ShowsNobodyWhatIsNotForThem()
    {
        var program = await shared.ProgramAsync();
        var id = await RichConcernAsync(program);
        var seen = new HashSet<string>();

        foreach (var (person, forbidden) in new[] { ("Kari Lunde", Array.Empty<string>()), ("Hege Solli", [OfLevelZero]), ("Marte Testesen", [OfLevelZero, OfStaff]), ("Roy Delt", [OfLevelZero, OfStaff, OfTheLog]) })
        {
            var browser = await program.AsAsync(person, person == "Hege Solli" ? "Ansatt" : null);
            foreach (var address in Addresses(program, id, numbers: await program.VersionAsync(id) + 1))
            {
                var answer = await browser.StepAsync(address);
                var html = answer.Document.DocumentElement.OuterHtml;

                Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{person} {address}: {answer.Status}");
                Assert.All(forbidden, canary => Assert.False(html.Contains(canary, StringComparison.Ordinal), $"{canary} for {person} at {address}"));
                foreach (var canary in new[] { OfLevelZero, OfStaff, OfTheLog }.Where(canary => html.Contains(canary, StringComparison.Ordinal))) seen.Add($"{person}: {canary}");
            }
        }

        // What should be seen is: else the walk would prove nothing.
        Assert.Superset(new HashSet<string> { $"Kari Lunde: {OfLevelZero}", $"Kari Lunde: {OfTheLog}", $"Hege Solli: {OfTheLog}", $"Marte Testesen: {OfTheLog}" }, seen);
    }

    private static async Task<Guid> RichConcernAsync(WholeProgram program)
    {
        var id = await program.ReadByFamilyAsync(wonder: OfLevelZero);
        var kari = await program.AsAsync("Kari Lunde");
        await kari.NoteAsync(id, OfTheLog);
        await kari.MeasureAsync(id);
        await kari.CallAsync(id);
        await kari.JoinAsync(id, "Hege Solli");
        var marte = $"{await program.PersonAsync("marte-testesen")}";
        (await (await kari.FormAsync($"/saker/{id}/foresatte", "guardian")).With("Guardian.Person", marte).With("Guardian.Responsibility", "Yes")
            .With("Guardian.Source", "Certificate").With("Guardian.Evidence", OfStaff).SendAsync()).Done();
        return id;
    }

    // A wonder of another unit, of which none of those who send the forms know.
    private static async Task<Guid> AnothersConcernAsync(WholeProgram program) => await (await program.AsAsync("Anne Moen")).WonderAsync("Yusuf Warsame");

    private static async Task<IReadOnlyList<string>> OthersAsync(WholeProgram program) =>
    [
        $"{await program.PersonAsync("berit-olsen")}", $"{await program.PersonAsync("yusuf-warsame")}", $"{await AnothersConcernAsync(program)}", $"{WholeProgram.InventedId()}",
    ];

    private static IEnumerable<string> FieldsThatChoose(FilledForm form) => new[] { FieldKind.Choice, FieldKind.Choices, FieldKind.Mark }.SelectMany(form.Named)
        .Where(name => !NeverIds.Contains(name) && !name.EndsWith(".DeedId", StringComparison.Ordinal) && !name.EndsWith(".SeenVersion", StringComparison.Ordinal)).Distinct();

    private static string InTheShapeOf(string shown, string id) => AnId().IsMatch(shown) ? AnId().Replace(shown, id) : id;

    private static IEnumerable<string> Addresses(WholeProgram program, Guid id, int numbers) =>
        from route in program.Endpoints.Select(endpoint => endpoint.RoutePattern).Where(route => route.Parameters.Any(parameter => parameter.Name == "ConcernId")).DistinctBy(route => route.RawText)
        from part in route.Parameters.Any(parameter => parameter.Name == "Part") ? Parts : [""]
        from number in route.Parameters.Count > 1 ? Enumerable.Range(0, numbers + 1) : [0]
        where !route.RawText!.EndsWith(".pdf", StringComparison.Ordinal) // is asked about in its own tests
        select "/" + Parameter().Replace(route.RawText!, found => found.Value.Contains("ConcernId", StringComparison.Ordinal) ? $"{id}" : found.Value.Contains("Part", StringComparison.Ordinal) ? part : $"{number}").TrimStart('/');

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex AnId();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
