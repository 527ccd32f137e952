namespace Stafettlogg.Casework.Store;

/// <summary>What deeds write in the register of people, together with their entries.</summary>
internal static class RegisterWrites
{
    private static readonly string InsertPerson = Write.Insert("Person", "PersonId", "Sealed", "Provisional", "NationalIdHash");

    // Changing the row counts as a change of the registers, also where nothing in it is new: what was known of its person is asked for again.
    private const string Touch = """UPDATE "Person" SET "Provisional" = "Provisional" WHERE "PersonId" = @p0""";
    private const string Promote = """UPDATE "Person" SET "Provisional" = @p0 WHERE "PersonId" = @p1 AND "Provisional" """;

    /// <summary>Somebody new.</summary>
    public static Write Add(PersonRow person) => new(InsertPerson, true, person.PersonId, person.Sealed, person.Provisional, person.NationalIdHash);

    /// <summary>One whom a case alone knew is found by birth number from now on.</summary>
    public static Write Recognise(Domain.Basics.PersonId person) => new(Promote, true, false, person);

    /// <summary>What somebody may do has changed, though nothing the register says of them has.</summary>
    public static Write Changed(Domain.Basics.PersonId person) => new(Touch, true, person);
}
