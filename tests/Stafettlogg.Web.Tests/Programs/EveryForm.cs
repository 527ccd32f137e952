using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Web.Access;
using Stafettlogg.Web.Baton;
using Stafettlogg.Web.Consent;
using Stafettlogg.Web.Family;
using Stafettlogg.Web.Levels;
using Stafettlogg.Web.Log;
using Stafettlogg.Web.Measures;
using Stafettlogg.Web.Meetings;
using Stafettlogg.Web.Participants;
using Stafettlogg.Web.Tests.SignIn;
using Stafettlogg.Web.Wonders;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>Every form of the program, filled in and ready to be sent by the one whose it is. A test holds the table against the components.</summary>
public static class EveryForm
{
    /// <summary>A birth number that is nobody's here (R29a).</summary>
    public const string Stranger = "15871850051";

    /// <summary>The forms by name, each with the component it is.</summary>
    public static readonly IReadOnlyDictionary<string, Type> Components = new Dictionary<string, Type>
    {
        ["wonder"] = typeof(NewWonderPage),
        ["observation"] = typeof(ObservationForm),
        ["hand-on"] = typeof(HandOnForm),
        ["share"] = typeof(ShareForm),
        ["conversation"] = typeof(ConversationForm),
        ["feedback"] = typeof(FeedbackForm),
        ["close"] = typeof(CloseForm),
        ["open-log"] = typeof(OpenLogForm),
        ["measure"] = typeof(MeasureForm),
        ["evaluation"] = typeof(EvaluationForm),
        ["note"] = typeof(NoteForm),
        ["correction"] = typeof(CorrectForm),
        ["withhold"] = typeof(WithholdForm),
        ["release"] = typeof(ReleaseForm),
        ["own-withhold"] = typeof(OwnWithholdForm),
        ["own-release"] = typeof(OwnReleaseForm),
        ["offer"] = typeof(OfferForm),
        ["accept"] = typeof(AcceptForm),
        ["decline"] = typeof(DeclineForm),
        ["take-back"] = typeof(TakeBackForm),
        ["participant"] = typeof(AddForm),
        ["end"] = typeof(Web.Participants.EndForm),
        ["way-forward"] = typeof(WayForwardForm),
        ["GoToTwoServices"] = typeof(LevelChangeForm),
        ["GoToMultiService"] = typeof(LevelChangeForm),
        ["GoDownToOwnService"] = typeof(LevelChangeForm),
        ["close-follow-up"] = typeof(CloseFollowUpForm),
        ["purpose"] = typeof(PurposeForm),
        ["emergency"] = typeof(EmergencyPage),
        ["emergency-seen"] = typeof(SeenForm),
        ["name-staff"] = typeof(NameForm),
        ["remove-staff"] = typeof(RemoveForm),
        ["loosen"] = typeof(LoosenForm),
        ["approve-loosening"] = typeof(ApproveLooseningForm),
        ["meeting"] = typeof(CallForm),
        ["meeting-change"] = typeof(ChangeForm),
        ["meeting-cancel"] = typeof(CancelForm),
        ["minutes"] = typeof(MinutesForm),
        ["invitation"] = typeof(InvitationForm),
        ["reopen"] = typeof(ReopenForm),
        ["request"] = typeof(RequestForm),
        ["register"] = typeof(RegisterForm),
        ["refusal"] = typeof(RefusalForm),
        ["exception"] = typeof(ExceptionForm),
        ["withdrawal"] = typeof(WithdrawalForm),
        ["guardian"] = typeof(GuardianForm),
        ["approve"] = typeof(ApproveForm),
        ["representative"] = typeof(RepresentativeForm),
        ["comment"] = typeof(CommentForm),
        ["answer"] = typeof(AnswerForm),
        ["withdraw"] = typeof(WithdrawForm),
        ["narrow"] = typeof(NarrowForm),
        ["duty-note"] = typeof(DutyNoteForm),
        ["ask-team"] = typeof(NewDiscussionPage),
        ["advice"] = typeof(AdviceForm),
        ["share-discussion"] = typeof(ShareDiscussionForm),
        ["discussed"] = typeof(DiscussedForm),
        ["access-request"] = typeof(AccessRequestPage),
        ["assess-request"] = typeof(AssessForm),
        ["ask-information"] = typeof(AskInformationPage),
        ["answer-information"] = typeof(AnswerInformationForm),
        ["ask"] = typeof(AskForm),
        ["propose"] = typeof(AskForm),
        ["disagree"] = typeof(DisagreeForm),
        ["answer-family"] = typeof(AnswerFamilyForm),
        ["answer-read"] = typeof(AnswerReadForm),
        ["childs-view"] = typeof(ChildsViewForm),
        ["own-view"] = typeof(OwnViewForm),
        ["withdraw-all"] = typeof(WithdrawAllForm),
        ["show"] = typeof(ShowForm),
        ["hide"] = typeof(HideForm),
        ["end-cooperation"] = typeof(Web.Family.EndForm),
    };

