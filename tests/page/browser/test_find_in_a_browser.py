"""Looking up in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from page.browser.conftest import Served


def test_a_key_leads_to_find_and_what_is_typed_is_found(tab: Page, served: Served) -> None:
    with tab.expect_navigation():
        tab.keyboard.press("/")
    tab.keyboard.type("loya")
    tab.wait_for_selector("#found :text('Loyalty API live')")
    assert tab.url == served.base + "/find"
    tab.reload()
    assert tab.input_value("#words") == "loya"
    tab.keyboard.type("furio")
    tab.wait_for_selector("#found :text('One entry.')")
    assert tab.query_selector("#found :text('Loyalty')") is None
    tab.keyboard.press("Escape")
    tab.keyboard.press("t")
    tab.wait_for_url(served.base + "/")
