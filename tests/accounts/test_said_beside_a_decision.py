"""A yes told in their own words, with a decision written beside it: the trial begins, and the decision stays what it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.book import Book

if TYPE_CHECKING:
    from collections.abc import Callable

ON = date(2026, 12, 2)
ASKED = """\
2026-12-01 handoff {who} -> me "The {area}" ^area #m
  wished: inquire
  trial-end: 2027-01-15
2026-12-02 10:00 talk {who} "A trial" ^trial #m
  stage: planned
2026-12-01 ask me -> {who} "May I look after the {area} on my own for a time?" ^look #m
  planned: 2026-12-02
"""


def answers_to_it(book: Book, who: str, said: str, decided: str) -> list[tuple[str, str]]:
    told = proposed(after(book, who, ON), Answers(said=said, decided=decided))
    return [(one.kind, one.line("is")) for one in told if "look" in one.links and one.title]


@pytest.mark.parametrize(
    ("who", "area", "said", "decided", "state"),
    [
        ("Gerrit", "watering of house 3", "He said: All right, house 3, until the fifteenth. He said yes", "I water house 3 with Lotte until 15 January; Gerrit keeps the key to the pump room", "yes"),
        ("Odile", "ordering for Doulon", "Yes, try it with Doulon until the 15th of January", "We look at the first orders together on Monday", "yes"),
        ("Herr Lenz", "night rota", "Fine, you do the night rota, but I see it on Thursdays", "I do the night rota from Monday; Lenz signs the overtime", "part"),
        ("Ines", "print queue", "Yes, the print queue is yours until 15 January", "Ines keeps the two rush jobs", "yes"),
    ],
)  # fmt: skip
def test_their_yes_is_kept_and_begins_the_trial(
    book: Callable[[str], Book], who: str, area: str, said: str, decided: str, state: str
) -> None:
    of = book(ASKED.format(who=who, area=area))
    assert answers_to_it(of, who, said, decided) == [("answer", state)]
    told = proposed(after(of, who, ON), Answers(said=said, decided=decided))
    titles = [one.title for one in told if one.kind in ("decision", "talk")]
    for part in decided.split("; "):
        assert any(part.startswith(title) for title in titles if title)


def test_a_decision_that_says_yes_is_the_one_answer(book: Callable[[str], Book]) -> None:
    of = book(ASKED.format(who="Odile", area="ordering for Doulon"))
    said = "Yes, try it with Doulon until the 15th of January"
    decided = "Yes, I may do the ordering for Doulon until 15 January"
    assert answers_to_it(of, "Odile", said, decided) == [("decision", "")]


def test_without_an_answer_in_what_was_said_a_decision_is_the_answer(
    book: Callable[[str], Book],
) -> None:
    of = book(ASKED.format(who="Gerrit", area="watering of house 3"))
    told = answers_to_it(of, "Gerrit", "We spoke of the pump.", "I water house 3 with Lotte")
    assert told == [("decision", "")]


@pytest.mark.parametrize(
    ("who", "area", "said", "decided", "back"),
    [
        ("Gerrit", "watering of house 3", "All right, house 3, until the fifteenth. He said yes", "I water house 3 with Lotte until 15 January; Gerrit keeps the key to the pump room", "Gerrit does the watering of house 3 himself again from 5 December"),
        ("Gerrit", "watering of house 3", "All right, house 3, until the fifteenth. He said yes", "I water house 3 with Lotte until 15 January; Gerrit keeps the key to the pump room", "From 5 December Gerrit waters house 3 himself again"),
        ("Odile", "ordering for Doulon", "Yes, try it with Doulon until the 15th of January", "I order for Doulon with Luc; Odile keeps the recipe cards", "Odile orders for Doulon again herself from Monday"),
    ],
)  # fmt: skip
def test_what_takes_the_yes_back_takes_what_was_decided_of_the_area_with_it(
    book: Callable[[str], Book], who: str, area: str, said: str, decided: str, back: str
) -> None:
    before = book(ASKED.format(who=who, area=area))
    first = proposed(after(before, who, ON), Answers(said=said, decided=decided))
    named = [one if one.id else one._replace(id=f"n{at}") for at, one in enumerate(first)]
    of = Book((*before.written, *named))
    (turned,) = [one for one in proposed(after(of, who, date(2026, 12, 4)), Answers(decided=back)) if one.kind == "decision"]  # fmt: skip
    gone = {ref.strip().removeprefix("^") for ref in turned.line("reverses").split(",")}
    told = {one.id: one for one in named}
    assert {told[ref].kind for ref in gone} == {"answer", "decision"}
    kept = [one.title for one in named if one.kind == "decision" and one.id not in gone]
    assert kept == [decided.split("; ")[1]]
