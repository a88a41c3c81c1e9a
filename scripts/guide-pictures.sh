#!/bin/sh
# Remakes the pictures of docs/guide and docs/pictures from a fresh demonstration: builds the site, starts it on a port of its own (5499, or the first
# argument), takes the pictures with headless Chromium, and ends it. Look at each picture before you commit it.
set -u
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P) || exit 3
. "$root/scripts/setup.sh"

ready_poppler
ready_chromium
ready_site
port=${1:-5499}
folder=$(mktemp -d) || exit 3
cd "$root" || exit 3
"$dotnet" "$site_dll" serve --demonstration --name "The Eastmoor record" --folder "$folder/record" --port "$port" >"$folder/said" 2>&1 &
site=$!
trap 'kill $site 2>/dev/null; wait $site 2>/dev/null; rm -rf "$folder"' EXIT

# The link is printed when the sample is public.
until grep -q '/account/demonstration/' "$folder/said"; do
    kill -0 $site 2>/dev/null || fail "$(cat "$folder/said")"
    sleep 1
done
link=$(sed -n 's/.*\(http[^ ]*\/account\/demonstration\/[^ ]*\).*/\1/p' "$folder/said")
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
python3 scripts/guide_pictures.py "$chromium" "http://127.0.0.1:$port" "$link" docs/guide/pictures || exit 1
cp docs/guide/pictures/review.png docs/pictures/desk.png
cp docs/guide/pictures/front.png docs/pictures/site.png
