"""The page by keyboard alone: where one had come to stays where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from page.browser.conftest import Served

AT = "document.activeElement.tagName + ' ' + document.activeElement.textContent.trim()"


def tab_to(tab: Page, words: str) -> None:
    """Press Tab until what has the focus says these words."""
    for _ in range(90):
        tab.keyboard.press("Tab")
        if words in tab.evaluate(AT):
            return
    raise AssertionError(f"{words} is not reached by Tab; the last was {tab.evaluate(AT)}")


def test_the_focus_stays_on_a_link_when_the_book_changes_elsewhere(
    tab: Page, served: Served
) -> None:
    tab.wait_for_selector("body[data-looked=yes]")
    tab_to(tab, "put it in writing")
    before = tab.evaluate("document.activeElement.href")
    served.command("add", 'promise me -> Marcus "From the terminal" by 1 December')
    tab.wait_for_selector("main :text('From the terminal')", timeout=4000)
    assert tab.evaluate("document.activeElement.href") == before


def test_a_note_is_put_in_writing_copied_checked_and_marked_as_sent_by_keyboard_alone(
    tab: Page, served: Served
) -> None:
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab_to(tab, "put it in writing")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    tab_to(tab, "Copy the message")
    tab.keyboard.press("Enter")
    tab.wait_for_selector(".copied:text('Copied')")
    assert "Copy the message" in tab.evaluate(AT)
    tab_to(tab, "Check with the coach")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#coached #remarks")
    assert not tab.evaluate(AT).startswith("BODY")
    tab_to(tab, "BUTTON I have sent it")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    assert "gap" in tab.inner_text("[role=alert]")
    assert tab.evaluate("document.activeElement.id") == "message-text", "it leads to the gap"
