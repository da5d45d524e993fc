"""A stranger's week, from the first run to Friday: two tabs, the command line beside them, and a page begun anew each day."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read
from page.browser.conftest import follow, serve
from page.browser.test_friday_in_a_browser import answer_all, press

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from page.browser.conftest import Served

MONDAY, THURSDAY, FRIDAY = "2026-11-30", "2026-12-03", "2026-12-04"
ANSWERS = {
    "me": "Ana Sander, platform lead",
    "boss": "Marcus",
    "judged": "Fewer night calls",
    "waiting": "Growth, Vera",
    "happened": "Marcus: we skip the load test this once",
    "talk": "Thursday 14:00",
}
MAILS = """\
From marcus@firm.example Wed Dec  2 16:10:00 2026
From: Marcus Reiter <marcus@firm.example>
To: Ana Sander <ana@firm.example>
Subject: The load test
Date: Wed, 02 Dec 2026 16:10:00 +0100
Message-ID: <1@firm.example>

Hi Ana,

I have decided that the till release moves to March.

Marcus

From vera@firm.example Thu Dec  3 09:30:00 2026
From: Vera Holm <vera@firm.example>
To: Ana Sander <ana@firm.example>
Subject: Findings
Date: Thu, 03 Dec 2026 09:30:00 +0100
Message-ID: <2@firm.example>

Hello Ana,

I will send you the list of findings tomorrow.

Vera

