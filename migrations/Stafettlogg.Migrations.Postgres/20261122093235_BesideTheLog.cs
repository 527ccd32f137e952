using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Postgres
{
    /// <summary>What people write for themselves alone, and what was asked without a name: kept as the log is, changed by nobody.</summary>
    public partial class BesideTheLog : Migration
    {
        private static readonly string[] Tables = ["PrivateNote", "Discussion"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Discussion",
                columns: table => new
                {
                    DiscussionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    DeedId = table.Column<Guid>(type: "uuid", nullable: false),
                    MunicipalityId = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<Guid>(type: "uuid", nullable: false),
                    SharedIn = table.Column<Guid>(type: "uuid", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Discussion", x => new { x.DiscussionId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "PrivateNote",
                columns: table => new
                {
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uuid", nullable: false),
                    Author = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivateNote", x => x.NoteId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Discussion_Author",
                table: "Discussion",
                column: "Author");

            migrationBuilder.CreateIndex(
                name: "IX_Discussion_DeedId",
                table: "Discussion",
                column: "DeedId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Discussion_SharedIn",
                table: "Discussion",
                column: "SharedIn");

            migrationBuilder.CreateIndex(
                name: "IX_PrivateNote_ConcernId_Author",
                table: "PrivateNote",
                columns: new[] { "ConcernId", "Author" });

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
            migrationBuilder.DropTable(
                name: "Discussion");

            migrationBuilder.DropTable(
                name: "PrivateNote");
        }
    }
}
