"""Draws every room of the page into a folder: wide and phone, light and dark.

    python bench/screenshots.py FOLDER [DEMO]
    python bench/screenshots.py --manual

The second draws those few that stand in the manual, the first screen of each, into docs/pictures.

It needs Chromium (`chromium` or `google-chrome` on the path) and the package playwright; nothing leaves the machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, NamedTuple

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
    scheme: Literal["light", "dark"]


class Album(NamedTuple):
    """Where pictures go, how they look, and whether they are the few of the manual."""

    folder: str
    look: Look
    is_manual: bool


LOOKS = (
    Look("wide-light", WIDE, "light"),
    Look("wide-dark", WIDE, "dark"),
    Look("phone-light", NARROW, "light"),
    Look("phone-dark", NARROW, "dark"),
)
MANUAL = {
    "today-wide-light": "Today",
    "friday-phone-dark": "Friday",
    "person-phone-light": "People",
    "matter-wide-dark": "Matters",
    "pages-confirm-wide-light": "Pages",
    "promises-phone-light": "Promises and dates",
    "said-phone-light": "Said",
}
"""The pictures of the manual, and the room each is of."""
BOXED = {
    "capture": ('promise me -> Growth "Test plan" by Friday', "pre"),
    "capture-level": ('handoff Marcus -> me "Release days"\n  level: …\n  wished: …', "fieldset"),
}
"""What is typed into the box for a picture of it, and what is shown below it then."""
OWN = """\
2026-11-02 person me
  signs: Nadia

2026-11-02 person Marcus
  role: VP Delivery
  relation: boss

2026-11-03 17:20 decision Marcus "Go ahead with the short cut, this once" ^once #loyalty

2026-11-04 ask me -> Marcus "Tell me before Growth hears it, the next time" ^next-time #loyalty
  planned: 2026-11-05

"""
"""A small book of one's own, for what is written down by a press."""
STORY = """\
I told Growth on Monday that we pause until the load test is done. Marcus agreed with me in the morning. At twenty past
five he told them to go ahead, in front of everybody, and I learned it from their chat. I had promised six teams a word.
Thursday I have my one-on-one with him. I do not want to fight about the decision, I want to hear it first next time.
"""
MAIL = """\
From: Vera Lindt <vera@example.com>
To: Nadia <nadia@example.com>
Date: Wed, 4 Nov 2026 16:20:00 +0100
Message-ID: <w1@example.com>
Subject: Numbers for the directors
Content-Type: text/plain; charset=utf-8

Hello Nadia,

Could you send me the numbers of October by Friday? I promised the directors a page, and I will show you the draft on Monday.
We decided to keep the two sale weekends free of releases.

Vera
"""
MESSAGE = """\
Sorry to bother you again, I just wanted to maybe ask whether we could possibly talk about the date at some point.
Theo never tells anybody anything, so it is not my fault that Growth heard the first of December.
"""
"""What somebody tells, is written and writes, for the rooms that answer it."""
PICTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "docs", "pictures")