"""


def text(served: Served) -> str:
    return served.book.read_text(encoding="utf-8")


def key(tab: Page, name: str) -> None:
    """Press a key once the page listens."""
    tab.wait_for_selector("body[data-looked=yes]", state="attached")
    tab.keyboard.press(name)


def note_down(tab: Page, line: str) -> None:
    """Write a line into the box, with keys alone."""
    key(tab, "n")
    tab.keyboard.type(line)
    tab.wait_for_selector("#understood pre")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#understood .done")
    tab.keyboard.press("Escape")


def first_run(tab: Page, served: Served) -> None:
    """Six answers, and a place: the first one typed is synced, and said to be."""
    tab.click("text=Begin with six questions")
    for name, answer in ANSWERS.items():
        tab.fill(f"[name={name}]", answer)
    tab.click("form:has([name=boss]) .where summary")
    place = "form:has([name=boss]) [name=place]"
    tab.fill(place, str(served.book.parent / "Dropbox" / "mine.book"))
    tab.wait_for_selector("#place :text('Dropbox')")
    tab.fill(place, str(served.book))
    tab.wait_for_selector("#place :text('Dropbox')", state="detached")
    tab.click("text=Begin my book")
    tab.wait_for_url(served.base + "/")


def capture_among_others(tab: Page, other: Page, served: Served) -> None:
    """What one tab writes the other shows, and both what the command line adds."""
    note_down(tab, 'promise me -> Growth "A date for the tills" by Friday #tills')
    other.wait_for_selector("main :text('A date for the tills')")
    served.command("add", 'promise Vera -> me "The list of findings" by 9 December')
    for one in (tab, other):
        one.wait_for_selector("main :text('The list of findings')")


def outlive_a_new_start(tab: Page, other: Page, before: Served) -> Served:
    """The page ends while somebody types, and is begun again: both tabs go on, and the words are there."""
    before.end()
    tab.wait_for_selector(".news:has-text('does not answer')")
    tab.fill("#capture", 'win Team "Seven quiet nights"')
    port = before.base.rpartition(":")[2]
    again = serve(before.book.parent, None, ("--port", port), THURSDAY)
    tab.wait_for_selector(".news:has-text('locked')")
    other.wait_for_selector("h1:has-text('locked')")
    door = tab.context.new_page()
    door.goto(again.link)
    for _ in range(2):  # the same link once more, in the browser that is in
        door.goto(again.link)
        assert door.url == again.base + "/"
    door.close()
    other.wait_for_selector("h1:has-text('Promises')")
    tab.wait_for_selector("#understood pre")
    tab.click("#understood .primary")
    tab.wait_for_selector("#understood .done")
    return again


def thursday(tab: Page) -> None:
    """The brief, what is wanted of the talk, what was said in it, and the decision sent back in writing."""
    tab.wait_for_selector("h1:has-text('Thursday 3 December')")
    follow(tab, "text=get ready for the talk")
    assert "put it in writing" in tab.inner_text("main")
    tab.go_back()
    tab.click("text=say what you want of it")
    tab.wait_for_selector("#words:focus")
    answer_all(
        tab, "Marcus carries the risk, in writing", "", "A day in January", "", "", "", "", ""
    )
    press(tab, "Write it down")
    tab.wait_for_selector("h1:has-text('It is written down')")
    follow(tab, "text=Your page for the talk")
    assert "Marcus carries the risk" in tab.inner_text("main")
    key(tab, "p")
    tab.click("main a:has-text('Marcus')")
    tab.click("text=After a talk")
    tab.wait_for_selector("#words:focus")
    answer_all(tab, "I stand behind the test in March.", "", "Send the plan by Friday", "", "", "")
    press(tab, "Write it down")
    tab.wait_for_selector("h1:has-text('It is written down')")
    key(tab, "t")
    tab.click("text=put it in writing")
    tab.fill(
        "#message-text", "You decided on the short way for this one time. Correct me by Friday."
    )
    tab.click("button:text('I have sent it')")
    tab.wait_for_url("**/said/*")


def take_in(tab: Page, mails: Path) -> None:
    """A mailbox is handed over, and what it holds is accepted, with keys alone."""
    key(tab, "i")
    tab.wait_for_selector("#files")
    tab.set_input_files("#files", str(mails))
    tab.click("text=Read them")
    tab.wait_for_selector(".took:has-text('two proposals')")
    for pressed in ("y", "a", "a"):  # Vera Holm is the Vera of the book
        with tab.expect_navigation():
            key(tab, pressed)
    tab.wait_for_selector("main :text('Nothing waits')")


def friday(tab: Page) -> None:
    """The round of questions: one is answered, the rest are skipped."""
    tab.wait_for_selector("main :text('begin the round')")
    key(tab, "f")
    tab.wait_for_selector("#words:focus")
    answer_all(tab, "done")
    tab.click("text=To the end")
    tab.click("text=Write it down")
    tab.wait_for_selector("h1:has-text('It is written down')")


def test_a_strangers_week_from_the_first_run_to_friday(
    window: BrowserContext, tmp_path: Path
) -> None:
    with ExitStack() as at_the_end:
        served = serve(tmp_path / "desk", None, today=MONDAY)
        at_the_end.callback(served.close)
        tab, other = window.new_page(), window.new_page()
        tab.goto(served.link)
        first_run(tab, served)
        other.goto(served.base + "/promises")
        capture_among_others(tab, other, served)
        again = outlive_a_new_start(tab, other, served)
        at_the_end.callback(again.close)
        thursday(tab)
        mails = tmp_path / "week.mbox"
        mails.write_text(MAILS, encoding="utf-8")
        take_in(tab, mails)
        again.end()
        last = serve(again.book.parent, None, ("--port", again.base.rpartition(":")[2]), FRIDAY)
        at_the_end.callback(last.close)
        tab.goto(last.link)
        friday(tab)
        for line in (
            "person me ^me\n  also: Ana Sander", 'decision Marcus "we skip the load test this once"',
            'promise me -> Growth "A date for the tills"', 'promise Vera -> me "The list of findings"',
            'win Team "Seven quiet nights"', "want: Marcus carries the risk, in writing",
            'said: "I stand behind the test in March."', 'promise me -> Marcus "Send the plan"',
            "state: sent", "The till release moves to March",
            'promise Vera Holm -> me "Send me the list of findings"', "state: delivered",
        ):  # fmt: skip
            assert text(last).count(line) == 1, line
        assert read(text(last), Kinds()).problems == []
