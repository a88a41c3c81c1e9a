using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Folkmoot.Civic.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Alerts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "alerts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Secret = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Of = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Pace = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    AskedAt = table.Column<string>(type: "TEXT", nullable: false),
                    InvitedAt = table.Column<string>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<string>(type: "TEXT", nullable: true),
                    ToldUpTo = table.Column<long>(type: "INTEGER", nullable: false),
                    NextAt = table.Column<string>(type: "TEXT", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alerts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_record_versions_WithdrawnFrom",
                table: "record_versions",
                column: "WithdrawnFrom");

            migrationBuilder.CreateIndex(
                name: "IX_alerts_Address",
                table: "alerts",
                column: "Address");

            migrationBuilder.CreateIndex(
                name: "IX_alerts_NextAt",
                table: "alerts",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_alerts_Secret",
                table: "alerts",
                column: "Secret",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "alerts");

            migrationBuilder.DropIndex(
                name: "IX_record_versions_WithdrawnFrom",
                table: "record_versions");
        }
    }
}
