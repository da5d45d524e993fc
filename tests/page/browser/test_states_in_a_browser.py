"""States that a page is in for a moment, open to everybody too: a gap that keeps a message back, a day that can be two, two texts; and paper."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of
from page.browser.conftest import follow, serve
from page.browser.test_in_a_browser import violations_light_and_dark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from page.browser.conftest import Served

PRESSED = """() => [...document.querySelectorAll("#main :is(button:not(.spoken), input, select, textarea, summary)")]
  .filter((one) => one.checkVisibility() && !one.closest(".fold")).map((one) => one.outerHTML.slice(0, 90))"""
"""What would have to be pressed, and so is nothing on paper; the name of what was folded stays, and so do the words of a sentence."""
BORDERED = """() => [...document.querySelectorAll("#main button")].filter((one) => one.checkVisibility()
  && getComputedStyle(one).borderStyle !== "none").map((one) => one.outerHTML)"""
PALE = """() => [...document.querySelectorAll("#main :is(p, li, dd, dt, td, h1, h2, small, a)")].filter((one) => {
  const [r, g, b] = getComputedStyle(one).color.match(/\\d+/g).map(Number);
  return one.checkVisibility() && r + g + b > 300;
}).map((one) => one.outerHTML.slice(0, 90))"""


AS_LONG_AS_IT_TAKES = 200_000
"""Milliseconds: whether something comes is asked, and not how fast this machine is."""
NOTE = '2026-01-0{} note "What stood on board {}, and was wiped" #board-{}\n\n'
LATE = """\
2026-10-01 promise me -> Marcus "Drill" ^drill
  due: 2026-10-30

2026-10-02 promise me -> Marcus "Plan for May" ^plan
  due: 2026-10-29

"""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A page on a Friday."""
    found = serve(tmp_path / "desk", today="2026-11-27")
    yield found
    found.close()


def test_a_gap_that_keeps_a_message_back_and_words_beside_the_books_are_open_to_everybody(
    tab: Page, served: Served
) -> None:
    tab.goto(served.base + "/pages/confirm/once")
    tab.fill("#message-text", "We go on until [until when?].")
    follow(tab, "button:text('I have sent it') >> nth=0")
    assert tab.inner_text("[role=alert]")
    assert violations_light_and_dark(tab) == []
    tab.goto(served.base + "/pages/confirm/once")
    assert tab.is_visible("text=Take the book’s words again")
    tab.click("summary:text('The book’s words')")
    assert violations_light_and_dark(tab) == []


def test_a_day_that_can_be_two_is_one_press_by_keyboard_in_a_form(
    tab: Page, served: Served
) -> None:
    tab.goto(served.base + "/write/promise")
    tab.fill("[name=title]", "The list")
    tab.fill("[name='line.due']", "Friday")
    tab.wait_for_selector("#formed :text('Which is it?')")
    assert violations_light_and_dark(tab) == []
    tab.focus("#formed button[data-said='2026-12-04']")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#formed pre")
    assert tab.input_value("[name='line.due']") == "2026-12-04"
    assert tab.evaluate("document.activeElement.id") == "shown"


def test_two_texts_are_open_to_everybody(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/pages/confirm/once")
    served.command("add", "decision", "amends: ^once", "risk-owner: Marcus")
    tab.fill("#message-text", "Dear Marcus, we go ahead.")
    follow(tab, "button:text('I have sent it') >> nth=0")
    assert "changed in the meantime" in tab.inner_text("h1")
    assert violations_light_and_dark(tab) == []


def test_on_paper_a_page_is_black_on_white_and_nothing_stands_on_it_to_be_pressed(
    tab: Page, served: Served
) -> None:
    tab.goto(served.base + "/settings")
    tab.check("[name=theme][value=dark]")
    follow(tab, "text=Keep")
    tab.emulate_media(media="print")
    marcus = key_of("Marcus")
    for place in (f"/pages/brief/{marcus}", f"/pages/update/{marcus}", "/pages/confirm/once"):
        tab.goto(served.base + place)
        assert tab.evaluate(PRESSED) == [], place
        assert tab.evaluate(PALE) == [], place
    assert "Please correct me" in tab.inner_text(".on-paper")
    tab.emulate_media(media="screen")


def test_on_paper_every_sentence_is_whole_and_nothing_that_can_be_read_is_folded(
    tab: Page, served: Served
) -> None:
    served.command("add", 'promise me -> Marcus "Drill" by 2026-11-20 ^drill')
    tab.goto(served.base + "/noticed")
    tab.emulate_media(media="print")
    said = " ".join(tab.inner_text("#main").split())
    assert "it was delivered" in said
    assert tab.evaluate(BORDERED) == []
    for bare in ("(,", ": )", "()", ": ;"):
        assert bare not in said
    tab.goto(f"{served.base}/people/{key_of('Marcus')}")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate("[...document.querySelectorAll('.everything ul')].every((one) => one.checkVisibility())")  # fmt: skip
    assert not tab.is_visible("#main summary:has-text('another name')")
    for place in ("/friday", f"/debrief/{key_of('Marcus')}"):
        tab.goto(served.base + place)
        assert tab.evaluate("document.documentElement.scrollHeight <= innerHeight"), place
    tab.emulate_media(media="screen")


def test_what_a_long_book_notices_comes_by_itself_and_what_the_new_line_settles_goes_at_once(
    tab: Page, tmp_path: Path
) -> None:
    tab.set_default_timeout(AS_LONG_AS_IT_TAKES)
    notes = "".join(NOTE.format(at % 9 + 1, at, at) for at in range(36_000))
    with closing(serve(tmp_path / "long", notes + LATE, today="2026-11-27")) as long:
        tab.goto(long.link)
        tab.goto(long.base + "/noticed")
        tab.wait_for_selector("#main li:has-text('Drill')")
        tab.wait_for_selector("#main:not(:has-text('being looked at'))")
        tab.goto(long.base + "/noticed")
        tab.fill("#capture", 'outcome "delivered" for ^drill')
        tab.wait_for_selector("#understood :text('Drill')")
        tab.keyboard.press("Control+Enter")
        tab.wait_for_selector("#main:not(:has-text('Drill'))")
        tab.wait_for_selector("#main:has-text('Plan for May')")
        tab.wait_for_selector("#main:has-text('entries looked at')")
        assert tab.query_selector("#main h2") is None
        assert "Drill" not in tab.inner_text("#main")
