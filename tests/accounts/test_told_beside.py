"""What tells how it was and nothing of what was asked is a note for me, and the question stays open."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.after_a_talk.debrief import after
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.open_in_a_talk import left_open
from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.book import Book
from goodbooks.core.entry import Entry
from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.entries.ask import reply_to
from goodbooks.syntax.read import read

FRIDAY = date(2026, 12, 4)
BOOK = """\
2026-11-02 person Hella
  relation: boss
2026-11-16 request Hella -> me "Explain the dye to me" ^dye
  due: 2026-12-01
2026-11-16 ask me -> Hella "A second vat" ^vat
2026-12-04 10:00 talk Hella "One-on-one" ^talk
"""


def became(ref: str, words: str, *, in_a_talk: bool) -> Entry | Unclear | None:
    book = Book(read(BOOK, Kinds()).entries)
    asked = left_open(after(book, "Hella", FRIDAY), Answers()) if in_a_talk else prompts(book, FRIDAY)  # fmt: skip
    return next(one for one in asked if one.about == ref).become(words)


@pytest.mark.parametrize("in_a_talk", [True, False])
@pytest.mark.parametrize("ref", ["^dye", "^vat"])
@pytest.mark.parametrize(
    "words",
    ["she sounded tired, i was shaking", "hm, don't know", "i was so angry", "she sighed", "he was busy and i felt small", "dunno really"],
)  # fmt: skip
def test_how_it_was_is_a_note_for_me_and_answers_nothing(
    words: str, ref: str, in_a_talk: bool
) -> None:
    found = became(ref, words, in_a_talk=in_a_talk)
    assert found is None or (isinstance(found, Entry) and found.kind == "note")
    if isinstance(found, Entry):
        assert found.line("readers") == "me"
        book = Book((*read(BOOK, Kinds()).entries, found))
        asked = book.get(ref)
        assert asked is not None
        assert reply_to(book, asked) is None


@pytest.mark.parametrize("in_a_talk", [True, False])
@pytest.mark.parametrize(
    "words",
    ["I told her the red comes from madder", "she was ok with it", "it was a slip in the list", "the vat was broken", "she looked at the numbers", "I said no"],
)  # fmt: skip
def test_what_may_answer_it_is_an_answer_as_before(words: str, in_a_talk: bool) -> None:
    found = became("^dye", words, in_a_talk=in_a_talk)
    assert isinstance(found, Entry)
    assert found.kind == "answer"


def test_a_bare_no_is_asked_about_where_what_was_asked_takes_no_no() -> None:
    found = became("^dye", "no", in_a_talk=True)
    assert isinstance(found, Unclear)
    assert "I said no" in found.remedy
    assert became("^dye", "no", in_a_talk=False) is None
