"""What a book notices after any changes, with what was made of it before taken over, is what it notices when it is read anew."""

from __future__ import annotations

import os
import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING
from unittest.mock import patch

from hypothesis import example as such_as
from hypothesis import given, settings
from hypothesis import strategies as st

import goodbooks
from checks.gallery import NAMES, example
from goodbooks.accounts.answers.told_otherwise import as_answered
from goodbooks.accounts.noticed import noticed
from goodbooks.core import since
from goodbooks.core.book import Book
from goodbooks.core.since import WholeBook
from goodbooks.syntax.blocks import blocks_of, kept_of
from strategies import KINDS

if TYPE_CHECKING:
    from goodbooks.core.finding import Finding

    Edit = tuple[str, int, int, int]

_HEAD = re.compile(r"(?m)^(?=\d{4}-\d\d-\d\d)")
_WORD = re.compile(r"[\w^#-]+")
MORE = (
    'outcome "{0}" for ^{1}', 'outcome "moved" for ^{1} by {2}', 'answer {3} "{4}" for ^{1}\n  is: {4}', 'decision {3} "{4}" for ^{1}',
    'decision {3} "Stop it" #{5}\n  reverses: ^{1}', "{6} {3}\n  amends: ^{1}\n  due: {2}", "{6}\n  withdraws: ^{1}", 'answer {3} "No"',
    'answer {3} "No" #{5}', 'talk {3} "1:1"\n  stage: held', 'note "x" for ^{1}', 'decision {3} "corrected" for ^{1}', 'promise me -> {3} "Next word" #{5}\n  next-word: {2}',
    'promise me -> {3} "Plan" #{5} by {2}', 'ask me -> {3} "Ten minutes" #{5} ^{1}\n  planned: {2}', 'win me "A thing" for ^{1}', "person {3}\n  also: {7}",
)  # fmt: skip
"""Lines that have to do with what stands there: with an id, a day, a name, a matter of it."""
STATES = ("delivered", "missed", "corrected", "acknowledged", "sent", "ended", "withdrawn", "silent", "met", "failed", "void")  # fmt: skip
ANSWERS = ("yes", "no", "part", "not yet")


@cache
def told() -> list[tuple[list[str], date]]:
    """The books of the gallery and the demos, entry by entry, each with its day."""
    folder = os.path.join(os.path.dirname(goodbooks.__file__), "demos")
    found = [example(name) for name in NAMES]
    for name in sorted(os.listdir(folder)):
        if name.endswith(".book"):
            with open(os.path.join(folder, name), encoding="utf-8") as stream:
                text = stream.read()
            day = re.search(r"; today: (\S+)", text)
            found.append((text, date.fromisoformat(day[1] if day else "2026-11-03")))
    return [(_HEAD.split(text), day) for text, day in found]


def edited(parts: list[str], edit: Edit) -> list[str]:
    """The entries with one of them taken out, put elsewhere, written twice or changed in a word, or with another beside them."""
    sort, one, other, third = edit
    at, to = one % len(parts), other % (len(parts) + 1)
    part = parts[at]
    rest = [*parts[:at], *parts[at + 1 :]]
    if sort == "out":
        return rest or parts
    if sort == "elsewhere":
        return [*rest[:to], part, *rest[to:]]
    if sort == "twice":
        return [*parts[:to], part, *parts[to:]]
    if sort == "more":
        return [*parts[:to], line("".join(parts), one, other, third), *parts[to:]]
    words, every = _WORD.findall(part), _WORD.findall("".join(parts))
    if words and every:
        part = part.replace(words[other % len(words)], every[third % len(every)], 1)
    return [*parts[:at], part, *parts[at + 1 :]]


def line(text: str, one: int, other: int, third: int) -> str:
    """A new line about what stands in a text."""

    def some(pattern: str, number: int, none: str) -> str:
        found = sorted(set(re.findall(pattern, text)))
        return str(found[number % len(found)]) if found else none

    day, due = (some(r"\d{4}-\d\d-\d\d", number, "2026-11-03") for number in (other, third))
    ref, name = some(r"\^([\w-]+)", third, "x"), some(r"[A-Z][a-z]+", one, "Marcus")
    said = (STATES[one % len(STATES)], ref, due, name, ANSWERS[third % len(ANSWERS)],
            some(r"#([\w-]+)", other, "m"), some(r"\b(promise|ask|decision|goal|handoff)\b", one, "promise"), some(r"[A-Z][a-z]+", third, "Theo"))  # fmt: skip
    return f"{day} {MORE[(one + other + third) % len(MORE)].format(*said)}\n\n"


def found_in(book: Book, today: date) -> list[tuple[Finding, list[object]]]:
    """What is noticed, with where the entries stand that it rests on."""
    return [(one, [entry.place for entry in one.about]) for one in noticed(book, today)]


numbers = st.integers(0, 10_000)
edits = st.tuples(
    st.sampled_from(("out", "elsewhere", "twice", "word", "more", "more")),
    numbers,
    numbers,
    numbers,
)


@settings(deadline=None)
@given(st.lists(numbers, min_size=1, max_size=3), st.lists(st.lists(edits, max_size=3), max_size=4))
@such_as([1, 0, 155], [[("out", 0, 0, 0), ("twice", 669, 0, 0)]])  # a said ask, twice
@such_as(
    [1, 6087, 0],
    [[("out", 4, 0, 0), ("twice", 0, 0, 0), ("twice", 717, 0, 0)], [("out", 95, 0, 0)]],
)
@such_as([5017], [[("more", 0, 0, 0), ("more", 58, 8033, 134)]])  # an id of two kinds
def test_what_was_made_of_a_book_before_changes_nothing(
    bases: list[int], looks: list[list[Edit]]
) -> None:
    look_again(bases, looks)


@settings(deadline=None)
@given(st.lists(numbers, min_size=1, max_size=3), st.lists(st.lists(edits, max_size=3), max_size=4))
def test_nor_does_it_where_entries_of_many_days_differ(
    bases: list[int], looks: list[list[Edit]]
) -> None:
    with patch.object(since, "MANY_DAYS", 0):
        look_again(bases, looks)


def look_again(bases: list[int], looks: list[list[Edit]]) -> None:
    """Look at a book after each round of changes, and at the same read anew."""
    every = told()
    parts = [part for number in bases for part in every[number % len(every)][0]]
    today = every[bases[0] % len(every)][1]
    blocks, book = (), None
    for look in ([], *looks):
        for edit in look:
            parts = edited(parts, edit)
        data = "".join(parts).encode()
        blocks = blocks_of(data, "a.book", KINDS, blocks)
        entries = kept_of(blocks).entries
        book = as_answered(WholeBook(entries, book), book)
        fresh = as_answered(Book(kept_of(blocks_of(data, "a.book", KINDS)).entries))
        assert found_in(book, today) == found_in(fresh, today)
