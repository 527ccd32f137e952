using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>Address protection in the browser. Liam's mother stays strictly confidential throughout, so that what is tried with his own grade changes nothing for his family.</summary>
internal static class ProtectionDeeds
{
    public static Task<Page> ProtectionAsync(this Browser browser, Guid concern) => browser.GetAsync($"/saker/{concern}/adressebeskyttelse");

    /// <summary>Imports a demo person once more with the grade: what the register outside says now.</summary>
    public static Task<int> ImportAsync(this WholeProgram program, string person, AddressProtection grade) => program.InScopeAsync((PeopleImport import) =>
        import.RunAsync([Testing.Programs.DemoPeople.Find(person) with { AddressProtection = grade, Guardians = [] }], TestContext.Current.CancellationToken));

    /// <summary>Does something while what is sealed of the person is spoilt.</summary>
    public static async Task WhileUnreadableAsync(this WholeProgram program, string person, Func<Task> act)
    {
        const string Put = """UPDATE "Person" SET "Sealed" = @p1 WHERE "PersonId" = @p0""";
        var id = program.Tables.Id((await program.PersonAsync(person)).Value);
        var whole = (await program.Tables.RowsAsync("""SELECT "Sealed" FROM "Person" WHERE "PersonId" = @p0""", id))[0][0];
        await program.Tables.RunAsync(Put, id, new byte[100]);
        try
        {
            await act();
        }
        finally
        {
            await program.Tables.RunAsync(Put, id, whole);
        }
    }

    /// <summary>A form of the page, ready to be sent, in a new log about Liam.</summary>
    public static async Task<ReadyForm> ProtectionFormAsync(this WholeProgram program, string form)
    {
        var (kari, per) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"));
        await program.ImportAsync("liam-skjermet", AddressProtection.StrictlyConfidential);
        var id = await program.OpenedAsync("liam-skjermet");
        if (form == "remove-staff") return new(id, per, FilledForm.On(await per.ProtectionAsync(id), $"remove-{await program.PersonAsync("kari-lunde")}", per));
        if (form == "name-staff") return new(id, per, await per.NamingAsync(id, "Hege Solli"));
        var loosening = await kari.LooseningAsync(id, "Liam Skjermet", "Confidential");
        if (form == "loosen") return new(id, kari, loosening);
        (await loosening.SendAsync()).Done();
        return new(id, per, FilledForm.On(await per.ProtectionAsync(id), $"approve-loosening-{await program.PersonAsync("liam-skjermet")}", per));
    }

    public static async Task<FilledForm> NamingAsync(this Browser browser, Guid concern, string person)
    {
        var page = await browser.ProtectionAsync(concern);
        return FilledForm.On(page, "name-staff", browser).With("Naming.Person", page.Choice("Naming.Person", person));
    }

    public static async Task<FilledForm> LooseningAsync(this Browser browser, Guid concern, string person, string grade)
    {
        var page = await browser.ProtectionAsync(concern);
        return FilledForm.On(page, "loosen", browser).With("Loosening.Person", page.Choice("Loosening.Person", person)).With("Loosening.Grade", grade).With("Loosening.Reason", "Vedtaket er opphevet.");
    }
}
