"""An honest date in a real browser, on a phone: three answers, a file handed over, the message, and what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from page.browser.conftest import serve
from page.browser.test_in_a_browser import violations_light_and_dark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from page.browser.conftest import Served

BOOK = """\
2026-11-02 promise Theo -> Growth "Loyalty API live" ^api #loyalty by 2026-12-01
  on-behalf-of: Platform

"""
WEEKS = "week,finished\n2026-10-05,4\n2026-10-12,3\n2026-10-19,5\n2026-10-26,4\n"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """The page of Tuesday 3 November 2026, with a list of what was finished beside the book."""
    found = serve(tmp_path / "home", BOOK, today="2026-11-03")
    (tmp_path / "done.csv").write_text(WEEKS, encoding="utf-8")
    yield found
    found.close()


@pytest.fixture
def phone(served: Served, window: BrowserContext) -> Page:
    """A small phone on the room of promises."""
    tab = window.new_page()
    tab.set_viewport_size({"width": 390, "height": 844})
    tab.goto(served.link)
    tab.goto(f"{served.base}/promises")
    tab.click("#date > summary")
    return tab


def ask(tab: Page) -> str:
    """Press the button, and give what comes of it."""
    with tab.expect_navigation():
        tab.click("#date-form button.primary")
    return tab.inner_text("#answer")


def test_two_answers_on_a_phone_give_a_day_that_is_seen_at_once(phone: Page) -> None:
    phone.fill("#date-left", "7 of 12 tickets done")
    phone.fill("#date-lately", "about 4 a week")
    assert "done by 17 November about six times in seven" in ask(phone)
    assert phone.locator("#answer .lead").is_visible()
    top = phone.evaluate("document.querySelector('#answer .lead').getBoundingClientRect().top")
    assert 0 <= top < 500
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    assert violations_light_and_dark(phone) == []


def test_a_file_is_read_its_weeks_stay_and_what_was_shown_is_written(
    phone: Page, served: Served, tmp_path: Path
) -> None:
    phone.fill("#date-what", "Loyalty API live")
    phone.fill("#date-left", "20 to 28")
    phone.set_input_files("#date-file", str(tmp_path / "done.csv"))
    assert "16 finished in four weeks, from done.csv" in ask(phone)
    assert phone.input_value("#message-text").startswith("Hello Growth,")
    with phone.expect_navigation():
        phone.click("text=Write it down")
    assert phone.url.endswith("/pages/forecast/api")
    assert "pace: 2026-10-05: 4 3 5 4" in served.book.read_text(encoding="utf-8")


def test_a_file_dropped_beside_its_field_goes_into_it(phone: Page) -> None:
    phone.click("#date > summary")
    phone.evaluate(
        """(text) => {
          const held = new DataTransfer();
          held.items.add(new File([text], "done.csv", {type: "text/csv"}));
          const at = document.querySelector("h1");
          at.dispatchEvent(new DragEvent("drop", {dataTransfer: held, bubbles: true, cancelable: true}));
        }""",
        WEEKS,
    )
    phone.fill("#date-left", "20 to 28")
    assert "16 finished in four weeks, from done.csv" in ask(phone)


def test_the_box_says_the_same_day_as_the_form(phone: Page) -> None:
    phone.fill("#date-left", "12 left")
    phone.fill("#date-lately", "3 last week, 5 the week before")
    said = ask(phone)
    phone.fill("#capture", "12 left, 3 last week, 5 the week before")
    phone.wait_for_selector("#understood .comes-of-it")
    note = phone.inner_text("#understood .comes-of-it")
    assert note
    assert note in said
