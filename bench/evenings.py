"""An estimate of how long four evenings in the browser take: keys, clicks, screens and words, and no person.

python bench/evenings.py [--write]

Each evening is driven from the first run to the plan that is written down: a story is typed, its walk is chosen, what is asked is
answered in a sentence or taken over, the first way is taken, the message is copied. Counted is what a hand does, by the browser itself.

The minutes are those of the keystroke-level model (S. K. Card, T. P. Moran, A. Newell, "The keystroke-level model for user
performance time with interactive systems", Communications of the ACM 23(7), 1980, 396-410; looked up 2026-11-28): K 0.28 s a key for somebody
who types 40 words a minute, 0.20 s to press a button, P 1.10 s to point, H 0.40 s from keys to mouse and back, M 1.35 s to make up one's
mind before a click or an answer. Every word that comes up for the first time is read, at 238 a minute (M. Brysbaert, "How many
words do we read per minute?", Journal of Memory and Language 109, 2019; looked up 2026-11-28). The model knows no thinking about what to say,
no error and no tired evening: it is the least that it takes, and not what it took anybody.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests"))

from playwright.sync_api import sync_playwright

from cli.test_evenings import NOT_BACKED, REINS, STEP_BACK
from figures import put
from page.browser.conftest import serve
from page.browser.test_happened_in_a_browser import choose, goes_on
from screenshots import FLAGS, WIDE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

BENCH = os.path.dirname(os.path.abspath(__file__))
KEY, BUTTON, POINT, HOME, MIND = 0.28, 0.20, 1.10, 0.40, 1.35
WORDS_A_MINUTE = 238
DAY = "in three weeks"
NAME = "Dana"
FUMBLED = [
    "A second talk of ten minutes", "She has to say who takes it over before Friday",
    "I had no answer ready and made a joke of it", "What I would do first in that role",
    "I would sit with the two who know it, and then name one thing to stop",
]  # fmt: skip
EVENINGS = {
    "boss-did-not-back-me": NOT_BACKED,
    "i-fumbled-it": FUMBLED,
    "step-back": STEP_BACK,
    "micromanaged": REINS,
}
COUNT = """
(() => {
  const kept = () => JSON.parse(sessionStorage.getItem('count') || '{"keys":0,"clicks":0,"minds":0,"turns":0,"screens":0,"words":0,"last":"","seen":[]}');
  const count = change => { const now = kept(); change(now); sessionStorage.setItem('count', JSON.stringify(now)); };
  const hand = (now, which) => { if (now.last && now.last !== which) now.turns++; now.last = which; };
  addEventListener('keydown', one => count(now => { now.keys++; hand(now, 'keys'); if (one.key === 'Enter') now.minds++; }), true);
  addEventListener('pointerdown', () => count(now => { now.clicks++; now.minds++; hand(now, 'mouse'); }), true);
  const read = isNew => count(now => {
    if (isNew) now.screens++;
    const seen = new Set(now.seen);
    for (const line of document.body.innerText.split('\\n').map(one => one.trim()).filter(Boolean)) {
      if (!seen.has(line)) { seen.add(line); now.words += line.split(/\\s+/).length; }
    }
    now.seen = [...seen];
  });
  addEventListener('load', () => read(true));
  addEventListener('htmx:afterSettle', () => read(false));
})();
"""


class Counted(NamedTuple):
    """What one evening takes of a hand and of eyes."""

    name: str
    keys: int
    clicks: int
    minds: int
    turns: int
    screens: int
    words: int

    @property
    def doing(self) -> float:
        """Minutes of keys, clicks and making up one's mind."""
        clicks = self.clicks * (POINT + BUTTON)
        return (self.keys * KEY + clicks + self.turns * HOME + self.minds * MIND) / 60

    @property
    def reading(self) -> float:
        """Minutes of reading every word once."""
        return self.words / WORDS_A_MINUTE


def main() -> int:
    """Drive the four evenings, print a row for each, and write them when asked to."""
    asking = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    asking.add_argument("--write", action="store_true", help="write bench/RESULTS-page.md")
    asked = asking.parse_args()
    lines = [
        "Nobody was timed: these minutes are an estimate by the keystroke-level model (Card, Moran, Newell 1980), with every word read",
        "once at 238 a minute (Brysbaert 2019). Thinking about what to say, slips and a tired evening come on top; who skims reads less.",
        "",
        "| evening | screens | keys | clicks | words to be read | typing and pressing, min | reading, min | together, min |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
        *map(_row, _driven()),
        "",
    ]  # fmt: skip
    print("\n".join(lines))
    if asked.write:
        put("page", "Four evenings, estimated", lines, "python bench/evenings.py --write")
    return 0


def _row(one: Counted) -> str:
    times = f"{one.doing:.1f} | {one.reading:.1f} | {one.doing + one.reading:.1f}"
    return f"| {one.name} | {one.screens} | {one.keys:,} | {one.clicks} | {one.words:,} | {times} |"


def _driven() -> list[Counted]:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path=chromium, args=list(FLAGS))
        found = [_one(browser, Path(folder, name), name) for name in EVENINGS]
        browser.close()
    return found


def _one(browser: Browser, folder: Path, name: str) -> Counted:
    served = serve(folder, None)
    context = browser.new_context(
        viewport={"width": WIDE[0], "height": WIDE[1]},
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.add_init_script(COUNT)
    tab = context.new_page()
    try:
        tab.goto(served.link)
        _tell(tab, name)
        _answer(tab, list(EVENINGS[name]))
        if tab.locator("text=Copy the message").count():
            tab.click("text=Copy the message >> nth=0")
        tab.click("text=Write the plan down")
        tab.wait_for_selector(".done")
        told = tab.evaluate("JSON.parse(sessionStorage.getItem('count'))")
    finally:
        context.close()
        served.close()
    return Counted(name, *(told[one] for one in Counted._fields[1:]))


def _tell(tab: Page, name: str) -> None:
    """Type a story of this sort, and choose its walk."""
    story = Path(BENCH, "scenes", f"{name}.txt").read_text(encoding="utf-8").split("\n\n")[0]
    tab.click(".door textarea")
    tab.keyboard.type(story.replace("\n", " ").strip())
    tab.click("text=Read it")
    tab.wait_for_selector("#answer:focus")
    tab.click(f'a.button[href*="/walk/{name}"]')
    tab.wait_for_selector("#where")


def _answer(tab: Page, answers: list[str]) -> None:
    """Answer until the plan stands there: what is known is taken over, the first way is taken."""
    texts = iter([one for one in answers if " " in one] * 3)
    while not tab.locator("text=Write the plan down").count():
        if tab.locator(".ways").count():
            choose(tab)
        elif tab.locator("[name=words]").count():
            goes_on(tab, _words(tab, texts))
        tab.wait_for_load_state("load")


def _words(tab: Page, texts: Iterator[str]) -> str:
    """What is answered: what is known already, a name, a day, or the next sentence."""
    known = tab.input_value("[name=words]").strip()
    if known:
        return known
    if tab.locator("[name=words][list=people]").count():
        return NAME
    if tab.locator("[name=words][placeholder]").count():
        return DAY
    return next(texts)


if __name__ == "__main__":
    sys.exit(main())
