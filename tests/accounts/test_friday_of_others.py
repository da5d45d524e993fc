"""The Friday round asks about no decision that was turned around, and makes nobody late who was asked late."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.accounts.fridays.others_word import promised_to_me
from goodbooks.core.entry import Entry
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FRIDAY = date(2026, 12, 4)


def test_an_exception_of_a_decision_that_was_turned_around_is_not_asked_about(
    book: Callable[[str], Book],
) -> None:
    told = """
2026-11-29 decision Rob "We go ahead, this once" ^once #portal
  exception: the integration test
  ends: launch
"""
    back = '2026-12-01 decision Rob "No short cuts after all" ^back #portal\n  reverses: ^once\n'
    assert "exception ^once" in [one.key for one in prompts(book(told), FRIDAY)]
    assert "exception ^once" not in [one.key for one in prompts(book(told + back), FRIDAY)]


def test_a_bare_yes_that_it_has_come_is_of_the_day_it_was_promised_for(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-12-01 promise Rob -> me "Tell Growth himself" ^tell by 2026-12-02\n')
    (asked,) = promised_to_me(told, FRIDAY)
    made = asked.become("yes")
    assert isinstance(made, Entry)
    assert (made.on, made.line("state")) == (date(2026, 12, 2), "delivered")


def asked(book: Book) -> list[str]:
    """The questions of the round of Friday 4 December, without its last word."""
    return [one.words for one in prompts(book, FRIDAY)]


def test_the_same_thing_promised_to_two_or_noted_twice_is_asked_once_and_answered_for_all(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-11-24 promise me -> Karin "The list of names" ^list by 2026-12-03
2026-11-24 promise me -> Vera "Send the list of names" ^send by 2026-12-03
2026-11-25 promise me -> Karin "list of names" ^again by 2026-12-03
2026-11-25 promise me -> Karin "The list of prices" ^prices by 2026-12-03
2026-11-25 promise me -> Karin "The list of names" ^next by 2026-12-10
""")
    found = [one for one in prompts(told, FRIDAY) if one.key.startswith("promise")]
    assert [one.key for one in found] == ["promise ^list", "promise ^prices", "promise ^next"]
    assert found[0].words.startswith("You promised Karin and Vera “The list of names”")
    made = found[0].become("done on time")
    assert isinstance(made, Entry)
    assert (made.line("state"), made.links) == ("delivered", ("list", "send", "again"))


def test_what_falls_due_this_very_friday_is_asked_before_what_is_late(
    book: Callable[[str], Book],
) -> None:
    late = "".join(
        f'2026-11-2{n} promise me -> A{n} "Plan {n}" ^p{n} by 2026-12-0{n}\n' for n in range(1, 4)
    )
    told = book(f"""{late}
2026-12-01 promise me -> Vera "The offer" ^offer by 2026-12-04
2026-12-01 ask me -> Karin "Which list?" ^which by 2026-12-04
2026-12-01 ask me -> Karin "Which room?" ^room by 2026-12-09
""")
    assert asked(told)[0].startswith("You promised Vera “The offer” (due Friday 4 December, today)")
    assert any("“Which list?”" in words for words in asked(told))
    assert not any("“Which room?”" in words for words in asked(told))


