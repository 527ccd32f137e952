using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Log;

/// <summary>Notes and bright moments, by anybody who works with the child.</summary>
public sealed class NoteTests(SharedProgram shared)
{
    [Theory]
    [InlineData("Note", "Kari Lunde skrev et notat")]
    [InlineData("BrightMoment", "Kari Lunde skrev et lysglimt")]
    public async Task Note_OfEitherKind_StandsInTheLog(string kind, string sentence)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        Assert.Equal(id, (await (await kari.NoteFormAsync(id, "Første linje.\nAndre linje.", kind)).SendAsync()).Concern());

        Assert.Equal([sentence, "Første linje.\nAndre linje."], await kari.NewestAsync(id));
    }

    [Fact]
    public async Task Note_ByOneWhoTakesPart_StandsInTheLogOfTheHolder()
    {
        var (kari, hege) = (await AsAsync("Kari Lunde"), await AsAsync("Hege Solli", "Ansatt"));
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");

        await hege.NoteAsync(id, "Han lo høyt.", "BrightMoment");

        Assert.Equal(["Hege Solli skrev et lysglimt", "Han lo høyt."], await kari.NewestAsync(id));
    }

    [Fact]
    public async Task Note_WithNothingWritten_SaysSoAtTheFieldAndWritesNothing()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        var before = await VersionAsync(id);

        foreach (var nothing in new[] { "", " \t ", "\u202E\u200F" })
        {
            var refused = await (await kari.NoteFormAsync(id, nothing)).SendAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(["Skriv en tekst"], refused.Faults());
            Assert.Equal(["Note-Text"], refused.FaultFields());
        }

        Assert.Equal(before, await VersionAsync(id));
    }

    [Theory]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("Dagbok")]
    public async Task Note_OfAKindThatIsNone_IsRefusedAndWritesNothing(string kind)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        var before = await VersionAsync(id);

        var refused = await (await kari.NoteFormAsync(id, "Noe.", kind)).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg ett av svarene på «Hva vil du skrive?»"], refused.Faults());
        Assert.Equal(["Note-Kind"], refused.FaultFields());
        Assert.Equal(["Noe."], refused.Typed());
        Assert.Equal(before, await VersionAsync(id));
    }

    [Fact]
    public async Task Note_BeforeTheLogIsOpen_IsNotOfferedAndRefusedThoughSent()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        var page = await kari.GetAsync($"/saker/{id}/notat/nytt");
        var refused = await (await kari.LevelFormAsync(id, "observation")).To($"/saker/{id}/notat/nytt").As("note", "Note").With("Note.Text", "For tidlig.").SendAsync();

        Assert.DoesNotContain("note", page.Forms());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["For tidlig."], refused.Typed());
        Assert.Equal(1, await VersionAsync(id));
    }

    private async Task<int> VersionAsync(Guid id) => await (await shared.ProgramAsync()).VersionAsync(id);

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
