"""Asks Lighthouse about pages of the demonstration, three times each, and prints the medians beside what was promised.

lighthouse.py FOLDER LIGHTHOUSE DOTNET SITE
"""

import json
import os
import re
import statistics
import subprocess
import sys

from desk import Site

RUNS = 3
TRIES = 4
PROMISED = {"accessibility": 1.0, "performance": 0.95, "best-practices": None}

folder, lighthouse, dotnet, program = sys.argv[1:]
missed = False


def ask(address, number):
    """The scores of one run, from 0 to 1, and what weighed on them."""
    report = f"{folder}/{number}.json"
    command = [lighthouse, address, "--quiet", "--output=json", f"--output-path={report}", f"--only-categories={','.join(PROMISED)}",
               "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"]
    # On a busy machine its recording of the page sometimes begins too late; it says so, and asks to be run again.
    for _ in range(TRIES):
        if subprocess.run(command, check=False, env=dict(os.environ, CHROME_PATH="/usr/bin/chromium"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180).returncode == 0:
            break
    else:
        raise RuntimeError(f"Lighthouse could not look at {address}: its report is {report}")
    with open(report, encoding="utf-8") as file:
        said = json.load(file)
    wrong = [audit["title"] for audit in said["audits"].values() if audit["scoreDisplayMode"] in ("binary", "numeric") and (audit["score"] or 0) < 0.9]
    return {name: part["score"] for name, part in said["categories"].items()}, wrong


def first(site, kind):
    return re.search(rf'href="(/{kind}/[0-9a-z]{{12}})"', site.get(f"/{kind}")).group(1)


site = Site(f"{folder}/record", "", dotnet, program)
pages = {"home": "/", "a paper": first(site, "paper"), "a search": "/search?q=clinic", "a resolution": first(site, "resolution")}
try:
    for name, path in pages.items():
        asked = [ask(site.address + path, f"{name.split()[-1]}-{run}") for run in range(RUNS)]
        for category, least in PROMISED.items():
            score = statistics.median(scores[category] for scores, _ in asked)
            met = least is None or score >= least
            missed |= not met
            print(f"{name + ': ' + category:<42} {score:9.2f} {'':<6} {'' if least is None else '>= ' + str(least):<8} {'' if least is None else 'met' if met else 'MISSED'}".rstrip(), flush=True)
        if wrong := sorted({audit for _, audits in asked for audit in audits}):
            print(f"  weighs: {'; '.join(wrong)}", flush=True)
finally:
    site.stop()
sys.exit(missed)
