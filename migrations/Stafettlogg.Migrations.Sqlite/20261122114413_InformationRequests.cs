using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Sqlite
{
    /// <summary>What a parent without parental responsibility asks and is answered: kept as the log is, changed by nobody.</summary>
    public partial class InformationRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Information",
                columns: table => new
                {
                    RequestId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    DeedId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Author = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ChildId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UnitId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MunicipalityId = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    KeyMonth = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Information", x => new { x.RequestId, x.Sequence });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Information_Author",
                table: "Information",
                column: "Author");

            migrationBuilder.CreateIndex(
                name: "IX_Information_DeedId",
                table: "Information",
                column: "DeedId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Information_MunicipalityId",
                table: "Information",
                column: "MunicipalityId");

            foreach (var change in new[] { "UPDATE", "DELETE" })
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER "Information_refuses_{change}" BEFORE {change} ON "Information"
                    BEGIN SELECT RAISE(ABORT, 'Information is append-only'); END;
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Information");
        }
    }
}
