using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Folkmoot.Civic.Storage.Migrations.Postgres
{
    /// <summary>
    /// Keeps the words of a passage, and the index over them, beside its row and not in it: a search walks many rows, and looks into few. The passages
    /// are emptied, since only what is written from now on is kept so; the site makes them anew when it starts.
    /// </summary>
    [DbContext(typeof(PostgresCivicDb))]
    [Migration("20261123163500_PassagesOutOfTheWay")]
    public partial class PassagesOutOfTheWay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("TRUNCATE search_passages");
            migrationBuilder.Sql("ALTER TABLE search_passages SET (toast_tuple_target = 128)");

            // A PostgreSQL that was built without it reads these half as fast, and no worse.
            migrationBuilder.Sql("""
                DO $lz4$ BEGIN
                    ALTER TABLE search_passages ALTER COLUMN "Words" SET COMPRESSION lz4, ALTER COLUMN index SET COMPRESSION lz4;
                EXCEPTION WHEN feature_not_supported THEN NULL;
                END $lz4$
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
            ALTER TABLE search_passages ALTER COLUMN "Words" SET COMPRESSION default, ALTER COLUMN index SET COMPRESSION default;
            ALTER TABLE search_passages RESET (toast_tuple_target);
            """);
    }
}
