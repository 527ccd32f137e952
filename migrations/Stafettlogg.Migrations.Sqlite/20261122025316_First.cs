using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stafettlogg.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessRecord",
                columns: table => new
                {
                    StreamId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Deed = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    KeyMonth = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessRecord", x => new { x.StreamId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "Concern",
                columns: table => new
                {
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MunicipalityId = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SubjectId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", nullable: false),
                    Responsible = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChainHead = table.Column<byte[]>(type: "BLOB", nullable: false),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDueKind = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concern", x => x.ConcernId);
                });

            migrationBuilder.CreateTable(
                name: "ConcernKey",
                columns: table => new
                {
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernKey", x => x.ConcernId);
                });

            migrationBuilder.CreateTable(
                name: "Deed",
                columns: table => new
                {
                    DeedId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Actor = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FirstSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deed", x => x.DeedId);
                });

            migrationBuilder.CreateTable(
                name: "DueItem",
                columns: table => new
                {
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Responsible = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueItem", x => new { x.ConcernId, x.Kind, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Employment",
                columns: table => new
                {
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UnitId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MunicipalityId = table.Column<string>(type: "TEXT", nullable: false),
                    Service = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Employment", x => new { x.PersonId, x.UnitId, x.MunicipalityId });
                });

            migrationBuilder.CreateTable(
                name: "Enrolment",
                columns: table => new
                {
                    ChildId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UnitId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enrolment", x => new { x.UnitId, x.ChildId });
                });

            migrationBuilder.CreateTable(
                name: "Guardianship",
                columns: table => new
                {
                    ChildId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GuardianId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ParentalResponsibility = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guardianship", x => new { x.GuardianId, x.ChildId });
                });

            migrationBuilder.CreateTable(
                name: "LevelPeriod",
                columns: table => new
                {
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LevelPeriod", x => new { x.ConcernId, x.From, x.Stage });
                });

            migrationBuilder.CreateTable(
                name: "LogEntry",
                columns: table => new
                {
                    MunicipalityId = table.Column<string>(type: "TEXT", nullable: false),
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Visibility = table.Column<string>(type: "TEXT", nullable: false),
                    OccurredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Payload = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogEntry", x => new { x.MunicipalityId, x.ConcernId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "Person",
                columns: table => new
                {
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    NationalIdHash = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Person", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "RegisterVersion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterVersion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Relation",
                columns: table => new
                {
                    ConcernId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Relation = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Service = table.Column<string>(type: "TEXT", nullable: true),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Relation", x => new { x.PersonId, x.ConcernId, x.Relation });
                });

            migrationBuilder.CreateTable(
                name: "RingKey",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RingKey", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "StoreKey",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoreKey", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Unit",
                columns: table => new
                {
                    UnitId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MunicipalityId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Unit", x => x.UnitId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecord_ConcernId_At",
                table: "AccessRecord",
                columns: new[] { "ConcernId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Employment_UnitId",
                table: "Employment",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_LogEntry_ConcernId_Sequence",
                table: "LogEntry",
                columns: new[] { "ConcernId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Person_NationalIdHash",
                table: "Person",
                column: "NationalIdHash");

            migrationBuilder.CreateIndex(
                name: "OneOfEachNumber",
                table: "Person",
                column: "NationalIdHash",
                unique: true,
                filter: "NOT \"Provisional\"");

            migrationBuilder.CreateIndex(
                name: "IX_Relation_ConcernId",
                table: "Relation",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_Unit_MunicipalityId_Name",
                table: "Unit",
                columns: new[] { "MunicipalityId", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessRecord");

            migrationBuilder.DropTable(
                name: "Concern");

            migrationBuilder.DropTable(
                name: "ConcernKey");

            migrationBuilder.DropTable(
                name: "Deed");

            migrationBuilder.DropTable(
                name: "DueItem");

            migrationBuilder.DropTable(
                name: "Employment");

            migrationBuilder.DropTable(
                name: "Enrolment");

            migrationBuilder.DropTable(
                name: "Guardianship");

            migrationBuilder.DropTable(
                name: "LevelPeriod");

            migrationBuilder.DropTable(
                name: "LogEntry");

            migrationBuilder.DropTable(
                name: "Person");

            migrationBuilder.DropTable(
                name: "RegisterVersion");

            migrationBuilder.DropTable(
                name: "Relation");

            migrationBuilder.DropTable(
                name: "RingKey");

            migrationBuilder.DropTable(
                name: "StoreKey");

            migrationBuilder.DropTable(
                name: "Unit");
        }
    }
}
