"""Draws every room of the page into a folder: wide and phone, light and dark.

    python bench/screenshots.py FOLDER [DEMO]

It needs Chromium (`chromium` or `google-chrome` on the path) and the package playwright; nothing leaves the machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING, NamedTuple

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip
NARROW = (360, 740)
WIDE = (1280, 900)


class Look(NamedTuple):
    """One way to look at a room."""

    name: str
    size: tuple[int, int]
    scheme: str


LOOKS = (
    Look("wide-light", WIDE, "light"),
    Look("wide-dark", WIDE, "dark"),
    Look("phone-light", NARROW, "light"),
    Look("phone-dark", NARROW, "dark"),
)


def main(folder: str, demo: str) -> int:
    """Serve a demo book, walk through its rooms, and keep a picture of each; gives the exit code."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("no Chromium is to be had here: apt-get install chromium")
        return 1
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for look in LOOKS:
            _walk(browser, folder, look, home, demo)
        browser.close()
    return 0


def _walk(browser: Browser, folder: str, look: Look, home: str, demo: str) -> None:
    environ = {**os.environ, "HOME": home, "XDG_CACHE_HOME": home, "XDG_DATA_HOME": home}
    command = [sys.executable, "-m", "goodbooks", "serve", "--no-open"]
    server = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True, cwd=home)
    try:
        line = server.stdout.readline() if server.stdout else ""
        link = line.rsplit(" ", 1)[-1].strip()
        context = browser.new_context(
            viewport={"width": look.size[0], "height": look.size[1]}, color_scheme=look.scheme
        )
        page = context.new_page()
        page.goto(link)
        _keep(page, folder, "begin", look)
        page.click(f'form:has(input[value="{demo}"]) button')
        for name, path in _rooms(page, link.split("/?")[0]):
            page.goto(path)
            _keep(page, folder, name, look)
        page.fill("#capture", 'promise me -> Growth "Test plan" by Friday')
        page.wait_for_selector("#understood pre")
        _keep(page, folder, "capture", look)
        context.close()
    finally:
        server.terminate()
        server.wait()


def _keep(page: Page, folder: str, name: str, look: Look) -> None:
    page.screenshot(path=os.path.join(folder, f"{name}-{look.name}.png"), full_page=True)


def _rooms(page: Page, base: str) -> Iterator[tuple[str, str]]:
    """Every room on the list, the first person and matter, and the pages that hold messages."""
    listed = [str(one.get_attribute("href")) for one in page.query_selector_all("nav a")]
    for path in listed:
        yield path.strip("/").replace("/", "-") or "today", base + path
    for list_path, name in (("/people", "person"), ("/matters", "matter")):
        page.goto(base + list_path)
        first = page.query_selector(f'main a[href^="{list_path}/"]')
        if first:
            yield name, base + str(first.get_attribute("href"))
    page.goto(base + "/people")
    person = page.query_selector('main a[href^="/people/"]')
    key = str(person.get_attribute("href")).removeprefix("/people/") if person else ""
    for flow in ("prepare", "debrief") if key else ():
        yield flow, f"{base}/{flow}/{key}"
    for made in ("confirm", "hold", "brief", "update", "standing", "case"):
        page.goto(base + "/pages")
        first = page.query_selector(f'main a[href^="/pages/{made}/"]')
        if first:
            yield f"pages-{made}", base + str(first.get_attribute("href"))
    yield from (("write", base + "/write"), ("write-promise", base + "/write/promise"))
    page.goto(base + "/")
    first = page.query_selector('main a[href^="/entry/"]')
    if first:
        path = base + str(first.get_attribute("href"))
        yield from (("entry", path), ("amend", path + "/amend"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "overruled"))
