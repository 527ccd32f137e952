using System.Net;
using AngleSharp.Dom;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>Every form × every kind of bad input (requirements.md D2): a clear answer, what was typed is kept, nothing is half written.</summary>
public sealed class BadInputTests(SharedProgram shared)
{
    private static readonly string[] WhateverIsWritten =
        ["wonder", "emergency", "answer", "withdraw", "withdraw-all", "hide", "narrow", "invitation", "end-cooperation"];

    private static readonly string[] MarksOfDeeds = ["DeedId", "SeenVersion"];

    public static TheoryData<string> Forms => [.. EveryForm.Components.Keys];

    [Fact]
    public void EveryForm_OfTheProgram_StandsInTheTable()
    {
        var forms = typeof(DeedForm<>).Assembly.GetTypes().Where(type => !type.IsAbstract && IsForm(type));

        Assert.Equal(
            forms.Select(type => type.FullName).Order(StringComparer.Ordinal),
            EveryForm.Components.Values.Distinct().Select(type => type.FullName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_TextsThatAreTooLong_AreToldAtTheirFieldsAndKept(string form)
    {
        await using var kept = await KeptAsync(form);
        foreach (var field in Prose(kept.Form))
        {
            var refused = await kept.Form.Copy().With(field, BadInput.TooLong).SendAsync();

            AssertRefused(refused, form, field);
            var room = FaultAt(refused, field) is var fault && fault.Contains("plass til 2\u00a0000.", StringComparison.Ordinal) ? 2_000 : 20_000;
            Assert.Equal($"Teksten er for lang. Du har skrevet 20\u00a0001 tegn, og det er plass til {room:N0}. Kort den ned, eller del den i to.", fault);
            Assert.Equal(BadInput.TooLong, refused.ValueOf(kept.Form.Handler, field));
            Assert.NotEqual("", FaultAt(await kept.Form.Copy().With(field, new string('å', room + 1)).SendAsync(), field));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_TextsThatOnlyLookLikeText_AreAsIfNothingWasTyped(string form)
    {
        await using var kept = await KeptAsync(form);
        var needed = Prose(kept.Form).Where(kept.Form.Needs).ToList();
        if (needed.Count == 0) return;

        var empty = await kept.Form.WithAll(needed, "").SendAsync();

        AssertRefused(empty, form, "nothing typed");
        Assert.Equal(needed.Count, empty.FaultFields().Count(field => field is not ("Input-NationalId" or "Opening-NationalId" or "Request-NationalId" or "Representative-NationalId")));
        foreach (var blank in BadInput.Blank) Assert.Equal(empty.Faults(), (await kept.Form.WithAll(needed, blank).SendAsync()).Faults());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_DaysAndTimesThatAreNone_AreToldAtTheirFieldsAndKept(string form)
    {
        await using var kept = await KeptAsync(form);
        var days = kept.Form.Named(FieldKind.Day).SelectMany(field => BadInput.Days.Select(day => (field, day)));
        var times = kept.Form.Named(FieldKind.Moment).SelectMany(field => BadInput.Moments.Select(time => (field, time)));
        foreach (var (field, typed) in days.Concat(times))
        {
            var refused = await kept.Form.Copy().With(field, typed).SendAsync();

            AssertRefused(refused, form, $"{field} {typed}");
            Assert.NotEqual("", FaultAt(refused, field));
            Assert.Equal(typed, refused.ValueOf(kept.Form.Handler, field));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_ChoicesThatAreNone_AreToldAtTheirFieldsAndTheTextsKept(string form)
    {
        await using var kept = await KeptAsync(form);
        foreach (var (field, choice) in Chosen(kept.Form).SelectMany(field => BadInput.Choices.Select(choice => (field, choice))))
        {
            var refused = await kept.Form.Copy().With(field, choice).SendAsync();

            AssertRefused(refused, form, $"{field} {choice}");
            Assert.NotEqual("", FaultAt(refused, field));
            Assert.All(Prose(kept.Form), text => Assert.Equal(kept.Form[text], refused.ValueOf(kept.Form.Handler, text)));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_MarksThatAreNotOurs_AreRefusedOnOurPage(string form)
    {
        await using var kept = await KeptAsync(form);
        // There is no version yet to have seen, or an emergency does not wait for it; and what others write does not stand in the way of a family's answer, nor of hiding.
        var marks = WhateverIsWritten.Contains(form) || AskingDeeds.WhateverIsWritten.Contains(form) || BesideTheLog.Forms.Contains(form) ? MarksOfDeeds[..1] : MarksOfDeeds;
        foreach (var (mark, value) in marks.SelectMany(mark => BadInput.Marks.Select(value => ($"{kept.Form.Prefix}.{mark}", value))))
        {
            var refused = await kept.Form.Copy().With(mark, value).SendAsync();

            Assert.True(
                refused.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest or HttpStatusCode.Conflict, $"{form} {mark} '{value}': {refused.Status}");
            Assert.NotEqual("", refused.Heading);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_WithNothingInIt_IsRefusedOnOurPage(string form)
    {
        await using var kept = await KeptAsync(form);
        var fields = Enum.GetValues<FieldKind>().Where(kind => kind != FieldKind.Mark).SelectMany(kept.Form.Named);

        var refused = await kept.Form.WithAll([.. fields, .. MarksOfDeeds.Select(mark => $"{kept.Form.Prefix}.{mark}")]).SendAsync();

        Assert.InRange((int)refused.Status, 400, 499);
        Assert.NotEqual("", refused.Heading);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_TextsThatWouldBeSomethingElse_AreRecordedAsTypedAndShownAsText(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await program.AnyReadyAsync(form);
        var before = await program.VersionAsync(ready.Concern);
        var fields = Prose(ready.Form);
        if (fields.Count == 0) return;

        var done = await ready.Form.WithAll(fields, BadInput.Hostile).SendAsync();

        if (form == "access-request")
        {
            Assert.Equal(HttpStatusCode.OK, done.Status); // the answer stands on the page
            return;
        }

        done.Done();
        if (BesideTheLog.Forms.Contains(form))
        {
            Assert.Contains(BadInput.Hostile, (await ready.Sender.GetAsync(done.LeadsTo())).Text, StringComparison.Ordinal);
            return;
        }

        var concern = form is "wonder" or "emergency" ? done.Concern() : ready.Concern;
        var kari = await program.AsAsync("Kari Lunde");
        // What is written beside a purpose or an emergency is sealed in the access log and shown nowhere.
        if (form is not ("purpose" or "emergency")) Assert.Contains(BadInput.Hostile, TextsOf(await program.EntryAsync(concern, before + 1)));
        var page = await kari.GetAsync($"/saker/{concern}");
        Assert.Empty(page.Document.QuerySelectorAll("a[href^='javascript'], script:not([src])"));
        if (page.Text.Contains("klikk", StringComparison.Ordinal)) Assert.Contains(BadInput.Hostile, page.Text, StringComparison.Ordinal);
    }

    private static void AssertRefused(Page page, string form, string what) =>
        Assert.True(page.Status == HttpStatusCode.UnprocessableEntity, $"{form}, {what}: {page.Status} {page.Heading}");

    // A birth number is a text of its own kind, with a test of its own; a name has no room for six pages.
    private static List<string> Prose(FilledForm form) =>
        [.. form.Named(FieldKind.Text).Where(name => name is not ("Input.NationalId" or "Input.Name" or "Request.NationalId" or "Opening.NationalId" or "Representative.NationalId" or "Representative.Name"))];

    // Closed lists alone: what may be any of the texts of a list is told by the law.
    private static IEnumerable<string> Chosen(FilledForm form) => form.Named(FieldKind.Choice).Concat(form.Named(FieldKind.Choices));

    /// <summary>What the summary of errors says of the field, to which its link leads.</summary>
    private static string FaultAt(Page page, string field)
    {
        var at = page.FaultFields().ToList().FindIndex(id => IsOf(page.Document.GetElementById(id), field));
        Assert.True(at >= 0, $"no fault at {field}, but at {string.Join(", ", page.FaultFields())}: {string.Join(" ", page.Faults())}");
        return page.Faults()[at];
    }

    private static bool IsOf(IElement? target, string field) =>
        target?.GetAttribute("name") == field || (target?.Closest("fieldset") ?? target)?.QuerySelector($"[name='{field}']") is not null;

    private static IEnumerable<string> TextsOf(object entry) => entry.GetType().GetProperties()
        .Where(property => property.GetIndexParameters().Length == 0)
        .Select(property => property.GetValue(entry))
        .SelectMany(value => value switch
        {
            string text => [text],
            null => [],
            _ when value.GetType().Namespace?.StartsWith("Stafettlogg.Domain", StringComparison.Ordinal) == true && value.GetType().IsClass => TextsOf(value),
            _ => Enumerable.Empty<string>(),
        });

    private static bool IsForm(Type type) => type.BaseType is { } parent
        && ((parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(DeedForm<>)) || IsForm(parent));

    private async Task<Kept> KeptAsync(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await shared.KeptFormAsync(form);
        return new(program, ready, await program.VersionAsync(ready.Concern));
    }

    /// <summary>A form that is refused all along: in the end nothing has been written.</summary>
    private sealed record Kept(WholeProgram Program, ReadyForm Ready, int Version) : IAsyncDisposable
    {
        public FilledForm Form => Ready.Form;

        public async ValueTask DisposeAsync() => Assert.Equal(Version, await Program.VersionAsync(Ready.Concern));
    }
}
