"""Reads the public pages at a steady pace for some minutes, and says what went wrong and what memory did.

soak.py MINUTES FOLDER DOTNET SITE BENCH
"""

import http.client
import random
import re
import statistics
import subprocess
import sys
import threading
import time

from desk import Site

RECORDS = 5000
A_SECOND = 120
READERS = 12
BETWEEN_CORRECTIONS = 15  # seconds
MOST_GROWTH = 25  # MB, from the first third to the last

minutes, folder, dotnet, program, bench = float(sys.argv[1]), *sys.argv[2:]


class Readers:
    """Twelve who ask in turns, each at its own pace; what was late is asked for at once."""

    def __init__(self, site, pages, words):
        self.port = int(site.address.rsplit(":", 1)[1])
        self.pages, self.words = pages, words
        self.waits, self.faults = [], []
        self.stop = threading.Event()
        self.threads = [threading.Thread(target=self.read, args=(number,)) for number in range(READERS)]
        for thread in self.threads:
            thread.start()

    def read(self, number):
        chance = random.Random(number)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        due = time.monotonic() + number / A_SECOND
        while not self.stop.is_set():
            time.sleep(max(0.0, due - time.monotonic()))
            due += READERS / A_SECOND
            path = self.path(chance)
            began = time.monotonic()
            try:
                connection.request("GET", path, headers={"Accept-Encoding": "br"})
                answer = connection.getresponse()
                answer.read()
                if answer.status != 200:
                    self.faults.append(f"{path}: {answer.status}")
            except (OSError, http.client.HTTPException) as fault:
                self.faults.append(f"{path}: {fault}")
                connection.close()
            self.waits.append(time.monotonic() - began)

    def path(self, chance):
        kind = chance.random()
        if kind < 0.1:
            return "/search?q=" + "+".join(chance.sample(self.words, chance.choice([1, 1, 2])))
        return chance.choice(self.pages) if kind < 0.4 else self.pages[min(int(chance.expovariate(0.2)), len(self.pages) - 1)]

    def end(self):
        self.stop.set()
        for thread in self.threads:
            thread.join()


def row(what, value, unit, most=None):
    met = most is None or value <= most
    print(f"{what:<64} {value:9.2f} {unit:<6} {'' if most is None else '<= ' + str(most):<8} {'' if most is None else 'met' if met else 'MISSED'}".rstrip(), flush=True)
    return met


item = subprocess.run([dotnet, bench, "records", f"{folder}/record", "", str(RECORDS)], check=True, capture_output=True, text=True).stdout.split()[0]
site = Site(f"{folder}/record", "", dotnet, program)
try:
    pages = ["/", "/all", "/paper", "/item", "/body", "/resolution", "/question"] + [
        path for kind in ("paper", "item", "resolution", "question") for page in (1, 2) for path in re.findall(rf'href="(/{kind}/[0-9a-z]{{12}})"', site.get(f"/{kind}?pageNumber={page}"))]
    words = list(set(re.findall(r"\b[a-z]{4,12}\b", re.sub("<[^>]*>", " ", site.get(pages[7])))))
    readers = Readers(site, pages, words)
    memory, ends, corrections = [], time.monotonic() + minutes * 60, 0
    while time.monotonic() < ends:
        subprocess.run([dotnet, bench, "correct", f"{folder}/record", "", item, f"{corrections}"], check=True, stdout=subprocess.DEVNULL)
        corrections += 1
        for _ in range(BETWEEN_CORRECTIONS):
            time.sleep(1)
            memory.append(site.memory("VmRSS"))
    readers.end()
finally:
    site.stop()
third = len(memory) // 3
waits = sorted(readers.waits)
row("pages a second", len(waits) / (minutes * 60), "")
row("corrections meanwhile", corrections, "")
row("p50", statistics.median(waits) * 1000, "ms")
row("p99", waits[int(len(waits) * 0.99)] * 1000, "ms")
row("memory in the first third, median", statistics.median(memory[:third]), "MB")
row("memory in the last third, median", statistics.median(memory[-third:]), "MB")
good = row("growth", statistics.median(memory[-third:]) - statistics.median(memory[:third]), "MB", MOST_GROWTH)
good &= row("answers that were no success", len(readers.faults), "", 0)
for fault in readers.faults[:10]:
    print(f"  {fault}", flush=True)
sys.exit(not good)
