#!/bin/sh
# 100 PDF documents: moot reading them in one run against `pdftotext -layout` once a file on both cores. Whole processes.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"

need python3 "$python" --version
need poppler-utils pdftotext -v
release

fresh pdf
fresh pdf-moot
fresh pdf-peer
"$python" "$root/bench/inputs.py" pdf "$inputs/pdf" 100

missed=0
"$python" "$root/bench/race.py" ratio "100 PDF documents, text" 100 0.8 \
    "'$moot' read -r '$inputs/pdf' --text --out '$inputs/pdf-moot'" \
    "cd '$inputs/pdf' && ls | xargs -P 2 -I {} pdftotext -layout {} '$inputs/pdf-peer/{}.txt'" || missed=1
"$python" "$root/bench/race.py" ratio "100 PDF documents, read" 100 0.8 \
    "'$moot' read -r '$inputs/pdf' --json --out '$inputs/pdf-moot'" \
    "cd '$inputs/pdf' && ls | xargs -P 2 -I {} pdftotext -layout {} '$inputs/pdf-peer/{}.txt'" || missed=1
exit $missed
