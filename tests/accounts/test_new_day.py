"""A day to come in free words on a promise is its new day where a clause says no more, and asked about where it only stands there."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.entry import Entry
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FRIDAY = date(2026, 11, 27)
BAKERY = """\
2026-11-02 person Gerhard
  relation: boss
2026-11-18 promise me -> Tove "The rota for December" ^rota
  due: 2026-11-24
2026-11-18 promise Ivo -> me "The flour list" ^flour
  due: 2026-11-25
2026-11-12 promise me -> Gerhard "Word on the rye trial" ^rye
  every: Friday
  due: 2026-11-20
2026-11-18 request Gerhard -> me "Which oven goes first?" ^which
  due: 2026-11-26
"""


@pytest.fixture
def became(book: Callable[[str], Book]) -> Callable[[str, str], Entry | Unclear | None]:
    def answered(key: str, words: str) -> Entry | Unclear | None:
        asked = prompts(book(BAKERY), FRIDAY)
        return next(one for one in asked if one.key.startswith(key)).become(words)

    return answered


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("told her at lunch, monday instead", "2026-11-30"),
        ("told her at lunch, monday is fine for her", "2026-11-30"),
        ("told her yesterday, she has it on tuesday", "2026-12-01"),
        ("I told her it's coming monday", "2026-11-30"),
        ("let her know it comes monday", "2026-11-30"),
        ("he gave me until wednesday", "2026-12-02"),
        ("rang her, she'll wait till 3 December", "2026-12-03"),
        ("she agreed to monday", "2026-11-30"),
        ("slipped to tuesday", "2026-12-01"),
        ("it'll be wednesday now", "2026-12-02"),
        ("he said ok, so tuesday it is", "2026-12-01"),
        ("not before monday", "2026-11-30"),
    ],
)
def test_a_clause_that_moves_a_promise_to_a_day_moves_it_with_the_words_for_me_alone(
    became: Callable[[str, str], Entry | Unclear | None], words: str, day: str
) -> None:
    for key in ("promise ^rota", "owed ^flour"):
        moved = became(key, words)
        assert isinstance(moved, Entry)
        assert (moved.line("state"), moved.line("due")) == ("moved", day)
        assert moved.line("private") == words


@pytest.mark.parametrize(
    "words",
    [
        "the mill is closed until tuesday", "told her on wednesday", "said so to her on wednesday", "agreed on wednesday", "hopefully monday",
        "told her we meet on wednesday", "she wants it back on monday", "monday if the mill opens", "she has it monday, or tuesday if it snows",
        "she knows, wednesday",
    ],
)  # fmt: skip
def test_a_day_that_only_stands_there_leaves_a_late_promise_asked_about(
    became: Callable[[str, str], Entry | Unclear | None], words: str
) -> None:
    asked = became("promise ^rota", words)
    assert isinstance(asked, Unclear)
    assert "leaves the day as it was" in asked.reason
    noted = became("promise ^rota", f"note: {words}")
    assert isinstance(noted, Entry)
    assert (noted.kind, noted.line("readers")) == ("note", "me")


@pytest.mark.parametrize("words", ["told her", "I told her", "told her yesterday"])
def test_that_somebody_was_told_keeps_no_promise_of_a_thing(
    became: Callable[[str, str], Entry | Unclear | None], words: str
) -> None:
    asked = became("promise ^rota", words)
    assert isinstance(asked, Unclear)
    assert "does not say whether it is done" in asked.reason


@pytest.mark.parametrize(
    "words",
    ["same as before, done", "same as last week, sent it", "done as always", "told her, and sent it", "as usual, done", "brought it over like last time"],
)  # fmt: skip
def test_what_was_done_as_before_is_done_at_every_question_that_asks_it(
    became: Callable[[str, str], Entry | Unclear | None], words: str
) -> None:
    for key in ("promise ^rota", "time ^rye", "waits ^which"):
        done = became(key, words)
        assert isinstance(done, Entry)
        assert (done.kind, done.line("state")) == ("outcome", "delivered")
        assert done.line("private") == words


@pytest.mark.parametrize("words", ["next week", "Probably next week.", "sometime next week", "the week after next"])  # fmt: skip
def test_a_week_to_a_late_promise_is_asked_for_its_day(
    became: Callable[[str, str], Entry | Unclear | None], words: str
) -> None:
    asked = became("promise ^rota", words)
    assert isinstance(asked, Unclear)
    assert "names no day" in asked.reason
    day = re.search(r"“moved to (.+?)” for its Friday", asked.remedy)
    assert day
    assert day[1].startswith("Friday ")
    moved = became("promise ^rota", f"moved to {day[1]}")
    assert isinstance(moved, Entry)
    assert moved.line("due")
