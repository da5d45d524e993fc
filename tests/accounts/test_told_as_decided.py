"""What HR is told after a yes is what was decided, with its day, and nothing that I only offered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.readers.reported import as_they_decided
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

FRIDAY = date(2026, 11, 20)


def asked(wanted: str, boss: str) -> str:
    """A book in which I ask my boss for something, and HR is to note it."""
    small = wanted[0].lower() + wanted[1:]
    return f"""
2026-11-02 person {boss}
  relation: boss
2026-11-04 ask me -> {boss} "{wanted}" ^back #place
2026-11-04 ask me -> HR "Please note what I am asking {boss} for: {small}" ^hr #place
  readers: HR
2026-11-04 outcome me for ^hr
  state: sent
"""


@pytest.mark.parametrize(
    ("boss", "wanted", "answer", "told"),
    [
        ("Maud", "To go back to the till; less money is fine", "Yes", "agreed to on 20 November: to go back to the till."),
        ("Jörg", "To cook at the fourth station again, and a pay cut would be fine", "Yes, from 1 December", "agreed to on 20 November, from 1 December: to cook at the fourth station again."),
        ("Élise", "To teach two classes; I can live with lower pay", "Yes, as of Monday", "agreed to on 20 November, from 23 November: to teach two classes."),
        ("Maud", "To go back to the till; no Sundays are needed", "Yes", "to go back to the till; no Sundays are needed."),
    ],
)  # fmt: skip
def test_a_yes_is_told_with_its_day_and_without_what_was_only_offered(
    book: Callable[[str], Book], boss: str, wanted: str, answer: str, told: str
) -> None:
    yes = f'2026-11-20 answer {boss} "{answer}" for ^back\n  is: yes\n'
    page = words(for_hr(book(asked(wanted, boss) + yes)))
    assert told in page


@pytest.mark.parametrize(
    ("boss", "wanted", "decided"),
    [
        ("Maud", "To go back to the till; less money is fine", "From 1 December I am at the till again, at the same pay"),
        ("Jörg", "To cook at the fourth station again", "I cook at the fourth station from the new year, and Ayla runs the pass"),
        ("Élise", "To teach two classes, not four", "Two classes until the summer, then we look"),
    ],
)  # fmt: skip
def test_what_was_decided_with_a_yes_is_told_in_its_own_words(
    book: Callable[[str], Book], boss: str, wanted: str, decided: str
) -> None:
    told = asked(wanted, boss)
    yes = f'2026-11-20 answer {boss} "Yes" for ^back\n  is: yes\n'
    since = f'2026-11-20 decision {boss} "{decided}" #place\n'
    page = words(for_hr(book(told + yes + since)))
    assert f"Please note what {boss} decided on 20 November: {decided}." in page
    assert "What was decided" in page
    assert "agreed" not in page
    alone = f'2026-11-20 decision {boss} "{decided}" #place for ^back\n'
    assert f"decided on 20 November: {decided}." in words(for_hr(book(told + alone)))
    meant = told.partition("2026-11-04 outcome")[0] + "  planned: 2026-11-27\n"
    of_the_talk = proposed(after(book(meant), boss, FRIDAY), Answers(decided=decided, asked="1 yes"))  # fmt: skip
    assert [one.title for one in of_the_talk if one.kind == "ask"] == [
        f"Please note what {boss} decided on 20 November: {decided}"
    ]


def test_what_was_decided_of_something_else_or_for_others_is_not_told_as_the_answer(
    book: Callable[[str], Book],
) -> None:
    told = asked("To go back to the till", "Maud")
    yes = '2026-11-20 answer Maud "Yes" for ^back\n  is: yes\n'
    for since in (
        '2026-11-20 decision Maud "Omar takes the rota" #place\n',
        '2026-11-20 decision Maud "The till it is" #place\n  readers: Omar\n',
        '2026-11-19 decision Maud "The till stays with Omar" #place\n',
    ):
        page = words(for_hr(book(told + yes + since)))
        assert "Maud agreed to on 20 November: to go back to the till." in page
        assert "decided" not in page


def for_hr(told: Book) -> Document:
    """The page for HR on that Friday."""
    return made("case", told, matter="place", readers=("HR",), is_for_hr=True, today=FRIDAY)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Order the substrate herself", "to order the substrate yourself"),
        ("Keep the keys to himself", "to keep the keys to yourself"),
        ("Tell Jonas herself on Monday", ""),
        ("Order the substrate", ""),
    ],
)
def test_what_they_decided_to_do_themselves_is_said_to_them(title: str, said: str) -> None:
    assert as_they_decided(title, ("Hedda",)) == said
