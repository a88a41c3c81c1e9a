"""A headless Chromium that is driven by its own pipe: JSON messages, each ended by a zero byte."""

import json
import os
import shutil
import subprocess
import tempfile
import time


class Chromium:
    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="folkmoot-chromium-")
        theirs, self.to = os.pipe()
        self.answers, ours = os.pipe()
        # Chromium reads from 3 and writes to 4.
        command = f'exec "$0" "$@" 3<&{theirs} 4>&{ours}'
        self.process = subprocess.Popen(
            ["sh", "-c", command, program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             "--remote-debugging-pipe", f"--user-data-dir={self.profile}", "--window-size=1280,900", "about:blank"],
            pass_fds=(theirs, ours), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs)
        os.close(ours)
        self.left = b""
        self.number = 0
        page = next(one for one in self.ask("Target.getTargets")["targetInfos"] if one["type"] == "page")
        self.session = self.ask("Target.attachToTarget", targetId=page["targetId"], flatten=True)["sessionId"]
        self.ask("Page.enable")

    def open(self, address):
        """Seconds from asking for the page until the browser says that it is loaded, its scripts run and its pictures there."""
        began = time.monotonic()
        self.ask("Page.navigate", url=address)
        while self.hear().get("method") != "Page.loadEventFired":
            pass
        return time.monotonic() - began

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while (heard := self.hear()).get("id") != self.number:
            pass
        return heard["result"]

    def hear(self):
        while b"\0" not in self.left:
            more = os.read(self.answers, 1 << 16)
            if not more:
                raise RuntimeError("Chromium has ended.")
            self.left += more
        message, self.left = self.left.split(b"\0", 1)
        return json.loads(message)

    def stop(self):
        self.process.terminate()
        self.process.wait(30)
        shutil.rmtree(self.profile, ignore_errors=True)
