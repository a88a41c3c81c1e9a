"""Drives a site over HTTP as officers do, and prints what was measured beside what was promised.

record.py NAME FOLDER CONNECTION DOTNET SITE CHROMIUM    an empty CONNECTION is SQLite in FOLDER; an empty CHROMIUM leaves the browser out
"""

import re
import statistics
import sys
import time

import papers
from chromium import Chromium
from desk import Site

PAPERS = 1000
AT_ONCE = 50
LONG_PAPERS = 20
A_LIST = 50
LOOKS = 20

name, folder, connection, dotnet, program, browser = sys.argv[1:]
missed = False


def row(what, value, unit, most=None):
    """One line of the table; without the most that was promised it is for information."""
    global missed
    met = most is None or value <= most
    missed |= not met
    print(f"{name + ': ' + what:<64} {value:9.2f} {unit:<6} {'' if most is None else '<= ' + str(most):<8} "
          f"{'' if most is None else 'met' if met else 'MISSED'}".rstrip(), flush=True)


def timed(work):
    began = time.monotonic()
    result = work()
    return time.monotonic() - began, result


def import_papers(site):
    """A thousand papers sent fifty at a time, as an officer drops them; meanwhile somebody looks at the desk."""
    began = time.monotonic()
    batches = [site.send([(f"paper-{n}.txt", papers.minutes(n)) for n in range(first, first + AT_ONCE)]) for first in range(0, PAPERS, AT_ONCE)]
    waits = []
    while True:
        waits.append(timed(lambda: site.get("/desk/papers"))[0] * 1000)
        if not any("state--reading" in site.get(batch) for batch in batches[-2:]):
            break
        time.sleep(0.2)
    row(f"{PAPERS} papers of five pages sent and read", time.monotonic() - began, "s", 60)
    row("a desk page meanwhile, median", statistics.median(waits), "ms", 200)
    row("a desk page meanwhile, worst", max(waits), "ms")


def look_at_review(site, paper):
    """From the request to the last byte of the answer; then the same page in a browser, which has to lay out what it is sent."""
    review = f"/desk/papers/{paper}/review"
    proposals = len(re.findall('data-to-decide="yes"', site.get(review)))
    row("the long paper, to decide", proposals, "cards")
    waits = [timed(lambda: site.get(review))[0] * 1000 for _ in range(LOOKS)]
    row("review of 100 pages, whole answer, median", statistics.median(waits), "ms", 300)
    row(f"review of 100 pages, whole answer, worst of {LOOKS}", max(waits), "ms", 300)
    if browser:
        chromium = Chromium(browser)
        chromium.open(site.address + site.way_in)
        opened = [chromium.open(site.address + review) * 1000 for _ in range(5)]
        chromium.stop()
        row("review of 100 pages, loaded in Chromium, median", statistics.median(opened), "ms")


def publish(site, what, sent):
    """All that was found in these papers is accepted and the papers are opened. Then they are published, which is timed, until the last page is there."""
    accepted = {paper: site.accept_all(paper) for paper in sent}
    for paper in sent:
        site.post(f"/desk/papers/{paper}/publish?handler=Open", {}, site.get(f"/desk/papers/{paper}/publish"))
    forms = {paper: site.get(f"/desk/papers/{paper}/publish") for paper in sent}
    seconds, _ = timed(lambda: [publish_one(site, paper, forms[paper], accepted[paper]) for paper in sent])
    row(f"{sum(accepted.values()):,} facts of {what} published and read", seconds, "s", 20)


def publish_one(site, paper, form, facts):
    """Presses Publish, and reads on to the last fact of the paper on its own public page."""
    place, page = site.post(f"/desk/papers/{paper}/publish", {}, form)
    if place != f"/paper/{paper}":
        sys.exit(f"{paper} was not published: {plain(page)}")
    last = site.get(f"/all?paper={paper}&pageNumber={-(-facts // A_LIST)}")
    if f"There are {facts:,}." not in last:
        sys.exit(f"{paper} has not its {facts} facts: {plain(last)}")
    site.get(re.findall(r'class="records__title[^"]*"><a [^>]*href="([^"]+)"', last)[-1])


def plain(page):
    return " ".join(re.sub("<[^>]*>", " ", page[page.index("<main"):]).split())[:300]


first = Site(folder, connection, dotnet, program)
first.stop()
site = Site(folder, connection, dotnet, program)
row("start to first answer, record there", site.start, "s", 2)
import_papers(site)
long_papers = site.read([(f"long-{n}.pdf", papers.long_pdf(n)) for n in range(LONG_PAPERS)])
look_at_review(site, long_papers[0])
publish(site, f"{LONG_PAPERS} papers", long_papers)
publish(site, "one paper", site.read([("longest.txt", papers.longest(1))]))
# What a burst of work took goes back once the site rests; what pools hold, when nobody has asked for it for a minute.
time.sleep(12)
row("memory of the site ten seconds afterwards", site.memory("VmRSS"), "MB")
time.sleep(78)
row("memory of the site afterwards, at rest", site.memory("VmRSS"), "MB", 250)
row("memory of the site at its peak", site.memory("VmHWM"), "MB")
site.stop()
sys.exit(missed)
