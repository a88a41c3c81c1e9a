# shellcheck shell=sh
# What `run`, `test` and `moot` share: find or fetch .NET, take turns, build, install poppler.
# The caller sets $root to the project's folder. Needs a POSIX shell and nothing that git does not already need.

work="${root:?}/artifacts"
log="$work/build.log"
stamp="$work/moot.stamp"
moot_dll="$work/moot/moot.dll"
turn="$work/turn"
dotnet=

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 3
}

has() {
    command -v "$1" >/dev/null 2>&1
}

# Settings for the SDK's own commands: quiet, no library for languages needed, and a home to keep packages in.
settle() {
    export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
    export DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
    if [ ! -d "${HOME:-}" ] || [ ! -w "${HOME:-}" ]; then
        export HOME="$work/home"
        mkdir -p "$HOME"
    fi
}

# One builder at a time: the folder is the turn, and the number in it says whose. A dead owner's turn is cleared by one waiter.
take_turn() {
    mkdir -p "$work" 2>/dev/null || fail "Folkmoot cannot write to $root: check the folder's permissions."
    strangers=0
    waited=0
    until mkdir "$turn" 2>/dev/null; do
        [ "$waited" -lt 900 ] || fail "Another build has held $turn for 15 minutes: if none is running, remove that folder and try again."
        waited=$((waited + 1))
        owner=$(cat "$turn/owner" 2>/dev/null)
        if [ -z "$owner" ] && [ "$strangers" -lt 10 ]; then
            strangers=$((strangers + 1))
        elif [ -z "$owner" ] || ! kill -0 "$owner" 2>/dev/null; then
            clear_turn "$owner"
        fi
        sleep 1
    done
    echo $$ >"$turn/owner"
    trap 'give_turn' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    trap 'exit 129' HUP
}

clear_turn() {
    if mkdir "$turn.clearing" 2>/dev/null; then
        if [ "$(cat "$turn/owner" 2>/dev/null)" = "$1" ]; then
            rm -rf "$turn"
        fi
        rmdir "$turn.clearing"
    fi
}

give_turn() {
    rm -rf "$turn"
    trap - EXIT INT TERM HUP
}

# True when this dotnet has an SDK that global.json accepts.
accepts() {
    (cd "$root" && "$1" --version) >/dev/null 2>&1
}

find_dotnet() {
    settle
    if has dotnet && accepts "$(command -v dotnet)"; then
        dotnet=$(command -v dotnet)
        return
    fi
    if [ ! -x "$root/.dotnet/dotnet" ] || ! accepts "$root/.dotnet/dotnet"; then
        fetch_dotnet
    fi
    dotnet="$root/.dotnet/dotnet"
    export DOTNET_ROOT="$root/.dotnet"
}

by_hand="Install the .NET 10 SDK by hand from https://dotnet.microsoft.com/download/dotnet/10.0 and try again."

fetch_dotnet() {
    has bash || fail "Folkmoot needs the .NET 10 SDK, and its install script needs bash. $by_hand"
    if has curl; then
        fetch="curl -fsSL --retry 2 --connect-timeout 20 -o"
    elif has wget; then
        fetch="wget -q --tries=2 --timeout=20 -O"
    else
        fail "Folkmoot needs the .NET 10 SDK, and neither curl nor wget is here to fetch it. $by_hand"
    fi
    say "Fetching the .NET 10 SDK into .dotnet (about 230 MB, once)."
    script="$work/dotnet-install.sh"
    # $fetch is a command with its options: it is meant to be split.
    # shellcheck disable=SC2086
    $fetch "$script" https://dot.net/v1/dotnet-install.sh 2>"$log" ||
        fail "Folkmoot needs the .NET 10 SDK, and https://dot.net cannot be reached to fetch it. $by_hand"
    bash "$script" --channel 10.0 --install-dir "$root/.dotnet" --no-path >"$log" 2>&1 ||
        fail_with_log "The .NET 10 SDK could not be fetched. $by_hand"
    accepts "$root/.dotnet/dotnet" ||
        fail "The .NET 10 SDK was fetched into .dotnet but does not start here: install the libraries named at https://aka.ms/dotnet-missing-libs, or install the SDK by hand."
}

