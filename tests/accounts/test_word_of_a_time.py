"""The short message of one time of what was promised again and again: what was promised, its figures as gaps, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

EVENING = date(2026, 12, 3)
PROMISED = """\
2026-12-01 person {who}
  relation: boss

2026-12-02 promise me -> {who} "{title}" ^it
{note}  every: day until 2027-01-29
"""


def told(title: str, note: str = "", who: str = "Konrad") -> str:
    note = f"  note: {note}\n" if note else ""
    return PROMISED.format(title=title, note=note, who=who)


@pytest.mark.parametrize(
    ("title", "note", "subject", "lines"),
    [
        (
            "Word on how it goes with tanks 3 and 4",
            "every evening at seven the readings of both tanks, and a call at once above 24 degrees",
            "The readings of both tanks, Thursday 3 December",
            ["The readings of both tanks, Thursday 3 December: [the readings]."],
        ),
        (
            "Word on how it goes with house 3",
            "every evening a photo of the gauges; I ring you if the pressure drops",
            "A photo of the gauges, Thursday 3 December",
            ["A photo of the gauges, Thursday 3 December: [the photo]."],
        ),
        (
            "Word on how it goes with the cold store",
            "each morning the temperature and humidity of both rooms",
            "The temperature and humidity of both rooms, Thursday 3 December",
            ["Thursday 3 December:", "The temperature: [the temperature].", "Humidity: [the humidity]."],
        ),
        (
            "Word on how it goes with the postcards",
            "you could have a short list of the orders from me, every evening before seven",
            "A short list of the orders, Thursday 3 December",
            ["A short list of the orders, Thursday 3 December: [the short list]."],
        ),
        (
            "Word on how it goes with the pier",
            "you get the tide table each evening",
            "The tide table, Thursday 3 December",
            ["The tide table, Thursday 3 December: [the tide table]."],
        ),
        (
            "Word on how it goes with the counter",
            "I could write you every evening what came in and what is short",
            "What came in and what is short, Thursday 3 December",
            ["What came in and what is short, Thursday 3 December: [what came in and what is short]."],
        ),
        (
            "Word on how it goes with the delivery vans",
            "a message from me every evening by half five, and you have the rota back the day a van leaves late",
            "A message, Thursday 3 December",
            ["A message, Thursday 3 December: [the message]."],
        ),
        ("A text from me each night", "", "A text, Thursday 3 December", ["A text, Thursday 3 December: [the text]."]),
        ("A short report on the ovens", "", "A short report on the ovens, Thursday 3 December", ["A short report on the ovens, Thursday 3 December: [the short report]."]),
        ("I send you the till", "", "The till, Thursday 3 December", ["The till, Thursday 3 December: [the till]."]),
        ("The Kassenstand", "", "The Kassenstand, Thursday 3 December", ["The Kassenstand, Thursday 3 December: [the Kassenstand]."]),
        ("Send Konrad the pH", "", "The pH, Thursday 3 December", ["The pH, Thursday 3 December: [the pH]."]),
    ],
)  # fmt: skip
def test_it_says_what_was_promised_with_a_gap_for_what_only_i_know(
    title: str, note: str, subject: str, lines: list[str], book: Callable[[str], Book]
) -> None:
    page = made("hold", book(told(title, note)), matter="^it", readers=("Konrad",), today=EVENING)
    found = message(page)
    assert (found.to, found.subject) == (("Konrad",), subject)
    assert body(page).split("\n") == lines
    assert [gap.marked for gap in found.gaps] == [f"[{one.split('[')[1].split(']')[0]}]" for one in lines if "[" in one]  # fmt: skip


@pytest.mark.parametrize("who", ["Konrad", "Frau Vogt", "Zoë", "Renée", "D'Arcy"])
def test_today_leads_to_its_words_once_its_time_has_come(
    who: str, book: Callable[[str], Book]
) -> None:
    text = told("Word on how it goes", "every evening at seven the readings", who)
    (line,) = section(made("today", book(text), today=EVENING), "Due from you")
    assert "; the words for it: goodbooks hold ^it; once they have it: " in line
    (before,) = section(made("today", book(text), today=date(2026, 12, 2)), "Due from you")
    assert "goodbooks hold" not in before


@pytest.mark.parametrize(
    ("title", "note"),
    [
        ("Lock the gate", ""),
        ("Ring you", ""),
        ("The watering of house 3", ""),
        ("The early shift", ""),
        ("I write back", ""),
        ("Word on how it goes with tanks 3", ""),
        ("Word on how it goes with tanks 3", "he looks each working day"),
        ("Word on how it goes with tanks 3", "you have a look each evening"),
        ("Word on how it goes with tanks 3", "you could have the last word each evening"),
        ("Word on how it goes with tanks 3", "a call at once if it is above 24 degrees"),
    ],
)
def test_what_is_done_and_not_told_has_no_message(
    title: str, note: str, book: Callable[[str], Book]
) -> None:
    assert "goodbooks hold" not in words(made("today", book(told(title, note)), today=EVENING))


def test_what_a_boss_wants_each_evening_has_its_message_too(book: Callable[[str], Book]) -> None:
    text = PROMISED.partition("2026-12-02")[0].format(who="Konrad") + '2026-12-02 request Konrad -> me "The pH" ^it\n  every: day\n'  # fmt: skip
    assert "goodbooks hold ^it" in words(made("today", book(text), today=EVENING))
    page = made("hold", book(text), matter="^it", readers=("Konrad",), today=EVENING)
    assert body(page) == "The pH, Thursday 3 December: [the pH]."


@pytest.mark.parametrize(
    ("title", "note", "subject", "asked"),
    [
        ("Word on how it goes with the refits", "A word every evening, three lines: who came, what I did, what I wasn't sure of. You can take it back the same day", "A word", ["who came", "what I did", "what I wasn't sure of"]),
        ("Word on how it goes with the till", "a mail every evening: what came in, what went out and what I could not explain", "A mail", ["what came in", "what went out", "what I could not explain"]),
        ("I tell you every Friday who came, what they bought and what is out", "", "Who came", ["who came", "what they bought", "what is out"]),
        ("Three lines every evening: who was there, how it went, what is open", "", "Three lines", ["who was there", "how it went", "what is open"]),
        ("Word on how it goes with the oven", "a mail every morning: whether the oven is warm and how many loaves are out", "A mail", ["whether the oven is warm", "how many loaves are out"]),
    ],
)  # fmt: skip
def test_what_was_promised_as_a_list_of_questions_has_a_gap_for_each(
    title: str, note: str, subject: str, asked: list[str], book: Callable[[str], Book]
) -> None:
    page = made("hold", book(told(title, note)), matter="^it", readers=("Konrad",), today=EVENING)
    assert message(page).subject == f"{subject}, Thursday 3 December"
    assert [gap.marked for gap in message(page).gaps] == [f"[{one}]" for one in asked]
