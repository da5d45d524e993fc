"""What was given of a promise reaches whoever it was promised to, in the words noted with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-20 person Konrad
  relation: boss
2026-12-03 promise me -> Konrad "The number of changes" ^number #steam
  every: Friday
2026-12-04 outcome "delivered" for ^number
  result: 14 of 14 in grade
2026-12-11 outcome "delivered: 13 of 14 in grade" for ^number
2026-12-01 promise me -> Konrad "The vat list" ^list by 2026-12-10
2026-12-09 outcome "done: all nine vats" for ^list
"""


def test_the_numbers_given_since_they_heard_stand_in_the_update(
    book: Callable[[str], Book],
) -> None:
    page = made("update", book(BOOK), who="Konrad", today=date(2026, 12, 11))
    told = body(page)
    assert "“The number of changes”: 14 of 14 in grade (4 December); 13 of 14 in grade (11 December)." in told  # fmt: skip
    assert "Kept: “The vat list”: all nine vats." in told


def test_what_was_given_without_a_word_is_kept_or_given_on_its_days(
    book: Callable[[str], Book],
) -> None:
    plain = BOOK.replace(": 13 of 14 in grade", "").replace("  result: 14 of 14 in grade\n", "")
    told = body(made("update", book(plain.replace(": all nine vats", "")), who="Konrad", today=date(2026, 12, 11)))  # fmt: skip
    assert "Kept: “The vat list”." in told
    assert "“The number of changes”: given on 4 December and 11 December." in told


def test_that_a_word_came_again_is_told_to_nobody_who_heard_it(book: Callable[[str], Book]) -> None:
    word = BOOK.replace("The number of changes", "Word on how it goes").replace(": 13 of 14 in grade", "")  # fmt: skip
    told = body(made("update", book(word), who="Konrad", today=date(2026, 12, 11)))
    assert "“Word on how it goes”: 14 of 14 in grade (4 December)." in told


def test_a_mood_noted_with_it_is_told_to_nobody(book: Callable[[str], Book]) -> None:
    moody = BOOK.replace("13 of 14 in grade", "he was pissed, I could have cried")
    told = body(made("update", book(moody), who="Konrad", today=date(2026, 12, 11)))
    assert "pissed" not in told
    assert "14 of 14 in grade" in told


DAILY = """\
2026-10-01 person {who}
  relation: boss
2026-10-07 promise me -> {who} "{what}" ^list
  every: day until 2026-12-24
"""
TRADES = (
    ("Julian", "The list"),
    ("Frau Brandt", "The rota"),
    ("Noël", "A photo of the cold store"),
    ("Hedda", "The takings"),
    ("Gordon", "The make sheet"),
)


@pytest.mark.parametrize(("who", "what"), TRADES)
def test_many_days_are_told_from_when_to_when(
    who: str, what: str, book: Callable[[str], Book]
) -> None:
    each = "".join(f'2026-10-{day:02} outcome "delivered" for ^list\n' for day in range(8, 17))
    told = body(made("update", book(DAILY.format(who=who, what=what) + each), who=who, today=date(2026, 10, 17)))  # fmt: skip
    assert f"“{what}”: given each day from 8 October to 16 October." in told
    assert f"Coming from me: “{what}” every day, next by 17 October." in told
    gap = each.replace('2026-10-12 outcome "delivered" for ^list\n', "")
    told = body(made("update", book(DAILY.format(who=who, what=what) + gap), who=who, today=date(2026, 10, 17)))  # fmt: skip
    assert f"“{what}”: given eight times from 8 October to 16 October." in told


@pytest.mark.parametrize(("who", "what"), TRADES)
def test_a_time_that_was_missed_stands_in_the_update_also_once_it_has_ended(
    who: str, what: str, book: Callable[[str], Book]
) -> None:
    text = DAILY.format(who=who, what=what)
    text += '2026-10-08 outcome "delivered" for ^list\n2026-10-09 outcome "missed" for ^list\n2026-10-10 outcome "delivered" for ^list\n'
    for more in ("", '2026-10-11 outcome "void" for ^list\n'):
        page = made("update", book(text + more), who=who, today=date(2026, 10, 11))
        assert f"“{what}” did not come on 9 October." in body(page)


@pytest.mark.parametrize("name", ["Emre", "Frau Okafor", "Jean-Luc", "Özlem", "Siobhán"])
def test_what_somebody_else_did_well_is_told_with_their_name(
    name: str, book: Callable[[str], Book]
) -> None:
    text = f'2026-10-01 person Julian\n  relation: boss\n2026-10-16 win "{name}" "Built the stand alone" ^stand\n'.replace(f'win "{name}"', f"win {name}")  # fmt: skip
    told = body(made("update", book(text), who="Julian", today=date(2026, 10, 17), readers=("Julian",)))  # fmt: skip
    assert f"Done on 16 October by {name}: Built the stand alone." in told


@pytest.mark.parametrize(("who", "what"), TRADES)
def test_a_missed_time_stands_in_the_brief_beside_what_ended_it(
    who: str, what: str, book: Callable[[str], Book]
) -> None:
    text = DAILY.format(who=who, what=what) + '2026-10-09 outcome "missed" for ^list\n'
    said = f"“{what}” did not come on 9 October: say it before they do."
    for more in ("", '2026-10-11 outcome "void" for ^list\n'):
        page = made("brief", book(text + more), who=who, today=date(2026, 10, 12))
        assert section(page, "Worth knowing")[-1] == said
    talked = f'2026-10-11 talk {who} "The week" ^talk\n  stage: debriefed\n'
    page = made("brief", book(text + talked), who=who, today=date(2026, 10, 12))
    assert said not in section(page, "Worth knowing")
