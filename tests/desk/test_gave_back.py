"""An area that was taken back and is given again, told in a line: their decision, which turns the taking back round, and no promise and no words of mine as theirs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from area_taken_back import BEFORE, TAKEN
from goodbooks.accounts.readers.said_to_who_decided import said_to_who_decided
from goodbooks.desk.desk import open_desk
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.area_back import last_back
from goodbooks.reckoning.handed_on import stand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book

DAY = date(2026, 12, 10)
BOOK = f"{BEFORE}{TAKEN}"
JULIAN = ("Julian", "The seed and bulb orders")
ERNA = ("Schwester Brandt", "The theatre lists")
NOEL = ("Noël", "Our cheese order")


def added(
    read: Callable[[str], Book], folder: Path, line: str, who: str, area: str, more: str = ""
) -> Book:
    """The book with what a line means behind it."""
    small = area[:1].lower() + area[1:]
    text = BOOK.format(who=who, area=area, small=small) + more
    (folder / "life.book").write_text(text, "utf-8")
    if line:
        desk = open_desk(str(folder / "life.book"), DAY, {"HOME": str(folder)}, str(folder))
        text += desk.text_of(desk.understand(line).entry)
    return read(text)


@pytest.mark.parametrize(
    ("line", "who", "area", "title"),
    [
        ("Julian gave me the seeds back until Christmas", *JULIAN, "Gave me the seeds back until Christmas"),
        ("Julian: all right, do the seeds again until Christmas", *JULIAN, "All right, do the seeds again until Christmas"),
        ("Julian: ok, you have the seeds again, until the end of the month", *JULIAN, "Ok, you have the seeds again, until the end of the month"),
        ("he gave the seeds back to me until 24 December", *JULIAN, "Gave the seeds back to me until 24 December"),
        ("Schwester Brandt says I can have the theatre lists back until Christmas", *ERNA, "Says I can have the theatre lists back until Christmas"),
        ("I have the cheese order again until Christmas", *NOEL, "Lets me have the cheese order again until Christmas"),
        ("Noël: the cheese order is yours again", *NOEL, "The cheese order is yours again"),
    ],
)  # fmt: skip
def test_a_line_that_gives_it_again_turns_the_taking_back_round(
    line: str, who: str, area: str, title: str, tmp_path: Path, book: Callable[[str], Book]
) -> None:
    now = added(book, tmp_path, line, who, area)
    given = now.of(Decision)[-1]
    (handoff,) = now.of(Handoff)
    assert (given.title, given.links, given.reverses) == (title, ("area",), ("back",))
    assert stand(now, handoff, DAY).state == "on trial"
    assert last_back(now, DAY) is None


def test_its_last_day_is_that_of_the_words(tmp_path: Path, book: Callable[[str], Book]) -> None:
    now = added(book, tmp_path, "Julian gave me the seeds back until Christmas", *JULIAN)
    assert stand(now, now.of(Handoff)[0], DAY).ends == date(2026, 12, 24)


@pytest.mark.parametrize(
    "line",
    [
        "Julian wants to give me the seeds back",
        "Julian: do the tills again",
        "Julian: I do the seeds again",
        "Julian took the seeds back",
    ],
)
def test_other_words_give_nothing(line: str, tmp_path: Path, book: Callable[[str], Book]) -> None:
    try:
        now = added(book, tmp_path, line, *JULIAN)
    except Refusal:
        now = added(book, tmp_path, "", *JULIAN)
    assert stand(now, now.of(Handoff)[0], DAY).state == "stopped"


def test_what_i_tell_of_them_is_said_to_them_and_not_quoted_as_theirs(
    tmp_path: Path, book: Callable[[str], Book]
) -> None:
    for line, said in (
        ("Julian gave me the seeds back until Christmas", "You gave me the seeds back until Christmas"),
        ("he said I can have the seeds back", "You said I can have the seeds back"),
        ("Julian lets me do the bulbs again until Christmas", "You let me do the bulbs again until Christmas"),
    ):  # fmt: skip
        now = added(book, tmp_path, line, *JULIAN)
        assert said_to_who_decided(now.of(Decision)[-1]).public == said


@pytest.mark.parametrize(("who", "area"), [JULIAN, ERNA, NOEL])
def test_a_word_for_the_area_ends_the_taking_back_where_nothing_links_the_two(
    who: str, area: str, tmp_path: Path, book: Callable[[str], Book]
) -> None:
    more = f'2026-12-09 decision {who} "Yes, you have it again" ^again #area for ^area\n'
    now = added(book, tmp_path, "", who, area, more)
    assert last_back(now, DAY) is None
    assert last_back(now, date(2026, 12, 8)) is not None
