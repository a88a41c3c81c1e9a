#!/bin/sh
# Kills the site two hundred times while papers come in, are read, confirmed and published: on SQLite, and on PostgreSQL where that is here.
# Ends with code 1 when anything that was acknowledged is missing, or anything is half-written. FOLKMOOT_KILLS says how often for each.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"
. "$root/scripts/setup.sh"

ready_site
cluster="$root/artifacts/bench-postgres"
trap '"$root/scripts/postgres.sh" stop "$cluster"' EXIT
"$root/scripts/postgres.sh" stop "$cluster"
if server=$("$root/scripts/postgres.sh" start "$cluster"); then
    export FOLKMOOT_TEST_POSTGRES="$server"
fi

(cd "$root" && "$dotnet" build tests/Web.Tests -c Release -v q -nologo -nodeReuse:false >"$root/artifacts/faults.log" 2>&1) ||
    { say "The tests could not be built. The whole log is in $root/artifacts/faults.log"; exit 3; }
FOLKMOOT_SITE=$site_dll FOLKMOOT_KILLS=${FOLKMOOT_KILLS:-100} "$dotnet" "$root/artifacts/bin/Folkmoot.Web.Tests/release/Folkmoot.Web.Tests.dll" -noLogo -noColor -showLiveOutput -class '*KillSqliteTests' -class '*KillPostgresTests' -parallel none
