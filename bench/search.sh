#!/bin/sh
# The search over 200,000 paragraphs of invented words in natural proportions: the index built anew, 400 questions of one to three words and phrases, common and rare, and a paper
# published and found. On SQLite, then on PostgreSQL. Ends with code 1 when a promise was missed.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"
. "$root/scripts/setup.sh"

find_dotnet
bench_project Public
cluster="$root/artifacts/bench-postgres"
trap '"$root/scripts/postgres.sh" stop "$cluster"' EXIT
"$root/scripts/postgres.sh" stop "$cluster"

# measure NAME FOLDER CONNECTION
measure() {
    fresh "$2"
    "$dotnet" "$bench_dll" paragraphs "$inputs/$2" "$3" 200000
    "$dotnet" "$bench_dll" search "$inputs/$2" "$3" "$1" || missed=1
}

missed=0
measure SQLite search-sqlite ""
if server=$("$root/scripts/postgres.sh" start "$cluster"); then
    measure PostgreSQL search-postgres "$server"
else
    missed=1
fi
exit $missed
