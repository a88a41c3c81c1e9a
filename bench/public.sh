#!/bin/sh
# The public pages: as many requests a second as nginx serves of the same bytes as files, with 1,000 and with 100,000 records; how long a page takes that was not
# asked for before; how soon a correction is seen; and WordPress with the same items. Ends with code 1 when a promise was missed.
# FOLKMOOT_RECORDS says how many records, such as "1000"; FOLKMOOT_WORDPRESS=no leaves WordPress out.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$root/bench/setup.sh"
. "$root/scripts/setup.sh"

need python3 "$python" --version
need wrk sh -c 'command -v wrk'
need nginx-light sh -c 'command -v nginx || test -x /usr/sbin/nginx'
ready_site
bench_project Public
wordpress=${FOLKMOOT_WORDPRESS:-yes}
if [ "$wordpress" = yes ]; then
    need mariadb-server test -x /usr/sbin/mariadbd
    need php-fpm sh -c 'ls /usr/sbin/php-fpm*'
    need php-cli php --version
    need php-mysql sh -c 'php -m | grep -q mysqli'
    need wordpress test -d /usr/share/wordpress/wp-includes
    need wordpress-theme-twentytwentythree test -e /usr/share/wordpress/wp-content/themes/twentytwentythree
fi

missed=0
for records in ${FOLKMOOT_RECORDS:-1000 100000}; do
    fresh "public-$records"
    "$python" "$root/bench/public.py" "$records" "$inputs/public-$records" "$dotnet" "$site_dll" "$bench_dll" "$wordpress" || missed=1
    wordpress=no
done
exit $missed
