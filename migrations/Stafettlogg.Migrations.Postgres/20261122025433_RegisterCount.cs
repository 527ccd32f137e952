using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Postgres
{
    /// <summary>Every change of the registers is counted, whoever makes it: what is kept of them in memory is held against the count.</summary>
    public partial class RegisterCount : Migration
    {
        private static readonly string[] Tables = ["Person", "Unit", "Employment", "Enrolment", "Guardianship"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                INSERT INTO "RegisterVersion" ("Id", "Version") VALUES (1, 1);
                CREATE FUNCTION count_register_change() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN UPDATE "RegisterVersion" SET "Version" = "Version" + 1; RETURN NULL; END $$;
                """);
            foreach (var table in Tables)
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER "{table}_counts_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "{table}"
                    FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables) migrationBuilder.Sql($"""DROP TRIGGER "{table}_counts_change" ON "{table}";""");
            migrationBuilder.Sql("""DROP FUNCTION count_register_change(); DELETE FROM "RegisterVersion";""");
        }
    }
}
