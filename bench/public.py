"""Loads the public pages with wrk beside nginx, which serves the same bytes and headers as files, in turns; prints the medians beside what was promised.

public.py RECORDS FOLDER DOTNET SITE BENCH WORDPRESS    WORDPRESS is yes or no
"""

import os
import re
import statistics
import subprocess
import sys
import time
import urllib.request

from desk import Site
from servers import Nginx, WordPress

TURNS = 3
SECONDS = 3
CONNECTIONS = 4
LIST = "/item"
SENT_BY_BOTH = {"connection", "content-length", "date", "keep-alive", "server", "transfer-encoding", "last-modified", "etag", "content-type"}

records, folder, dotnet, program, bench, wordpress = sys.argv[1:]
missed = False


def row(what, value, unit, least=None, most=None):
    """One line of the table; without a promise it is for information."""
    global missed
    met = (least is None or value >= least) and (most is None or value <= most)
    missed |= not met
    promise = f">= {least}" if least is not None else f"<= {most}" if most is not None else ""
    print(f"{int(records):,} records: {what}".ljust(64) + f" {value:9.2f} {unit:<6} {promise:<8} {('met' if met else 'MISSED') if promise else ''}".rstrip(), flush=True)


def load(address, seconds=SECONDS, script=None):
    """Requests a second, and the 99th percentile in milliseconds. An answer that is no success ends the bench."""
    said = subprocess.run(["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", *(["-s", script] if script else []), address],
                          check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"{address} does not answer well:\n{said}")
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", said).groups()
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)), float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def fetch(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read(), {name: value for name, value in answer.headers.items() if name.lower() not in SENT_BY_BOTH}


def race(nginx, site, name, path):
    """The same page from both in turns."""
    load(site.address + path, 1)
    theirs, ours, waits = [], [], []
    for _ in range(TURNS):
        theirs.append(load(nginx.address + f"/{name}.html")[0])
        speed, wait = load(site.address + path)
        ours.append(speed)
        waits.append(wait)
    row(f"{name}, nginx", statistics.median(theirs), "req/s")
    row(f"{name}, ours", statistics.median(ours), "req/s")
    row(f"{name}, ours against nginx", statistics.median(mine / its for mine, its in zip(ours, theirs)), "times", least=0.7)
    row(f"{name}, p99 at {CONNECTIONS} connections", statistics.median(waits), "ms", most=10)


def uncached(site, name, path):
    """Each request asks for an address that nobody has asked for before."""
    script = f"{folder}/uncached.lua"
    with open(script, "w", encoding="ascii") as file:
        file.write(f'local n = 0\nrequest = function() n = n + 1; return wrk.format("GET", "{path}?never=" .. n) end\n')
    speed, wait = load(site.address, script=script)
    row(f"{name}, made anew each time", speed, "req/s")
    row(f"{name}, made anew each time, p99", wait, "ms", most=50)


def correct(site, path):
    """Another process corrects an item while its page is asked for without a pause."""
    number = f"{time.time_ns() % 1000000}"
    sure = f"printed as {number}".encode()
    node = subprocess.Popen([dotnet, bench, "correct", f"{folder}/record", "", path, number], stdout=subprocess.PIPE, text=True)
    while sure not in fetch(site.address + path)[0]:
        if node.poll() not in (None, 0):
            sys.exit("The correction was not published.")
        time.sleep(0.002)
    seen = time.time() * 1000
    row("a correction by another node, seen after", max(0.0, seen - float(node.communicate()[0])), "ms", most=1000)


began = time.monotonic()
item, paper = subprocess.run([dotnet, bench, "records", f"{folder}/record", "", records], check=True, capture_output=True, text=True).stdout.split()
row("published in", time.monotonic() - began, "s")
site = Site(f"{folder}/record", "", dotnet, program)
pages = {"list": LIST, "item": item, "paper": paper}
nginx = Nginx({name: fetch(site.address + path) for name, path in pages.items()})
try:
    for name, path in pages.items():
        race(nginx, site, name, path)
    for name, path in pages.items():
        uncached(site, name, path)
    correct(site, item)
    row("memory of the site afterwards", site.memory("VmRSS"), "MB")
    if wordpress == "yes":
        theirs = WordPress(int(records))
        try:
            for name, path in theirs.pages.items():
                speed, wait = load(theirs.address + path)
                row(f"{name}, WordPress", speed, "req/s")
                row(f"{name}, WordPress, p99", wait, "ms")
        finally:
            theirs.stop()
finally:
    nginx.stop()
    site.stop()
sys.exit(missed)