    /// <summary>The form of that name.</summary>
    public static async Task<ReadyForm> AnyReadyAsync(this WholeProgram program, string form) => form switch
    {
        "wonder" or "observation" or "hand-on" or "share" or "conversation" or "feedback" or "close" or "open-log" => await program.BeforeLogAsync(form),
        "request" or "register" or "refusal" or "exception" or "withdrawal" or "guardian" or "approve" or "representative" => await program.ConsentAsync(form),
        "comment" or "answer" or "withdraw" or "narrow" or "end-cooperation" or "invitation" => await program.FamilyAsync(form),
        "note" or "withhold" or "release" or "own-withhold" or "own-release" => await program.WithholdingAsync(form),
        "duty-note" or "ask-team" or "advice" or "share-discussion" or "discussed" or "access-request" or "assess-request" or "ask-information" or "answer-information" => await program.BesideTheLogAsync(form),
        "ask" or "propose" or "disagree" or "answer-family" or "answer-read" or "childs-view" or "own-view" => await program.AskingAsync(form),
        "withdraw-all" or "show" or "hide" => await program.OtherGuardianAsync(form),
        "reopen" => await program.ReopeningAsync(),
        "evaluation" => await program.GoingOnAsync(),
        "name-staff" or "remove-staff" or "loosen" or "approve-loosening" => await program.ProtectionFormAsync(form),
        "emergency" or "emergency-seen" => await program.EmergencyAsync(form),
        _ => await program.ReadyAsync(form),
    };

