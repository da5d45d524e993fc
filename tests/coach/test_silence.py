"""A rule, or some words, can be left alone: by a line in the message, or by the book."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coach.looking import looked, rules_in
from goodbooks.coach.known import Known
from goodbooks.desk.coaching import strange_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MESSAGE = "[ask] Could you maybe sign it by Friday? No worries if not."


def known(book: Book, reader: str = "Marcus") -> Known:
    return Known(book, lambda: book, reader, date(2026, 11, 3))


def test_both_are_seen_at_first() -> None:
    assert rules_in(MESSAGE) == ["hedged-ask", "hedged-ask"]


def test_a_line_of_the_message_leaves_a_rule_alone() -> None:
    assert rules_in(MESSAGE + "\n; coach: leave hedged-ask, no-date\n") == []


def test_a_line_of_the_message_leaves_some_words_alone() -> None:
    found = looked(MESSAGE + '\n; coach: leave "no worries"\n')
    assert [flag.rule for flag in found.flags] == ["hedged-ask"]
    assert found.left == ("no worries",)


def test_my_own_settings_hold_for_every_message(book: Callable[[str], Book]) -> None:
    mine = book("2026-11-02 person me\n  coach-leaves: hedged-ask\n")
    assert rules_in(MESSAGE, known(mine)) == []


def test_a_readers_settings_hold_for_messages_to_them(book: Callable[[str], Book]) -> None:
    theirs = book('2026-11-02 person Marcus\n  coach-leaves: "no worries"\n')
    assert rules_in(MESSAGE, known(theirs)) == ["hedged-ask"]
    assert rules_in(MESSAGE, known(theirs, "Ruth")) == ["hedged-ask", "hedged-ask"]


def test_the_line_itself_is_no_part_of_the_message() -> None:
    found = looked("The walls are up.\n; coach: leave sharp-words\n")
    assert found.words == 4


def test_words_that_are_left_alone_are_not_spoken_of_in_part() -> None:
    ask = "I just wanted to ask if you could look at the plan by Friday?"
    assert rules_in(ask) == ["hedged-ask"]
    assert rules_in(f'{ask}\n\n; coach: leave "I just wanted to ask if"') == []


def test_a_rule_that_is_misspelt_is_said_with_the_one_it_is_near_to(
    book: Callable[[str], Book],
) -> None:
    found = looked(MESSAGE + "\n; coach: leave hegded-ask, frobnicate\n")
    assert found.strange == (("hegded-ask", "hedged-ask"), ("frobnicate", ""))
    assert found.left == ()
    assert [said.rpartition(": ")[2] for said in strange_names(found)] == [
        "did you mean hedged-ask?",
        "the manual's page on the coach names them all, and words stand in quotation marks.",
    ]
    mine = book("2026-11-02 person me\n  coach-leaves: hedge-ask\n")
    assert looked(MESSAGE, known(mine)).strange == (("hedge-ask", "hedged-ask"),)


def test_words_that_are_left_alone_are_no_misspelt_rule() -> None:
    found = looked(MESSAGE + '\n; coach: leave "hegded-ask", no worries, hedged-ask\n')
    assert found.strange == ()
