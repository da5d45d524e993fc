"""The forms in a real browser: filled in by keyboard, kept over a reload, shown and written; and one amended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of
from page.browser.test_in_a_browser import violations

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from page.browser.conftest import Served


ROOMS = (
    "/", "/happened", "/happened/walk/boss-did-not-back-me", "/inbox", "/people", "/matters", "/promises", "/wins",
    "/pages", "/coach", "/friday", "/book", "/find", "/settings",
)  # fmt: skip
BOX = "document.activeElement.id === 'capture' && document.activeElement.checkVisibility()"


def test_the_box_is_one_key_away_in_every_room_and_while_one_types_elsewhere(
    tab: Page, served: Served
) -> None:
    for room in (*ROOMS, f"/rehearse/person/{key_of('Marcus')}"):
        tab.goto(served.base + room)
        tab.wait_for_selector("body[data-looked=yes]", state="attached")
        tab.evaluate("document.activeElement.blur()")
        tab.keyboard.press("n")
        assert tab.evaluate(BOX), room
        assert tab.input_value("#capture") == "", room
    for room, field in (("/friday", "main textarea"), ("/happened", "main textarea"), ("/find", "main input[type=search], main input:not([type=hidden])")):  # fmt: skip
        tab.goto(served.base + room)
        tab.focus(field)
        tab.keyboard.press("Alt+n")
        assert tab.evaluate(BOX), room
        assert tab.input_value(field) == "", room


def test_what_comes_to_mind_in_a_walk_is_written_down_and_the_walk_stands_as_it_was(
    tab: Page, served: Served
) -> None:
    tab.goto(f"{served.base}/happened/walk/boss-did-not-back-me")
    tab.fill("main textarea", "to be told first")
    tab.keyboard.press("Alt+n")
    tab.keyboard.type("I promised Growth the test plan by Friday")
    tab.wait_for_selector("#understood pre")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#understood :text('Written down')")
    assert "-> Growth" in served.book.read_text(encoding="utf-8")
    assert tab.input_value("main textarea") == "to be told first"
    assert violations(tab) == []


def test_a_form_is_filled_in_kept_shown_and_written(tab: Page, served: Served) -> None:
    tab.click("text=as a form")
    tab.click("main :text('Promise')")
    tab.wait_for_url("**/write/promise")
    tab.fill("[name=title]", "Test plan")
    tab.fill("[name=who]", "me")
    with tab.expect_response("**/half-typed"):
        tab.fill("[name=to]", "Growth")
    tab.reload()
    assert tab.input_value("[name=to]") == "Growth"
    tab.focus("[name='line.due']")
    tab.keyboard.type("2026-12-01")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#formed pre")
    assert tab.evaluate("document.activeElement.id") == "shown"
    assert violations(tab) == []
    assert "Test plan" not in served.book.read_text(encoding="utf-8")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/entry/*")
    text = served.book.read_text(encoding="utf-8")
    assert 'promise me -> Growth "Test plan"' in text
    assert "due: 2026-12-01" in text


def test_every_field_of_a_long_form_is_reached_on_a_phone(tab: Page, served: Served) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    for kind in ("decision", "forecast", "talk"):
        tab.goto(f"{served.base}/write/{kind}")
        for folded in tab.query_selector_all("form.fields summary"):
            folded.focus()
            tab.keyboard.press("Enter")
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360
        assert tab.is_visible("[name='line.private']")
        assert violations(tab) == []


def test_a_second_name_is_offered_behind_the_first(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/write/promise")
    tab.fill("[name=to]", "Growth, ")
    offered = tab.evaluate(
        "[...document.getElementById('known-names').options].map(one => one.value)"
    )
    assert "Growth, Marcus" in offered


def test_what_is_typed_before_the_scripts_came_is_shown_and_kept(tab: Page, served: Served) -> None:
    held: list[Route] = []
    tab.route("**/*.js", lambda route: held.append(route))  # noqa: PLW0108 - it asks a function of Python
    tab.goto(served.base + "/entry/theo-date/amend", wait_until="commit")
    tab.fill("[name='line.authority']", "Marcus")
    with tab.expect_response("**/half-typed"):
        for route in held:
            route.continue_()
    tab.unroute("**/*.js")
    tab.wait_for_selector("#formed pre")
    tab.reload()
    assert tab.input_value("[name='line.authority']") == "Marcus"


def test_an_entry_is_amended_from_its_page(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/entry/theo-date")
    tab.click("text=Amend it")
    tab.fill("[name='line.authority']", "Marcus")
    tab.wait_for_selector("#formed pre")
    tab.click("text=Write it down")
    tab.wait_for_url("**/entry/theo-date")
    assert "authority: Marcus" in tab.inner_text("main")
    assert "authority: none" in served.book.read_text(encoding="utf-8")


def test_the_line_of_the_box_goes_on_in_a_form(tab: Page, served: Served) -> None:
    tab.fill("#capture", 'decision Marcus "Wait for the audit"')
    tab.wait_for_selector("#understood pre")
    tab.click("text=go on in a form")
    tab.wait_for_url("**/write/decision")
    assert tab.input_value("[name=title]") == "Wait for the audit"
    assert tab.input_value("#capture") == ""


def test_the_levels_of_a_handoff_are_chosen_by_keyboard_with_what_each_means(
    tab: Page, served: Served
) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    tab.fill("#capture", 'handoff Marcus -> me "Release days"\n  level: …\n  wished: …')
    tab.wait_for_selector("[data-of=level]")
    assert violations(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    heights = tab.evaluate(
        "[...document.querySelectorAll('.choosing button strong')].map(one => one.offsetHeight)"
    )
    assert len(set(heights)) == 1, "no word is broken in two"
    tab.keyboard.press("Tab")
    assert "they decide, and tell you" in tab.evaluate("document.activeElement.textContent")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("[data-of=wished]")
    assert tab.evaluate("document.activeElement.dataset.of") == "wished"
    tab.click("[data-choose=sell]")
    tab.wait_for_selector("#understood pre")
    assert tab.evaluate("document.activeElement.id") == "capture"
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#understood .done")
    assert "level: tell\n  wished: sell" in served.book.read_text(encoding="utf-8")


def test_what_the_boss_answered_is_theirs_and_is_put_in_writing(tab: Page, served: Served) -> None:
    with served.book.open("a", encoding="utf-8") as book:
        book.write('2026-11-03 ask me -> Marcus "Go back to analyst work" ^go-back #role\n\n')
    tab.goto(served.base + "/entry/go-back")
    tab.click("text=Marcus answered")
    tab.fill("textarea[name=words]", "yes, but only after the summer, and you keep the budget")
    tab.click("text=Show what it becomes")
    tab.click("text=Write it down")
    tab.wait_for_url("**/pages/confirm/**")
    assert "after the summer" in tab.inner_text("main")
    assert 'decision Marcus "Yes, but only after the summer' in served.book.read_text("utf-8")


def test_what_the_boss_said_is_typed_into_the_box_as_one_tells_it(
    tab: Page, served: Served
) -> None:
    with served.book.open("a", encoding="utf-8") as book:
        book.write('2026-11-03 ask me -> Marcus "Go back to analyst work" ^go-back #role\n\n')
    tab.goto(served.base + "/")
    tab.fill("#capture", "marcus said yes, but only after the summer, and i keep the budget")
    tab.wait_for_selector("#understood >> text=decision Marcus")
    tab.click("#understood >> text=Write it down")
    tab.wait_for_selector("#understood >> text=Written down")
    written = served.book.read_text("utf-8")
    assert 'decision Marcus "Yes, but only after the summer, and I keep the budget"' in written
    assert "#role for ^go-back" in written


def test_a_gap_that_keeps_a_message_from_being_sent_is_selected_in_its_text(
    tab: Page, served: Served
) -> None:
    tab.goto(served.base + "/pages/confirm/once")
    tab.click("#sent button")
    tab.wait_for_selector("[role=alert]")
    where = "() => { const one = document.activeElement; return one.value.slice(one.selectionStart, one.selectionEnd); }"
    assert tab.evaluate(where) == "[who does what by when?]"
    assert tab.input_value("#capture") == ""
