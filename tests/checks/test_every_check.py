"""What every check promises: a gallery pair, a friendly sentence, a remedy, and calm on any book."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import goldens
from checks.gallery import CHECKS, FOLDER, NAMES, check_of, example, shown
from goodbooks.core.book import Book
from goodbooks.syntax.read import read
from strategies import FIRST_DAY, lives

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.finding import Finding

MOST_WORDS = 40
SCOLDING = ("incident", "failed to", "blame", "fault", "wrong", "must", "should have")
LONG = "so many words that nobody would wish to read them all again in a sentence of the book " * 3


def _noticed(book: Book, today: date) -> Iterator[Finding]:
    for check in CHECKS.values():
        yield from check.find(book, today)


@pytest.mark.parametrize("name", NAMES)
def test_a_check_shows_in_the_gallery_what_it_notices(
    name: str,
    kinds: dict[str, Kind],
    golden: Callable[[str, str], None],
    request: pytest.FixtureRequest,
) -> None:
    text, today = example(name)
    kept = read(text, kinds, f"{name}.book")
    assert kept.problems == []
    goldens.note(request.config, f"findings/{name}.book")
    found = list(check_of(name).find(Book(kept.entries), today))
    assert {one.name for one in found} == {name}
    golden(f"findings/{name}.txt", shown(found))


def test_the_gallery_holds_nothing_but_the_checks() -> None:
    pairs = {name + end for name in NAMES for end in (".book", ".txt")}
    assert set(os.listdir(FOLDER)) == pairs


@pytest.mark.parametrize("name", NAMES)
def test_every_line_to_add_can_be_read(name: str, kinds: dict[str, Kind]) -> None:
    text, today = example(name)
    found = check_of(name).find(Book(read(text, kinds).entries), today)
    remedies = " ".join(one.remedy for one in found).replace("DAY", "2026-12-24")
    for line in re.findall(r"'([^']+)'", re.sub(r"' '(?=[a-z-]+: )", "\n  ", remedies)):
        if not line.startswith("#"):
            dated = line if re.match(r"\d{4}-", line) else f"{today} {line}"
            assert read(dated, kinds).problems == []


@pytest.mark.parametrize("name", NAMES)
def test_a_check_says_in_the_manual_what_it_is_and_what_to_do(name: str) -> None:
    check = check_of(name)
    assert check.summary.endswith(".")
    assert check.what_to_do.endswith(".")
    words = f"{check.summary} {check.what_to_do}".lower()
    assert not [word for word in SCOLDING if word in words]


def test_no_two_checks_weigh_the_same() -> None:
    weights = [check.weight for check in CHECKS.values()]
    assert sorted(set(weights)) == sorted(weights)


def test_an_empty_book_gives_nothing_to_notice() -> None:
    assert list(_noticed(Book(), date(2026, 11, 3))) == []


@given(lives(), st.integers(-1, 500))
@settings(max_examples=300, deadline=None)
def test_any_book_gives_sentences_with_a_remedy(life: list[Entry], days: int) -> None:
    book = Book(_wordy(entry, number) for number, entry in enumerate(life))
    for found in _noticed(book, FIRST_DAY + timedelta(days=days)):
        assert found.sentence.endswith((".", "?"))
        assert found.sentence[:1] == found.sentence[:1].upper()
        assert len(found.sentence.split()) < MOST_WORDS, found.sentence
        assert found.remedy
        assert found.about


@given(lives(), st.sampled_from((date.min, date.max)))
@settings(max_examples=60, deadline=None)
def test_the_first_and_the_last_day_there_are_can_be_looked_at(
    life: list[Entry], today: date
) -> None:
    assert all(found.remedy for found in _noticed(Book(life), today))


@given(lives())
@settings(max_examples=100, deadline=None)
def test_nothing_is_noticed_of_what_is_still_to_come(life: list[Entry]) -> None:
    day_before = FIRST_DAY - timedelta(days=1)
    found = [one.name for one in _noticed(Book(life), day_before)]
    assert set(found) <= {"two-talks"}, "talks are planned, and two at one hour are still to come"


@given(lives())
@settings(max_examples=100, deadline=None)
def test_a_private_line_is_never_quoted(life: list[Entry]) -> None:
    canary = "canaryword"
    marked = (
        entry._replace(
            fields=tuple(
                (name, canary) if _is_private(entry, name) else (name, raw)
                for name, raw in entry.fields
            )
        )
        for entry in life
    )
    for found in _noticed(Book(marked), FIRST_DAY + timedelta(days=120)):
        assert canary not in found.sentence + found.remedy


def _is_private(entry: Entry, name: str) -> bool:
    field = entry.declared.get(name)
    return field is not None and field.is_private


def _wordy(entry: Entry, number: int) -> Entry:
    """Every other entry with words far too long for a sentence."""
    if number % 2:
        return entry
    long = {"exception": LONG, "condition": LONG, "about": LONG, "ends": LONG}
    return entry._replace(
        title=entry.title and LONG + entry.title,
        to=tuple(f"{LONG}{name}" for name in entry.to) * 3,
        fields=tuple((name, long.get(name, raw)) for name, raw in entry.fields),
    )
