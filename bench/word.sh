#!/bin/sh
# 100 Word documents: moot reading them against python-docx merely extracting their text. Whole processes.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"

need python3 "$python" --version
need python3-docx "$python" -c 'import docx'
release

fresh docx
fresh docx-moot
fresh docx-peer
"$python" "$root/bench/inputs.py" docx "$inputs/docx" 100

missed=0
"$python" "$root/bench/race.py" ratio "100 Word documents, text" 100 3 \
    "'$moot' read -r '$inputs/docx' --text --out '$inputs/docx-moot'" \
    "'$python' '$root/bench/docx_text.py' '$inputs/docx' '$inputs/docx-peer'" || missed=1
"$python" "$root/bench/race.py" ratio "100 Word documents, read" 100 3 \
    "'$moot' read -r '$inputs/docx' --json --out '$inputs/docx-moot'" \
    "'$python' '$root/bench/docx_text.py' '$inputs/docx' '$inputs/docx-peer'" || missed=1
exit $missed
