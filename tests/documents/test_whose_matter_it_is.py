"""A decision is told to those whose matter it is, behind what is late, and by a day that is still to come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.entries.ask import Ask, answer_told_of, open_asks
from pages import body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

    Reads = Callable[[str], Book]

TODAY = date(2026, 11, 6)
RAISE = """\
2026-11-01 person Marcus
  relation: boss
2026-11-01 person Sales
  relation: stakeholder
2026-11-05 decision Marcus "No raise for Lukas this year" ^no #pay
"""


def test_what_i_only_mean_to_ask_somebody_makes_a_decision_no_news_for_them(book: Reads) -> None:
    meant = RAISE + '2026-11-05 ask me -> Sales "What is usual?" #pay\n  planned: 2026-11-09\n'
    assert "Lukas" not in body(made("update", book(meant), who="Sales", today=TODAY))
    word = RAISE + '2026-11-05 promise me -> Sales "Next word" #pay\n  planned: 2026-11-09\n'
    assert "Lukas" in body(made("update", book(word), who="Sales", today=TODAY))


def test_what_is_late_comes_before_what_was_decided(book: Reads) -> None:
    late = '2026-10-01 promise me -> Marcus "The report" #pay\n  due: 2026-11-02\n'
    decided = "".join(f'2026-11-05 decision Vera "Point {n}" #pay\n' for n in range(4))
    told = body(made("update", book(RAISE + late + decided), who="Marcus", today=TODAY))
    assert told.index("The report") < told.index("Point 0")


def test_nobody_is_asked_to_correct_by_a_day_that_is_over(book: Reads) -> None:
    past = RAISE.replace("#pay\n", "#pay\n  correct-by: 2026-11-05\n")
    assert "by [Tuesday 10 November?]" in body(made("confirm", book(past), ref="no", today=TODAY))


def test_an_ask_is_answered_by_whoever_was_asked_and_by_whole_words(book: Reads) -> None:
    asked = (
        '2026-11-01 ask me -> Marcus "A day" ^day #care\n'
        '2026-11-02 ask me -> HR "I ask for a {}" ^hr #care\n'
        '2026-11-03 {} "yes" for ^day\n'
    )
    for word, by, is_answered in (("day", "answer Marcus", True), ("daycare place", "answer Marcus", False), ("day", "answer me", False)):  # fmt: skip
        kept = book(asked.format(word, by))
        ask = kept.get("^hr")
        assert isinstance(ask, Ask)
        assert (answer_told_of(kept, ask) is not None) is is_answered


def test_what_they_asked_is_theirs_in_whatever_mood_it_speaks_of(book: Reads) -> None:
    asked = RAISE + '2026-11-05 request Sales -> me "Why is the customer still upset?" #care\n'
    told = made("trail", book(asked), matter="care", readers=("Sales",), today=TODAY)
    assert "Why is the customer still upset?" in words(told)
    mine = RAISE + '2026-11-05 promise me -> Sales "The list, I am so fucking angry" #care\n'
    told = made("trail", book(mine), matter="care", readers=("Sales",), today=TODAY)
    assert "angry" not in words(told)


def test_what_is_linked_to_an_ask_answers_it_also_where_that_was_written_down_late(
    book: Reads,
) -> None:
    asked = """
2026-11-02 ask me -> Marcus "Two seats until March" ^seats #care
{} answer Marcus -> me "Yes" for ^seats
  is: yes
"""
    for day in ("2026-11-01", "2026-11-02", "2026-11-04"):
        assert open_asks(book(asked.format(day))) == ()


def test_what_i_tell_of_an_ask_is_not_answered_by_the_same_ask_of_another_year(
    book: Reads,
) -> None:
    asked = """
2026-03-02 ask me -> HR "Note, please, that I am asking Marcus for two seats until June" ^hr #care
2026-03-03 ask me -> Marcus "Two seats until June" ^march #care
2026-10-02 ask me -> Marcus "Two seats" ^october #care
2026-10-05 answer Marcus -> me "No" for ^october
"""
    for more, is_answered in (("", False), ('2026-03-05 answer Marcus -> me "Yes" for ^march\n', True)):  # fmt: skip
        kept = book(asked + more)
        ask = kept.get("^hr")
        assert isinstance(ask, Ask)
        reply = answer_told_of(kept, ask)
        assert (reply is not None and reply.title == "Yes") is is_answered
        assert (reply is not None) is is_answered
