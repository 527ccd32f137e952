using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Shared;

/// <summary>The addresses of the pages: a room reaches another only by these.</summary>
public static class Links
{
    public const string MyConcerns = "/saker";
    public const string NewWonder = "/undringer/ny";
    public const string Family = "/mitt-barn";

    public const string Guide = "/veileder";
    public const string Services = "/tjenester";
    public const string Privacy = "/personvern";
    public const string Accessibility = "/tilgjengelighet";

    /// <summary>Which municipality a page is about.</summary>
    public const string MunicipalityQuery = "kommune";

    /// <summary>How much of a log a family's phone fetches at once: a first visit stays under 100 kB however long the log is.</summary>
    public const int EntriesOnAPage = 20;

    /// <summary>The guide in its short form.</summary>
    public const string ShortQuery = "kort";

    /// <summary>Which page of a list.</summary>
    public const string PageQuery = "side";

    /// <summary>Which part of a list.</summary>
    public const string ShowQuery = "vis";

    /// <summary>The closed ones.</summary>
    public const string Closed = "avsluttet";

    /// <summary>A page about one municipality.</summary>
    public static string In(string page, MunicipalityId municipality) => $"{page}?{MunicipalityQuery}={Uri.EscapeDataString(municipality.Value)}";

    public static string ShortGuide(MunicipalityId municipality) => $"{In(Guide, municipality)}&{ShortQuery}";

    /// <summary>What a level is called in the guide's addresses, and its step by number.</summary>
    public static string LevelId(int level) => $"nivaa-{level}";

    public static string StepId(int level, int step) => $"{LevelId(level)}-trinn-{step}";

    public static string GuideStep(MunicipalityId municipality, int level, int step) => $"{In(Guide, municipality)}#{StepId(level, step)}";

    public static string MyConcernsPage(bool closed, int page)
    {
        string?[] queries = [closed ? $"{ShowQuery}={Closed}" : null, page > 1 ? $"{PageQuery}={page}" : null];
        var asked = string.Join('&', queries.OfType<string>());
        return asked.Length == 0 ? MyConcerns : $"{MyConcerns}?{asked}";
    }

    public static string Concern(ConcernId id) => $"/saker/{id}";

    public static string Entry(ConcernId id, int sequence) => $"/saker/{id}#innslag-{sequence}";

    public static string Level(ConcernId id) => $"/saker/{id}/niva";

    public static string Readers(ConcernId id) => $"/saker/{id}/innsyn";

    /// <summary>Where a leader says why they need to read.</summary>
    public static string Purpose(ConcernId id) => $"/saker/{id}/formal";

    /// <summary>Where a leader or coordinator opens a log in an emergency.</summary>
    public const string Emergency = "/nodtilgang";

    /// <summary>The emergency accesses to a log.</summary>
    public static string Emergencies(ConcernId id) => $"/saker/{id}/nodtilgang";

    public static string Correct(ConcernId id, int sequence) => $"/saker/{id}/rett/{sequence}";

    public static string Withhold(ConcernId id, int sequence) => $"/saker/{id}/hold-tilbake/{sequence}";

    /// <summary>The same for the young person, who counts what they see.</summary>
    public static string WithholdOwn(ConcernId id, int counted) => $"/mitt-barn/{id}/hold-tilbake/{counted}";

    /// <summary>Where an entry is looked through and shown to the guardian from whom somebody is protected.</summary>
    public static string ShowToOther(ConcernId id, PersonId guardian, int sequence) => $"/saker/{id}/del/{guardian}/{sequence}";

    /// <summary>The family's page as that guardian sees it.</summary>
    public static string Preview(ConcernId id, PersonId guardian) => $"/saker/{id}/forhandsvisning/{guardian}";

    public static string Guardians(ConcernId id) => $"/saker/{id}/foresatte";

    public static string Consent(ConcernId id) => $"/saker/{id}/samtykke";

