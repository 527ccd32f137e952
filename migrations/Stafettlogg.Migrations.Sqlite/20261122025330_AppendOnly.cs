using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Sqlite
{
    /// <summary>What is written in the log stays: triggers refuse to change or delete it. EF rebuilds SQLite tables and drops triggers; a test looks for them after every migration.</summary>
    public partial class AppendOnly : Migration
    {
        private static readonly string[] Tables = ["LogEntry", "Deed", "AccessRecord"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                foreach (var change in new[] { "UPDATE", "DELETE" })
                {
                    migrationBuilder.Sql($"""
                        CREATE TRIGGER "{table}_refuses_{change}" BEFORE {change} ON "{table}"
                        BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
                        """);
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                migrationBuilder.Sql($"""DROP TRIGGER "{table}_refuses_UPDATE"; DROP TRIGGER "{table}_refuses_DELETE";""");
            }
        }
    }
}
