#!/bin/sh
# The reader alone, on one core, with BenchmarkDotNet. `--verbose` shows its whole log.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/scripts/setup.sh"

take_turn
find_dotnet
(cd "$root" && "$dotnet" build bench -c Release -v q -nologo -nodeReuse:false) >"$work/bench.log" 2>&1 || {
    tail -n 30 "$work/bench.log" >&2
    exit 3
}
give_turn
exec "$dotnet" "$work/bin/Folkmoot.Bench/release/Folkmoot.Bench.dll" "$@"