fail_with_log() {
    tail -n 30 "$log" >&2
    fail "$*"
}

# Builds a project or the solution; the build's words go to the log. The stamp is as old as the start, so that a file
# saved during the build counts as newer; the name of dotnet in it spares the next start the search.
build() {
    mkdir -p "$work"
    echo "$dotnet" >"$stamp.new"
    (cd "$root" && "$dotnet" build "$1" -c Release -v q -nologo -clp:NoSummary -nodeReuse:false -p:UseSharedCompilation=false) >"$log" 2>&1 </dev/null ||
        fail_with_log "The build failed. The whole log is in $log"
    mv -f "$stamp.new" "$stamp"
}

# Builds moot to start soon: compiled ahead for this machine where the SDK's compiler for that can be had, as usual where not.
build_moot() {
    mkdir -p "$work"
    echo "$dotnet" >"$stamp.new"
    machine=$("$dotnet" --info 2>/dev/null | sed -n 's/^ *RID: *//p' | head -n 1)
    publish_moot -r "$machine" -p:PublishReadyToRun=true || publish_moot || fail_with_log "The build failed. The whole log is in $log"
    mv -f "$stamp.new" "$stamp"
}

# In a folder of its own, so that what is restored for this machine does not disturb the solution's build.
publish_moot() {
    rm -rf "$work/moot"
    (cd "$root" && "$dotnet" publish src/Cli/Folkmoot.Cli.csproj -c Release -v q -nologo -clp:NoSummary -nodeReuse:false \
        -p:UseSharedCompilation=false -p:ArtifactsPath="$work/ahead" -p:PublishAot=false -p:SelfContained=false \
        -p:RunAnalyzers=false -o "$work/moot" "$@") >"$log" 2>&1 </dev/null
}

# True when a source was saved, added or removed since the last build; folders count, since removal changes only them.
sources_are_newer() {
    [ ! -f "$stamp" ] || [ ! -f "$moot_dll" ] ||
        [ -n "$(cd "$root" && find src data global.json Directory.Build.props Directory.Packages.props \
            ! -name packages.lock.json -newer "$stamp" 2>/dev/null | head -n 1)" ]
}

# Sets $dotnet, and builds `moot` when it must. Two at once: the second waits for the first, then finds nothing to do.
ready_moot() {
    if ! sources_are_newer; then
        read -r dotnet <"$stamp"
        [ ! -x "$dotnet" ] || return 0
    fi
    take_turn
    find_dotnet
    if sources_are_newer; then
        [ ! -t 2 ] || say "Building moot. This takes about half a minute the first time."
        build_moot
    else
        echo "$dotnet" >"$stamp.new" && touch -r "$stamp" "$stamp.new" && mv -f "$stamp.new" "$stamp"
    fi
    give_turn
}

# PDF papers are read with poppler's pdftohtml. Everything else works without it.
ready_poppler() {
    has pdftohtml && return 0
    if has apt-get; then
        if [ "$(id -u)" = 0 ]; then
            install_poppler && return 0
        elif has sudo && sudo -n true 2>/dev/null; then
            install_poppler sudo -n && return 0
        fi
        say "PDF papers cannot be read until poppler is installed: sudo apt-get install poppler-utils"
    else
        say "PDF papers cannot be read until poppler is installed: install your system's package poppler-utils (or poppler) so that pdftohtml is on the PATH."
    fi
}

install_poppler() {
    mkdir -p "$work"
    apt="env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=1 -o Acquire::http::Timeout=20"
    # $apt is a command with its options: it is meant to be split.
    # shellcheck disable=SC2086
    { "$@" $apt install --no-install-recommends poppler-utils ||
        { "$@" $apt update && "$@" $apt install --no-install-recommends poppler-utils; }; } >"$work/poppler.log" 2>&1 </dev/null
    has pdftohtml
}
