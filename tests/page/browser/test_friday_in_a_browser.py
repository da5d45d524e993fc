"""Friday, debrief and prepare in a real browser: by keyboard, on a phone, without script, across a reload."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of
from page.browser.conftest import follow
from page.browser.test_in_a_browser import violations_light_and_dark

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from page.browser.conftest import Served

MARCUS = key_of("Marcus")


def with_a_week(served: Served) -> None:
    today = datetime.now().astimezone().date()
    with served.book.open("a", encoding="utf-8") as book:
        book.write(
            f'{today - timedelta(days=9)} promise me -> Vera "Drill" ^drill\n'
            f"  due: {today - timedelta(days=2)}\n\n"
            f'{today - timedelta(days=1)} 10:00 talk Marcus "One-on-one" ^talk\n\n'
            f'{today + timedelta(days=3)} 10:00 talk Marcus "About the reversal" ^hard\n\n'
        )


def answer_all(tab: Page, *answers: str) -> None:
    """Type each answer into the field that waits for it, and press Enter; Enter alone skips."""
    for words in answers:
        here = tab.url
        assert tab.evaluate("document.activeElement.id") == "words"
        tab.keyboard.type(words)
        tab.keyboard.press("Enter")
        tab.wait_for_url(lambda url, was=here: url != was)


def press(tab: Page, words: str) -> None:
    """Go with Tab to the button that says these words, and press it."""
    for _ in range(60):
        if tab.evaluate("document.activeElement.innerText.trim()") == words:
            tab.keyboard.press("Enter")
            return
        tab.keyboard.press("Tab")
    raise AssertionError(f"Tab never comes to “{words}”")


def test_a_friday_is_walked_with_the_keyboard_alone(tab: Page, served: Served) -> None:
    with_a_week(served)
    tab.goto(served.base + "/")
    tab.keyboard.press("f")
    tab.wait_for_selector(".question")
    answer_all(tab, "done today")
    tab.wait_for_url("**/friday/2")
    press(tab, "Back")
    tab.wait_for_url("**/friday/1")
    assert tab.input_value("#words") == "done today"
    press(tab, "To the end")
    tab.wait_for_url("**/friday/end")
    assert "for ^drill" not in served.book.read_text(encoding="utf-8")
    press(tab, "Write it down")
    tab.wait_for_url("**/friday/written")
    assert "for ^drill" in served.book.read_text(encoding="utf-8")
    press(tab, "Today")
    tab.wait_for_url(served.base + "/")


def test_a_debrief_is_walked_with_the_keyboard_alone(tab: Page, served: Served) -> None:
    with_a_week(served)
    tab.goto(f"{served.base}/people/{MARCUS}")
    press(tab, "After a talk")
    tab.wait_for_url("**/debrief/**")
    answer_all(tab, "We keep the load test.", "The load test stays", "", "", "", "")
    press(tab, "Write it down")
    tab.wait_for_url("**/written")
    text = served.book.read_text(encoding="utf-8")
    assert "We keep the load test." in text
    assert 'decision Marcus "The load test stays"' in text


def test_a_talk_is_prepared_with_the_keyboard_alone(tab: Page, served: Served) -> None:
    with_a_week(served)
    tab.goto(f"{served.base}/people/{MARCUS}")
    press(tab, "Prepare a hard talk")
    tab.wait_for_url("**/prepare/**")
    answer_all(tab, "A rule for next time", "", "To hear it first", "", "", "", "", "")
    press(tab, "Write it down")
    tab.wait_for_url("**/written")
    press(tab, "Your page for the talk")
    tab.wait_for_url("**/pages/prepare/**")
    assert "A rule for next time" in tab.inner_text("main")


def test_half_an_answer_survives_a_reload(tab: Page, served: Served) -> None:
    with_a_week(served)
    tab.goto(f"{served.base}/prepare/{MARCUS}")
    with tab.expect_response("**/half-typed"):
        tab.fill("#words", "A rule for next ti")
    tab.reload()
    assert tab.input_value("#words") == "A rule for next ti"


def test_without_script_a_flow_is_walked_back_and_to_its_end(
    browser: Browser, served: Served
) -> None:
    with_a_week(served)
    tab = browser.new_context(java_script_enabled=False).new_page()
    tab.goto(served.link)
    tab.goto(f"{served.base}/debrief/{MARCUS}")
    tab.fill("#words", "We keep the load test.")
    follow(tab, "text=Go on")
    tab.fill("#words", "The load test st")
    follow(tab, "button:text('Back')")
    assert tab.input_value("#words") == "We keep the load test."
    follow(tab, "text=Go on")
    assert tab.input_value("#words") == "The load test st"
    tab.fill("#words", "The load test stays")
    follow(tab, "text=To the end")
    follow(tab, "text=Write it down")
    assert "The load test stays" in tab.inner_text("main")
    assert 'decision Marcus "The load test stays"' in served.book.read_text(encoding="utf-8")
    tab.context.close()


def test_no_step_has_an_accessibility_violation_or_is_wider_than_a_phone(
    tab: Page, served: Served
) -> None:
    with_a_week(served)
    tab.set_viewport_size({"width": 360, "height": 740})
    places = [f"/{room}{part}" for room in ("friday", f"debrief/{MARCUS}", f"prepare/{MARCUS}")
              for part in ("", "/end", "/written")]  # fmt: skip
    for place in places:
        tab.goto(served.base + place)
        assert violations_light_and_dark(tab) == [], place
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360, place
