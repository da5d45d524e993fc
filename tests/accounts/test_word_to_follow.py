"""What they said after a talk of a word to come by a day, and what becomes of it where nothing was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.core.book import Book
from goodbooks.entries.answer import Answer
from goodbooks.entries.promise import Promise
from goodbooks.syntax.read import read
from strategies import KINDS

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Harald
  relation: boss
2026-11-03 14:00 talk Harald "The harbour rota" #rota
"""
ASK = '2026-11-01 ask me -> Harald "To lead the harbour rota" ^lead #rota\n'


def kept(folder: Path, *lines: str, book: str = BOOK) -> Book:
    evening(folder, book)
    given = "\n".join([*lines, *[""] * (6 - len(lines)), "yes"]) + "\n"
    done = call(folder, "debrief", "Harald", given=given)
    assert done.code == 0, done.err
    return Book(read((folder / "life.book").read_text(encoding="utf-8"), KINDS).entries)


def promised(book: Book) -> list[tuple[tuple[str, ...], tuple[str, ...], str, str]]:
    return [(one.who, one.to, one.title, one.line("due")) for one in book.of(Promise)]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("I will let you know by Thursday", "2026-11-05"),
        ("That was good of you. I'll tell you on Friday whether it is you.", "2026-11-06"),
        ("I'll come back to you on Monday; the list was good", "2026-11-09"),
        ("He thinks about it and lets me know by 4 December", "2026-12-04"),
        ("We will let you know by Thursday", "2026-11-05"),
        ("Harald: let me think, you hear from me tomorrow", "2026-11-04"),
    ],
)
def test_a_word_to_come_by_a_day_is_their_promise(said: str, day: str, tmp_path: Path) -> None:
    assert promised(kept(tmp_path, said)) == [(("Harald",), ("me",), "Their word", day)]


@pytest.mark.parametrize(
    "said",
    [
        "Nothing is decided before Friday",
        "We will talk about the rota on Thursday",
        "We'll speak on Thursday, she said",
        "OK. We will look at it together on Thursday.",
        "We can go through the rota on Friday",
        "We'll come back to this on Thursday",
        "Me: I will let you know by Thursday",
        "I get back to you after the board meeting",
        "Not yet, ask me again on 4 December",
        "The rota is due by Thursday",
    ],
)
def test_nothing_else_is(said: str, tmp_path: Path) -> None:
    assert promised(kept(tmp_path, said)) == []


def test_it_is_told_once_where_it_answers_what_was_asked_or_was_promised_as_well(
    tmp_path: Path,
) -> None:
    book = kept(tmp_path, "I will let you know by Thursday", book=BOOK + ASK)
    assert promised(book) == []
    assert [one.title for one in book.of(Answer)] == ["I will let you know by Thursday"]
    both = kept(
        tmp_path, "I will let you know by Thursday", "", "Harald: he lets me know by Thursday"
    )
    assert len(promised(both)) == 1
