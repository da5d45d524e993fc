"""When and where somebody asked is no part of what they asked, and a request is told as one tells it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.in_a_sentence import in_a_sentence
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by
from goodbooks.language.retold.as_you_asked import as_you_asked

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

BOOK = "2026-11-02 person Jörg\n"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Bev asked me again at handover if I'm leaving", 'request Bev -> me "Whether I\'m leaving"'),
        ("Jörg asked me twice in the corridor why the van is late", 'request Jörg -> me "Why the van is late"'),
        ("Chloé asked me at lunch for the list", 'request Chloé -> me "The list"'),
        ("Omar asked again for the keys", 'request Omar -> me "The keys"'),
        ("Bev asked me for the plan of the van", 'request Bev -> me "The plan of the van"'),
    ],
)  # fmt: skip
def test_when_and_where_they_asked_is_no_part_of_it(desk: Desk, words: str, line: str) -> None:
    assert meant_by(words, Kinds(), desk.clock.today, desk.known()).line == line


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("What's up with me", "Bev asked you: “What's up with me”."),
        ("Whether I'm leaving", "Bev asked you: “Whether I'm leaving”."),
        ("The form with Carol's signature", "Bev asked you for: “The form with Carol's signature”."),
        ("Can we go ahead?", "Bev asked you: “Can we go ahead?”."),
    ],
)  # fmt: skip
def test_a_request_is_told_as_one_tells_it(
    book: Callable[[str], Book], title: str, told: str
) -> None:
    (entry,) = book(f'2026-11-02 request Bev -> me "{title}"\n').written
    assert in_a_sentence(entry, lambda _: None, date(2026, 11, 3)) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The form with Carol's signature", "for the form with Carol's signature"),
        ("the final list", "for the final list"),
        ("the printer wants it", ""),
        ("the form for Tom wants it", ""),
    ],
)
def test_a_thing_that_was_asked_for_is_told_back_without_marks(words: str, told: str) -> None:
    assert as_you_asked(words) == told
