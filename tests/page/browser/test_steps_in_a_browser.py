"""Friday, debrief and prepare in a real browser: by keyboard, on a phone, across a reload."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of
from page.browser.test_in_a_browser import violations

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from page.browser.conftest import Served

MARCUS = key_of("Marcus")


def with_a_week(served: Served) -> None:
    today = datetime.now().astimezone().date()
    with served.book.open("a", encoding="utf-8") as book:
        book.write(
            f'{today - timedelta(days=9)} promise me -> Vera "Drill" ^drill\n'
            f"  due: {today - timedelta(days=2)}\n\n"
            f'{today + timedelta(days=3)} 10:00 talk Marcus "About the reversal" ^hard\n\n'
        )


def test_a_friday_is_walked_with_the_keyboard_alone(tab: Page, served: Served) -> None:
    with_a_week(served)
    tab.goto(served.base + "/")
    tab.keyboard.press("f")
    tab.wait_for_selector(".question")
    assert tab.evaluate("document.activeElement.id") == "words"
    tab.keyboard.type("done")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/friday/2")
    tab.goto(served.base + "/friday/end")
    tab.focus("button.primary")
    tab.keyboard.press("Enter")
    tab.wait_for_url(served.base + "/")
    assert "for ^drill" in served.book.read_text(encoding="utf-8")


def test_half_an_answer_survives_a_reload(tab: Page, served: Served) -> None:
    with_a_week(served)
    tab.goto(f"{served.base}/prepare/{MARCUS}")
    with tab.expect_response("**/half-typed"):
        tab.fill("#words", "A rule for next ti")
    tab.reload()
    assert tab.input_value("#words") == "A rule for next ti"


def test_no_step_has_an_accessibility_violation_or_is_wider_than_a_phone(
    tab: Page, served: Served
) -> None:
    with_a_week(served)
    tab.set_viewport_size({"width": 360, "height": 740})
    for scheme in ("light", "dark"):
        tab.emulate_media(
            color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce"
        )
        for place in ("/friday", "/friday/end", f"/debrief/{MARCUS}", f"/debrief/{MARCUS}/end",
                      f"/prepare/{MARCUS}", f"/prepare/{MARCUS}/end"):  # fmt: skip
            tab.goto(served.base + place)
            assert violations(tab) == [], place
            assert tab.evaluate("document.documentElement.scrollWidth") <= 360, place
