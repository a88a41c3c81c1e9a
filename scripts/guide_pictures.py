#!/usr/bin/python3
"""Takes the pictures of the guide from a demonstration that has just been filled.

    guide_pictures.py CHROMIUM ADDRESS SIGN-IN-LINK FOLDER

Each picture is a place to begin at, links to follow from there by their words, a size, and the heading at which the picture begins ("" for the top of the page).
The desk's pictures come last: whoever has signed in sees other public pages.
"""
import base64
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
from chromium import Chromium  # noqa: E402

DESK, PHONE = (1280, 800, 0.75), (390, 780, 1)
PUBLIC = [
    ("front", "/", [], DESK, ""),
    ("front-phone", "/", [], PHONE, ""),
    ("search", "/search?q=money+STP", [], DESK, ""),
    ("item-phone", "/search?q=money+STP", ["51. The Sustainability and Transformation Partnership"], PHONE, "6 questions"),
    ("gate", "/gate?from=2024-12-10&to=2024-12-10", ["Will not endorse"], DESK, ""),
    ("meeting-phone", "/", ["Partnership Board"], PHONE, "Coming and asking"),
    ("body", "/browse/body", ["Health Scrutiny Panel"], DESK, "Questions without"),
    ("paper", "/paper?from=2025-07-15&to=2025-07-15", ["Minutes, 15 July 2025"], DESK, "26 Eastmoor"),
    ("changes", "/paper?from=2024-09-12&to=2024-09-12", ["Minutes, 12 September 2024", "What changed"], DESK, ""),
    ("calendar", "/calendar/2026/12", [], DESK, ""),
]
OFFICER = [
    ("desk", "/desk", [], DESK, ""),
    ("review", "/desk", ["Go on reviewing"], DESK, ""),
    ("names", "/desk", ["Go on reviewing", "Names"], DESK, ""),
    ("publish", "/desk", ["Check and publish Minutes, 17 November 2026"], DESK, ""),
    ("import", "/desk/import", [], DESK, ""),
    ("invite", "/desk/accounts", ["Invite"], DESK, ""),
]
# The link's own words without what is around them, white space made one; those that begin so come before those that hold it.
FIND = """(words => {
    const links = [...document.querySelectorAll('main a[href]')].map(a => [a.textContent.replace(/\\s+/g, ' ').trim(), a.href]);
    return (links.find(([text]) => text.startsWith(words)) ?? links.find(([text]) => text.includes(words)) ?? [])[1] ?? '';
})"""


def missing(what):
    raise SystemExit(f"There is no {what}: the sample or the page has changed, so change this script.")


def follow(browser, words):
    address = browser.ask("Runtime.evaluate", expression=f"{FIND}({words!r})", returnByValue=True)["result"]["value"]
    browser.open(address or missing(f"link “{words}”"))


def top(browser, heading):
    if not heading:
        return 0
    asked = f"[...document.querySelectorAll('h2, h3')].find(h => h.textContent.trim().startsWith({heading!r}))?.getBoundingClientRect().top + scrollY - 14"
    found = browser.ask("Runtime.evaluate", expression=asked, returnByValue=True)["result"].get("value")
    return missing(f"heading “{heading}”") if found is None else found


def take(browser, site, folder, pictures):
    browser.ask("Emulation.setScrollbarsHidden", hidden=True)
    for name, start, links, (width, height, scale), heading in pictures:
        browser.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        browser.open(site + start)
        for words in links:
            follow(browser, words)
        picture = browser.ask("Page.captureScreenshot", captureBeyondViewport=bool(heading),
                              clip={"x": 0, "y": top(browser, heading), "width": width, "height": height, "scale": scale})["data"]
        with open(os.path.join(folder, name + ".png"), "wb") as file:
            file.write(base64.b64decode(picture))
        print(name)


def main(program, site, link, folder):
    os.makedirs(folder, exist_ok=True)
    browser = Chromium(program)
    try:
        take(browser, site.rstrip("/"), folder, PUBLIC)
        browser.open(link)
        take(browser, site.rstrip("/"), folder, OFFICER)
    finally:
        browser.stop()


main(*sys.argv[1:])
