"""How some work stands, told in a plain sentence: it becomes a forecast, or what a team is short of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.sentences.figures_told import figures_in
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

TODAY = date(2026, 11, 3)
BOOK = """\
2026-11-02 person Joe
  relation: peer

2026-11-02 person Platform
  relation: team

2026-11-02 promise Theo -> Growth "Portal for the shops" ^portal #shops by 2026-12-11
  on-behalf-of: Platform

"""
COUNTED = """\
2026-11-02 forecast Platform "Portal for the shops" ^f1 #shops for ^portal
  work: 20 items
  pace: 2026-08-03: 3 5 4 2 6 4 3 5 1 4 4 3 5

"""
SHORT = '2026-11-02 capacity Platform "6 of 12" ^short\n\n'


@pytest.fixture
def desk_of(at_desk: Callable[..., Desk], book_path: str) -> Callable[[str], Desk]:
    def made(text: str) -> Desk:
        with open(book_path, "w", encoding="utf-8") as file:
            file.write(text)
        return at_desk()

    return made


def told(desk: Desk, words: str) -> Entry:
    """The entry of a sentence."""
    return desk.understand(words).entry


@pytest.mark.parametrize(
    ("words", "work", "judged"),
    [
        ("7 of 12 tickets done, about 4 a week", "5 tickets", "4"),
        ("we finished 7 of 12 stories, and do 3 to 5 a week", "5 stories", "3-5"),
        ("12 left, 4 a week", "12 items", "4"),
        ("there are still twelve items to go, we close 3 or 4 each week", "12 items", "3-4"),
        ("12 left, 3 last week, 5 the week before", "12 items", "2.5-5.5"),
        ("about three weeks, worst case six", "3-6 weeks, likely 3", ""),
        ("it takes two to four weeks", "2-4 weeks", ""),
        ("best case two weeks, likely three, worst case six", "2-6 weeks, likely 3", ""),
        ("three weeks if all goes well, six if not", "3-6 weeks", ""),
        ("a week, worst case three", "1-3 weeks, likely 1", ""),
        ("last week 3, the week before 5, 12 are left", "12 items", "2.5-5.5"),
        ("we've closed 30 of about 45 so far, about 5 a week", "15 items", "5"),
        ("we still have 20 tickets, about 5 a week", "20 tickets", "5"),
        ("20 tickets to go at 5 a week", "20 tickets", "5"),
        ("4 tickets per week, 12 to go", "12 tickets", "4 tickets"),
        ("12 of 20 stories are done, velocity 4 a week", "8 stories", "4"),
        ("it'll be two weeks, three at most", "2-3 weeks, likely 2", ""),
        ("two of the three launches done", "1 launch", ""),
        ("we do about 4 a week", "", "4"),
        ("12 tickets left", "12 tickets", ""),
    ],
)  # fmt: skip
def test_a_sentence_with_figures_is_a_forecast_of_its_day(
    desk_of: Callable[[str], Desk], words: str, work: str, judged: str
) -> None:
    found = told(desk_of(BOOK), words)
    assert (found.kind, found.on, found.line("work"), found.line("judged")) == ("forecast", TODAY, work, judged)  # fmt: skip
    assert found.line("note") == words


@pytest.mark.parametrize(
    "words",
    [
        "12 left and I told her to leave", "three people left last week", "she works 4 days a week", "we have 4 meetings a week",
        "7 of 12 said yes", "I waited three weeks", "he left 2 weeks ago", "it took three weeks", "we have two weeks left", "I did 3 of the 5 reviews",
        "we did 3 last week", "Joe: 12 left", "one week left", "another 3 weeks", "two to four weeks", "in about three weeks, worst case six",
        "the team did 4 a week last year", "4 of 5 people agreed", "We have three weeks", "12 stories left, 4 bugs a week, so what", "12 of 7 tickets done",
    ],
)  # fmt: skip
def test_figures_that_tell_of_something_else_stay_words(
    desk_of: Callable[[str], Desk], words: str
) -> None:
    assert not meant_by(words, Kinds(), TODAY, desk_of(BOOK).known()).line.count(" forecast ")


def test_what_it_says_is_told_at_once_and_kept_to_be_held_against_what_comes(
    desk_of: Callable[[str], Desk],
) -> None:
    found = desk_of(BOOK).understand("7 of 12 tickets done, about 4 a week")
    assert found.entry.line("dates") == "50% 2026-11-10, 85% 2026-11-17, 95% 2026-11-23"
    assert found.notes == (
        "by these figures: done by 17 November about six times in seven; by 10 November as often as not",
    )  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "7 of 12 tickets done, about 2 a week #shops", "7 of 12 tickets done, about 2 a week for ^portal",
        "The portal: 7 of 12 tickets done, about 2 a week", "7 of 12 tickets done, about 2 a week for the portal",
    ],
)  # fmt: skip
def test_work_that_is_named_is_held_against_the_day_promised_for_it(
    desk_of: Callable[[str], Desk], words: str
) -> None:
    found = desk_of(BOOK).understand(words)
    assert (found.entry.links, found.entry.line("due")) == (("portal",), "2026-12-11")
    assert found.notes[-1].endswith(
        "11 December is very likely, more than nineteen times in twenty"
    )


def test_words_beside_the_figures_stay_words_for_me_alone(desk_of: Callable[[str], Desk]) -> None:
    said = "12 tickets left, about 4 a week, Lena is on leave"
    found = told(desk_of(BOOK), said)
    assert (found.line("work"), found.line("private")) == ("12 tickets", said)
    assert not found.line("note")


def test_two_halves_told_one_after_the_other_are_one_forecast(
    desk_of: Callable[[str], Desk],
) -> None:
    desk = desk_of(BOOK)
    first = desk.understand("12 tickets left")
    assert "how fast it goes is not said yet" in first.notes[0]
    desk.add([first.entry])
    second = told(desk, "we do about 4 a week")
    assert (second.line("work"), second.line("judged")) == ("12 tickets", "4")
    assert second.line("dates")


def test_what_was_only_a_pace_is_called_by_what_is_left_once_that_is_told(
    desk_of: Callable[[str], Desk],
) -> None:
    desk = desk_of(BOOK)
    desk.add([told(desk, "we do about 4 a week")])
    second = told(desk, "20 stories left")
    assert (second.title, second.line("judged")) == ("The 20 stories that are left", "4")


def test_weeks_that_were_counted_count_before_a_pace_that_is_judged(
    desk_of: Callable[[str], Desk],
) -> None:
    found = desk_of(BOOK + COUNTED).understand("12 tickets left, about 9 a week #shops")
    assert found.entry.line("pace").startswith("2026-08-03: 3 5 4")
    assert not found.entry.line("judged")
    assert found.notes[0] == "the book has 13 weeks that were counted, so those count and not what is judged"  # fmt: skip


def test_four_weeks_told_are_a_history_and_fewer_are_a_range_as_wide_as_chance() -> None:
    weeks = "3 last week, 5 the week before, 4 the week before that, 2 four weeks ago"
    assert str(figures_in(weeks, TODAY).weeks) == "2026-10-05: 2 4 5 3"
    assert str(figures_in("0 last week, 1 the week before", TODAY).judged) == "0.1-1"


def test_a_pace_or_a_time_that_is_told_is_that_of_those_who_are_there(
    desk_of: Callable[[str], Desk],
) -> None:
    whole = desk_of(BOOK)
    alone = told(whole, "12 tickets left, about 4 a week #shops").line("dates")
    time = told(whole, "three weeks, worst case six #shops").line("dates")
    short = desk_of(BOOK + SHORT)
    found = short.understand("12 tickets left, about 4 a week #shops")
    assert found.entry.line("judged") == "8"
    assert found.notes[0] == "4 a week is what 6 of 12 do, so all of them would do 8"
    assert found.entry.line("dates").split(",")[0] == alone.split(",")[0]
    assert told(short, "three weeks, worst case six #shops").line("dates") == time


@pytest.mark.parametrize(
    ("words", "head", "until"),
    [
        ("7 of 12 are here until 1 March 2027", '2026-11-03 capacity Platform "7 of 12"', "2027-03-01"),
        ("five of twelve seats are empty", '2026-11-03 capacity Platform "7 of 12"', ""),
        ("Platform is 7 of 12 since 1 October 2026", '2026-10-01 capacity Platform "7 of 12"', ""),
    ],
)  # fmt: skip
def test_who_is_there_is_the_capacity_of_the_one_team_from_its_day(
    desk_of: Callable[[str], Desk], words: str, head: str, until: str
) -> None:
    meant = meant_by(words, Kinds(), TODAY, desk_of(BOOK).known())
    assert meant.line == head
    assert meant.more == ((f"until: {until}",) if until else ())


def test_who_is_there_stays_words_where_it_could_be_of_any_team(
    desk_of: Callable[[str], Desk],
) -> None:
    with pytest.raises(Refusal):
        desk_of("").understand("7 of 12 are here")


@pytest.mark.parametrize("words", ["7 of 7 tickets done, about 4 a week", "7 of 7 tickets done", "0 tickets left, 3 last week"])  # fmt: skip
def test_where_nothing_is_left_it_is_said_and_no_pace_is_asked_for(
    desk_of: Callable[[str], Desk], words: str
) -> None:
    understood = desk_of(BOOK).understand(words)
    assert understood.entry.title == "The work"
    assert "nothing is left, so there is no day to name" in str(understood)
    assert "not said yet" not in str(understood)
