using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Folkmoot.Civic.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlaceAndTopic : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Topic",
                table: "papers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "organisations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "bodies",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Topic",
                table: "papers");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "bodies");
        }
    }
}
