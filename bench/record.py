"""Drives a site over HTTP as officers do, and prints what was measured beside what was promised.

record.py NAME FOLDER CONNECTION DOTNET SITE    an empty CONNECTION is SQLite in FOLDER
"""

import http.cookiejar
import os
import re
import signal
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

PAPERS = 1000
AT_ONCE = 50

name, folder, connection, dotnet, program = sys.argv[1:]
missed = False


def verdict(what, value, unit, most):
    global missed
    met = value <= most
    missed |= not met
    print(f"{name + ': ' + what:<42} {value:9.2f} {unit:<6} {'<= ' + str(most):<8} {'met' if met else 'MISSED'}", flush=True)


class Site:
    """The site as a process, with a browser in which the demonstration officer has signed in."""

    def __init__(self):
        environment = dict(os.environ, FOLKMOOT_POSTGRES=connection)
        began = time.monotonic()
        self.process = subprocess.Popen(
            [dotnet, program, "serve", "--demonstration", "--folder", folder, "--port", "0", "--logs", "json"],
            stdout=subprocess.PIPE, env=environment, text=True)
        said = ""
        while "/account/" not in said:
            line = self.process.stdout.readline()
            if not line:
                sys.exit("The site has ended: see what it said above.")
            said += line
        self.address = re.search(r"http://127\.0\.0\.1:\d+", said).group()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.get("/")
        self.start = time.monotonic() - began
        threading.Thread(target=lambda: self.process.stdout.read(), daemon=True).start()
        self.get(re.search(r"/account/\S+", said).group())

    def get(self, path):
        with self.browser.open(self.address + path, timeout=120) as answer:
            return answer.read().decode()

    def send(self, page, files):
        token = re.search(r'name="__RequestVerificationToken"[^>]*value="([^"]+)"', page).group(1)
        body = re.search(r'value="([0-9a-z]{12})"', page).group(1)
        mark = "the-part-ends-here"
        fields = [("__RequestVerificationToken", None, token), ("Body", None, body)] + [("Files", file, text) for file, text in files]
        parts = "".join(
            f'--{mark}\r\nContent-Disposition: form-data; name="{field}"' + (f'; filename="{file}"' if file else "") + f"\r\n\r\n{text}\r\n"
            for field, file, text in fields)
        request = urllib.request.Request(
            self.address + "/desk/import", (parts + f"--{mark}--\r\n").encode(), {"Content-Type": f"multipart/form-data; boundary={mark}"})
        with self.browser.open(request, timeout=120) as answer:
            return answer.geturl()

    def megabytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)


def paper(number):
    """Minutes of two pages that no council took."""
    items = "\n\n".join(
        f"{item}. Item {item} of paper {number}\n\nThe Committee considered a report on matter {number}-{item}.\n\n"
        f"RESOLVED: That the report on matter {number}-{item} be noted.\n\nQuestion {item}: When will matter {number}-{item} be settled?\n\n"
        f"Answer: The Clerk replied that it would be settled by 1 March 2026."
        for item in range(1, 11))
    return f"Wexcombe Town Council\n\nMinutes of the meeting held on 4 November 2025\n\n{items}\n"


def import_papers(site):
    page = site.get("/desk/import")
    began = time.monotonic()
    batches = []
    for first in range(0, PAPERS, AT_ONCE):
        batches.append(site.send(page, [(f"paper-{n}.txt", paper(n)) for n in range(first, first + AT_ONCE)]))
    waits = []
    while True:
        asked = time.monotonic()
        site.get("/desk/papers")
        waits.append((time.monotonic() - asked) * 1000)
        if not any("state--reading" in site.get(urllib.parse.urlparse(batch).path + "?" + urllib.parse.urlparse(batch).query) for batch in batches[-2:]):
            break
        time.sleep(0.2)
    verdict(f"{PAPERS} papers sent and read", time.monotonic() - began, "s", 60)
    verdict("a desk page meanwhile, median", statistics.median(waits), "ms", 200)


first = Site()
first.stop()
site = Site()
verdict("start to first answer, record there", site.start, "s", 2)
import_papers(site)
verdict("memory of the site afterwards", site.megabytes(), "MB", 250)
site.stop()
sys.exit(missed)
