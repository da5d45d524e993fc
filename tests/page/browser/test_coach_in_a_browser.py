"""The coach in a real browser: as one types, beside a page's message, quietly, and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page.browser.test_in_a_browser import violations

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from page.browser.conftest import Served

ASK = "Hi Marcus,\n\nI just wanted to ask if you could look at the plan by Friday?"


def test_remarks_come_as_one_types_and_the_focus_stays(tab: Page, served: Served) -> None:
    tab.keyboard.press("c")
    tab.wait_for_url("**/coach")
    tab.focus("#message")
    tab.keyboard.type(ASK)
    tab.wait_for_selector("#coached mark.amiss")
    assert tab.evaluate("document.activeElement.id") == "message"
    assert tab.input_value("#message") == ASK
    tab.wait_for_selector(".told:text('remark')")
    assert violations(tab) == []
    tab.set_viewport_size({"width": 360, "height": 740})
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_remark_is_left_alone_by_keyboard_and_stays_so(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/coach")
    tab.fill("#message", ASK)
    tab.wait_for_selector("#coached mark.amiss")
    tab.focus("summary:text('Leave it as it is')")
    tab.keyboard.press("Enter")
    tab.focus("button[value='hedged-ask']")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("button[name=back]")
    assert tab.evaluate("document.activeElement.id") == "remarks"
    assert tab.query_selector("#coached mark.amiss") is None
    tab.reload()
    assert tab.input_value("#message") == ASK
    assert tab.query_selector("#coached mark.amiss") is None


def test_the_name_of_the_reader_ended_with_enter_forgets_nothing(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/coach")
    tab.fill("#message", ASK)
    tab.fill("[name=to]", "Marcus")
    tab.press("[name=to]", "Enter")
    tab.wait_for_selector("#coached :text('To Marcus.')")
    assert tab.input_value("#message") == ASK


def test_changed_words_are_copied_checked_and_kept(tab: Page, served: Served) -> None:
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(served.base + "/pages/confirm/once")
    with tab.expect_response("**/half-typed"):
        tab.fill("#message-text", "Maybe we could go ahead until [until when?]")
    tab.click("text=Copy the message")
    tab.wait_for_selector(".copied:text('in your words. Still to be filled: [until when?]')")
    assert tab.evaluate("navigator.clipboard.readText()").startswith("Maybe we could")
    tab.click("text=Check with the coach")
    tab.wait_for_selector("#coached mark.gap")
    assert violations(tab) == []
    tab.fill("#message-text", "We go ahead.")
    tab.wait_for_selector(
        "#coached .copy:text('We go ahead.'), #coached :text('Nothing to change')"
    )
    tab.reload()
    assert tab.input_value("#message-text") == "We go ahead."
    tab.click("text=Take the book’s words again")
    tab.wait_for_load_state()
    assert "Please correct me" in tab.input_value("#message-text")


def test_the_message_is_marked_as_sent_with_my_words(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/pages/confirm/once")
    tab.fill("#message-text", "Dear Marcus, we go ahead.")
    tab.click("button:text('I have sent it')")
    tab.wait_for_url("**/said/*")
    text = served.book.read_text(encoding="utf-8")
    assert "state: sent" in text
    assert "Dear Marcus, we go ahead." in text


def test_the_box_remarks_once_it_is_quiet_and_lets_itself_be_sent_away(
    tab: Page, served: Served
) -> None:
    tab.fill("#capture", 'promise me -> Growth "Loyalty API live" by 2026-12-08')
    tab.wait_for_selector("#understood .remark :text('Theo promised')")
    assert violations(tab) == []
    tab.click("#understood button[name=leave]")
    tab.wait_for_selector("#understood .remark :text('Theo promised')", state="detached")
    tab.focus("#capture")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#understood .done")
    assert "due: 2026-12-08" in served.book.read_text(encoding="utf-8")
