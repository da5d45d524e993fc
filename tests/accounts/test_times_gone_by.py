"""A time of a recurring promise of which nobody said what became: it is unknown, asked about on a Friday, and never counted as kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.entry import Entry
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.each_time import each_time, untold_times
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.accounts.answers.prompting import Prompt
    from goodbooks.core.book import Book

DAILY = """\
2026-11-30 promise me -> {who} "{what}" ^it #press
  every: {every}
"""
GIVEN = '{on} outcome me "Delivered" for ^it\n  state: delivered\n'
FRIDAY = date(2026, 12, 4)
TRADES = [
    ("Anneke", "The reading of the cold store", "day", ["2026-12-01", "2026-12-02", "2026-12-03"]),
    ("Jean-Luc", "Le chiffre du jour", "working day", ["2026-12-01", "2026-12-02", "2026-12-03"]),
    ("Frau Behrens", "A word from the night ward", "Tuesday and Thursday", ["2026-12-01", "2026-12-03"]),
]  # fmt: skip


def daily(*given: str, who: str = "Anneke", what: str = "The reading of the cold store", every: str = "day") -> str:  # fmt: skip
    return DAILY.format(who=who, what=what, every=every) + "".join(GIVEN.format(on=on) for on in given)  # fmt: skip


def unknown(book: Book, on: date) -> list[str]:
    (promise,) = book.of(Promise)
    return [str(day) for day in untold_times(book, promise, on)]


def of_tuesday(book: Book) -> Prompt:
    return next(one for one in asked(book, FRIDAY) if one.key == "time ^it 2026-12-01")


def asked(book: Book, on: date) -> list[Prompt]:
    return [one for one in prompts(book, on) if one.about == "^it"]


@pytest.mark.parametrize(("who", "what", "every", "days"), TRADES)
def test_a_time_without_a_word_is_unknown_and_kept_by_no_later_one(
    who: str, what: str, every: str, days: list[str], book: Callable[[str], Book]
) -> None:
    told = book(daily("2026-12-08", who=who, what=what, every=every))
    assert [day for day in unknown(told, date(2026, 12, 8)) if day < "2026-12-04"] == days
    page = made("standing", told, today=date(2026, 12, 9))
    assert "of them nothing says what became" in section(page, "Promises you kept")[0]
    assert "the day you named" not in words(page)


def test_what_is_said_of_a_time_later_is_of_that_time(book: Callable[[str], Book]) -> None:
    text = daily("2026-12-01", "2026-12-03") + '2026-12-02 outcome me "Missed" for ^it\n  state: missed\n'  # fmt: skip
    assert unknown(book(text), FRIDAY) == []
    assert unknown(book(daily("2026-12-01", "2026-12-03")), FRIDAY) == ["2026-12-02"]


def test_what_was_moved_let_go_or_is_not_yet_over_is_not_unknown(
    book: Callable[[str], Book],
) -> None:
    weekly = daily(every="Thursday")
    moved = '2026-12-02 outcome me "Moved" for ^it\n  state: moved\n  due: 2026-12-04\n'
    assert unknown(book(weekly + moved), FRIDAY) == []
    assert unknown(book(weekly), date(2026, 12, 9)) == []
    assert unknown(book(weekly), date(2026, 12, 10)) == ["2026-12-03"]
    gone = '2026-12-02 outcome me "Withdrawn" for ^it\n  state: withdrawn\n'
    assert unknown(book(daily("2026-12-01") + gone), FRIDAY) == []


def test_given_before_its_day_it_is_known(book: Callable[[str], Book]) -> None:
    assert unknown(book(daily("2026-12-01", every="Thursday")), date(2026, 12, 10)) == []


def test_said_twice_on_one_day_it_is_one_time(book: Callable[[str], Book]) -> None:
    told = book(daily("2026-12-01", "2026-12-01"))
    (promise,) = told.of(Promise)
    assert len(list(each_time(told, promise, FRIDAY))) == 1


def test_a_friday_asks_for_this_day_though_yesterday_was_told(book: Callable[[str], Book]) -> None:
    told = book(daily("2026-12-01", "2026-12-02", "2026-12-03"))
    (one,) = asked(told, FRIDAY)
    assert one.words == "For today you had promised Anneke “The reading of the cold store”. Did it come?"  # fmt: skip
    entry = one.become("yes")
    assert isinstance(entry, Entry)
    assert (entry.on, entry.line("state")) == (FRIDAY, "delivered")
    assert one.become("not yet") is None


def test_a_friday_asks_for_each_day_that_went_by(book: Callable[[str], Book]) -> None:
    told = book(daily("2026-12-02", "2026-12-04"))
    day_of = {one.key.split()[-1]: one for one in asked(told, FRIDAY)}
    assert list(day_of) == ["2026-12-01", "2026-12-03"]
    one = day_of["2026-12-01"]
    assert one.words.startswith("For Tuesday 1 December you had promised Anneke")
    for answer, state, on in (
        ("yes", "delivered", "2026-12-01"),
        ("I did", "delivered", "2026-12-01"),
        ("no", "missed", "2026-12-01"),
        ("I forgot", "missed", "2026-12-01"),
        ("sent it on Wednesday", "delivered", "2026-12-02"),
    ):
        entry = one.become(answer)
        assert isinstance(entry, Entry)
        assert (entry.line("state"), str(entry.on)) == (state, on)


def test_words_to_a_time_are_a_note_of_its_day_and_it_is_not_asked_again(
    book: Callable[[str], Book],
) -> None:
    text = daily("2026-12-02", "2026-12-04")
    entry = asked(book(text), FRIDAY)[0].become("the van broke down")
    assert isinstance(entry, Entry)
    assert (entry.kind, entry.who, str(entry.on)) == ("note", ("me",), "2026-12-01")
    noted = book(text + '2026-12-01 note me "the van broke down" for ^it\n  readers: me\n')
    assert [one.key.split()[-1] for one in asked(noted, FRIDAY)] == ["2026-12-03"]
    assert unknown(noted, FRIDAY) == ["2026-12-01", "2026-12-03"]


def test_today_says_that_nothing_is_said_of_the_time_before(book: Callable[[str], Book]) -> None:
    (line,) = section(made("today", book(daily("2026-12-02")), today=FRIDAY), "Due from you")
    assert "nothing says what became of 2 times before" in line
    assert "2026-12-03 outcome" in line
    (line,) = section(made("today", book(daily("2026-12-01", "2026-12-02", "2026-12-03")), today=FRIDAY), "Due from you")  # fmt: skip
    assert "nothing says" not in line


def test_a_packet_does_not_count_what_nobody_said(book: Callable[[str], Book]) -> None:
    page = words(made("packet", book(daily("2026-12-02", "2026-12-04")), today=date(2026, 12, 5)))
    assert "2 of 4 promises are known to be kept" in page
    assert "Of two times among them nothing is noted" in page


def test_a_word_on_how_it_goes_is_asked_about_by_what_was_promised(
    book: Callable[[str], Book],
) -> None:
    note = "  note: every evening a photo of the gauges, and a call at once if the pressure drops\n"
    text = daily(who="Zoë", what="Word on how it goes with the cold store") + note
    assert asked(book(text), FRIDAY)[0].words == "For today you had promised Zoë “a photo of the gauges”. Did it come?"  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "no, he had taken it back that morning",
        "no – the cold store was locked",
        "missed, I was with the vet",
        "No because the line was down",
        "not that evening: the ward was full",
    ],
)
def test_a_no_with_words_is_a_missed_time_and_keeps_them_for_me(
    words: str, book: Callable[[str], Book]
) -> None:
    prompt = next(one for one in asked(book(daily("2026-12-02", "2026-12-03")), FRIDAY) if one.key.startswith("time "))  # fmt: skip
    made_of = prompt.become(words)
    assert isinstance(made_of, Entry)
    assert (made_of.kind, made_of.line("state"), str(made_of.on)) == ("outcome", "missed", "2026-12-01")  # fmt: skip
    assert made_of.line("private")
    assert made_of.title == "Missed"
    assert "no" in prompt.offers


@pytest.mark.parametrize("words", ["no idea", "nothing yet", "-", "noted by Vera"])
def test_what_only_begins_like_a_no_is_no_missed_time(
    words: str, book: Callable[[str], Book]
) -> None:
    prompt = next(one for one in asked(book(daily("2026-12-02", "2026-12-03")), FRIDAY) if one.key.startswith("time "))  # fmt: skip
    made_of = prompt.become(words)
    assert made_of is None or (isinstance(made_of, Entry) and made_of.kind == "note")


def test_the_time_of_the_friday_before_is_asked_about_before_newer_ones(
    book: Callable[[str], Book],
) -> None:
    days = [one.key.split()[-1] for one in asked(book(daily()), date(2026, 12, 11)) if one.key.startswith("time ")]  # fmt: skip
    assert days == ["2026-12-04", "2026-12-09", "2026-12-10"]


def test_today_offers_that_it_was_missed_beside_that_it_was_given(
    book: Callable[[str], Book],
) -> None:
    rows = words(made("today", book(daily()), today=FRIDAY))
    assert "2026-12-03 outcome \"delivered\" for ^it', or '2026-12-03 outcome \"missed\" for ^it'" in rows  # fmt: skip


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("not that day", ""),
        ("not that day, she was off", "she was off"),
        ("no, we were closed", "we were closed"),
        ("none was due", ""),
        ("no word, it was a public holiday", "it was a public holiday"),
        ("Anneke had the day off", "Anneke had the day off"),
    ],
)
def test_a_time_that_was_not_due_is_neither_kept_nor_missed(
    said: str, why: str, book: Callable[[str], Book]
) -> None:
    became = of_tuesday(book(daily())).become(said)
    assert isinstance(became, Entry)
    assert (became.on, became.line("state")) == (date(2026, 12, 1), "excused")
    assert became.line("private") == why
    text = daily("2026-12-02") + '2026-12-01 outcome me "Excused" for ^it\n  state: excused\n'
    told = book(text)
    assert unknown(told, date(2026, 12, 3)) == []
    (promise,) = told.of(Promise)
    assert [one.state for one in each_time(told, promise, FRIDAY)] == ["delivered"]
    page = made("update", told, who="Anneke", today=FRIDAY)
    assert "did not come" not in words(page)


@pytest.mark.parametrize("said", ["no", "no, he had taken it back that morning", "missed, I was off my game", "I forgot"])  # fmt: skip
def test_a_plain_no_stays_missed(said: str, book: Callable[[str], Book]) -> None:
    became = of_tuesday(book(daily())).become(said)
    assert isinstance(became, Entry)
    assert became.line("state") == "missed"