def main(folder: str, demo: str, *, is_manual: bool = False) -> int:
    """Serve a demo book, walk through its rooms, and keep a picture of each; gives the exit code."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("no Chromium is to be had here: apt-get install chromium")
        return 1
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for look in LOOKS:
            _walk(browser, Album(folder, look, is_manual), home, demo)
        browser.close()
    return 0


def _walk(browser: Browser, album: Album, home: str, demo: str) -> None:
    with _served(browser, album.look, home) as page:
        _keep(page, album, "begin")
        page.click("a[href='#look']")
        page.click(f'form:has(input[value="{demo}"]) button')
        for name, path in rooms(page, page.url.rstrip("/")):
            page.goto(path)
            _keep(page, album, name)
        for name, (line, shown) in BOXED.items():
            page.fill("#capture", line)
            page.wait_for_selector(f"#understood {shown}")
            _keep(page, album, name)
    _walk_of_ones_own(browser, album, home)


def _walk_of_ones_own(browser: Browser, album: Album, home: str) -> None:
    """What a demo book, which stays as it is, cannot show: what one press wrote down."""
    with tempfile.TemporaryDirectory() as folder:
        book = os.path.join(folder, "mine.book")
        with open(book, "w", encoding="utf-8") as file:
            file.write(OWN)
        with _served(browser, album.look, home, "--book", book, "--today", "2026-11-05") as page:
            _keep(page, album, "today-own")
            page.click("button[form=now-said]")
            page.wait_for_url("**/said/*")
            _keep(page, album, "said")
            _walk_of_what_is_answered(page, album, folder)


def _walk_of_what_is_answered(page: Page, album: Album, folder: str) -> None:
    """The rooms that answer what is told, handed over or asked for: a story, a message, a mail, a word."""
    base = page.url.rpartition("/said/")[0]
    page.goto(base + "/happened")
    page.fill("textarea[data-draft=happened]", STORY)
    page.click("text=Read it")
    page.wait_for_selector("#answer")
    _keep(page, album, "happened-answered")
    page.goto(base + "/coach")
    page.fill("#message", MESSAGE)
    page.click("text=Look at it")
    page.wait_for_selector("#coached mark, #coached li")
    _keep(page, album, "coach-looked")
    mail = os.path.join(folder, "numbers.eml")
    with open(mail, "w", encoding="utf-8") as file:
        file.write(MAIL)
    page.goto(base + "/inbox")
    page.set_input_files("#files", mail)
    page.click("text=Read them")
    page.wait_for_selector(".who, .took")
    if page.query_selector(".who"):
        _keep(page, album, "inbox-who")
        page.check("text=nadia@example.com")
        page.click("text=Read on")
    page.wait_for_selector(".took")
    page.goto(base + "/inbox")
    _keep(page, album, "inbox-full")
    page.goto(base + "/find")
    page.fill("#words", "Marcus")
    page.wait_for_selector("#found a")
    _keep(page, album, "find-found")


@contextmanager
def _served(browser: Browser, look: Look, home: str, *words: str) -> Iterator[Page]:
    """A tab that came in to a page that is served, with further words of the command."""
    environ = {**os.environ, "HOME": home, "XDG_CACHE_HOME": home, "XDG_DATA_HOME": home}
    command = [sys.executable, "-m", "goodbooks", *words, "serve", "--no-open"]
    server = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True, cwd=home)
    try:
        line = server.stdout.readline() if server.stdout else ""
        context = browser.new_context(
            viewport={"width": look.size[0], "height": look.size[1]}, color_scheme=look.scheme
        )
        page = context.new_page()
        page.goto(line.rsplit(" ", 1)[-1].strip())
        yield page
        context.close()
    finally:
        server.terminate()
        server.wait()


def _keep(page: Page, album: Album, name: str) -> None:
    name = f"{name}-{album.look.name}"
    if album.is_manual and name not in MANUAL:
        return
    path = os.path.join(album.folder, f"{name}.png")
    page.screenshot(path=path, full_page=not album.is_manual)


def rooms(page: Page, base: str) -> Iterator[tuple[str, str]]:
    """Every room on the list, the first person and matter, and the pages that hold messages."""
    page.wait_for_selector("nav a", state="attached")
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
    yield from (("write-handoff", base + "/write/handoff"), ("noticed", base + "/noticed"))
    yield from (("walk", f"{base}/happened/walk/boss-did-not-back-me"), ("date", base + "/date"))
    page.goto(base + "/")
    first = page.query_selector('main a[href^="/entry/"]')
    if first:
        path = base + str(first.get_attribute("href"))
        yield from (("entry", path), ("amend", path + "/amend"))


if __name__ == "__main__":
    if sys.argv[1] == "--manual":
        sys.exit(main(PICTURES, "overruled", is_manual=True))
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "overruled"))
