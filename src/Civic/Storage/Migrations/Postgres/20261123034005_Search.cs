using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Folkmoot.Civic.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        private const string Accented = "áàâäãåāăąçćčďđéèêëēėęěğģíìîïīįķłĺľñńňóòôöõøōőŕřśšşťţúùûüūůűýÿźżžÁÀÂÄÃÅĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞĢÍÌÎÏĪĮĶŁĹĽÑŃŇÓÒÔÖÕØŌŐŔŘŚŠŞŤŢÚÙÛÜŪŮŰÝŸŹŻŽ";

        private const string Plain = "aaaaaaaaacccddeeeeeeeeggiiiiiiklllnnnoooooooorrsssttuuuuuuuyyzzzAAAAAAAAACCCDDEEEEEEEEGGIIIIIIKLLLNNNOOOOOOOORRSSSTTUUUUUUUYYZZZ";

        private const string Parting = ".,:;/-–—_@&#%+=~^|<>*“”‘’…()[]{}!?$£€`";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "search_passages",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Id = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Start = table.Column<int>(type: "integer", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    OrganisationId = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    BodyId = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Topic = table.Column<string>(type: "text", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_passages", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_search_passages_Id",
                table: "search_passages",
                column: "Id");

            // English stems, but no word is left out: "who" is worth finding. Accents and punctuation become what they are to SQLite's index, and
            // every letter keeps its place.
            migrationBuilder.Sql("CREATE TEXT SEARCH DICTIONARY folkmoot_stem (TEMPLATE = snowball, Language = english)");
            migrationBuilder.Sql("CREATE TEXT SEARCH CONFIGURATION folkmoot (COPY = pg_catalog.english)");
            migrationBuilder.Sql("ALTER TEXT SEARCH CONFIGURATION folkmoot ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH folkmoot_stem");
            migrationBuilder.Sql($$"""
                CREATE FUNCTION folkmoot_plain(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
                $plain$ SELECT translate(words, '{{Accented}}{{Parting}}', '{{Plain}}' || repeat(' ', {{Parting.Length}})) $plain$
                """);
            migrationBuilder.Sql("""
                ALTER TABLE search_passages ADD COLUMN index tsvector GENERATED ALWAYS AS (
                    setweight(to_tsvector('folkmoot'::regconfig, folkmoot_plain("Title")), 'A') || to_tsvector('folkmoot'::regconfig, folkmoot_plain("Words"))) STORED
                """);
            migrationBuilder.Sql("CREATE INDEX \"IX_search_passages_index\" ON search_passages USING gin (index)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("ALTER TABLE search_passages DROP COLUMN index");
            migrationBuilder.Sql("DROP FUNCTION folkmoot_plain(text)");
            migrationBuilder.Sql("DROP TEXT SEARCH CONFIGURATION folkmoot");
            migrationBuilder.Sql("DROP TEXT SEARCH DICTIONARY folkmoot_stem");

            migrationBuilder.DropTable(
                name: "search_passages");
        }
    }
}
