#!/bin/sh
# Makes the site ready to be installed on machines of this kind: scripts/publish.sh FOLDER
#
# FOLDER, which must not be there yet, then holds the program folkmoot, the look and the sample. It needs the ASP.NET Core 10 runtime, and
# neither the SDK nor Node.
set -u
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P) || exit 3
. "$root/scripts/setup.sh"

[ $# -eq 1 ] || fail "Say into which new folder: scripts/publish.sh FOLDER"
[ ! -e "$1" ] || fail "$1 is there already: name a new folder."
mkdir -p "$(dirname "$1")" 2>/dev/null || fail "$(dirname "$1") cannot be made: check the permissions."
ready_node
take_turn
find_dotnet
compile_look
machine=$("$dotnet" --info 2>/dev/null | sed -n 's/^ *RID: *//p' | head -n 1)
publish folkmoot src/Web/Folkmoot.Web.csproj -r "$machine" -p:PublishReadyToRun=true ||
    publish folkmoot src/Web/Folkmoot.Web.csproj || fail_with_log "The build failed. The whole log is in $log"
mkdir -p "$work/folkmoot.new/docs"
cp "$root/LICENSE" "$work/folkmoot.new/"
cp -R "$root/docs/operate" "$work/folkmoot.new/docs/"
cp "$root/packaging/folkmoot.service" "$work/folkmoot.new/"
mv "$work/folkmoot.new" "$1" || fail "$1 cannot be written: check the permissions."
give_turn
say "The site is in $1. docs/operate/install.md says how it is installed."
