"""An estimate of how long it takes to empty an inbox after a year of mail and calendar: keys, words and waiting, and no person.

    python bench/emptying.py [--write]

The made-up year of `a_year.py` is taken in, 5,000 mails and a calendar, and `goodbooks inbox` is gone through to its end in a
terminal by somebody who reads every word of every screen, declines what a machine sent, what was called off and what is no work, puts by
what is over once its screen is read, and accepts the rest. The keys are pressed in the program itself.

The minutes are those of the keystroke-level model, as in `evenings.py`, which names the sources: 0.28 s a key, 1.35 s to make up
one's mind before each, 238 words a minute; what the program takes to answer is measured and added. The lines that name the keys are read
once, and the figure before a line is not read but pressed. The model knows no doubt about a single proposal, no slip and no second thought: it is the least that it takes.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import re
import shutil
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from a_year import BOSS, ENDS, ME, OF, calendar, mailbox
from figures import put
from goodbooks.cli.call import World
from goodbooks.cli.intake import heaped, one_by_one
from goodbooks.cli.main import run
from goodbooks.desk.intake import heaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

KEY, MIND, WORDS_A_MINUTE = 0.28, 1.35, 238
TODAY = f"{ENDS:%Y-%m-%d}"
BOOK = f"""\
2025-11-01 person me "{ME[0]}"
  also: {ME[0]}, {ME[1]}
2025-11-01 person Marcus "{BOSS}"
  relation: boss
  also: {BOSS}, marcus.reiter@works.example
"""
_ROW = re.compile(r"^  (\d)  (.*)$")
_USELESS = re.compile(r"cancel|lunch|coffee|cake|badminton|room 3", re.IGNORECASE)
_MACHINES = ("Service Desk", "Work Smarter Weekly")


class Counted(NamedTuple):
    """What it takes: proposals, screens, keys, words read, seconds the program took, and what was accepted and declined."""

    proposals: int
    screens: int
    keys: int
    words: int
    waited: float
    accepted: int
    declined: int
    left: int

    @property
    def minutes(self) -> tuple[float, float, float]:
        """Pressing and making up one's mind, reading, waiting."""
        return self.keys * (KEY + MIND) / 60, self.words / WORDS_A_MINUTE, self.waited / 60


class Hand(io.StringIO):
    """Who sits at the terminal: reads what came since the last key, and presses the next."""

    def __init__(self, out: io.StringIO) -> None:
        super().__init__()
        self.out = out
        self.read = self.keys = self.words = self.screens = 0
        self.waited = 0.0
        self.since = time.perf_counter()
        self.seen: set[str] = set()
        self.next: list[str] = []

    def isatty(self) -> bool:
        """Somebody sits here."""
        return True

    def readline(self, size: int = -1) -> str:
        """The next key, as a line."""
        self.waited += time.perf_counter() - self.since
        fresh = self.out.getvalue()[self.read :]
        self.read += len(fresh)
        shown = fresh
        legends = [*heaped.LEGENDS, one_by_one.LEGEND]
        for legend in legends:
            if legend in self.seen:
                fresh = fresh.replace(legend, "")
            elif legend in fresh:
                self.seen.add(legend)
        fresh = re.sub(r"^  \d  ", "  ", fresh, flags=re.MULTILINE)
        self.words += len(re.findall(r"\w[\w'’.-]*", fresh))
        self.screens += fresh.count("\n") > 2
        if not self.next:
            self.next = self.choose(shown)
        self.keys += 1
        self.since = time.perf_counter()
        return self.next.pop(0) + "\n"

    def choose(self, fresh: str) -> list[str]:
        """The keys for a screen."""
        if "long over" in fresh.lower():
            return ["d"]
        if "That was the last" in fresh:
            return ["q"]
        rows: dict[str, tuple[str, str]] = {}
        name = ""
        for line in fresh.split("\n"):
            row = _ROW.match(line)
            if row:
                rows[row[1]] = (name, row[2])
            elif line.startswith(" "):
                name = line.strip().removesuffix(" *")
        machine = next((number for number, (who, _) in rows.items() if who in _MACHINES), "")
        if machine:
            return ["x", machine]
        useless = [number for number, row in rows.items() if not _is_useful(*row)]
        if 2 * len(useless) <= len(rows):
            return [*useless, "a"]
        return [*(number for number in rows if number not in useless), "d"]


