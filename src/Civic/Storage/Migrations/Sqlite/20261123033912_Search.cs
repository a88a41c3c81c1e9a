using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Folkmoot.Civic.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "search_passages",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Id = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    BodyId = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    Topic = table.Column<string>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_passages", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_search_passages_Id",
                table: "search_passages",
                column: "Id");

            // The index has no words of its own: it follows the passages. What is deleted there leaves nothing behind here.
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE search_index USING fts5(
                    "Title", "Words", content='search_passages', content_rowid='Number', tokenize="porter unicode61 remove_diacritics 2")
                """);
            migrationBuilder.Sql("INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)");
            migrationBuilder.Sql("""
                CREATE TRIGGER search_passages_added AFTER INSERT ON search_passages BEGIN
                    INSERT INTO search_index(rowid, "Title", "Words") VALUES (new."Number", new."Title", new."Words");
                END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER search_passages_deleted AFTER DELETE ON search_passages BEGIN
                    INSERT INTO search_index(search_index, rowid, "Title", "Words") VALUES ('delete', old."Number", old."Title", old."Words");
                END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE search_index");

            migrationBuilder.DropTable(
                name: "search_passages");
        }
    }
}
