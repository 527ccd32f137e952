using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Postgres
{
    /// <summary>What the register of guardians last denied is remembered while it is away; who somebody was by a former number is found by person too.</summary>
    public partial class LastDenials : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DeniedGuardian",
                columns: table => new
                {
                    GuardianId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChildId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeniedGuardian", x => new { x.GuardianId, x.ChildId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormerNumber_PersonId",
                table: "FormerNumber",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeniedGuardian");

            migrationBuilder.DropIndex(
                name: "IX_FormerNumber_PersonId",
                table: "FormerNumber");
        }
    }
}
