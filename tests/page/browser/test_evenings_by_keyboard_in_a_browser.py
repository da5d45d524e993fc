"""Two evenings without a mouse, from the first run to the message that was copied: one who was overruled, one whose boss lets go of nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from page.browser.by_hand import at, come_to, press_on
from page.browser.conftest import serve
from page.browser.test_happened_in_a_browser import ASKED_FIRST, STORY, TOLD, goes_on
from page.browser.test_in_a_browser import violations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

REINS = """\
My boss planted this nursery himself, every bed of it, and he cannot let go. He still checks each order before it goes
out, redraws the watering plan behind my back, and does the seed list by hand though we have a system for it. He has no
time for the buyers, and I am the one who runs the place since March.
"""


@pytest.fixture
def tab(window: BrowserContext, tmp_path: Path) -> Iterator[Page]:
    """A tab at the page of somebody who has no book yet, and no mouse."""
    served = serve(tmp_path / "new", None)
    window.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = window.new_page()
    tab.set_viewport_size({"width": 1000, "height": 700})
    tab.goto(served.link)
    yield tab
    tab.close()
    served.close()


def tell(tab: Page, story: str) -> None:
    """From the first page into the walk that fits best: past the list of rooms, into the field, and on."""
    come_to(tab, "Skip to the page", most=1)
    tab.keyboard.press("Enter")
    come_to(tab, "Tell it as it comes", most=1)
    tab.keyboard.type(story)
    press_on(tab, "Read it")
    tab.wait_for_selector("#answer:focus")
    press_on(tab, "Walk through it", most=1)


def say_names(tab: Page, boss: str, own: str) -> None:
    """The two names that the page asks for before what is to be sent."""
    for label, name in (("Your boss’s name", boss), ("Your own name", own)):
        come_to(tab, label, most=1)
        tab.keyboard.type(name)
        with tab.expect_navigation():
            tab.keyboard.press("Enter")


def copied(tab: Page, most: int = 4) -> str:
    """What is copied by the button that copies the message, on which one stays."""
    come_to(tab, "Copy the message", most)
    tab.keyboard.press("Enter")
    tab.wait_for_selector(".copied:text('Copied')")
    assert "Copy the message" in at(tab)
    return str(tab.evaluate("navigator.clipboard.readText()"))


def stops(tab: Page) -> list[str]:
    """Every stop from here to the end of the page, each seen; there is an end, so nothing holds the focus."""
    found = []
    for _ in range(120):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement === document.body"):
            return found
        found.append(at(tab))
    raise AssertionError(f"the focus does not come out of the page: {found[-3:]}")


def test_overruled_an_evening_goes_by_keyboard_from_the_first_run_to_the_copied_messages(
    tab: Page,
) -> None:
    tell(tab, STORY)
    for words in TOLD[:ASKED_FIRST]:
        goes_on(tab, words)
    press_on(tab, "This way", most=2)
    for words in TOLD[ASKED_FIRST:]:
        goes_on(tab, words)
    tab.wait_for_selector(".letter")
    assert violations(tab) == []
    say_names(tab, "Wendel", "Ana Brandt")
    first = copied(tab)
    assert first.startswith("Wendel, may I")
    assert first.endswith("Ana Brandt")
    press_on(tab, "Write the plan down", most=14)
    assert "The plan is in the book" in tab.inner_text(":focus")
    come_to(tab, "A mail to Branches", most=14)
    tab.keyboard.press("Enter")
    assert "Branches" in copied(tab, most=6)


def test_held_tight_an_evening_goes_by_keyboard_to_the_message_and_to_the_word_that_it_was_said(
    tab: Page,
) -> None:
    tell(tab, REINS)
    come_to(tab, "only to be asked less", most=1, back="yes")
    tab.keyboard.press("ArrowDown")
    assert "to decide and tell them" in at(tab)
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    for words in ("An order went out twice", "In April, from the buyers"):
        goes_on(tab, words)
    press_on(tab, "This way", most=2)
    for words in ("The watering plan", "A bed could dry out", "Each week since March, on Mondays"):
        goes_on(tab, words)
    tab.wait_for_selector(".letter")
    say_names(tab, "Wendel", "Ana Brandt")
    press_on(tab, "What is suggested suits me", most=5)
    message = copied(tab, most=3)
    assert "[" not in message, "nothing is left to be filled in"
    assert "the watering plan" in message
    every = stops(tab)
    assert any("Write the plan down" in one for one in every)
    press_on(tab, "Write the plan down", most=60)
    press_on(tab, "I have said it", most=3)
    assert "It is written down" in tab.inner_text("h1")
    press_on(tab, "Back to the plan", most=2)
    assert "The plan is in the book" in tab.inner_text(":focus")


def test_where_one_was_led_to_stays_where_one_is_when_the_page_is_drawn_anew(tab: Page) -> None:
    tell(tab, REINS)
    with tab.expect_navigation():
        tab.click("text=Enough")
    assert tab.query_selector("main section:focus")
    tab.evaluate("redraw()")
    assert tab.query_selector("main section:focus")
    come_to(tab, "This way", most=2)
