"""What was for the day of a talk that was held is late on no page before it is said what became of it there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.friday import prompts
from pages import TODAY, body, made, message, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOSS = "2026-10-01 person Joe ^joe\n  relation: boss\n"
TALK = '2026-10-29 talk Joe "One-on-one"\n  stage: debriefed\n'
THREE = '2026-10-20 promise me -> Joe "Three things to change" ^three by 2026-10-29\n'
NAMELESS = THREE.replace(" ^three", "")
DONE = "goodbooks add '2026-10-29 outcome \"delivered\" for ^three'"


@pytest.mark.parametrize("promise", [THREE, NAMELESS])
def test_an_update_that_asks_what_became_of_something_does_not_say_that_nothing_is_late(
    book: Callable[[str], Book], promise: str
) -> None:
    page = made("update", book(BOSS + promise + TALK), who="Joe")
    assert body(page) == "Nothing new since 29 October: no result."
    assert page.sections[0].title == "Nearly ready: answer what is asked below"
    (asked,) = [
        line
        for line in section(page, "Beside the message, for you alone")
        if "Did you do it there?" in line
    ]
    assert "2026-10-29 outcome" in asked
    assert ("goodbooks tidy" in asked) == (promise == NAMELESS)


def test_once_it_is_answered_the_update_tells_it_as_kept_on_its_day(
    book: Callable[[str], Book],
) -> None:
    done = '2026-10-29 outcome me "delivered" for ^three\n'
    page = made("update", book(BOSS + THREE + TALK + done), who="Joe")
    assert body(page) == "Kept: “Three things to change”."
    assert message(page).subject.endswith("one promise kept")
    assert "Did you do it there?" not in words(page)


def test_what_was_due_with_no_talk_on_its_day_is_late_on_every_page(
    book: Callable[[str], Book],
) -> None:
    for talk in ("", TALK.replace("Joe", "Ana"), TALK.replace("10-29", "10-28"), TALK + "  page: update\n"):  # fmt: skip
        told = book(BOSS + THREE + talk)
        assert "Late: “Three things to change”" in body(made("update", told, who="Joe"))
        assert "Three things to change, due 29 October: late" in words(made("standing", told))


def test_it_is_late_on_no_page_and_asked_with_the_day_of_the_talk(
    book: Callable[[str], Book],
) -> None:
    told = book(BOSS + THREE + TALK)
    pages = {
        "brief": made("brief", told, who="Joe"),
        "prepare": made("prepare", told, who="Joe"),
        "today": made("today", told),
        "standing": made("standing", told),
        "packet": made("packet", told),
    }
    for name, page in pages.items():
        assert "is late" not in words(page), name
        assert ": late" not in words(page), name
        assert "Late from you" not in words(page), name
    open_yet = "Three things to change (for your talk on 29 October; nothing says yet whether you did it there)"
    assert section(pages["today"], "Due from you") == [f"To Joe: {open_yet}"]
    assert section(pages["brief"], "You owe them") == [open_yet]
    assert "passed without" not in words(pages["standing"])


def test_what_the_round_hears_was_done_there_was_done_on_that_day(
    book: Callable[[str], Book],
) -> None:
    (asked,) = [one for one in prompts(book(BOSS + THREE + TALK), TODAY) if "Three" in one.words]
    assert asked.words.endswith("nothing says yet whether you did it there). Did you?")
    for said in ("done", "yes"):
        entry = asked.become(said)
        assert getattr(entry, "on", None) == date(2026, 10, 29)
    assert getattr(asked.become("moved to Friday"), "on", None) == TODAY
