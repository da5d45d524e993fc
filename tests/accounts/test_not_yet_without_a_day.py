"""A “not yet” to what I asked that names no day: nothing is to come of it by itself, so nobody waits; I ask when I may ask again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book

BOOK = """\
2026-10-01 person Ottilie
  relation: boss
2026-10-20 ask me -> Ottilie "To lead the night kitchen" ^lead #night
2026-10-28 answer Ottilie "{}" ^said for ^lead
"""
WHEN = "No day was named: ask when you may ask again."
AN_ANSWER = "An answer to “To lead the night kitchen”"


@pytest.mark.parametrize(
    "said", ["Not yet", "Not now, we are too few", "It is too early for that", "Not yet. Show me a menu first."]
)  # fmt: skip
def test_nobody_waits_for_an_answer_and_the_page_says_what_to_ask(
    said: str, book: Callable[[str], Book]
) -> None:
    kept = book(BOOK.format(said))
    for page in (made("today", kept), made("brief", kept, who="Ottilie"), made("standing", kept)):
        assert AN_ANSWER not in words(page)
    for page in (made("today", kept), made("brief", kept, who="Ottilie")):
        assert any(WHEN in line for line in section(page, "After a no, or a “not yet”"))


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("I'll think about it", "asked two weeks ago"),
        ("Not before 10 December", "not before 10 December"),
        ("Not before the stock count", "asked two weeks ago"),
        ("Let me think, I tell you by 6 November", "due Friday 6 November, in 3 days"),
    ],
)
def test_what_names_its_day_or_says_that_an_answer_follows_is_waited_for(
    said: str, when: str, book: Callable[[str], Book]
) -> None:
    kept = book(BOOK.format(said))
    assert f"{AN_ANSWER} ({when})" in words(made("today", kept))
    assert WHEN not in words(made("today", kept))


def test_the_brief_asks_when_it_may_be_asked_again(book: Callable[[str], Book]) -> None:
    told = words(made("brief", book(BOOK.format("Not yet")), who="Ottilie"))
    assert "Ask: when you may ask again: “To lead the night kitchen”" in told
    told = words(made("brief", book(BOOK.format("Not yet. Show me a menu first.")), who="Ottilie"))
    assert "Say: how far you are with what they set, “Show me a menu first”" in told


def test_a_friday_asks_for_word_since_and_not_whether_there_was_any_answer(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK.format("Not yet"))
    told = " ".join(
        call(tmp_path, "--today", "2026-11-06", "friday", given="\n" * 9, by_hand=True).out.split()
    )
    assert (
        "Ottilie said “Not yet” 9 days ago to “To lead the night kitchen”. Any word since?" in told
    )
    assert "Any answer?" not in told
