using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Sqlite
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
                    DiscussionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    DeedId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MunicipalityId = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SharedIn = table.Column<byte[]>(type: "BLOB", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Discussion", x => new { x.DiscussionId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "PrivateNote",
                columns: table => new
                {
                    NoteId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Author = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false)
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
            migrationBuilder.DropTable(
                name: "Discussion");

            migrationBuilder.DropTable(
                name: "PrivateNote");
        }
    }
}
