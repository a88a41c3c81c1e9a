"""A site as a process of its own, and the demonstration officer who works at its desk over HTTP."""

import http.cookiejar
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

PATIENCE = 300  # seconds


class Site:
    def __init__(self, folder, connection, dotnet, program):
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
        self.way_in = re.search(r"/account/\S+", said).group()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.get("/")
        self.start = time.monotonic() - began
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        self.get(self.way_in)

    def get(self, path):
        with self.browser.open(self.address + path, timeout=PATIENCE) as answer:
            return answer.read().decode()

    def post(self, path, fields, page=None):
        """Sends a form of that page, whose token is taken from it. The path that the answer led to, and what stands there."""
        fields = dict(fields, __RequestVerificationToken=token(page or self.get(path)))
        request = urllib.request.Request(self.address + path, urllib.parse.urlencode(fields).encode())
        with self.browser.open(request, timeout=PATIENCE) as answer:
            return answer.geturl().removeprefix(self.address), answer.read().decode()

    def send(self, files):
        """Brings files in, each a name with its bytes. The path of the page that shows what becomes of them."""
        page = self.get("/desk/import")
        body = re.search(r'<option value="([0-9a-z]{12})"', page).group(1)
        mark = b"the-part-ends-here"
        fields = [("__RequestVerificationToken", None, token(page).encode()), ("Body", None, body.encode())] + [("Files", *file) for file in files]
        parts = b"".join(
            b"--" + mark + f'\r\nContent-Disposition: form-data; name="{field}"{f"; filename={chr(34)}{file}{chr(34)}" if file else ""}\r\n\r\n'.encode() + data + b"\r\n"
            for field, file, data in fields)
        request = urllib.request.Request(
            self.address + "/desk/import", parts + b"--" + mark + b"--\r\n", {"Content-Type": f"multipart/form-data; boundary={mark.decode()}"})
        with self.browser.open(request, timeout=PATIENCE) as answer:
            return answer.geturl().removeprefix(self.address)

    def read(self, files):
        """Brings files in and waits until all are read. Their papers, in the order in which they were sent."""
        batch = self.send(files)
        while "state--reading" in (page := self.get(batch)):
            time.sleep(0.2)
        papers = re.findall(r'href="/desk/papers/([0-9a-z]{12})/review"', page)
        if len(papers) != len(files):
            sys.exit(f"Of {len(files)} papers {len(papers)} were read: see {batch}")
        return papers

    def accept_all(self, paper):
        """Accepts all of each kind, as the buttons of the review offer it; gives how many facts that were."""
        review = f"/desk/papers/{paper}/review"
        page = self.get(review)
        accepted = len(re.findall(r'data-to-decide="yes"', page))
        while kinds := re.findall(r'Of=([a-z]+)" name="Decision" value="accept-all"', page):
            page = self.post(review, {"Decision": "accept-all", "Of": kinds[0]}, page)[1]
        while single := re.search(r'data-key="([a-z]+-\d+)" data-to-decide="yes"', page):
            page = self.post(review, {"Decision": "accept", "Key": single.group(1), "Version": ""}, page)[1]
        return accepted

    def memory(self, which):
        """Megabytes that the process holds: VmRSS now, VmHWM the most that it ever held."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(which + r":\s+(\d+)", status.read()).group(1)) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)


def token(page):
    return re.search(r'name="__RequestVerificationToken"[^>]*value="([^"]+)"', page).group(1)