    /// <summary>What address protection there is, and who is named.</summary>
    public static string Protection(ConcernId id) => $"/saker/{id}/adressebeskyttelse";

    public static string NewMeasure(ConcernId id) => $"/saker/{id}/tiltak/nytt";

    public static string Evaluate(ConcernId id, int measure) => $"/saker/{id}/tiltak/{measure}/evaluer";

    public static string NewMeeting(ConcernId id) => $"/saker/{id}/moter/nytt";

    /// <summary>Whether the meeting that is written down has been.</summary>
    public const string HeldQuery = "holdt";

    /// <summary>It has.</summary>
    public const string HeldAlready = "ja";

    public static string PastMeeting(ConcernId id) => $"{NewMeeting(id)}?{HeldQuery}={HeldAlready}";

    public static string Meeting(ConcernId id, int meeting) => $"/saker/{id}/moter/{meeting}";

    public static string ChangeMeeting(ConcernId id, int meeting) => $"/saker/{id}/moter/{meeting}/endre";

    public static string CancelMeeting(ConcernId id, int meeting) => $"/saker/{id}/moter/{meeting}/avlys";

    public static string Baton(ConcernId id) => $"/saker/{id}/stafettpinne";

    public static string Participants(ConcernId id) => $"/saker/{id}/deltakere";

    public static string NewNote(ConcernId id) => $"/saker/{id}/notat/nytt";

    public static string Duty(ConcernId id) => $"/saker/{id}/meldeplikt";

    public static string DiscussedIn(ConcernId id) => $"/saker/{id}/drofting";

    public const string AccessRequests = "/leder/innsynskrav";

    public static string AccessRequest(ConcernId id) => $"/saker/{id}/innsynskrav";

    /// <summary>Where a parent without parental responsibility asks for information.</summary>
    public const string AskInformation = "/mitt-barn/opplysninger";

    public static string Information(Guid id) => $"{AskInformation}/{id}";

    public static string InformationAfter(Guid id) => $"{Information(id)}?{DoneQuery}={Sent}";

    /// <summary>Where a leader answers them.</summary>
    public const string InformationRequests = "/leder/opplysninger";

    public static string InformationToAnswer(Guid id) => $"{InformationRequests}/{id}";

    public const string Discussions = "/drofting";
    public const string NewDiscussion = "/drofting/ny";

    public static string Discussion(Guid id) => $"{Discussions}/{id}";

    public static string Close(ConcernId id) => $"/saker/{id}/avslutt";

    /// <summary>A part of the log only, and one thing of it.</summary>
    public const string SelectionQuery = "utvalg";
    public const string NumberQuery = "nummer";
    public const string ArchiveQuery = "arkiv";

    /// <summary>Measures and evaluations.</summary>
    public const string Measures = "tiltak";

    /// <summary>Meetings and minutes.</summary>
    public const string Meetings = "moter";

    public static string PrintedLog(ConcernId id) => $"/saker/{id}/logg.pdf";

    public static string PrintedArchive(ConcernId id) => $"{PrintedLog(id)}?{ArchiveQuery}";

    public static string PrintedMeasures(ConcernId id) => $"{PrintedLog(id)}?{SelectionQuery}={Measures}";

    /// <summary>One thing of a part: a measure, a meeting.</summary>
    public static string PrintedOne(ConcernId id, string part, int number) => $"{PrintedLog(id)}?{SelectionQuery}={part}&{NumberQuery}={number}";

    public static string MeasureToPrint(ConcernId id, int number) => $"/saker/{id}/{Measures}/{number}/utskrift";

    public static string MeetingToPrint(ConcernId id, int number) => $"/saker/{id}/{Meetings}/{number}/utskrift";

    /// <summary>What belongs to one meeting, for a family on paper: a form before it is held, then the minutes.</summary>
    public static string Minutes(ConcernId id, int number) => $"/saker/{id}/{Meetings}/{number}/referat.pdf";

