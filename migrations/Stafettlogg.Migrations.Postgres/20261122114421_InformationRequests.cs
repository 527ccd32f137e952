using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Postgres
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
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    DeedId = table.Column<Guid>(type: "uuid", nullable: false),
                    Author = table.Column<Guid>(type: "uuid", nullable: false),
                    ChildId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    MunicipalityId = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    KeyMonth = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
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

            migrationBuilder.Sql("""
                CREATE TRIGGER "Information_refuses_change" BEFORE UPDATE OR DELETE ON "Information" FOR EACH ROW EXECUTE FUNCTION refuse_change();
                CREATE TRIGGER "Information_refuses_truncate" BEFORE TRUNCATE ON "Information" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Information");
        }
    }
}
