"""What the others were told by the time a word was turned around is looked for before that, and never behind it."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.walks.questions.from_the_story import from_the_story
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

NAME = "boss-did-not-back-me"
FOUND = read_playbook(NAME, catalog.texts(goodbooks.playbooks.library, ".md")[NAME], NAME).playbook
TURNED = "My boss is Ilse. At nine this morning Ilse said wait with the hot menu. {before}At five she said go ahead with the hot menu, just this once. {after}"


def offered(told: str, change: str = "") -> list[str]:
    values = {"boss": Value("Ilse")} | ({"change": Value(change)} if change else {})
    on = Ground(Book(()), told, date(2026, 11, 5))
    return [one.passage for one in from_the_story(FOUND, on, ("told", "text"), values, "")]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "I told the bar and the florist that they may go ahead.", []),
        ("", "Then I wrote to everybody that the kitchen goes on.", []),
        ("I told the florist that nothing goes out before the test. ", "I told the bar that they may go ahead.", ["I told the florist that nothing goes out before the test."]),
        ("", "I had told the florist that nothing goes out before the test.", ["I had told the florist that nothing goes out before the test."]),
    ],
)  # fmt: skip
def test_what_was_told_behind_the_change_is_not_offered(
    before: str, after: str, said: list[str]
) -> None:
    assert offered(TURNED.format(before=before, after=after)) == said


def test_the_sentence_of_the_answer_is_the_change_where_the_story_turns_no_word() -> None:
    told = "My boss is Ilse. At five she came in and said the hot menu goes out on Monday after all. I told the florist that the hot menu goes out."
    assert offered(told, "The hot menu goes out on Monday after all") == []
