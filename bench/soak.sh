#!/bin/sh
# Ten minutes of readers, at four times the busiest hour that two cores are expected to meet, while the record is corrected under them. Ends with code 1 at any
# answer that is no success, or when memory grows. FOLKMOOT_MINUTES says how long.
#
# The busiest hour: a partnership of two million people decides to close a hospital's unit, and half a percent of them read ten pages each within the hour: 100,000
# pages, 28 a second. Four times that is 112; 120 are asked for. One in ten is a search, three in ten a page that few read.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"
. "$root/scripts/setup.sh"

need python3 "$python" --version
ready_site
bench_project Public
fresh soak
"$python" "$root/bench/soak.py" "${FOLKMOOT_MINUTES:-10}" "$inputs/soak" "$dotnet" "$site_dll" "$bench_dll"
