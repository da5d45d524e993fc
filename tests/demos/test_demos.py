"""The demo books: each is read without a problem, and every command it suggests can be run on it."""

from __future__ import annotations

import os
import shlex
import unicodedata
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

import goodbooks
from goodbooks.accounts.noticed import noticed
from goodbooks.core.book import Book
from goodbooks.core.entry import refs_in
from goodbooks.core.readers import seen_by
from goodbooks.entries.forecast import Forecast
from goodbooks.entries.person import Person
from goodbooks.entries.talk import Talk
from goodbooks.forecast.caution import Refused
from goodbooks.reckoning.forecasts.answered import reckoned
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind
    from goodbooks.syntax.read import Kept

FOLDER = os.path.join(os.path.dirname(goodbooks.__file__), "demos")
NAMES = ("fumbled", "overruled", "reins", "stepping-back")
VERBS = {
    "brief",
    "packet",
    "update",
    "case",
    "confirm",
    "hold",
    "trail",
    "standing",
    "check",
    "find",
    "forecast",
    "query",
    "prepare",
}
PRIVATE_ENTRIES = {"advice", "expectation", "note", "person"}

each = pytest.mark.parametrize("name", NAMES)


def text_of(name: str) -> str:
    with open(os.path.join(FOLDER, f"{name}.book"), encoding="utf-8") as file:
        return file.read()


def kept(name: str, kinds: dict[str, Kind]) -> Kept:
    return read(text_of(name), kinds, f"{name}.book")


def header(name: str) -> list[str]:
    """The comment lines a demo begins with, without their sign."""
    lines = text_of(name).split("\n")
    return [line.removeprefix(";").strip() for line in lines[: lines.index("")]]


def today(name: str) -> date:
    said = [line for line in header(name) if line.startswith("today: ")]
    assert len(said) == 1
    return date.fromisoformat(said[0].removeprefix("today: "))


def commands(name: str) -> list[list[str]]:
    lines = [line for line in header(name) if line.startswith("try: ")]
    return [shlex.split(line.removeprefix("try: ")) for line in lines]


def test_there_is_one_demo_for_each_of_the_four_stories() -> None:
    assert sorted(os.listdir(FOLDER)) == [f"{name}.book" for name in NAMES]


@each
def test_a_demo_is_read_without_a_problem(name: str, kinds: dict[str, Kind]) -> None:
    assert kept(name, kinds).problems == []


@each
def test_every_id_in_a_demo_stands_once_and_whatever_is_pointed_to_exists(
    name: str, kinds: dict[str, Kind]
) -> None:
    entries = kept(name, kinds).entries
    ids = Counter(entry.id for entry in entries if entry.id)
    assert [ref for ref, count in ids.items() if count > 1] == []
    assert {ref for entry in entries for ref in refs_in(entry)} - ids.keys() == set()


@each
def test_a_demo_says_its_title_its_story_its_day_and_what_to_try(name: str) -> None:
    lines = header(name)
    told = [line for line in lines if not line.startswith(("today: ", "try: "))]
    assert len(told) == 3
    assert lines[: len(told)] == told
    assert all(told)
    assert today(name)
    assert 3 <= len(commands(name)) <= 5


@each
def test_what_a_demo_suggests_is_a_command_on_something_that_is_in_it(
    name: str, kinds: dict[str, Kind]
) -> None:
    book = Book(kept(name, kinds).entries)
    for program, option, demo, verb, *rest in commands(name):
        assert (program, option, demo) == ("goodbooks", "--book", f"demo:{name}")
        assert verb in VERBS
        if verb in ("brief", "prepare", "update"):
            assert book.naming(rest[0])
        if verb == "confirm":
            assert book.get(rest[0])
        if verb in ("case", "forecast", "hold", "trail"):
            assert book.about(rest[0])


@each
def test_only_a_planned_talk_lies_after_the_evening_of_a_demo(
    name: str, kinds: dict[str, Kind]
) -> None:
    ahead = [entry for entry in kept(name, kinds).entries if entry.on > today(name)]
    assert [type(entry) for entry in ahead] == [Talk]


@each
def test_a_boss_reading_over_the_shoulder_sees_nothing_private(
    name: str, kinds: dict[str, Kind]
) -> None:
    book = Book(kept(name, kinds).entries)
    boss = next(person.who[0] for person in book.of(Person) if person.is_boss())
    seen = seen_by(book, (boss,), kinds).entries
    assert seen
    assert [entry for entry in seen if entry.private or entry.text] == []
    assert {entry.kind for entry in seen} & PRIVATE_ENTRIES == set()
    assert [entry for entry in seen if entry.readers == ("HR",)] == []
    assert any(entry.private for entry in book.entries)


def test_what_hr_may_know_is_seen_by_hr_and_not_by_the_boss(kinds: dict[str, Kind]) -> None:
    book = Book(kept("stepping-back", kinds).entries)
    for_hr = {entry.title for entry in book.entries if entry.readers == ("HR",)}
    assert len(for_hr) >= 4
    assert for_hr <= {entry.title for entry in seen_by(book, ("Adaeze Obi",), kinds).entries}
    seen = {entry.title for entry in seen_by(book, ("Birgitta",), kinds).entries}
    assert for_hr & seen == set()


def test_overruled_has_the_evening_that_the_manual_and_make_demo_speak_of(
    kinds: dict[str, Kind],
) -> None:
    book = Book(kept("overruled", kinds).entries)
    for ref in ("^theo-date", "^hold", "^pause", "^once", "^inc", "^w1"):
        assert book.get(ref)
    waiting = {
        name for entry in book.about("loyalty") if entry.kind == "request" for name in entry.who
    }
    assert len(waiting) == 6


def test_overruled_shows_what_a_book_notices_by_itself(kinds: dict[str, Kind]) -> None:
    book = Book(kept("overruled", kinds).entries)
    assert {found.name for found in noticed(book, today("overruled"))} >= {
        "promise-without-authority",
        "reversed-decision",
        "unconfirmed-decision",
        "rule-waived-again",
        "exception-past-its-end",
        "unanswered-ask",
        "unbooked-win",
        "empty-goal",
        "guessed-expectation",
        "late-note",
    }


def test_the_demos_are_peopled_beyond_plain_letters(kinds: dict[str, Kind]) -> None:
    letters = {
        name: "".join(who for entry in kept(name, kinds).entries for who in entry.who)
        for name in NAMES
    }
    accented = [name for name, text in letters.items() if not text.isascii()]
    assert len(accented) >= 2
    signs = {unicodedata.bidirectional(sign) for text in letters.values() for sign in text}
    assert "R" in signs


def test_what_a_forecast_of_a_demo_said_is_what_the_program_says(kinds: dict[str, Kind]) -> None:
    kept_ones = Book(kept("overruled", kinds).entries).of(Forecast)
    assert len(kept_ones) >= 3
    for entry in kept_ones:
        found = reckoned(entry)
        assert not isinstance(found, Refused)
        assert entry.chance == pytest.approx(found.promise_chance, abs=0.06)
        for said, one in zip(entry.dates, found.dates, strict=True):
            assert said.on is not None
            assert one.day is not None
            assert abs((said.on - one.day).days) <= 9
