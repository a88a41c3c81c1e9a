#!/bin/sh
# The most memory that moot holds while it reads a text of 20 MB.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"

need python3 "$python" --version
release

fresh text
fresh text-moot
"$python" "$root/bench/inputs.py" text "$inputs/text/minutes.txt" 20000000

exec "$python" "$root/bench/race.py" memory "20 MB of text, peak memory" 300 \
    "'$moot' read '$inputs/text/minutes.txt' --json --out '$inputs/text-moot'"
