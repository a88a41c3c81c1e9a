#!/bin/sh
# The record: how soon the site answers, and what 1,000 papers, a long review and 10,000 facts ask of it. On SQLite, then on PostgreSQL.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"
. "$root/scripts/setup.sh"

need python3 "$python" --version
ready_site
cluster="$root/artifacts/bench-postgres"
trap '"$root/scripts/postgres.sh" stop "$cluster"' EXIT
"$root/scripts/postgres.sh" stop "$cluster"

missed=0
fresh record-sqlite
"$python" "$root/bench/record.py" SQLite "$inputs/record-sqlite" "" "$dotnet" "$site_dll" "$(command -v chromium || true)" || missed=1
fresh record-postgres
if server=$("$root/scripts/postgres.sh" start "$cluster"); then
    "$python" "$root/bench/record.py" PostgreSQL "$inputs/record-postgres" "$server" "$dotnet" "$site_dll" "$(command -v chromium || true)" || missed=1
else
    missed=1
fi
exit $missed