    private static async Task<ReadyForm> BeforeLogAsync(this WholeProgram program, string form)
    {
        var kari = await program.AsAsync("Kari Lunde");
        if (form == "wonder")
        {
            return new(default, kari, (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", Testing.Programs.DemoPeople.Find("mia-delt").NationalId.Digits)
                .With("Input.Name", "Mia").With("Input.Born", "2022-01-29").With("Input.Text", "Sitter alene."));
        }

        var author = form == "hand-on" ? await program.AsAsync("Hege Solli", "Ansatt") : kari;
        var id = await author.WonderAsync();
        if (form is "feedback") await kari.ShareAsync(id);
        if (form == "open-log") await kari.ShareAndTalkAsync(id);
        var sender = form == "feedback" ? await program.AsAsync("Per Haugen") : author;
        var shown = await sender.GetAsync($"/saker/{id}/niva");
        var empty = FilledForm.On(shown, form, sender);
        return new(id, sender, form switch
        {
            "observation" => empty.With("Observation.Text", "Også i dag."),
            "hand-on" => empty.With("Handing.Person", shown.Choice("Handing.Person", "Kari Lunde")).With("Handing.Message", "Kan du ta den?"),
            "share" => empty.With("Sharing.Message", "Kan vi snakke om Emil?"),
            "conversation" => empty.With("Conversation.On", FollowUpDeeds.Day(-1)).With("Conversation.With", "Mor").With("Conversation.Text", "De ser det samme."),
            "feedback" => empty.With("Feedback.Text", "Takk."),
            "close" => empty.With("Closing.Text", "Avklart med hjemmet."),
            _ => empty.With("Opening.Message", "Emil er ofte alene."),
        });
    }

    private static async Task<ReadyForm> ConsentAsync(this WholeProgram program, string form)
    {
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        var marte = $"{await program.PersonAsync("marte-testesen")}";
        if (form == "withdrawal") await program.ConsentAsync(id, "ppt");
        if (form is "approve") (await (await program.GuardianFormAsync(kari, id, marte)).SendAsync()).Done();
        return form switch
        {
            "request" => new(id, kari, (await kari.ConsentFormAsync(id, form)).With("Request.Services", "ppt").With("Request.Text", "Vi vil ha dere med.")),
            "register" => new(id, kari, (await kari.ConsentFormAsync(id, form)).With("Given.By", marte).With("Given.Services", "ppt").With("Given.Form", "Paper")),
            "refusal" => new(id, kari, (await kari.ConsentFormAsync(id, form)).With("Refused.By", marte).With("Refused.Services", "ppt").With("Refused.Form", "Paper")),
            "exception" => await program.ExceptingAsync(id, marte),
            "withdrawal" => new(id, kari, (await kari.ConsentFormAsync(id, form)).With("Withdrawn.By", marte).With("Withdrawn.Services", "ppt").With("Withdrawn.Form", "Oral")),
            "representative" => new(id, kari, await kari.RepresentativeFormAsync(id)),
            "guardian" => new(id, kari, await program.GuardianFormAsync(kari, id, marte)),
            _ => new(id, await program.AsAsync("Per Haugen"), await (await program.AsAsync("Per Haugen")).FormAsync($"/saker/{id}/foresatte", $"approve-{marte}")),
        };
    }

    private static async Task<ReadyForm> ExceptingAsync(this WholeProgram program, Guid id, string guardian)
    {
        var per = await program.AsAsync("Per Haugen");
        return new(id, per, (await per.ConsentFormAsync(id, "exception")).With("Except.Guardian", guardian).With("Except.Reason", "Vi når henne ikke."));
    }

    private static async Task<FilledForm> GuardianFormAsync(this WholeProgram program, Browser browser, Guid id, string person) =>
        (await browser.FormAsync($"/saker/{id}/foresatte", "guardian")).With("Guardian.Person", person).With("Guardian.Responsibility", $"{Responsibility.No}")
            .With("Guardian.Source", $"{ResponsibilitySource.CourtDecision}").With("Guardian.Evidence", "Dom fra tingretten.");

    /// <summary>A foster mother whom no register knows, ready to be recorded.</summary>
    public static async Task<FilledForm> RepresentativeFormAsync(this Browser browser, Guid id, string number = Stranger) =>
        (await browser.FormAsync($"/saker/{id}/foresatte", "representative")).With("Representative.Name", "Tuva Fosterli").With("Representative.NationalId", number)
            .With("Representative.Basis", $"{GuardianBasis.FosterParent}").With("Representative.Source", $"{ResponsibilitySource.CareOrder}").With("Representative.Evidence", "Vedtak, sett i original.");

    private static async Task<ReadyForm> FamilyAsync(this WholeProgram program, string form)
    {
        var marte = await program.AsAsync("Marte Testesen");
        if (form == "answer")
        {
            var asked = await program.OpenedAsync();
            await program.AskAsync(asked, ["marte-testesen", "jonas-testesen"], [Consents.FamilyReads]);
            return new(asked, marte, (await marte.FamilyFormAsync(asked, $"answer-{Consents.FamilyReads}")).With("Answer.Says", "ja"));
        }

        var id = await program.ReadByFamilyAsync();
        return new(id, marte, form switch
        {
            "comment" => (await marte.FamilyFormAsync(id, form)).With("Comment.Text", "Han gleder seg."),
            "invitation" => await program.InvitedAsync(id, marte),
            "narrow" => await program.NarrowingAsync(id, marte),
            "withdraw" => await marte.FamilyFormAsync(id, $"withdraw-{Consents.FamilyReads}"),
            _ => (await marte.FamilyFormAsync(id, "end")).With("Ending.Sure", "ja"),
        });
    }

    private static async Task<FilledForm> InvitedAsync(this WholeProgram program, Guid id, Browser guardian)
    {
        await (await program.AsAsync("Kari Lunde")).CallAsync(id);
        return (await guardian.FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", "AnotherTime").With("Invitation.Text", "Kan vi møtes tidligere?");
    }

    private static async Task<FilledForm> NarrowingAsync(this WholeProgram program, Guid id, Browser guardian)
    {
        await program.ConsentAsync(id, "ppt");
        return (await guardian.FamilyFormAsync(id, "narrow-ppt")).With("Narrowing.Text", "Ikke det som gjelder flyttingen.");
    }

    private static async Task<ReadyForm> EmergencyAsync(this WholeProgram program, string form)
    {
        var id = await program.OpenedAsync(child: "sander-eid", author: "berit-olsen", leader: "arne-vold");
        var odd = await program.AsAsync("Odd Myre");
        var opening = await odd.EmergencyFormAsync("sander-eid");
        if (form == "emergency") return new(default, odd, opening);
        (await opening.SendAsync()).Done();
        var berit = await program.AsAsync("Berit Olsen");
        var page = await berit.GetAsync($"/saker/{id}/nodtilgang");
        return new(id, berit, FilledForm.On(page, page.Forms().Single(name => name.StartsWith("seen-", StringComparison.Ordinal)), berit));
    }

    // A measure that goes on, so that the next day and the new text count.
    private static async Task<ReadyForm> GoingOnAsync(this WholeProgram program)
    {
        var ready = await program.ReadyAsync("evaluation");
        return ready with { Form = ready.Form.With("Evaluation.Becomes", "Changed").With("Evaluation.EvaluateOn", FollowUpDeeds.Day(40)).With("Evaluation.NewText", "To ganger i uken.") };
    }

    private static async Task<ReadyForm> ReopeningAsync(this WholeProgram program)
    {
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await kari.CloseFollowUpAsync(id);
        return new(id, kari, await kari.ReopeningAsync(id));
    }
}
