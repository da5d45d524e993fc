"""An update says what the reader had asked for and got, and does not call that nothing new."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import Question
from goodbooks.documents.update import RECIPE
from pages import body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 12, 4)
BOOK = """\
2026-12-01 person Halina
  relation: boss
2026-12-01 request Halina -> me "Send me the new plan" ^plan
2026-12-02 talk Halina "The rota" ^talk
  stage: debriefed
"""


def update(book: Book) -> str:
    made = RECIPE.compose(book, Question(TODAY, who="Halina", readers=("Halina",)))
    return repr(made.sections)


def test_what_the_reader_asked_for_and_got_is_news(book: Callable[[str], Book]) -> None:
    told = update(book(BOOK + '2026-12-03 outcome me "Delivered" for ^plan\n  state: delivered\n'))
    assert "Done, as you asked: “Send me the new plan”." in told
    assert "Nothing new" not in told
    assert "done as you asked" in told


def test_what_was_done_before_they_last_heard_or_not_at_all_is_not(
    book: Callable[[str], Book],
) -> None:
    assert "Done, as you asked" not in update(book(BOOK))
    early = BOOK.replace("2026-12-02 talk", '2026-12-01 outcome me "Delivered" for ^plan\n  state: delivered\n2026-12-02 talk')  # fmt: skip
    assert "Nothing new" in update(book(early))


ANSWERED = '2026-12-03 outcome me "Answered" ^done for ^ask\n  state: delivered\n'
SAID = '2026-12-03 answer me "No, the rinse check stays" ^said for ^ask\n'


@pytest.mark.parametrize(
    ("asked", "came", "told"),
    [
        ("Guarantee the Thursday load for us, yes or no", ANSWERED, "You asked on 2 December: “Guarantee the Thursday load for us”. You have my answer."),
        ("Whether I'm stepping down", ANSWERED, "You have my answer to your question of 2 December."),
        ("When is the new washer there?", ANSWERED, "You asked on 2 December: “When is the new washer there?”. You have my answer."),
        ("Is it true that you are dropping the rinse check", SAID, "You asked about the rinse check: no, the rinse check stays."),
        ("May we go on?", '2026-12-03 answer me "Yes, from Friday" for ^ask\n', "You asked on 2 December: “May we go on?”. My answer: yes, from Friday."),
        ("Send me the roster", ANSWERED, "You asked on 2 December: “Send me the roster”. You have my answer."),
        ("Send me the roster", ANSWERED.replace("Answered", "Delivered"), "Done, as you asked: “Send me the roster”."),
    ],
)  # fmt: skip
def test_a_question_answered_is_answered_and_never_done(
    book: Callable[[str], Book], asked: str, came: str, told: str
) -> None:
    talk = '2026-12-02 09:00 talk Halina "The rota" ^talk\n  stage: debriefed\n'
    request = f'2026-12-02 10:00 request Halina -> me "{asked}" ^ask\n'
    page = update(book(f"2026-12-01 person Halina\n{talk}{request}{came}"))
    assert told in page
    assert ("Done, as you asked" in page) == told.startswith("Done")
    assert "still open" not in page


def test_a_suspicion_is_told_by_what_it_is_about_while_it_is_open(
    book: Callable[[str], Book],
) -> None:
    asked = '2026-12-02 request Tomasz -> me "Is it true what Paulo tells around, that you are dropping the rinse check" ^ask #runs\n'
    for name, parts in (("update", {"who": "Tomasz"}), ("hold", {"matter": "runs", "readers": ("Tomasz",)})):  # fmt: skip
        page = body(made(name, book(asked), today=TODAY, **parts))
        assert "about the rinse check" in page
        assert "dropping" not in page
        assert "Paulo" not in page
        assert "still open" not in page
        assert "answer" in page


def test_my_answer_reaches_whoever_asked_though_it_names_nobody(
    book: Callable[[str], Book],
) -> None:
    asked = '2026-12-02 request Tomasz -> me "Is it true that you are dropping the rinse check" ^ask #runs\n'
    said = asked + '2026-12-03 answer me "No, it stays" for ^ask\n'
    assert "about the rinse check: no, it stays" in body(made("update", book(said), today=TODAY, who="Tomasz"))  # fmt: skip
    alone = said + "  readers: me\n"
    page = body(made("update", book(alone), today=TODAY, who="Tomasz"))
    assert "it stays" not in page
    assert "rinse" not in page
    ines = made("trail", book(said), today=TODAY, matter="runs", readers=("Ines",))
    assert "it stays" not in words(ines)