class AsBefore(Hand):
    """Who goes through them with `l`: all that are alike at once."""

    def choose(self, fresh: str) -> list[str]:
        """Accept the like of each, as far as the first shows."""
        if "That was the last" in fresh:
            return ["q"]
        return ["l", "d" if any(name in fresh for name in _MACHINES) else "a"]


def _is_useful(who: str, title: str) -> bool:
    """Whether the writer of these mails meant something by it: it names a thing, or it is a talk of two about work."""
    if _USELESS.search(who) or _USELESS.search(title):
        return False
    return any(of.lower() in title.lower() for of in OF) or "one-on-one" in title.lower()


def emptied(folder: str, hand: type[Hand]) -> Counted:
    """Go through the whole inbox of a book in a folder."""
    out = io.StringIO()
    out.isatty = lambda: True  # type: ignore[method-assign]
    sitting = hand(out)
    world = World(
        {"HOME": folder, "TZ": "UTC", "COLUMNS": "88"}, folder, sitting, out, io.StringIO()
    )
    before = _states(folder)
    code = run(("--book", "life.book", "--today", TODAY, "inbox", "--no-pager"), world)
    if code:
        raise SystemExit(f"the inbox ended with {code}")
    after = _states(folder)
    return Counted(
        before.get("waiting", 0), sitting.screens, sitting.keys, sitting.words, sitting.waited,
        after.get("accepted", 0), after.get("declined", 0) + after.get("merged", 0), after.get("waiting", 0),
    )  # fmt: skip


def on_the_page(folder: str, picture: str = "") -> Counted:
    """The same in a browser, by its keys; words are counted as `evenings.py` does, each line once."""
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests"))
    from playwright.sync_api import sync_playwright

    from evenings import COUNT
    from page.browser.conftest import serve
    from screenshots import FLAGS

    for name in ("book", "inbox"):
        os.rename(os.path.join(folder, f"life.{name}"), os.path.join(folder, f"mine.{name}"))
    before, waited = _states(folder, "mine"), 0.0
    served = serve(Path(folder), None, (), TODAY)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=list(FLAGS))
        tab = browser.new_page()
        tab.add_init_script(COUNT)
        tab.goto(served.link)
        tab.evaluate("sessionStorage.removeItem('count')")  # the first page is no part of it
        tab.goto(f"{served.base}/inbox")
        keys = ["g"]
        while keys:
            if picture:
                tab.screenshot(path=f"{picture}-{tab.evaluate('Date.now()')}.png")
            for key in keys[:-1]:
                tab.keyboard.press(key)
            begun = time.perf_counter()
            with tab.expect_navigation():
                tab.keyboard.press(keys[-1])
            waited += time.perf_counter() - begun
            keys = _keys_for(tab)
        told = tab.evaluate("JSON.parse(sessionStorage.getItem('count'))")
        browser.close()
    served.close()
    after = _states(folder, "mine")
    return Counted(
        before.get("waiting", 0), told["screens"], told["keys"], told["words"], waited,
        after.get("accepted", 0), after.get("declined", 0) + after.get("merged", 0), after.get("waiting", 0),
    )  # fmt: skip


def _keys_for(tab: Page) -> list[str]:
    """The keys for a screen of the page; none where the inbox is empty."""
    if not tab.locator("form.heap").count():
        return []
    if "long over" in tab.inner_text("h1").lower():
        return ["d"]
    rows: list[tuple[str, str]] = []
    name = ""
    for row in tab.locator("form.heap .choices li").all():
        if "from" in (row.get_attribute("class") or ""):
            name = row.locator("strong").inner_text()
        else:
            rows.append((name, row.locator("label").inner_text()))
    useless = [str(n) for n, (who, title) in enumerate(rows, 1) if who in _MACHINES or not _is_useful(who, title)]  # fmt: skip
    return ["d"] if len(useless) == len(rows) else [*useless, "a"]