    public static string ChildsPrintedLog(ConcernId id) => $"/mitt-barn/{id}/logg.pdf";

    public static string Child(ConcernId id) => $"/mitt-barn/{id}";

    /// <summary>A form with nobody's name in it.</summary>
    public const string BlankQuery = "tomt";

    public static string BlankConsentForm(ConcernId id) => $"{ConsentForm(id)}?{BlankQuery}";

    /// <summary>The form on which consent is given on paper, with the names filled in.</summary>
    public static string ConsentForm(ConcernId id) => $"/saker/{id}/samtykkeskjema.pdf";

    /// <summary>The log as the family reads it, on paper.</summary>
    public static string FamilyCopy(ConcernId id) => $"/saker/{id}/familiekopi.pdf";

    /// <summary>In which language a consent's text is read.</summary>
    public const string LanguageQuery = "sprak";

    public static string ChildIn(ConcernId id, string language) => $"/mitt-barn/{id}?{LanguageQuery}={Uri.EscapeDataString(language)}#samtykketekst";

    /// <summary>What was just done, on the page that follows it.</summary>
    public const string DoneQuery = "gjort";

    public const string SaidYes = "ja";
    public const string SaidNo = "nei";
    public const string Withdrew = "trukket";
    public const string Narrowed = "avgrenset";
    public const string Commented = "kommentar";
    public const string Answered = "svar";
    public const string Ended = "avsluttet";
    public const string Withheld = "holdt-tilbake";
    public const string Shared = "delt";
    public const string Sent = "sendt";

    public static string ChildAfter(ConcernId id, string done) => $"/mitt-barn/{id}?{DoneQuery}={done}";

    public static string FamilyAfter(string done) => $"{Family}?{DoneQuery}={done}";

    public const string Asked = "spurt";
    public const string Told = "fortalt";
    public const string AnswerRead = "lest";
    public const string Disagreed = "uenig";

    /// <summary>Where the family chooses which entry to ask about, or to disagree with.</summary>
    public static string ChildEntries(ConcernId id) => $"/mitt-barn/{id}/innslag";

    /// <summary>An entry, as they count, with what they can ask of it.</summary>
    public static string ChildEntry(ConcernId id, int counted) => $"{ChildEntries(id)}/{counted}";

    public static string Propose(ConcernId id) => $"/mitt-barn/{id}/foresla";

    /// <summary>Where the family asks why somebody read, at that moment.</summary>
    public static string AskWhy(ConcernId id, DateTimeOffset look) => $"/mitt-barn/{id}/hvorfor/{look.UtcTicks}";

    /// <summary>That one wishes to end the cooperation: its form stands open.</summary>
    public const string EndQuery = "slutt";

    public static string ChildEnding(ConcernId id) => $"/mitt-barn/{id}?{EndQuery}=ja#avslutt";

    /// <summary>Where the young person says how they have it.</summary>
    public static string OwnView(ConcernId id) => $"/mitt-barn/{id}/slik-har-jeg-det";

    /// <summary>Where what the child thinks is written down together with the child.</summary>
    public static string ChildsView(ConcernId id) => $"/saker/{id}/barnets-syn";

    /// <summary>Where the family is answered.</summary>
    public static string Question(ConcernId id, int number) => $"/saker/{id}/sporsmal/{number}";

    /// <summary>Which page of a list is asked for; the first, where what stands in the address is no number.</summary>
    public static int PageOf(string? asked) => int.TryParse(asked, out var number) && number is > 0 and < 100_000 ? number : 1;

    /// <summary>A page of the log on the page at that address.</summary>
    public static string LogPage(string path, int page) => page > 1 ? $"{path}?{PageQuery}={page}#loggen" : $"{path}#loggen";

    public static string CalledToAnswer(ConcernId id, int number) => $"/saker/{id}/sporsmal/{number}/svar";

    public static string ChildReaders(ConcernId id) => $"/mitt-barn/{id}/innsyn";
}
