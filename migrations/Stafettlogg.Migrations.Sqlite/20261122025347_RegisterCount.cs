using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Sqlite
{
    /// <summary>Every change of the registers is counted, whoever makes it: what is kept of them in memory is held against the count.</summary>
    public partial class RegisterCount : Migration
    {
        private static readonly string[] Tables = ["Person", "Unit", "Employment", "Enrolment", "Guardianship"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""INSERT INTO "RegisterVersion" ("Id", "Version") VALUES (1, 1);""");
            foreach (var table in Tables)
            {
                foreach (var change in new[] { "INSERT", "UPDATE", "DELETE" })
                {
                    migrationBuilder.Sql($"""
                        CREATE TRIGGER "{table}_counts_{change}" AFTER {change} ON "{table}"
                        BEGIN UPDATE "RegisterVersion" SET "Version" = "Version" + 1; END;
                        """);
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                foreach (var change in new[] { "INSERT", "UPDATE", "DELETE" }) migrationBuilder.Sql($"""DROP TRIGGER "{table}_counts_{change}";""");
            }

            migrationBuilder.Sql("""DELETE FROM "RegisterVersion";""");
        }
    }
}
