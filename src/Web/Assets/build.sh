#!/bin/sh
# Compiles the look into ../wwwroot/assets: site.css, the fonts and the scripts. Does nothing when nothing changed.
set -eu
cd "$(dirname "$0")"
out=../wwwroot/assets

# site.css is written last, so it is the age of the whole folder.
if [ -f "$out/site.css" ] && [ -z "$(find . -name node_modules -prune -o -newer "$out/site.css" -print)" ]; then
  exit 0
fi

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  echo "The look of the site is compiled with Node: install Node 20 or newer with npm (on Debian: apt install nodejs npm), then build again." >&2
  exit 1
fi

major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 20 ]; then
  echo "Node $major is too old to compile the look of the site: install Node 20 or newer, then build again." >&2
  exit 1
fi

if [ ! -f node_modules/.package-lock.json ] || [ -n "$(find package-lock.json -newer node_modules/.package-lock.json)" ]; then
  if ! npm ci --ignore-scripts --no-audit --no-fund --loglevel=error; then
    echo "What package-lock.json names could not be fetched: see that npm reaches its registry, then build again." >&2
    exit 1
  fi
fi

rm -rf "$out/review"
mkdir -p "$out/fonts" "$out/review"
for font in source-serif-4 atkinson-hyperlegible-next; do
  from=node_modules/@fontsource-variable/$font
  cp "$from/files/$font-latin-wght-normal.woff2" "$from/files/$font-latin-wght-italic.woff2" \
    "$from/files/$font-latin-ext-wght-normal.woff2" "$out/fonts/"
  cp "$from/LICENSE" "$out/fonts/$font-licence.txt"
done
cp images/*.svg images/*.png scripts/*.js node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js "$out/"
cp scripts/review/*.js "$out/review/"

node_modules/.bin/sass --style=compressed --no-source-map --quiet-deps --load-path=node_modules site.scss "$out/site.css.new"
mv "$out/site.css.new" "$out/site.css"
