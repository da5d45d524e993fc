"""A forecast: dates with their chances, the same every time, and never earlier for less."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from forecast.lives import asked, history, plain, questions, steady
from goodbooks.forecast.capacity import Capacity, Spell
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.forecasting import again, forecast
from goodbooks.forecast.start import Need
from goodbooks.forecast.work import Work

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Question

FAR = date(2999, 1, 1)
LEVELS = (0.05, 0.3, 0.5, 0.85, 0.95)


def dates(question: Question) -> list[date]:
    found = asked(question)
    return [found.day(level) or FAR for level in LEVELS]


def not_earlier(one: Question, other: Question) -> bool:
    """Whether no date of the other is earlier; one beyond the horizon is no earlier than that ends."""
    ahead = asked(one).outlook.days
    end = ahead.day(len(ahead.passed) - 2)
    pairs = zip(dates(one), dates(other), strict=True)
    return all(min(a, end) <= b for a, b in pairs)


@settings(max_examples=60, deadline=None)
@given(questions(), st.integers(1, 40))
def test_more_items_never_give_an_earlier_date(question: Question, more: int) -> None:
    work = question.work
    bigger = work._replace(low=work.low + more, high=work.high and work.high + more)
    assert not_earlier(question, question._replace(work=bigger))


@settings(max_examples=60, deadline=None)
@given(questions(), st.integers(1, 40))
def test_a_later_start_never_gives_an_earlier_date(question: Question, days: int) -> None:
    later = tuple(
        need._replace(
            earliest=need.earliest + timedelta(days=days),
            latest=need.latest and need.latest + timedelta(days=days),
        )
        for need in question.needs
    )
    assert not_earlier(question, question._replace(needs=later))


@settings(max_examples=60, deadline=None)
@given(questions(), st.integers(0, 60), st.integers(1, 100), st.floats(0, 1))
def test_fewer_people_never_give_an_earlier_date(
    question: Question, ahead: int, length: int, share: float
) -> None:
    start = question.history.end + timedelta(days=ahead)
    there = question.capacity.share(start)
    gone = Spell(start, None, 0.19 * share)
    fewer = question.capacity._replace(spells=(*question.capacity.spells, gone))
    assert there >= gone.share
    assert not_earlier(question, question._replace(capacity=fewer))


@settings(max_examples=60, deadline=None)
@given(questions())
def test_dates_are_working_days_in_order_and_rounded_up(question: Question) -> None:
    found = asked(question)
    days = [dated.day for dated in found.dates if dated.day]
    assert days == sorted(days)
    assert all(day.weekday() < 5 for day in days)
    for dated in found.dates:
        if dated.day:
            assert found.chance(dated.day) >= dated.level
            assert found.chance(dated.day - timedelta(days=1)) < dated.level


@settings(max_examples=30, deadline=None)
@given(questions())
def test_the_same_question_has_the_same_answer(question: Question) -> None:
    assert asked(question) == asked(question)


def test_no_day_before_the_start_has_a_chance() -> None:
    found = plain(start=date(2026, 12, 7))
    assert found.chance(date(2026, 12, 6)) == 0
    assert found.chance(date(2020, 1, 1)) == 0


def test_five_of_twelve_missing_move_the_date_in_proportion() -> None:
    start = date(2027, 1, 11)
    away = Capacity((Spell(start, None, 7 / 12),), year_end=False)
    full = plain(start=start, capacity=Capacity(year_end=False)).day(0.5)
    short = plain(start=start, capacity=away).day(0.5)
    assert full
    assert short
    assert abs((short - start) / (full - start) - 12 / 7) < 0.05


def test_people_who_come_back_bring_the_pace_back() -> None:
    start, back = date(2027, 1, 11), date(2027, 2, 1)
    until = plain(start=start, capacity=Capacity((Spell(start, back, 0.5),))).day(0.85)
    for_ever = plain(start=start, capacity=Capacity((Spell(start, None, 0.5),))).day(0.85)
    assert until
    assert for_ever
    assert until < for_ever


def test_no_date_is_a_holiday() -> None:
    usual = plain().day(0.85)
    assert usual
    found = plain(capacity=Capacity(holidays=frozenset({usual}))).day(0.85)
    assert found
    assert found > usual


def test_nothing_gets_done_in_weeks_that_nobody_works() -> None:
    start = date(2027, 1, 11)
    week_off = Spell(start, start + timedelta(days=4), 0.0)
    assert plain(start=start, capacity=Capacity((week_off,))).chance(date(2027, 1, 17)) == 0


def test_a_history_of_three_weeks_is_refused_with_a_way_out() -> None:
    found = forecast(history(5, 6, 7), Work(40))
    assert isinstance(found, Refused)
    assert found.reason == "a history of three weeks with 18 finished items is too thin for a date"
    assert "--pace 2-5" in found.remedy


def test_two_items_in_a_year_are_refused() -> None:
    assert isinstance(forecast(history(*([0] * 50), 1, 1), Work(40)), Refused)


def test_a_spell_of_the_past_is_held_against_the_history() -> None:
    past = steady()
    half = Capacity((Spell(past.first_monday, past.end - timedelta(days=1), 0.5),))
    alone, told = plain(), plain(capacity=half)
    assert told.asked.pace.mean > 1.9 * alone.asked.pace.mean


def test_the_straight_line_is_the_mean_of_ten_weeks() -> None:
    ten = history(*[4] * 30)
    found = forecast(ten, Work(40), start=ten.end)
    assert not isinstance(found, Refused)
    assert found.straight == ten.end + timedelta(weeks=10, days=-3)


def test_the_latest_of_two_needs_begins_the_work() -> None:
    soon, late = Need("desk", date(2026, 11, 9)), Need("contract", date(2027, 1, 11))
    assert plain(start=(soon, late)).dates == plain(start=(late,)).dates


def test_asking_again_with_one_thing_changed_keeps_the_rest() -> None:
    found = plain(start=date(2026, 11, 9), promised=date(2026, 12, 1))
    other = again(found, work=Work(10))
    assert other.asked.promised == date(2026, 12, 1)
    assert other.chance(date(2026, 12, 18)) > found.chance(date(2026, 12, 18))


def test_the_curve_ends_when_all_is_as_good_as_done() -> None:
    curve = plain().curve()
    assert all(day.weekday() == 4 for day, _ in curve)
    assert [chance for _, chance in curve] == sorted(chance for _, chance in curve)
    assert curve[-1][1] > 0.99 > curve[-2][1]
