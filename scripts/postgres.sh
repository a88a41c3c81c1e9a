#!/bin/sh
# A private PostgreSQL for tests and benches: scripts/postgres.sh start FOLDER | pause FOLDER | resume FOLDER | stop FOLDER
#
# `start` makes a cluster in FOLDER, which must not be there yet, on a free loopback port, and prints its connection string.
# `pause` stops the server and keeps the cluster, `resume` starts it again on the same port, `stop` stops it and removes FOLDER.
# PostgreSQL refuses to run as root: then the user postgres runs it, or nobody. It keeps nothing safe from a power cut.
set -u

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 3
}

usage() {
    fail "Say what to do: scripts/postgres.sh start FOLDER, and pause, resume or stop it later."
}

# The folder with initdb and pg_ctl, which Debian keeps off the PATH.
find_programs() {
    for programs in /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin; do
        [ ! -x "$programs/initdb" ] || return 0
    done
    programs=$(command -v initdb) || fail "PostgreSQL is not here: sudo apt-get install postgresql-15"
    programs=$(dirname "$programs")
}

find_owner() {
    owner=
    [ "$(id -u)" = 0 ] || return 0
    for owner in postgres nobody; do
        ! id "$owner" >/dev/null 2>&1 || return 0
    done
    fail "PostgreSQL does not run as root, and neither a user postgres nor nobody is here."
}

# Runs a command as the cluster's owner, from a folder that it may enter.
as_owner() {
    if [ -n "$owner" ]; then
        (cd / && runuser -u "$owner" -- "$@")
    else
        "$@"
    fi
}

# A port below those that Linux lends to whoever connects or listens without naming one: a paused server finds its own port free again.
# Somebody may sit on it nevertheless: `start` then tries another.
free_port() {
    seed=$(od -An -N2 -tu2 /dev/urandom | tr -d ' ')
    lent=$(cut -f1 /proc/sys/net/ipv4/ip_local_port_range 2>/dev/null || echo 32768)
    [ "$lent" -ge 12000 ] || lent=32768
    port=$((10000 + (seed + $1 * 7919) % (lent - 10000)))
}

serve() {
    as_owner "$programs/pg_ctl" -D "$folder/cluster" -l "$folder/log" -w -t 30 start >/dev/null 2>&1
}

start() {
    [ ! -e "$folder" ] || fail "$folder is there already: stop what runs in it with: $0 stop $folder"
    mkdir -p "$folder" || fail "$folder cannot be made: check the permissions."
    folder=$(CDPATH='' cd "$folder" && pwd -P)
    if [ -n "$owner" ]; then
        chown "$owner" "$folder"
        as_owner test -w "$folder" || { rm -rf "$folder"; fail "The user $owner cannot reach $folder: choose a folder that others may enter."; }
    fi
    chmod 700 "$folder"
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s\n' "$password" | as_owner sh -c 'umask 077 && cat >"$1"' sh "$folder/password"
    as_owner "$programs/initdb" -D "$folder/cluster" -U folkmoot -E UTF8 --locale=C --auth=scram-sha-256 \
        --pwfile="$folder/password" --no-sync >"$folder.initdb.log" 2>&1 </dev/null ||
        { cat "$folder.initdb.log" >&2; rm -rf "$folder"; fail "PostgreSQL could not make a cluster in $folder."; }
    rm -f "$folder.initdb.log"
    for attempt in 1 2 3 4 5; do
        free_port "$attempt"
        settings | as_owner sh -c 'cat >"$1"' sh "$folder/cluster/postgresql.auto.conf"
        if serve; then
            echo "Host=127.0.0.1;Port=$port;Username=folkmoot;Password=$password;Database=postgres"
            return
        fi
    done
    tail -n 20 "$folder/log" >&2
    rm -rf "$folder"
    fail "PostgreSQL did not start in $folder."
}

resume() {
    serve && return
    tail -n 20 "$folder/log" >&2
    fail "PostgreSQL did not start again in $folder."
}

# No socket file, whose path may be too long; no waiting for the disk.
settings() {
    cat <<SETTINGS
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
SETTINGS
}

pause() {
    as_owner "$programs/pg_ctl" -D "$folder/cluster" -m fast -w stop >/dev/null 2>&1
}

stop() {
    [ -d "$folder" ] || return 0
    as_owner "$programs/pg_ctl" -D "$folder/cluster" -m immediate -w stop >/dev/null 2>&1
    rm -rf "$folder"
}

[ $# -eq 2 ] || usage
folder=$2
find_programs
find_owner
case $1 in
    start) start ;;
    pause) pause ;;
    resume) resume ;;
    stop) stop ;;
    *) usage ;;
esac
