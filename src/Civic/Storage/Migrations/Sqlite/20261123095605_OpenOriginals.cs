using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Folkmoot.Civic.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OpenOriginals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "open_originals",
                columns: table => new
                {
                    PaperVersionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_originals", x => x.PaperVersionId);
                    table.ForeignKey(
                        name: "FK_open_originals_paper_versions_PaperVersionId",
                        column: x => x.PaperVersionId,
                        principalTable: "paper_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "open_originals");
        }
    }
}
