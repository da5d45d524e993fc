"""What a lifetime's book costs a browser: every room opened in a headless Chromium, broad and on a phone.

python bench/page_browser.py [ENTRIES] [--write]

For each room, at 1280 and at 360 px: how long the server took, how much came over the wire, how many elements the page has,
when something was first to be seen, and the longest stretch in which the page could not answer a key. Each room is opened twice,
and the second time counts. A stretch under 50 ms is none that a browser tells of.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests"))

from playwright.sync_api import sync_playwright

from figures import put
from forms import as_book
from life import LIFETIME, day_after, happenings
from page.browser.conftest import serve
from screenshots import FLAGS, NARROW, WIDE, rooms

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HEAVY_TASK, HEAVY_NODES = 200, 5_000
_WATCH = """
window.longest = 0;
new PerformanceObserver(list => list.getEntries().forEach(one => { window.longest = Math.max(window.longest, one.duration); }))
  .observe({type: 'longtask', buffered: true});
"""
_SEEN = """() => {
  const [way] = performance.getEntriesByType('navigation');
  const every = [way, ...performance.getEntriesByType('resource')];
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return {
    server: way.responseStart - way.requestStart, bytes: every.reduce((sum, one) => sum + one.transferSize, 0),
    nodes: document.getElementsByTagName('*').length, paint: paint ? paint.startTime : 0, longest: window.longest,
  };
}"""


class Cost(NamedTuple):
    """What one room costs at one width: milliseconds, kilobytes, elements."""

    room: str
    width: int
    server: float
    kilobytes: float
    nodes: int
    paint: float
    longest: float

    @property
    def is_heavy(self) -> bool:
        """Whether it holds a key up for long, or is very large."""
        return self.longest > HEAVY_TASK or self.nodes > HEAVY_NODES


def main() -> int:
    """Serve the book, open every room, print a row for each, and write them when asked to."""
    asking = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    asking.add_argument("entries", type=int, nargs="?", default=LIFETIME)
    asking.add_argument("--write", action="store_true", help="write bench/RESULTS-page.md")
    asked = asking.parse_args()
    costs = measured(asked.entries)
    lines = [
        f"{asked.entries:,} entries; {sum(one.is_heavy for one in costs)} rows over {HEAVY_TASK} ms or {HEAVY_NODES:,} elements", "",
        "| room | px | server, ms | kB | elements | first seen, ms | longest task, ms |",
        "|---|---:|---:|---:|---:|---:|---:|",
        *(_row(one) for one in sorted(costs, key=lambda one: (-one.nodes, one.room, -one.width))),
        "",
    ]  # fmt: skip
    print("\n".join(lines))
    if asked.write:
        put("page", "A lifetime's book in a browser", lines, "python bench/page_browser.py --write")
    return 0


def _row(one: Cost) -> str:
    longest = f"{one.longest:.0f}" if one.longest else "< 50"
    return f"| {one.room} | {one.width} | {one.server:.0f} | {one.kilobytes:.0f} | {one.nodes:,} | {one.paint:.0f} | {longest} |"


def measured(entries: int) -> list[Cost]:
    """What every room of a book of so many entries costs."""
    text = "\n".join(as_book(it) for it in happenings(entries)) + "\n"
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        served = serve(Path(folder, "desk"), text, today=day_after(entries))
        try:
            subprocess.run(
                [sys.executable, "-m", "goodbooks", "--book", str(served.book), "find", "plan"],
                env=served.environ, check=True, capture_output=True,
            )  # fmt: skip
            browser = driver.chromium.launch(executable_path=chromium, args=list(FLAGS))
            costs = _opened(browser, served.link)
            browser.close()
        finally:
            served.close()
    return costs


def _opened(browser: Browser, link: str) -> list[Cost]:
    context = browser.new_context()
    context.add_init_script(_WATCH)
    page = context.new_page()
    page.goto(link)
    base = link.split("/?", maxsplit=1)[0]
    found = list(rooms(page, base))
    _look_for(page, base)
    costs = []
    for width, height in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": height})
        costs += [_cost(page, name, path, width) for name, path in found]
    context.close()
    return costs


def _look_for(page: Page, base: str) -> None:
    """Leave words in Find, so that it shows what it finds whenever it is opened."""
    page.goto(f"{base}/find")
    page.fill("#words", "plan")
    page.press("#words", "Enter")
    page.wait_for_selector("#found li")


def _cost(page: Page, name: str, path: str, width: int) -> Cost:
    for _ in range(2):
        page.goto(path, wait_until="load")
        page.wait_for_timeout(150)
    seen = page.evaluate(_SEEN)
    return Cost(
        name, width, seen["server"], seen["bytes"] / 1000, seen["nodes"], seen["paint"], seen["longest"]
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
