"""Runs commands in turns and prints how they compare.

    race.py ratio NAME DOCUMENTS TARGET OURS THEIRS    documents per second of both, and their ratio
    race.py memory NAME TARGET COMMAND                 the most memory that the command held

Commands are given to sh. Each runs five times, ours and theirs by turns so that a busy machine slows both; the median counts.
A command that fails ends the race.
"""

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 5


def run(command):
    """Seconds, and the peak resident memory in megabytes, of the command and what it started."""
    start = time.perf_counter()
    process = subprocess.Popen(["sh", "-c", command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        tail = "\n".join(complaint.strip().splitlines()[-3:])
        sys.exit(f"This command failed with code {os.waitstatus_to_exitcode(status)}: {command}\n{tail}")
    return seconds, usage.ru_maxrss * 1024 / 1e6


def row(name, value, unit, target, met):
    print(f"{name:<42} {value:9.2f} {unit:<6} {target:<8} {'' if met is None else 'met' if met else 'MISSED'}".rstrip(), flush=True)
    return met is not False


def ratio(name, documents, target, ours, theirs):
    times = [(run(ours)[0], run(theirs)[0]) for _ in range(ROUNDS)]
    mine, yours = (int(documents) / statistics.median(column) for column in zip(*times))
    row(f"{name}, moot", mine, "docs/s", "", None)
    row(f"{name}, peer", yours, "docs/s", "", None)
    return row(f"{name}, ratio", mine / yours, "times", f">= {target}", mine / yours >= float(target))


def memory(name, target, command):
    most = max(run(command)[1] for _ in range(3))
    return row(name, most, "MB", f"<= {target}", most <= float(target))


sys.exit(0 if {"ratio": ratio, "memory": memory}[sys.argv[1]](*sys.argv[2:]) else 1)
