"""A correction that names an end is the end that every page has, and what was said later is dated later."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 2)
BOOK = """\
2026-12-01 person Dr Kamau
  relation: boss
2026-12-01 decision Dr Kamau "{title}" ^go #programme
  public: {title}
  exception: {left}
  ends: 2027-01-15
  risk-owner: Dr Kamau
2026-12-01 promise me -> Njeri, Hassan "Next word" #programme
  next-word: 2026-12-04 10:00
2026-12-01 outcome me -> Dr Kamau "Sent back in writing" for ^go
  state: sent
2026-12-02 outcome Dr Kamau "Corrected" ^put for ^go
  state: corrected
  said: "{said}"
"""
TRADES = [
    ("We go ahead without the mapping", "the mapping", "Yes. But only until the end of December, then we map all.", "31 December", "2026-12-31"),
    ("The ward closes at six", "the night round", "Only until 20 December, not longer.", "20 December", "2026-12-20"),
    ("Orders go out without a second signature", "the second signature", "For two weeks, not more.", "16 December", "2026-12-16"),
    ("Wir liefern ohne die Abnahme", "die Abnahme", "Correct, but it ends on 18 December.", "18 December", "2026-12-18"),
    ("The line runs without the second check", "the second check", "Through December, then the check is back.", "31 December", "2026-12-31"),
]  # fmt: skip
ANEW = """\
2026-12-02 decision Dr Kamau ^anew
  amends: ^go
  public: We go ahead without it, and then all is as before
"""


def told(trade: tuple[str, ...]) -> str:
    title, left, said, *_ = trade
    return BOOK.format(title=title, left=left, said=said)


@pytest.mark.parametrize("trade", TRADES)
def test_the_line_that_puts_a_decision_right_has_the_end_that_was_named(
    book: Callable[[str], Book], trade: tuple[str, ...]
) -> None:
    hold = made("hold", book(told(trade)), matter="programme", today=DAY)
    assert f"'ends: {trade[4]}'" in " ".join(line.text for line in hold.beside)
    confirm = words(made("confirm", book(told(trade)), ref="go", today=DAY))
    assert f"'ends: {trade[4]}'" in confirm


@pytest.mark.parametrize("trade", TRADES)
def test_no_page_has_the_old_end_once_the_words_are_put_right_without_it(
    book: Callable[[str], Book], trade: tuple[str, ...]
) -> None:
    kept = book(told(trade) + ANEW)
    confirm = made("confirm", kept, ref="go", today=DAY)
    assert f"until [{trade[3]}?]" in body(confirm)
    trail = words(made("trail", kept, matter="programme", today=DAY))
    assert f"until {trade[3]}" in trail
    assert "15 January" not in body(confirm) + trail
    hold = made("hold", kept, matter="programme", today=DAY)
    said = " ".join(line.text for line in hold.beside)
    assert f"ends on {trade[3]} by its correction, and the book has 15 January 2027" in said


def test_an_end_that_is_written_behind_the_correction_is_asked_for_no_more(
    book: Callable[[str], Book],
) -> None:
    kept = book(told(TRADES[0]) + ANEW + "  ends: 2026-12-31\n")
    confirm = body(made("confirm", kept, ref="go", today=DAY))
    assert "the mapping, until 31 December." in confirm
    hold = made("hold", kept, matter="programme", today=DAY)
    assert "by its correction" not in " ".join(line.text for line in hold.beside)


@pytest.mark.parametrize(
    "said", ["The second check stays in.", "Not until Friday.", "I meant the other site."]
)
def test_a_correction_that_names_no_end_leaves_the_one_of_the_book(
    book: Callable[[str], Book], said: str
) -> None:
    kept = book(told(("We go ahead", "the mapping", said)) + ANEW)
    assert "until 15 January 2027." in body(made("confirm", kept, ref="go", today=DAY))


def test_words_that_were_put_right_have_the_day_of_the_correction_too(
    book: Callable[[str], Book],
) -> None:
    kept = book(told(TRADES[0]) + ANEW)
    hold = body(made("hold", kept, matter="programme", today=DAY))
    assert "Settled on 1 December, corrected on 2 December: We go ahead without it" in hold
    confirm = body(made("confirm", kept, ref="go", today=DAY))
    assert "Decided on 1 December, corrected on 2 December: " in confirm


def test_the_opening_of_a_talk_tells_what_was_decided_and_not_that_it_was_corrected(
    book: Callable[[str], Book],
) -> None:
    talk = '2026-12-03 talk Dr Kamau "The line" #programme\n  stage: planned\n'
    opening = words(made("prepare", book(told(TRADES[0]) + talk), who="Dr Kamau", today=DAY))
    assert "decided: “We go ahead without the mapping”." in opening
    assert "said “Corrected”" not in opening
