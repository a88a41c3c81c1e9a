using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Folkmoot.Civic.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ListsByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_record_versions_ErasedAt",
                table: "record_versions");

            migrationBuilder.DropIndex(
                name: "IX_record_versions_Kind_Date",
                table: "record_versions");

            migrationBuilder.CreateIndex(
                name: "IX_record_versions_Date_Sequence",
                table: "record_versions",
                columns: new[] { "Date", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_record_versions_ErasedAt",
                table: "record_versions",
                column: "ErasedAt",
                filter: "\"ErasedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_record_versions_Id",
                table: "record_versions",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_record_versions_Kind_Date_Sequence",
                table: "record_versions",
                columns: new[] { "Kind", "Date", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_record_heads_Id",
                table: "record_heads",
                column: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_record_versions_Date_Sequence",
                table: "record_versions");

            migrationBuilder.DropIndex(
                name: "IX_record_versions_ErasedAt",
                table: "record_versions");

            migrationBuilder.DropIndex(
                name: "IX_record_versions_Id",
                table: "record_versions");

            migrationBuilder.DropIndex(
                name: "IX_record_versions_Kind_Date_Sequence",
                table: "record_versions");

            migrationBuilder.DropIndex(
                name: "IX_record_heads_Id",
                table: "record_heads");

            migrationBuilder.CreateIndex(
                name: "IX_record_versions_ErasedAt",
                table: "record_versions",
                column: "ErasedAt");

            migrationBuilder.CreateIndex(
                name: "IX_record_versions_Kind_Date",
                table: "record_versions",
                columns: new[] { "Kind", "Date" });
        }
    }
}
