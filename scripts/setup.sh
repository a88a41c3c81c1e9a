# shellcheck shell=sh
# What `run`, `test` and `moot` share: find or fetch .NET, take turns, build, install what Debian has.
# The caller sets $root to the project's folder. Needs a POSIX shell and nothing that git does not already need.

work="${root:?}/artifacts"
log="$work/build.log"
moot_dll="$work/moot/moot.dll"
site_dll="$work/folkmoot/folkmoot.dll"
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

# Builds a project or the solution; the build's words go to the log.
build() {
    mkdir -p "$work"
    (cd "$root" && "$dotnet" build "$1" -c Release -v q -nologo -clp:NoSummary -nodeReuse:false -p:UseSharedCompilation=false) >"$log" 2>&1 </dev/null ||
        fail_with_log "The build failed. The whole log is in $log"
}

# Builds a program to start soon: compiled ahead for this machine where the SDK's compiler for that can be had, as usual where not. The stamp
# is as old as the start, so that a file saved during the build counts as newer; the name of dotnet in it spares the next start the search.
build_program() {
    mkdir -p "$work"
    [ "$1" != folkmoot ] || compile_look
    echo "$dotnet" >"$work/$1.stamp.new"
    machine=$("$dotnet" --info 2>/dev/null | sed -n 's/^ *RID: *//p' | head -n 1)
    publish "$1" "$2" -r "$machine" -p:PublishReadyToRun=true || publish "$1" "$2" || fail_with_log "The build failed. The whole log is in $log"
    rm -rf "${work:?}/$1"
    mv "$work/$1.new" "$work/$1"
    mv -f "$work/$1.stamp.new" "$work/$1.stamp"
}

# The build does it too; here it is done before the clock of the stamp starts, because it makes folders among the sources.
compile_look() {
    sh "$root/src/Web/Assets/build.sh" >"$log" 2>&1 </dev/null || fail "$(tail -n 1 "$log")"
}

# In a folder of its own, so that what is restored for this machine does not disturb the solution's build.
publish() {
    rm -rf "${work:?}/$1.new"
    to="$work/$1.new"
    project=$2
    shift 2
    (cd "$root" && "$dotnet" publish "$project" -c Release -v q -nologo -clp:NoSummary -nodeReuse:false \
        -p:UseSharedCompilation=false -p:ArtifactsPath="$work/ahead" -p:PublishAot=false -p:SelfContained=false \
        -p:RunAnalyzers=false -o "$to" "$@") >"$log" 2>&1 </dev/null
}

# True when a source of the program was saved, added or removed since it was built; folders count, since removal changes only them.
sources_are_newer() {
    program=$1
    shift
    [ ! -f "$work/$program.stamp" ] || [ ! -f "$work/$program/$program.dll" ] ||
        [ -n "$(cd "$root" && find "$@" data global.json Directory.Build.props Directory.Packages.props -name node_modules -prune -o \
            ! -name packages.lock.json -newer "$work/$program.stamp" -print 2>/dev/null | head -n 1)" ]
}

# ready_program NAME PROJECT FOLDER...: sets $dotnet, and builds the program when it must. Two at once: the second waits for the first, then
# finds nothing to do.
ready_program() {
    name=$1
    source=$2
    shift 2
    if ! sources_are_newer "$name" "$@"; then
        read -r dotnet <"$work/$name.stamp"
        [ ! -x "$dotnet" ] || return 0
    fi
    take_turn
    find_dotnet
    if sources_are_newer "$name" "$@"; then
        [ ! -t 2 ] || say "Building $name. This takes about half a minute the first time."
        build_program "$name" "$source"
    else
        echo "$dotnet" >"$work/$name.stamp.new" && touch -r "$work/$name.stamp" "$work/$name.stamp.new" && mv -f "$work/$name.stamp.new" "$work/$name.stamp"
    fi
    give_turn
}

ready_moot() {
    ready_program moot src/Cli/Folkmoot.Cli.csproj src/Cli src/Intake src/Reading src/Analysis
}

ready_site() {
    ready_node
    ready_program folkmoot src/Web/Folkmoot.Web.csproj src/Web src/Civic src/Intake src/Reading
}

# PDF papers are read with poppler's pdftohtml. Everything else works without it.
ready_poppler() {
    has pdftohtml && return 0
    if may_install; then
        install poppler-utils && has pdftohtml && return 0
    fi
    if has apt-get; then
        say "PDF papers cannot be read until poppler is installed: sudo apt-get install poppler-utils"
    else
        say "PDF papers cannot be read until poppler is installed: install your system's package poppler-utils (or poppler) so that pdftohtml is on the PATH."
    fi
}

# The look of the site is compiled with Node, as part of the build.
ready_node() {
    { has node && has npm; } || { may_install && install nodejs npm && has node && has npm; } ||
        fail "The look of the site is compiled with Node: install Node 20 or newer with npm (on Debian: sudo apt-get install nodejs npm), then try again."
}

# Journeys in a browser need one.
ready_chromium() {
    { has chromium || has chromium-browser || has google-chrome; } || { may_install && install chromium fonts-dejavu-core; } ||
        say "What needs a browser is skipped until one is installed: sudo apt-get install chromium"
}

# Mails to readers are tested with a real server of mail.
ready_smtp() {
    { /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null; } || { may_install && install python3-aiosmtpd; } ||
        say "What needs a mail server is skipped until one is installed: sudo apt-get install python3-aiosmtpd"
}

# True where Debian's packages can be installed without asking anybody.
may_install() {
    has apt-get || return 1
    [ "$(id -u)" = 0 ] || { has sudo && sudo -n true 2>/dev/null; }
}

# Installs Debian packages, with the list of packages fetched anew only where the one that is here does not do.
install() {
    mkdir -p "$work"
    as_root=
    [ "$(id -u)" = 0 ] || as_root="sudo -n"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=1 -o Acquire::http::Timeout=20"
    # $apt is a command with its options: it is meant to be split.
    # shellcheck disable=SC2086
    { $apt install --no-install-recommends "$@" || { $apt update && $apt install --no-install-recommends "$@"; }; } >"$work/install.log" 2>&1 </dev/null
}
