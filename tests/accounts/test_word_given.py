"""A promise is told as one tells it, and its title is the thing; a decision likewise, with the next step that is its own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

TODAY = date(2026, 11, 26)
WARD = """\
2026-11-01 person Ruth Adair
  relation: boss
2026-11-01 person Nora
2026-11-26 14:00 talk Ruth Adair "One-on-one" ^one
"""


def told(book: Book, kind: str, **answers: str) -> list[Entry]:
    entries = proposed(after(book, "Ruth Adair", TODAY), Answers(**answers))
    return [one for one in entries if one.kind == kind]


@pytest.mark.parametrize(
    ("words", "giver", "to", "title"),
    [
        ("she promised me a ward clerk", "Ruth Adair", "me", "a ward clerk"),
        ("Ruth promised me a ward clerk", "Ruth Adair", "me", "a ward clerk"),
        ("promised me a ward clerk", "Ruth Adair", "me", "a ward clerk"),
        ("Ruth: promised me a ward clerk", "Ruth Adair", "me", "a ward clerk"),
        ("a ward clerk was promised to me", "Ruth Adair", "me", "a ward clerk"),
        ("I was promised a desk", "Ruth Adair", "me", "a desk"),
        ("he said he'd order the beds", "Ruth Adair", "me", "order the beds"),
        ("Ruth agreed to pay the course", "Ruth Adair", "me", "pay the course"),
        ("she has guaranteed that the beds come", "Ruth Adair", "me", "the beds come"),
        ("she gave me her word that nobody goes", "Ruth Adair", "me", "nobody goes"),
        ("she is going to talk to the agency", "Ruth Adair", "me", "talk to the agency"),
        ("that she sends the plan", "Ruth Adair", "me", "sends the plan"),
        ("I promised her the roster", "me", "Ruth Adair", "the roster"),
        ("I have promised to write the plan", "me", "Ruth Adair", "write the plan"),
        ("me: promised the roster", "me", "Ruth Adair", "the roster"),
        ("Nora promised me her notes", "Nora", "me", "her notes"),
        ("Mme Lefèvre promised me the keys", "Mme Lefèvre", "me", "the keys"),
        ("our porter assured me that the beds come", "Porter", "me", "the beds come"),
        ("Ruth promised Nora a clerk", "Ruth Adair", "Nora", "a clerk"),
        ("Ruth: tell Nora that days come from us", "Ruth Adair", "me", "tell Nora that days come from us"),
        ("Ruth tells Nora that days come from us", "Ruth Adair", "me", "tell Nora that days come from us"),
        ("she tells sales that Nora plans the shifts", "Ruth Adair", "me", "tell sales that Nora plans the shifts"),
        ("she tells them that I plan the shifts", "Ruth Adair", "me", "tell them that I plan the shifts"),
        ("Ruth: promise Nora a clerk", "Ruth Adair", "me", "promise Nora a clerk"),
        ("Ruth told me that she will call Nora", "Ruth Adair", "me", "call Nora"),
        ("the promised list", "me", "Ruth Adair", "the promised list"),
        ("a page on what was offered", "me", "Ruth Adair", "a page on what was offered"),
    ],
)  # fmt: skip
def test_a_promise_has_the_thing_as_its_title_and_whoever_gave_it_as_its_giver(
    book: Callable[[str], Book], words: str, giver: str, to: str, title: str
) -> None:
    (one,) = told(book(WARD), "promise", promised=f"{words} by 4 December")
    assert (one.who, one.to, one.title) == ((giver,), (to,), title)
    assert one.line("due") == "4 December"


@pytest.mark.parametrize("words", ["she did not promise the clerk", "Ruth never promised a clerk", "he promised nothing"])  # fmt: skip
def test_what_was_not_promised_is_a_note(book: Callable[[str], Book], words: str) -> None:
    assert told(book(WARD), "promise", promised=words) == []
    (note,) = told(book(WARD), "note", promised=words)
    assert note.title == words


@pytest.mark.parametrize(
    ("words", "who", "title"),
    [
        ("she decided that I get Fridays off", "Ruth Adair", "I get Fridays off"),
        ("Ruth decided to pause the move", "Ruth Adair", "pause the move"),
        ("it was decided to close bay 4", "Ruth Adair", "close bay 4"),
        ("we agreed that the desk stays open", "Ruth Adair", "the desk stays open"),
        ("Nora decided we wait", "Nora", "we wait"),
        ("she decided against the move", "Ruth Adair", "she decided against the move"),
        ("not to close bay 4", "Ruth Adair", "not to close bay 4"),
    ],
)
def test_a_decision_has_what_was_decided_as_its_title(
    book: Callable[[str], Book], words: str, who: str, title: str
) -> None:
    (one,) = told(book(WARD), "decision", decided=words)
    assert (one.who, one.title) == ((who,), title)


@pytest.mark.parametrize(
    ("step", "its"),
    [
        ("I send her the hours of the clerk by Monday", ""),
        ("I tell the nights by Monday", "I tell the nights by Monday"),
        ("I ask who needs leave before Christmas", "I ask who needs leave before Christmas"),
        ("I write the notice; Ruth asks for the clerk", "I write the notice"),
    ],
)
def test_a_next_step_about_what_was_promised_is_not_put_under_the_decision(
    book: Callable[[str], Book], step: str, its: str
) -> None:
    (one,) = told(book(WARD), "decision", decided="no leave over Christmas", promised="she promised me a ward clerk", next_step=step)  # fmt: skip
    assert one.line("next-step") == its
    (talk,) = told(book(WARD), "talk", decided="no leave", promised="a clerk", next_step=step)
    assert talk.line("next-step") == step
