using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Sqlite
{
    /// <summary>Those who have address protection can be found without opening what everybody's row seals.</summary>
    public partial class Protection : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AddressProtection",
                table: "Person",
                type: "TEXT",
                nullable: false,
                defaultValue: "None");

            migrationBuilder.CreateIndex(
                name: "Protected",
                table: "Person",
                column: "AddressProtection",
                filter: "\"AddressProtection\" <> 'None'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "Protected",
                table: "Person");

            migrationBuilder.DropColumn(
                name: "AddressProtection",
                table: "Person");
        }
    }
}