def calendar_line(folder: str) -> str:
    """How many talks the calendar proposes, and how many of fifty drawn are of no use."""
    with open(os.path.join(folder, "life.inbox"), encoding="utf-8") as file:
        entries = [json.loads(line).get("entry", "") for line in file]
    talks = [
        entry.split("\n", 1)[0] for entry in entries if re.match(r"[\d-]+(?: [\d:]+)? talk ", entry)
    ]
    drawn = random.Random(3).sample(talks, 50)
    useless = sum(_USELESS.search(head) is not None for head in drawn)
    return f"The calendar proposes {len(talks)} talks; of fifty drawn {useless} are of no use (called off, a room, lunch or sport)."


def _states(folder: str, name: str = "life") -> dict[str, int]:
    from goodbooks.desk.disk.where import Where
    from goodbooks.desk.ground.kinds import Kinds
    from goodbooks.desk.shelved.inbox import Inbox

    counts: dict[str, int] = {}
    book = os.path.join(folder, f"{name}.book")
    found, _ = Inbox(Where(book, (book,), False, ""), Kinds(), 1.0).every()
    for one in found.values():
        counts[one.state] = counts.get(one.state, 0) + 1
    return counts


def taken_in(folder: str) -> None:
    """A book in a folder that has taken in the year."""
    with open(os.path.join(folder, "life.book"), "w", encoding="utf-8") as file:
        file.write(BOOK)
    mailbox(os.path.join(folder, "year.mbox"))
    calendar(os.path.join(folder, "year.ics"))
    world = World({"HOME": folder, "TZ": "UTC"}, folder, None, io.StringIO(), io.StringIO())
    words = ("--book", "life.book", "--today", TODAY, "take-in", "year.mbox", "year.ics")
    if run(words, world):
        raise SystemExit("the year could not be taken in")


def main() -> int:
    """Take the year in, empty its inbox each way, print a row for each, and write them when asked to."""
    asking = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    asking.add_argument("--write", action="store_true", help="write bench/RESULTS-taking-in.md")
    asking.add_argument(
        "--picture", default="", help="where to keep a picture of each screen of the page"
    )
    asked = asking.parse_args()
    with tempfile.TemporaryDirectory() as year:
        taken_in(year)
        talks = calendar_line(year)
        rows = _rows(year, asked.picture)
    lines = [
        "Nobody was timed: an estimate by the keystroke-level model (Card, Moran, Newell 1980), with every word of every screen read at 238 a",
        "minute (Brysbaert 2019), over a made-up year: 5,000 mails and a calendar. What is over is put by when its screen was read, and is not",
        "in the book; nothing is accepted that was not on the screen. Doubt about a single proposal comes on top. Whoever goes one by one accepts",
        "what is over too, and sees each entry written out.",
        talks,
        "",
        "| the way through | proposals | screens | keys | words read | accepted | put by | left | keys, min | reading, min | waiting, min | together, min |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
        *rows,
        "",
    ]  # fmt: skip
    print("\n".join(lines))
    if asked.write:
        put("taking-in", "A year's inbox, emptied", lines, "python bench/emptying.py --write")
    return 0


def _rows(year: str, picture: str) -> list[str]:
    """A row for each way through, each in a book of its own with the inbox of the year that was taken in once."""
    rows = []
    for name, hand, many in (("one by one, with `l` for all alike", AsBefore, 1 << 30), ("by the screen", Hand, heaps.MANY)):  # fmt: skip
        with _copied(year) as folder:
            heaps.MANY = many
            rows.append(_row(name, emptied(folder, hand)))
    if shutil.which("chromium"):
        with _copied(year) as folder:
            rows.append(_row("by the screen, on the page", on_the_page(folder, picture)))
    return rows


@contextmanager
def _copied(year: str) -> Iterator[str]:
    """A folder with the book and the inbox alone."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("life.book", "life.inbox"):
            shutil.copy(os.path.join(year, name), folder)
        yield folder


def _row(name: str, one: Counted) -> str:
    pressing, reading, waiting = one.minutes
    counts = " | ".join(f"{count:,}" for count in (one.proposals, one.screens, one.keys, one.words, one.accepted, one.declined, one.left))  # fmt: skip
    return f"| {name} | {counts} | {pressing:.1f} | {reading:.1f} | {waiting:.1f} | {pressing + reading + waiting:.1f} |"


if __name__ == "__main__":
    sys.exit(main())
