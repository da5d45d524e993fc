"""A book that is twice as long costs twice as much to look at, and not four times: counted in calls, by no clock."""

from __future__ import annotations

import cProfile
import pstats
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.news import kept_from_them
from goodbooks.accounts.noticed import noticed
from goodbooks.accounts.readers import others_read
from pages import made

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

TODAY = date(2026, 11, 20)
WORDS = ("audit", "portal", "budget", "launch", "rota", "ledger", "pilot", "survey", "roadmap", "tender")  # fmt: skip
SOME = 200
DANA = "2026-01-01 person Dana\n  relation: boss\n"


def promised(number: int, day: date, what: str) -> str:
    """A promise with its day still to come."""
    return f'{day} promise me -> Dana "Send the {what}" ^p{number} #m by {TODAY + timedelta(days=1 + number % 200)}\n'


def asked(number: int, day: date, what: str) -> str:
    """A question that is open."""
    return f'{day} request Dana -> me "Can I have the {what}?" ^r{number} #m{number}\n'


def talked(number: int, day: date, what: str) -> str:
    """A promise of a talk that was held."""
    talk = f'{day} talk Dana "1:1" #m\n  stage: debriefed\n'
    return f'{talk}{day} promise me -> Ana "Send the {what}" ^p{number} #m\n'


def taken_back(number: int, day: date, what: str) -> str:
    """A yes, what was promised under it, and what took it back."""
    ask = f'{day} ask me -> Dana "May I run the {what}?" ^a{number} #m{number}\n'
    yes = f'{day} decision Dana "Yes, run the {what}" ^y{number} #m{number} for ^a{number}\n'
    due = f'{day} promise me -> Dana "The {what} sheet" ^p{number} #m{number} by 2026-12-01 for ^y{number}\n'
    return f'{ask}{yes}{due}{day} decision Dana "I take it back" ^b{number} #m{number}\n  reverses: ^y{number}\n'


def confided(number: int, day: date, what: str) -> str:
    """A word in confidence, what was decided on it, and what was done by whom it names."""
    word = f'{day} decision Ana "Keep it between us: Ana may get the {what}" ^k{number} #m{number % 7}\n'
    return f'{word}{day} decision Ana "Ana takes the {what}" #m{number % 7}\n{day} win Ana "Got the {what}"\n'


def kept_from_her(number: int, day: date, what: str) -> str:
    """A question to her that somebody else answered, which she may not read."""
    ask = f'{day} ask me -> Dana "May I run the {what}?" ^a{number} #m{number}\n'
    return f'{ask}{day} answer Tom "Yes, once the {what} is paid" ^y{number} #m{number} for ^a{number}\n  is: yes\n'


def calls(make: Callable[[], object]) -> int:
    """How many functions are called on the way."""
    counting = cProfile.Profile()
    counting.enable()
    make()
    counting.disable()
    total = pstats.Stats(counting).get_stats_profile().func_profiles
    return sum(int(str(one.ncalls).partition("/")[0]) for one in total.values())


@pytest.mark.parametrize("who", ["Ana", "Dana", ""])
@pytest.mark.parametrize("entry", [promised, asked, talked, taken_back, confided, kept_from_her])
def test_a_book_twice_as_long_costs_twice_as_much(
    book: Callable[[str], Book], entry: Callable[[int, date, str], str], who: str
) -> None:
    def cost(count: int) -> int:
        lines = (
            entry(number, TODAY - timedelta(days=1 + number % 300), f"{WORDS[number % 10]} part {number}")
            for number in range(count)
        )  # fmt: skip
        small = book(DANA + "".join(lines))
        if not who:
            return calls(lambda: noticed(small, TODAY))
        return calls(lambda: made("update", small, who=who, today=TODAY))

    cost(4)  # what is loaded once
    assert cost(2 * SOME) < 2.6 * cost(SOME)


def test_what_is_kept_from_them_is_looked_at_and_not_the_whole_book_once_more(
    book: Callable[[str], Book], monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[Book] = []
    real = others_read.concerning

    def concerning(book: Book, readers: tuple[str, ...], kinds: Mapping[str, Kind]) -> Book:
        looked_at.append(book)
        return real(book, readers, kinds)

    monkeypatch.setattr(others_read, "concerning", concerning)
    monkeypatch.setattr(kept_from_them, "concerning", concerning, raising=False)
    lines = (kept_from_her(number, TODAY - timedelta(days=9), "audit") for number in range(3))
    page = made("update", book(DANA + "".join(lines)), who="Dana", today=TODAY)
    assert len(page.beside) > 1
    assert len(looked_at) == 1
