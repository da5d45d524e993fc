"""Whoever is called by a title and a name is one person, however it is written, and the full stop of the title ends no sentence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.talk_of import words_for
from goodbooks.accounts.after_a_talk.whose_words import whose_words
from goodbooks.accounts.news.in_full import in_full
from goodbooks.core.names import name_key
from goodbooks.entries.decision import Decision
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)
BOOK = """\
2026-11-01 person me
2026-11-01 person Ines
  relation: boss
{}
2026-11-02 ask me -> Ines "May I lead the audit?" ^lead
"""


@pytest.mark.parametrize(
    ("person", "said", "who", "what"),
    [
        ("Dr. Rhee", "Dr. Rhee: we hire from outside", "Dr. Rhee", "we hire from outside"),
        ("Dr. Rhee", "Dr Rhee: we hire from outside", "Dr. Rhee", "we hire from outside"),
        ("Dr Rhee", "Dr. Rhee: the post waits", "Dr Rhee", "the post waits"),
        ("Rhee", "Dr. Rhee: the post waits", "Rhee", "the post waits"),
        ("Sun-Hee Rhee", "Prof. Rhee: no post before May", "Sun-Hee Rhee", "no post before May"),
        ("Dr. Rhee", "Mrs. Lund: we ask the board", "Mrs. Lund", "we ask the board"),
        ("Dr. Rhee", "The pay: as it is", "Ines", "The pay: as it is"),
    ],
)
def test_who_decided_stands_before_the_colon_with_their_title(
    book: Callable[[str], Book], person: str, said: str, who: str, what: str
) -> None:
    held = book(BOOK.format(f"2026-11-01 person {person}"))
    told = proposed(after(held, "Ines", TODAY), Answers(decided=said))
    assert [(one.who, one.title) for one in told if one.kind == "decision"] == [((who,), what)]


def test_a_title_is_the_same_with_its_full_stop_or_without() -> None:
    assert name_key("Dr. Rhee") == name_key("dr Rhee") == name_key("DR.Rhee")
    assert name_key("Dr. Rhee") != name_key("Rhee")


def test_the_full_stop_of_a_title_cuts_no_quotation(book: Callable[[str], Book]) -> None:
    said = "I asked Dr. Rhee about the audit. Prof. Lund has it too"
    assert in_full(said, 30) == "I asked Dr. Rhee about the audit. …"
    assert whose_words(said, "Ines").theirs == ""
    held = book(
        f'2026-11-03 talk Ines ^one #post\n  stage: debriefed\n  said: "{said}"\n'
        '2026-11-03 decision Ines "You lead the audit" ^go #post\n'
    )
    (talk,), (go,) = held.of(Talk), held.of(Decision)
    assert words_for(held, talk, go) == "I asked Dr. Rhee about the audit."
