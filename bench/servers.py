"""Other servers to be measured beside ours: nginx with files, and WordPress as Debian has it. Each runs on a loopback port from a folder of its own, which goes with it."""

import glob
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

USER = "www-data"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def as_user(*command):
    """None of them needs to be root, and two refuse to be."""
    return ["runuser", "-u", USER, "--", *command] if os.getuid() == 0 else list(command)


def own_folder():
    folder = tempfile.mkdtemp(prefix="folkmoot-bench-")
    if os.getuid() == 0:
        shutil.chown(folder, USER, USER)
    return folder


def wait_for(address, seconds=60):
    until = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                return answer.read()
        except OSError as silent:
            if time.monotonic() > until:
                sys.exit(f"{address} does not answer: {silent}")
            time.sleep(0.1)


def end(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()


NGINX = """
worker_processes auto; daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 1000000000; open_file_cache max=1000 inactive=1h;
    types {{ text/html html; text/css css; }} charset utf-8; default_type application/octet-stream;
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
    server {{
        listen 127.0.0.1:{port} backlog=1024;
        {inside}
    }}
}}
"""


class Nginx:
    """Serves pages as files, with the headers that ours sends."""

    def __init__(self, pages):
        self.folder = own_folder()
        self.address = f"http://127.0.0.1:{(port := free_port())}"
        os.mkdir(f"{self.folder}/www")
        os.chmod(self.folder, 0o755)
        headers = ""
        for name, (page, sent) in pages.items():
            with open(f"{self.folder}/www/{name}.html", "wb") as file:
                file.write(page)
            headers = "".join(f'add_header {header} "{value}";\n        ' for header, value in sent.items())
        self.process = start_nginx(self.folder, port, f"root {self.folder}/www;\n        {headers}")
        wait_for(f"{self.address}/{next(iter(pages))}.html")

    def stop(self):
        end(self.process)
        shutil.rmtree(self.folder, ignore_errors=True)


def start_nginx(folder, port, inside):
    with open(f"{folder}/nginx.conf", "w", encoding="utf-8") as file:
        file.write(NGINX.format(folder=folder, port=port, inside=inside))
    return subprocess.Popen(as_user(shutil.which("nginx") or "/usr/sbin/nginx", "-c", f"{folder}/nginx.conf", "-e", f"{folder}/nginx.log"), stderr=subprocess.DEVNULL)


FPM = """
[global]
error_log = {folder}/fpm.log
daemonize = no
[www]
listen = 127.0.0.1:{port}
pm = static
pm.max_children = 4
php_admin_value[opcache.enable] = 1
"""

CONFIG = """<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'bench'); define('DB_PASSWORD', 'bench'); define('DB_HOST', '127.0.0.1:{port}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
define('WP_HOME', '{address}'); define('WP_SITEURL', '{address}'); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_CONTENT_DIR', '{folder}/wordpress/wp-content');
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as $key) define($key, 'bench');
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""

INSTALL = """<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_URI'] = '/';
require '{folder}/wordpress/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {{}}
wp_install('The open record', 'bench', 'bench@folkmoot.example', true, '', 'quiet heron under bridge');
update_option('posts_per_page', 50); switch_theme('twentytwentythree');
"""

SENTENCE = "The panel asked when the walk-in clinic would open again, and was told that the lease had been signed. "


class WordPress:
    """WordPress with so many posts, on nginx, php-fpm and MariaDB."""

    def __init__(self, posts):
        self.folder = own_folder()
        self.processes = []
        self.address = f"http://127.0.0.1:{(port := free_port())}"
        self.pages = {"list": "/", "item": "/?p=10", "paper": "/?p=9"}
        try:
            self.start(port, posts)
        except BaseException:
            self.stop()
            raise

    def start(self, port, posts):
        self.database(database := free_port())
        self.code(database, fpm := free_port())
        self.fill(posts)
        inside = (f"root {self.folder}/wordpress; index index.php; location / {{ try_files $uri /index.php?$args; }} "
                  f"location ~ \\.php$ {{ include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; fastcgi_pass 127.0.0.1:{fpm}; }}")
        self.processes.append(start_nginx(self.folder, port, inside))
        for path in self.pages.values():
            if SENTENCE[:30].encode() not in wait_for(self.address + path):
                sys.exit(f"WordPress does not show its posts at {path}.")

    def database(self, port):
        data, self.socket = f"{self.folder}/data", f"{self.folder}/mariadb.sock"
        subprocess.run(as_user("mariadb-install-db", "--no-defaults", f"--datadir={data}", "--auth-root-authentication-method=normal", "--skip-test-db"), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(subprocess.Popen(
            as_user("/usr/sbin/mariadbd", "--no-defaults", f"--datadir={data}", f"--socket={self.socket}", f"--pid-file={self.folder}/mariadb.pid", f"--port={port}", "--bind-address=127.0.0.1"),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        for _ in range(300):
            if subprocess.run(["mariadb-admin", "--no-defaults", f"--socket={self.socket}", "-uroot", "ping"], capture_output=True, check=False).returncode == 0:
                break
            time.sleep(0.1)
        self.sql("CREATE DATABASE wordpress CHARACTER SET utf8mb4; CREATE USER bench@'127.0.0.1' IDENTIFIED BY 'bench'; GRANT ALL ON wordpress.* TO bench@'127.0.0.1'; "
                 "CREATE USER bench@localhost IDENTIFIED BY 'bench'; GRANT ALL ON wordpress.* TO bench@localhost;")

    def sql(self, text):
        subprocess.run(["mariadb", "--no-defaults", f"--socket={self.socket}", "-uroot"], input=text, text=True, check=True)

    def code(self, database, fpm):
        shutil.copytree("/usr/share/wordpress", f"{self.folder}/wordpress", symlinks=False, ignore_dangling_symlinks=True, ignore=shutil.ignore_patterns("wp-config.php"))
        self.write("wordpress/wp-config.php", CONFIG.format(port=database, address=self.address, folder=self.folder))
        os.makedirs(f"{self.folder}/wordpress/wp-content/mu-plugins")
        self.write("wordpress/wp-content/mu-plugins/bench.php", "<?php remove_filter('template_redirect', 'redirect_canonical');")
        self.write("install.php", INSTALL.format(folder=self.folder))
        self.write("fpm.conf", FPM.format(folder=self.folder, port=fpm))
        if os.getuid() == 0:
            subprocess.run(["chown", "-R", f"{USER}:{USER}", self.folder], check=True)
        subprocess.run(as_user("php", f"{self.folder}/install.php"), check=True, stdout=subprocess.DEVNULL)
        self.processes.append(subprocess.Popen(as_user(sorted(glob.glob("/usr/sbin/php-fpm*"))[-1], "-y", f"{self.folder}/fpm.conf"), stderr=subprocess.DEVNULL))

    def write(self, name, text):
        with open(f"{self.folder}/{name}", "w", encoding="utf-8") as file:
            file.write(text)

    def fill(self, posts):
        """Items of a few sentences each, and one paper of some forty paragraphs."""
        columns = ("ID, post_author, post_date, post_date_gmt, post_modified, post_modified_gmt, post_content, post_title, post_excerpt, post_status, post_name, to_ping, pinged, post_content_filtered, post_type")
        lines = [f"({number}, 1, '2025-01-01 10:00:00', '2025-01-01 10:00:00', '2025-01-01 10:00:00', '2025-01-01 10:00:00', '{SENTENCE * (3 if number > 9 else 120)}', 'Item {number}', '', 'publish', 'item-{number}', '', '', '', 'post')"
                 for number in range(9, posts + 9)]
        self.sql("USE wordpress; DELETE FROM wp_posts;" + "".join(f"INSERT INTO wp_posts ({columns}) VALUES {', '.join(lines[at:at + 500])};" for at in range(0, len(lines), 500)))

    def stop(self):
        for process in reversed(self.processes):
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)
