"""A page that was sent is no talk: nothing is to be written down of it, and it is the word on how it goes that was promised."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.which_talk import days_to_take, to_debrief
from goodbooks.accounts.before_a_talk.between import between
from goodbooks.accounts.before_a_talk.for_this_talk import for_this_talk
from goodbooks.accounts.before_a_talk.questions import talks_of_month
from goodbooks.core.document import Line
from goodbooks.entries.promise import Promise, promise_state
from goodbooks.reckoning.each_time import each_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

SENT = """\
2026-11-06 talk me -> Henrike "Update of 6 November: one result"
  stage: held
  channel: mail
  page: update
"""
WEDNESDAYS = """\
2026-11-04 promise me -> Henrike "{title}"
  every: {every}
"""


def test_nothing_is_to_be_written_down_of_a_page_that_was_sent(book: Callable[[str], Book]) -> None:
    sent, today = book(SENT), date(2026, 11, 6)
    assert to_debrief(sent, today, "18:30", 1) == []
    assert days_to_take(sent, "Henrike", date(2026, 11, 9)) == (date(2026, 11, 9),)
    assert talks_of_month(sent, "Henrike", date(2026, 11, 9)) == []
    spoken = book(SENT.replace("  page: update\n", ""))
    assert len(to_debrief(spoken, today, "18:30", 1)) == 1


@pytest.mark.parametrize("channel", ["mail", "chat", "letter"])
def test_nothing_is_to_be_written_down_of_a_message_that_was_sent_in_my_words(
    book: Callable[[str], Book], channel: str
) -> None:
    mine = f'2026-11-06 talk me -> Henrike "Half an hour" ^half\n  stage: held\n  channel: {channel}\n  text: May I have half an hour?\n'
    assert to_debrief(book(mine), date(2026, 11, 6), "18:30", 1) == []
    assert days_to_take(book(mine), "Henrike", date(2026, 11, 9)) == (date(2026, 11, 9),)
    theirs = mine.replace("me -> Henrike", "Henrike")
    assert len(to_debrief(book(theirs), date(2026, 11, 6), "18:30", 1)) == 1


@pytest.mark.parametrize(
    ("title", "every", "is_kept"),
    [
        ("Word on how it goes with the ward lists", "week until 2026-12-18", True),
        ("A short note", "week", True),
        ("A short written note each week", "week", True),
        ("I send you a short mail on where the project stands", "Friday", True),
        ("Weekly update", "week", True),
        ("Status report", "Friday", True),
        ("The ward lists", "Wednesday", False),
        ("Update of the price list", "Wednesday", False),
        ("Report on the load test", "Wednesday", False),
    ],
)
def test_an_update_is_the_word_on_how_it_goes(
    book: Callable[[str], Book], title: str, every: str, is_kept: bool
) -> None:
    promised = WEDNESDAYS.format(title=title, every=every)
    told, untold = book(promised + SENT), book(promised)
    today = date(2026, 11, 14)
    times = [
        next((one.state for one in each_time(it, *it.of(Promise)[:1], today)), "open")
        for it in (told, untold)
    ]
    assert times == (["delivered", "open"] if is_kept else ["open", "open"])


def test_the_next_word_is_due_a_week_on(book: Callable[[str], Book]) -> None:
    promised = WEDNESDAYS.format(title="Word on how it goes with the lists", every="week")
    told = book(promised + SENT)
    state = promise_state(told, told.of(Promise)[0], date(2026, 11, 9))
    assert state.due is not None
    assert state.due.on == date(2026, 11, 18)
    other = book(promised + SENT.replace("Henrike", "Ole"))
    state = promise_state(other, other.of(Promise)[0], date(2026, 11, 9))
    assert state.due is not None
    assert state.due.on == date(2026, 11, 11)


def test_both_sides_stand_before_a_talk(book: Callable[[str], Book]) -> None:
    planned = book(
        '2026-11-12 talk Henrike "The ward lists"\n  stage: planned\n  agenda: a trial\n'
        "  their-side: a bed stood empty in spring\n  my-part: I told her late in October\n"
    )
    lines = for_this_talk(between(planned, "Henrike", date(2026, 11, 11)), (Line(""),))
    assert [line.text for line in lines] == [
        "As it looks from their side: a bed stood empty in spring.",
        "Your part in it: I told her late in October.",
        "To speak about: a trial.",
    ]
