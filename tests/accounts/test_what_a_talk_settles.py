"""A debrief answers what was asked in the matter of the talk, and leaves no ask open that was answered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.debrief import Answers, after, proposed
from goodbooks.core.book import Book
from goodbooks.entries.ask import Ask, open_asks, reply_to
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

MONDAY = date(2026, 11, 9)
BACK = """
    2026-11-02 person Ines
      relation: boss
    2026-11-04 ask me -> Ines "Half an hour about my place in the team" ^half #place
      planned: 2026-11-04
    2026-11-04 ask me -> Ines "To tend the nursery beds again" ^beds #place
      planned: 2026-11-09
      due: 2026-11-20
      their-side: you lose the one who keeps the rota
      my-part: I took the rota without asking what it was
    2026-11-04 ask me -> HR "Note, please, that I am asking Ines for this: to tend the nursery beds again" ^hr #place
      planned: 2026-11-11
      readers: HR
    2026-11-04 option me "Carry on as now" ^on #place
      is-carrying-on: yes
    2026-11-04 option me "A second pair of hands" ^hands #place
    2026-11-04 option me "The rota every other week" ^other #place
    2026-11-09 10:00 talk Ines "My place in the team" ^talk #place
"""


def debriefed(told: Book, **given: str) -> Book:
    """The book with what follows from these answers on the day of the talk, each entry with an id."""
    entries = proposed(after(told, "Ines", MONDAY), Answers(**given))
    named = (one._replace(id=f"new-{number}") for number, one in enumerate(entries))
    return Book([*told.written, *named])


def test_a_yes_in_the_debrief_answers_the_ask_that_was_only_meant(
    book: Callable[[str], Book],
) -> None:
    after_it = debriefed(book(BACK), decided="Yes, the beds from 1 March; the rota goes to Omar")
    ask = after_it.get("beds")
    assert isinstance(ask, Ask)
    assert ask.on == MONDAY
    assert [one.title for one in after_it.of(Decision) if one.links] == [
        "Yes, the beds from 1 March"
    ]
    reply = reply_to(after_it, ask)
    assert reply is not None
    assert reply.title == "Yes, the beds from 1 March"
    assert open_asks(after_it) == ()


def test_an_ask_for_a_talk_is_answered_by_the_talk(book: Callable[[str], Book]) -> None:
    after_it = debriefed(book(BACK), said="Let me think about it.")
    half = after_it.get("half")
    assert isinstance(half, Ask)
    reply = reply_to(after_it, half)
    assert reply is not None
    assert reply.kind == "talk"
    assert [one.id for one in after_it.planned] == ["beds", "hr"]


def test_what_is_meant_to_be_asked_can_be_answered_by_its_number(
    book: Callable[[str], Book],
) -> None:
    found = after(book(BACK), "Ines", MONDAY)
    assert [debt.entry.id for debt in found.asks] == ["beds"]
    after_it = debriefed(book(BACK), asked="1 no, not before May", decided="The rota stays")
    ask = after_it.get("beds")
    assert isinstance(ask, Ask)
    reply = reply_to(after_it, ask)
    assert reply is not None
    assert (reply.kind, reply.line("is")) == ("answer", "no")
    assert [one.links for one in after_it.of(Decision)] == [()]


def test_a_decision_answers_nothing_where_two_asks_could_be_meant(
    book: Callable[[str], Book],
) -> None:
    more = BACK + '    2026-11-05 ask me -> Ines "A key" ^key #place\n      my-part: I lost mine\n'
    after_it = debriefed(book(more), decided="Yes, from 1 March")
    assert [one.links for one in after_it.of(Decision)] == [()]


def test_after_the_answer_hr_is_told_the_answer(book: Callable[[str], Book]) -> None:
    for said, told in (("Yes, from 1 March", "yes"), ("No, not this year", "no")):
        after_it = debriefed(book(BACK), decided=said)
        page = made("case", after_it, matter="place", readers=("HR",), today=MONDAY)
        assert f"Ines has said {told} to this: to tend the nursery beds again" in words(page)
        assert "I am asking" not in words(page)
        assert said not in words(page)


def test_after_the_answer_the_case_is_still_the_one_that_was_put(
    book: Callable[[str], Book],
) -> None:
    after_it = debriefed(book(BACK), decided="Yes, the beds from 1 March")
    page = made("case", after_it, matter="place", today=MONDAY)
    assert page.title == "A proposal for Ines"
    assert "I ask to tend the nursery beds again." in words(page)
    assert "Answered by Ines on 9 November: “Yes, the beds from 1 March”." in words(page)
    assert "wanted" not in words(page)


def test_what_they_said_to_you_is_their_promise(book: Callable[[str], Book]) -> None:
    after_it = debriefed(book(BACK), promised="You are on the list; the plan by Friday")
    given = [(one.who, one.to, one.title) for one in after_it.of(Promise)]
    assert given == [
        (("Ines",), ("me",), "You are on the list"),
        (("me",), ("Ines",), "the plan"),
    ]
