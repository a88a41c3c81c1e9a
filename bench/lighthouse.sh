#!/bin/sh
# Lighthouse, as on a middling phone with a slow line, over four pages of the demonstration: accessibility 1.0 and performance 0.95 or more.
# Ends with code 1 when a page misses either. Needs Node and Chromium.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"
. "$root/scripts/setup.sh"

lighthouse=12.8.2
need python3 "$python" --version
need nodejs node --version
need chromium chromium --version
ready_site
tools="$root/artifacts/bench-lighthouse-$lighthouse"
if [ ! -x "$tools/node_modules/.bin/lighthouse" ]; then
    mkdir -p "$tools"
    (cd "$tools" && npm install --no-save --no-audit --no-fund --loglevel=error "lighthouse@$lighthouse" >"$tools/log" 2>&1) ||
        { say "Lighthouse could not be fetched. The whole log is in $tools/log"; exit 3; }
fi
fresh lighthouse
"$python" "$root/bench/lighthouse.py" "$inputs/lighthouse" "$tools/node_modules/.bin/lighthouse" "$dotnet" "$site_dll"
