using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Postgres
{
    /// <summary>What is written in the log stays: triggers refuse to change, delete or truncate it.</summary>
    public partial class AppendOnly : Migration
    {
        private static readonly string[] Tables = ["LogEntry", "Deed", "AccessRecord"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
                """);
            foreach (var table in Tables)
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER "{table}_refuses_change" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW EXECUTE FUNCTION refuse_change();
                    CREATE TRIGGER "{table}_refuses_truncate" BEFORE TRUNCATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                migrationBuilder.Sql($"""
                    DROP TRIGGER "{table}_refuses_change" ON "{table}";
                    DROP TRIGGER "{table}_refuses_truncate" ON "{table}";
                    """);
            }

            migrationBuilder.Sql("DROP FUNCTION refuse_change();");
        }
    }
}
