using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SignIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Account",
                columns: table => new
                {
                    AccountHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Account", x => x.AccountHash);
                });

            migrationBuilder.CreateTable(
                name: "FormerNumber",
                columns: table => new
                {
                    NationalIdHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerNumber", x => x.NationalIdHash);
                });

            migrationBuilder.CreateTable(
                name: "Session",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    AtProvider = table.Column<byte[]>(type: "bytea", nullable: true),
                    OfSubject = table.Column<byte[]>(type: "bytea", nullable: false),
                    Began = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Ended = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Session", x => x.SessionId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Session_AtProvider",
                table: "Session",
                column: "AtProvider");

            migrationBuilder.CreateIndex(
                name: "IX_Session_Began",
                table: "Session",
                column: "Began");

            migrationBuilder.CreateIndex(
                name: "IX_Session_Ended",
                table: "Session",
                column: "Ended");

            migrationBuilder.CreateIndex(
                name: "IX_Session_OfSubject",
                table: "Session",
                column: "OfSubject");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Account");

            migrationBuilder.DropTable(
                name: "FormerNumber");

            migrationBuilder.DropTable(
                name: "Session");
        }
    }
}
