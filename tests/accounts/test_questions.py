"""The catalogue of questions: data with its sources, and what the book knows of its answers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import goodbooks.questions
import goodbooks.surprises
from goodbooks.accounts.before_a_talk.expected import LEAST, surprises
from goodbooks.accounts.before_a_talk.questions import catalogue, coverage, next_question
from goodbooks.core import catalog
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)
BOSS = "2026-06-01 person Marcus\n  relation: boss\n"


def answered(about: str, words: str, *lines: str, on: str = "2026-10-01") -> str:
    """An expectation of Marcus on a topic."""
    more = "".join(f"  {line}\n" for line in lines)
    return f'{on} expectation Marcus "{words}"\n  about: {about}\n{more}'


def test_every_file_of_questions_has_a_title_and_a_source() -> None:
    for room in (goodbooks.questions, goodbooks.surprises):
        texts = catalog.texts(room, ".txt")
        assert texts
        for text in texts.values():
            block, *asks = catalog.records(text)
            assert len(block["title"]) > 5
            assert len(block["source"]) > 20
            assert asks
            assert all(one["ask"].endswith("?") for one in asks)


def test_every_sort_of_talk_has_questions_enough_of_its_own() -> None:
    assert set(surprises()) == {"turn", "handoff", "wish", "less", "agreed", "back", "talk"}
    for asked in surprises().values():
        assert len(asked) >= LEAST
        assert all(one.begin for one in asked)


def test_there_are_four_blocks_and_every_question_has_a_place_of_its_own() -> None:
    asks = catalogue()
    assert {ask.block for ask in asks} == {
        "How we work together",
        "How they are measured",
        "How they measure others",
        "What annoys them",
    }
    assert [ask.place for ask in asks] == list(range(1, len(asks) + 1))
    assert len({ask.about for ask in asks}) == len(asks)
    assert {ask.person for ask in asks} - {""} <= set(Person.declared)


def test_questions_come_one_at_a_time_in_order(book: Callable[[str], Book]) -> None:
    asked = []
    text = BOSS
    while found := next_question(book(text), "Marcus", TODAY):
        asked.append(found.about)
        text += answered(found.about, "Yes", "known: asked")
    assert asked == [ask.about for ask in catalogue()]


def test_what_is_only_guessed_is_asked_again_last_and_says_so(book: Callable[[str], Book]) -> None:
    text = BOSS + answered("measure", "Uptime", "known: guessed")
    found = next_question(book(text), "Marcus", TODAY)
    assert found is not None
    assert found.about == "pressures"
    text += "".join(answered(ask.about, "Yes", "known: told") for ask in catalogue()[1:])
    found = next_question(book(text), "Marcus", TODAY)
    assert found is not None
    assert found.so_far(TODAY) == "So far you only guess: Uptime"


def test_what_was_asked_is_not_made_a_guess_by_a_later_guess(book: Callable[[str], Book]) -> None:
    text = BOSS + answered("measure", "Uptime", "known: asked", on="2026-09-01")
    told = book(text + answered("measure", "Cost", "known: guessed"))
    assert coverage(told, "Marcus", TODAY).guessed == 0


def test_an_answer_older_than_a_year_is_asked_again_and_says_so(
    book: Callable[[str], Book],
) -> None:
    text = BOSS + answered("measure", "Uptime", "known: asked", on="2025-10-01")
    text += "".join(answered(ask.about, "Yes", "known: told") for ask in catalogue()[1:])
    found = next_question(book(text), "Marcus", TODAY)
    assert found is not None
    assert found.so_far(TODAY).startswith("You know since 1 October 2025, and it may have changed")
    assert coverage(book(text), "Marcus", TODAY).old == 1
    assert next_question(book(text), "Marcus", date(2026, 9, 30)) is None


def test_not_now_is_silent_for_sixty_days(book: Callable[[str], Book]) -> None:
    told = book(BOSS + '2026-10-01 note Marcus "Not now"\n  puts-off: Measure\n')
    for day, about in ((date(2026, 11, 29), "pressures"), (date(2026, 11, 30), "measure")):
        found = next_question(told, "Marcus", day)
        assert found is not None
        assert found.about == about
    other = next_question(told, "Ana", TODAY)
    assert other is not None
    assert other.about == "measure"


def test_coverage_counts_what_is_known_and_how_well(book: Callable[[str], Book]) -> None:
    text = BOSS + "  pressures: an audit\n"
    text += answered("praise", "Says what they want", "known: guessed")
    text += answered("silence", "Good news", "known: asked", on="2025-01-01")
    found = coverage(book(text), "Marcus", TODAY)
    assert found.text("Marcus") == (
        "Of 18 questions about how Marcus works you know 3 (1 guessed and 1 older than a year)"
    )


def test_somebody_who_is_not_the_boss_is_asked_fewer_questions(
    book: Callable[[str], Book],
) -> None:
    told = book("2026-06-01 person Growth\n  relation: stakeholder\n")
    assert coverage(told, "Growth", TODAY).total == 3
    found = next_question(told, "Growth", TODAY)
    assert found is not None
    assert found.words == "What would make this a success in your eyes?"
