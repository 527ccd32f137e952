using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Testing.Law;
using Stafettlogg.Web.Printing;
using Stafettlogg.Web.Printing.Sections;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>What the parts of the printed log say of cases that take days to come about.</summary>
public sealed class SectionTests(SharedProgram shared)
{
    private static readonly string[] Reading = [Consents.FamilyReads];

    [Fact]
    public async Task Holders_OfACaseClosedAndReopened_HoldUntilItClosed()
    {
        var story = Opened();
        var opened = Day(story.Today);
        var closed = story.Later(TimeSpan.FromDays(10)).ClosedFollowUp();
        var reopened = closed.Later(TimeSpan.FromDays(20)).PurposeStated().Reopened(by: Fjellglimt.Per);
        var later = reopened.Later(TimeSpan.FromDays(5));

        var rows = Rows(await SectionAsync<HoldersSection>(later));

        Assert.Equal([opened, Day(closed.Last.RecordedAt)], rows[0].TakeLast(2));
        Assert.Equal([Day(reopened.Last.RecordedAt), "nå"], rows[1].TakeLast(2));
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public async Task Holders_OfACaseHandedOnThenClosed_HoldUntilEachEnded()
    {
        var handed = Opened().Later(TimeSpan.FromDays(3)).BatonOffered().BatonAccepted();
        var closed = handed.Later(TimeSpan.FromDays(4)).ClosedFollowUp();

        var rows = Rows(await SectionAsync<HoldersSection>(closed.Later(TimeSpan.FromDays(9)), reader: Fjellglimt.Per));

        Assert.Equal([Day(handed.Last.RecordedAt), Day(closed.Last.RecordedAt)], rows.Select(row => row[^1]));
    }

    [Fact]
    public async Task Measures_LeftOpenWhenTheCaseClosed_AreNotSaidToGoOn()
    {
        var going = Opened().ConsentRequested(Reading).ConsentGiven(Fjellglimt.Marte, Reading).ConsentGiven(Fjellglimt.Jonas, Reading).MeasureAgreed();

        var (before, after) = (await StateAsync(going), await StateAsync(going.CooperationEnded()));

        Assert.StartsWith("Pågår. Evalueres neste gang ", before, StringComparison.Ordinal);
        Assert.Equal("Ikke avsluttet da saken ble avsluttet", after);
    }

    [Fact]
    public async Task Consents_OfWhichOneParentSaidNo_AreNotAmongThoseInForce()
    {
        string[] asked = [Fjellglimt.Nursing, Consents.FamilyReads];
        var story = Opened().ConsentRequested(asked).ConsentGiven(Fjellglimt.Marte, asked).ConsentDeclined(Fjellglimt.Jonas, [Fjellglimt.Nursing]);

        var none = await SectionAsync<ConsentSection>(story);
        var rows = Rows(await SectionAsync<ConsentSection>(story.ConsentGiven(Fjellglimt.Jonas, Reading)));

        Assert.Contains(none.Pieces.OfType<Paragraph>(), line => line.Text == "Det er ingen gyldige samtykker.");
        Assert.Equal(
            [("Marte", "At familien leser loggen digitalt"), ("Jonas", "At familien leser loggen digitalt")], rows.Select(row => (row[0], row[1])));
    }

    [Fact]
    public async Task Log_WithADisagreement_HasItBesideTheEntryAndAsAnEntry_R21()
    {
        var story = Opened().ConsentRequested(Reading).ConsentGiven(Fjellglimt.Marte, Reading).ConsentGiven(Fjellglimt.Jonas, Reading).Noted("Han lo.").Disputed(text: "Han gråt.").ViewRecorded();

        var entries = (await SectionAsync<LogSection>(story, Fjellglimt.Kari)).Pieces.OfType<PrintedEntry>().ToList();

        Assert.Contains(entries.Single(entry => entry.Text == "Han lo.").Facts, fact => fact.Value == "Han gråt.");
        Assert.Single(entries, entry => entry.Text == "Han gråt.");
        Assert.Contains(entries[^1].Facts, fact => fact.Value == "Ikke så bra");
    }

    private static ConcernStory Opened() => A.Concern().SharedWithLeader().TalkedWithGuardians().Opened();

    private static IReadOnlyList<IReadOnlyList<string>> Rows(Section section) => section.Pieces.OfType<Table>().Last().Rows;

    private async Task<string> StateAsync(ConcernStory story) =>
        (await SectionAsync<MeasuresSection>(story)).Pieces.OfType<FactList>().SelectMany(list => list.Facts).Single(fact => fact.Name == "Status").Value;

    private async Task<Section> SectionAsync<TSection>(ConcernStory story, Actor? reader = null)
        where TSection : ISection
    {
        var program = await shared.ProgramAsync();
        var printout = new Printout(new(ViewOf(story, reader ?? Fjellglimt.Per), "", NationalId: null), story.Now, ForArchive: false);
        return await program.InScopeAsync((IEnumerable<ISection> sections) => Task.FromResult(sections.OfType<TSection>().Single().Of(printout)!));
    }

    private static ConcernView ViewOf(ConcernStory story, Actor reader) => new(
        story.Concern, Fjellglimt.Everybody.ToDictionary(one => one.Person, one => new PersonCard(one.Person, NameOf(one), Born: null)),
        new Dictionary<PersonId, ServingCard>(), [], new(Fjellglimt.School, "Fjellglimt barneskole"), Modum.Pack, reader, story.Now);

    private static string NameOf(Actor one) =>
        one == Fjellglimt.Marte ? "Marte" : one == Fjellglimt.Jonas ? "Jonas" : one.Posts is [var post, ..] ? post.Title : "Barn";

    private static string Day(DateTimeOffset moment) => Day(Oslo.Day(moment));

    private static string Day(DateOnly day) => Web.Shared.When.Day(day, default);
}
