"""One evening in a real browser: from the first run to a message that can be sent, and on at the terminal."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from page.browser.conftest import follow, serve
from page.browser.test_in_a_browser import violations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

    from page.browser.conftest import Served

NAME = "boss-did-not-back-me"
STORY = """\
My boss did not back me today. We had agreed that the archive stays closed until the count is done, and I told three
branches so. At four he walks in and says to them, in front of me, of course you can have the keys. One of them winked.

We are two people short as it is. I don't know how I shall ask anybody to wait for anything again.
"""
ANSWERS = (
    "To be told first, before the branches are",
    "The branches rang him all day, and his director likes quiet",
    "I had not told him that I had given my word to three of them",
    "Branches",
    "The archive stays closed until the count is done",
    "He gave them the keys",
    "yesterday",
    "The count",
    "They ask him now, and the count has to begin anew",
    "A word to me before a key is given out",
)
TOLD = tuple(one for one in ANSWERS if one != "yesterday")
"""The same after the story, which says with its hour that it was today."""
ASKED_FIRST = 3


@pytest.fixture
def new(window: BrowserContext, tmp_path: Path) -> Iterator[tuple[Page, Served]]:
    """A tab at the page of somebody who has no book yet."""
    served = serve(tmp_path / "new", None)
    window.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = window.new_page()
    tab.goto(served.link)
    yield tab, served
    tab.close()
    served.close()


GRAVE = f"{STORY} He keeps touching me and says I will lose my job if I tell anybody."
IN_VIEW = "at => { const box = document.querySelector(at).getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"


def begin(tab: Page, served: Served) -> None:
    tab.click("text=Begin with six questions")
    tab.fill("[name=boss]", "Wendel")
    tab.click("text=Begin my book")
    tab.wait_for_url(served.base + "/")


def goes_on(tab: Page, words: str) -> None:
    """Answer the question that is open with the keyboard alone."""
    tab.wait_for_selector("[name=words]:focus")
    before = tab.inner_text("#where")
    tab.keyboard.press("Control+A")
    tab.keyboard.type(words)
    tab.keyboard.press("Enter")
    tab.wait_for_function(
        "before => !document.querySelector('#where') || document.querySelector('#where').innerText !== before",
        arg=before,
    )


def choose(tab: Page) -> None:
    """Take the first way."""
    tab.click(".ways li:first-child button")
    tab.wait_for_selector("#where")


def walk_through(tab: Page) -> None:
    """What is asked first, the first way, and what that way asks and the story does not tell."""
    for words in TOLD[:ASKED_FIRST]:
        goes_on(tab, words)
    choose(tab)
    for words in TOLD[ASKED_FIRST:]:
        goes_on(tab, words)


def test_an_evening_from_the_first_run_to_the_message_that_can_be_sent(
    new: tuple[Page, Served],
) -> None:
    tab, served = new
    tab.set_viewport_size({"width": 360, "height": 740})
    assert tab.evaluate(IN_VIEW, ".door textarea")
    tab.fill(".door textarea", STORY)
    tab.click("text=Read it")
    tab.wait_for_selector("#answer:focus")
    assert tab.evaluate(IN_VIEW, ".walk-list a.button")
    tab.click(".walk-list li:first-child a.button")
    tab.wait_for_url(f"**/happened/walk/{NAME}/1")
    walk_through(tab)
    tab.wait_for_selector(".letter")
    assert "archive" not in served.book.read_text(encoding="utf-8")
    tab.click("text=Copy the message >> nth=0")
    tab.wait_for_selector(".copied:text('Copied')")
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Hello,\n\nMay I have ten minutes by ")
    marked = re.findall(r"\[[^\]]+\]", copied)
    assert len(marked) == 1, "the one day that nobody said"
    assert marked[0].endswith("?]")
    tab.click("text=Write the plan down")
    tab.wait_for_selector(".done:text('The plan is in the book')")
    written = served.book.read_text(encoding="utf-8")
    assert 'ask me -> my boss "A word to me before a key is given out"' in written
    assert "look-back: " in written


def test_a_walk_begun_at_the_terminal_goes_on_in_the_browser_and_the_other_way_round(
    new: tuple[Page, Served],
) -> None:
    tab, served = new
    begin(tab, served)
    line = [sys.executable, "-m", "goodbooks", "--book", str(served.book), "play", NAME]
    at_terminal = "\n".join(ANSWERS[:3]) + "\n"
    subprocess.run(line, env=served.environ, input=at_terminal, capture_output=True, text=True, check=False)  # fmt: skip
    tab.goto(served.base + "/happened")
    tab.click("text=what you said is kept")
    choose(tab)
    assert tab.inner_text("#where") == "Question 4, then 6 more."
    goes_on(tab, ANSWERS[3])
    goes_on(tab, ANSWERS[4])
    rest = "\n".join([*ANSWERS[5:8], "", "", *ANSWERS[8:], "yes"]) + "\n"
    done = subprocess.run(line, env=served.environ, input=rest, capture_output=True, text=True, check=True)  # fmt: skip
    assert "The first thing " in done.stdout
    written = served.book.read_text(encoding="utf-8")
    assert f"want: {ANSWERS[0]}" in written
    assert "Agreed before: the archive stays closed" in written
    tab.goto(served.base + "/happened")
    assert "Go on where you stopped" not in tab.inner_text("main")


def test_the_way_back_through_a_walk_is_the_browsers_own_and_a_button_too(
    new: tuple[Page, Served],
) -> None:
    tab, served = new
    begin(tab, served)
    tab.goto(f"{served.base}/happened/walk/{NAME}")
    for words in ANSWERS[:2]:
        goes_on(tab, words)
    with tab.expect_response("**/half-typed"):
        tab.fill("[name=words]", "half a thought")
    tab.go_back()
    assert tab.input_value("[name=words]") == ANSWERS[1]
    tab.go_back()
    assert tab.input_value("[name=words]") == ANSWERS[0]
    goes_on(tab, "To be told before the branches are")
    tab.press("button[value=there]", "Enter")
    tab.wait_for_url("**/3")
    assert tab.input_value("[name=words]") == "half a thought"
    tab.press("button[value=back]", "Enter")
    tab.wait_for_url("**/2")
    assert tab.input_value("[name=words]") == ANSWERS[1]


def test_half_an_answer_survives_a_reload_and_an_answer_survives_the_server(
    new: tuple[Page, Served],
) -> None:
    tab, served = new
    begin(tab, served)
    tab.goto(f"{served.base}/happened/walk/{NAME}")
    with tab.expect_response("**/half-typed"):
        tab.fill("[name=words]", "To be told")
    tab.reload()
    assert tab.input_value("[name=words]") == "To be told"
    tab.focus("[name=words]")
    goes_on(tab, ANSWERS[0])
    tab.reload()
    assert tab.inner_text("#where").startswith("Question 2, ")


def test_every_page_of_a_walk_is_open_to_everybody_and_fits_a_phone(
    new: tuple[Page, Served],
) -> None:
    tab, served = new
    begin(tab, served)
    tab.set_viewport_size({"width": 360, "height": 740})
    here = f"{served.base}/happened/walk/{NAME}"

    def look() -> None:
        assert violations(tab) == [], tab.url
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360, tab.url

    tab.goto(served.base + "/happened")
    tab.fill("main textarea[name=text]", GRAVE)
    tab.click("text=Read it")
    tab.click("text=go on anyway")
    tab.wait_for_selector("#answer:focus")
    look()
    tab.click("text=Forget what I typed here")
    tab.goto(served.base + "/happened/playbooks")
    look()
    tab.goto(here)
    look()
    for words in ANSWERS[:ASKED_FIRST]:
        goes_on(tab, words)
    tab.click("details.said summary")
    look()
    choose(tab)
    for words in ANSWERS[ASKED_FIRST:]:
        goes_on(tab, words)
    tab.wait_for_selector(".letter")
    look()
    tab.click("text=Write the plan down")
    tab.wait_for_selector(".done")
    look()
    for place in ("/1", "/note", "/went"):
        tab.goto(here + place)
        look()


def test_a_walk_needs_no_script(browser: Browser, new: tuple[Page, Served]) -> None:
    tab, served = new
    begin(tab, served)
    context = browser.new_context(
        java_script_enabled=False, storage_state=tab.context.storage_state()
    )
    bare = context.new_page()
    bare.goto(f"{served.base}/happened/walk/{NAME}")
    for at, words in enumerate(ANSWERS):
        if at == ASKED_FIRST:
            follow(bare, ".ways li:first-child button")
        bare.fill("[name=words]", words)
        follow(bare, "text=Go on")
    follow(bare, "text=Write the plan down")
    bare.wait_for_selector(".done")
    context.close()
    assert "A word to me before a key" in served.book.read_text(encoding="utf-8")


def test_the_talk_of_the_plan_is_practised_and_its_answers_come_back(
    new: tuple[Page, Served],
) -> None:
    tab, served = new
    begin(tab, served)
    tab.set_viewport_size({"width": 360, "height": 740})
    served.command("add", 'ask me -> Wendel "Ten minutes about the keys" #archive')
    tab.goto(served.base + "/matters")
    tab.click("main a[href^='/matters/']")
    tab.click("text=Practise the talk")
    tab.select_option("#clock", "30")
    tab.click("text=Set it")
    tab.wait_for_selector(".clock span:text('seconds left')")
    with tab.expect_response("**/half-typed"):
        tab.fill("[name=words]", "Three branches")
    tab.reload()
    assert tab.input_value("[name=words]") == "Three branches"
    tab.fill("[name=words]", "Three branches ask you now. Could you send them to me from Monday?")
    tab.click("text=Hear what is in it")
    tab.wait_for_selector(".boxes .has")
    assert violations(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    follow(tab, "text=Keep the last one, and go on")
    while "was the last question" not in tab.inner_text("h1"):
        follow(tab, "text=Leave this question")
    assert violations(tab) == []
    tab.click("text=Keep these answers")
    tab.wait_for_url("**/pages/prepare/*")
    assert "Could you send them to me from Monday?" in tab.inner_text("main")
    assert "answers: " in served.book.read_text(encoding="utf-8")
