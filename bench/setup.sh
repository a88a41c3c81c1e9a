# shellcheck shell=sh
# What the bench scripts share. The caller sets $root to the project's folder.

inputs="${root:?}/artifacts/bench"
python=/usr/bin/python3
[ -x "$python" ] || python=python3

say() {
    printf '%s\n' "$*" >&2
}

# Ready when the command works; otherwise installs the Debian package, or says how.
need() {
    package=$1
    shift
    "$@" >/dev/null 2>&1 && return
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive apt-get -q -y install "$package" >/dev/null 2>&1
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -q -y install "$package" >/dev/null 2>&1
    fi
    "$@" >/dev/null 2>&1 && return
    say "This bench needs Debian's $package: sudo apt-get install $package"
    exit 3
}

# New inputs at every run: a changed generator never measures old files.
fresh() {
    rm -rf "${inputs:?}/$1"
    mkdir -p "$inputs/$1"
}

# What is raced is what is handed out: the one file of `dotnet publish`, made anew when its sources changed. Sets $moot.
release() {
    "$root/moot" --version >/dev/null
    read -r dotnet <"$root/artifacts/moot.stamp"
    machine=$("$dotnet" --info 2>/dev/null | sed -n 's/^ *RID: *//p' | head -n 1)
    "$dotnet" publish "$root/src/Cli" -c Release -r "$machine" -v q -nologo -p:ArtifactsPath="$root/artifacts/release-build" \
        -o "$root/artifacts/release" >"$root/artifacts/release.log" 2>&1 ||
        { say "The release could not be published. The whole log is in $root/artifacts/release.log"; exit 3; }
    moot="$root/artifacts/release/moot"
}

# bench_project NAME: builds bench/NAME and sets $bench_dll. The caller has found $dotnet.
bench_project() {
    (cd "$root" && "$dotnet" build "bench/$1" -c Release -v q -nologo -nodeReuse:false >"$root/artifacts/bench-$1.log" 2>&1) ||
        { say "The bench could not be built. The whole log is in $root/artifacts/bench-$1.log"; exit 3; }
    bench_dll="$root/artifacts/bin/Folkmoot.${1}Bench/release/Folkmoot.${1}Bench.dll"
}