def test_who_waits_for_a_late_answer_is_asked_about_unless_they_have_word_of_it(
    book: Callable[[str], Book],
) -> None:
    told = """
2026-12-01 request Karin -> me "Which day?" ^day by 2026-12-03
2026-12-01 request Vera -> me "An answer" ^vera by 2026-12-04
2026-12-01 request Ana -> me "Which room?" ^room by 2026-12-08
2026-12-03 request Theo -> me "Which tool?" ^tool
"""
    waits = [one for one in prompts(book(told), FRIDAY) if one.key.startswith("waits")]
    assert [one.words for one in waits] == [
        "Karin asked you “Which day?” (was due Thursday 3 December, yesterday). Have you answered?",
        "Vera waits for an answer of yours (due Friday 4 December, today). Have you answered?",
    ]
    old = '2026-11-15 request Ana -> me "An answer" ^ana\n'
    (waits_on,) = [one for one in prompts(book(old), FRIDAY) if one.key.startswith("waits")]
    assert waits_on.words == (
        "Ana waits for an answer of yours to what they asked 19 days ago. Have you answered?"
    )
    made = waits[0].become("The 9th")
    assert isinstance(made, Entry)
    assert (made.kind, made.who, made.to, made.links) == ("answer", ("me",), ("Karin",), ("day",))
    yes = waits[1].become("yes")
    assert isinstance(yes, Entry)
    assert (yes.kind, yes.line("state")) == ("outcome", "delivered")
    assert waits[1].become("not yet") is None
    word = '2026-12-03 promise me -> Karin "Next word" ^w for ^day\n  next-word: 2026-12-07\n'
    assert "waits ^day" not in [one.key for one in prompts(book(told + word), FRIDAY)]


def test_what_is_late_by_now_is_not_done_today_unless_one_says_so(
    book: Callable[[str], Book],
) -> None:
    (asked, *_) = prompts(book('2026-11-24 promise me -> Vera "The offer" ^o by 2026-12-02\n'), FRIDAY)  # fmt: skip
    assert "done on time" in asked.offers
    assert isinstance(asked.become("done"), Unclear)
    days = {"done on time": 2, "done today": 4, "done on Tuesday": 1, "I sent it on Thursday": 3}
    for words, day in days.items():
        made = asked.become(words)
        assert isinstance(made, Entry), words
        assert (made.on.day, made.line("state")) == (day, "delivered"), words


def test_what_is_late_is_left_out_for_nothing_that_is_to_come(book: Callable[[str], Book]) -> None:
    late = "".join(
        f'2026-11-2{n} promise me -> A{n} "Plan {n}" ^p{n} by 2026-12-0{n % 3 + 1}\n'
        for n in range(1, 6)
    )
    told = book(late + '2026-11-26 promise me -> Vera "The offer" ^offer by 2026-12-09\n')
    found = [one.key for one in prompts(told, FRIDAY)]
    assert {f"promise ^p{n}" for n in range(1, 6)} <= set(found)
    assert [one.split()[0] for one in found[-2:]] == ["week", "month"]


@pytest.mark.parametrize(
    "words",
    ["Rob sent it", "he brought the keys", "Yes, they have delivered everything", "Herr Weber handed over the list", "it's here"],
)  # fmt: skip
def test_what_somebody_sent_has_come_without_a_day_said(
    book: Callable[[str], Book], words: str
) -> None:
    told = book('2026-12-01 promise Rob -> me "The keys" ^keys by 2026-12-02\n')
    (asked,) = promised_to_me(told, FRIDAY)
    made = asked.become(words)
    assert isinstance(made, Entry)
    assert (made.kind, made.on, made.line("state"), made.line("private")) == ("outcome", date(2026, 12, 2), "delivered", words)  # fmt: skip


@pytest.mark.parametrize("words", ["he did not send it", "sent, but half of it", "he came by and we talked", "Rob sent the wrong keys back and wants more"])  # fmt: skip
def test_what_has_not_come_whole_stays_owed(book: Callable[[str], Book], words: str) -> None:
    told = book('2026-12-01 promise Rob -> me "The keys" ^keys by 2026-12-02\n')
    (asked,) = promised_to_me(told, FRIDAY)
    made = asked.become(words)
    assert isinstance(made, Entry)
    assert made.kind == "note"


def test_a_month_before_the_book_began_has_no_win_to_miss(book: Callable[[str], Book]) -> None:
    began = '2026-11-26 note me "The county office was told a day"\n  written: 2026-12-01\n'
    assert not any("has no win" in one.words for one in prompts(book(began), FRIDAY))
    before = began.replace("written: 2026-12-01", "written: 2026-11-26")
    assert any("November has no win" in one.words for one in prompts(book(before), FRIDAY))
