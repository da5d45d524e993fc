"""The page where scripts are off: nothing stands there that cannot work, and what a line would settle is two presses."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of
from page.browser.conftest import follow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from page.browser.conftest import Served

DEAD = """() => [...document.querySelectorAll("button[type=button], [data-copy], [data-print], kbd")]
  .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 90))"""
MARCUS = key_of("Marcus")


@contextmanager
def bare_tab(browser: Browser, served: Served) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(served.link)
    yield tab
    context.close()


def test_nothing_stands_there_that_only_a_script_could_do(browser: Browser, served: Served) -> None:
    with bare_tab(browser, served) as tab:
        for place in (
            "/", "/inbox", "/people", f"/people/{MARCUS}", "/promises", "/pages", "/pages/confirm/once",
            f"/pages/brief/{MARCUS}", "/coach", "/friday", "/book", "/noticed", "/settings", "/date",
            "/happened", "/happened/play/boss-did-not-back-me", "/entry/once", f"/prepare/{MARCUS}",
        ):  # fmt: skip
            assert tab.goto(served.base + place).ok, place
            assert tab.evaluate(DEAD) == [], place
        tab.goto(served.base + "/coach")
        assert "as you type" not in tab.inner_text("#main")
        tab.goto(served.base + "/inbox")
        assert "drop them" not in tab.inner_text("#main")


def test_a_line_that_a_page_proposes_is_shown_and_then_written(
    browser: Browser, served: Served
) -> None:
    with bare_tab(browser, served) as tab:
        tab.goto(f"{served.base}/entry/once")
        follow(tab, "main button[data-fill] >> nth=0")
        assert tab.input_value("#capture")
        tab.fill("#capture", 'note "It went out" for ^once')
        follow(tab, "noscript button")
        follow(tab, "text=Write it down")
    assert 'note "It went out"' in served.book.read_text(encoding="utf-8")


STORY = (
    "This morning my boss Ingrid Falk told me in front of everybody that the new stock system goes live on 14 December, "
    "although last week she had said we would wait. Ward 7 was promised by Tobias that they get it first. I said nothing."
)


def test_what_a_story_offers_as_an_answer_leaves_the_half_typed_box_alone(
    tab: Page, served: Served
) -> None:
    tab.goto(served.base + "/people")
    with tab.expect_response("**/half-typed"):
        tab.fill("#capture", "I promised Vera a")
    tab.goto(served.base + "/happened")
    tab.fill("main textarea", STORY)
    follow(tab, "main button:text('Read it')")
    follow(tab, "main a:text('Walk through it') >> nth=0")
    while not tab.query_selector("button[data-answer]"):
        follow(tab, "main button:text('Leave it open'), main button:text('This way') >> nth=0")
    tab.click("button[data-answer] >> nth=0")
    assert tab.input_value("[name=words]")
    assert tab.input_value("#capture") == "I promised Vera a"
