using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Answers;

/// <summary>
/// A static form that does one deed: checks what is typed, sends the wish, and goes on to the next page; or answers
/// 422 or 409 with the form as it was typed and the reason in words.
/// </summary>
public abstract class DeedForm<TInput> : ComponentBase
    where TInput : DeedInput, new()
{
    private ValidationMessageStore faults = null!;

    /// <summary>Whether what was sent lacks the id that our form gave it: then it was not made from our form, and what it lacks was not left open by anybody.</summary>
    private bool unmarked;

    [Inject]
    public required Acting Acting { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Inject]
    public required IStringLocalizer<RuleText> Rules { get; init; }

    [Inject]
    public required IStringLocalizer<Answer> Unread { get; init; }

    [Inject]
    public required DemoMode Demo { get; init; }

    [Inject]
    public required IStringLocalizer<NationalIdField> Numbers { get; init; }

    /// <summary>Whether this form is what the browser sent; then it is shown again, whatever else has changed.</summary>
    protected bool WasSent { get; private set; }

    /// <summary>Set when somebody else wrote first: the version the form was made from. What has come since is shown before this is sent again.</summary>
    protected int? SeenBefore { get; private set; }

    /// <summary>The form with what was typed and what is wrong with it.</summary>
    protected EditContext Form { get; private set; } = null!;

    /// <summary>What the browser sent; the form gives it the name and mapping.</summary>
    protected abstract TInput? Posted { get; set; }

    /// <summary>The form's name, where several of its kind stand on one page; null where it stands alone.</summary>
    protected virtual string? Name => null;

    /// <summary>The version of the concern that this form is shown with.</summary>
    protected virtual int Version => 0;

    /// <summary>The version as the page may tell it.</summary>
    protected virtual int Shown => Version;

    protected DateOnly Today => Oslo.Day(Time.GetUtcNow());

    protected Endpoint? HttpEndpoint => Http.GetEndpoint();

    protected DeedId DeedId => DeedMark.Of(Http.Request) ?? new(Posted!.DeedId);

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [CascadingParameter]
    private FormMappingContext? Reading { get; set; }

    protected override void OnInitialized()
    {
        WasSent = Posted is not null && (Name is null || Http.Request.Form["_handler"] == Name);
        if (!WasSent)
        {
            Posted = new TInput { SeenVersion = Shown };
            Prefill(Posted);
        }

        unmarked = !WasSent || Posted!.DeedId == default;
        if (Posted!.DeedId == default) Posted.DeedId = DeedId.New(Time.GetUtcNow()).Value;
        Form = new EditContext(Posted);
        faults = new ValidationMessageStore(Form);
    }

    /// <summary>What stands in the form before anybody has typed.</summary>
    protected virtual void Prefill(TInput fresh)
    {
    }

    /// <summary>Says what is wrong with what was typed.</summary>
    protected virtual void Check()
    {
    }

    /// <summary>Sends the wish; the address to go to when it is done, or nothing when the answer stands on the same page, since no address may hold it.</summary>
    protected abstract Task<string> DoAsync(Actor actor, CancellationToken cancel);

    protected async Task SubmitAsync()
    {
        var unread = IsUnread();
        Check();
        if (unread || Form.GetValidationMessages().Any())
        {
            Answer(StatusCodes.Status422UnprocessableEntity);
            return;
        }

        try
        {
            if (await DoAsync(Acting.Actor!, Acting.Cancel) is { Length: > 0 } next) Navigation.NavigateTo(next);
        }
        catch (RuleBroken broken)
        {
            Fault(FieldOf(broken.Rule), Rules[broken.Rule.ToString()]);
            Answer(broken.Rule == Rule.ConcernClosed ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
        }
        catch (WrittenMeanwhile)
        {
            await CatchUpAsync(Acting.Cancel);
            SeenBefore = Posted!.SeenVersion;
            Posted.SeenVersion = Shown;
            Answer(StatusCodes.Status409Conflict);
        }
        catch (Exception refused) when (Explain(refused))
        {
            Answer(StatusCodes.Status422UnprocessableEntity);
        }
    }

    /// <summary>Reads what another wrote meanwhile.</summary>
    protected virtual Task CatchUpAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>A refusal of this deed's own, put into words; false for what is no refusal but a fault.</summary>
    protected virtual bool Explain(Exception refused) => false;

    /// <summary>The field that a broken rule is about; null when it is about none.</summary>
    protected virtual Expression<Func<object?>>? FieldOf(Rule rule) => null;

    protected void Fault(Expression<Func<object?>>? field, string text) =>
        faults.Add(field is null ? new FieldIdentifier(Form.Model, "") : FieldIdentifier.Create(field), text);

    protected void Require(Expression<Func<object?>> field, string? typed, string text, int longest = Prose.LongestEntry)
    {
        if (Limit(field, typed, longest) && Prose.Optional(typed, longest) is null) Fault(field, text);
    }

    /// <summary>The birth number that was typed; where it is none, the field is told what is wrong with it.</summary>
    protected NationalId NumberOf(Expression<Func<object?>> field, string? typed)
    {
        if (!NationalId.TryParse(typed, Demo.NationalIds, out var number, out var fault)) Fault(field, Numbers[$"Number{fault}"]);
        return number;
    }

    /// <summary>A text that may be left open, but not be longer than there is room for.</summary>
    protected bool Limit(Expression<Func<object?>> field, string? typed, int longest = Prose.LongestNote)
    {
        var length = Prose.LengthOf(typed);
        if (length > longest) Fault(field, Unread["TooLong", length, longest]);
        return length <= longest;
    }

    // What is no date, say, or none of the choices: its field tells so in its own words. The marks have no field.
    private bool IsUnread()
    {
        var unread = (Reading?.GetAllErrors() ?? []).ToDictionary(fault => fault.Path, fault => fault.AttemptedValue ?? "");
        var fields = FieldsOfForm.In(Form);
        fields.Unread = unread;
        if (unmarked || unread.Keys.Any(IsMark)) Fault(null, Unread["Text400"]);
        return unmarked || unread.Count > 0 || fields.Placed.Any(field => field.Errors().Count > 0);
    }

    private static bool IsMark(string path) => path.Split('.')[^1] is nameof(DeedInput.SeenVersion) or nameof(DeedInput.DeedId);

    private void Answer(int status)
    {
        FieldsOfForm.In(Form).Refused = true;
        Http.Response.StatusCode = status;
        Form.NotifyValidationStateChanged();
    }
}
