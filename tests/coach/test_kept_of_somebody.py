"""What was told of somebody to be kept is heard in other words: their name and what they do stand in one clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.looking import with_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

TOLD = (
    "Mirela is also interested, she told me so herself in the canteen and please I don't want Harald to know I know that.",
    "Jonas told me in confidence that he is leaving in spring.",
    "Aurélie has asked for the move to Lyon. She asked me not to tell anyone.",
    "Nobody knows yet that Käthe is pregnant.",
    "Sanjay signed with the yard in Gdynia, and Harald must not hear of it before he says so himself.",
)
AWAY = (
    "Harald, Mirela is also interested.",
    "I think Mirela applied for it too.",
    "The course ends in January, and Mirela wants the job too.",
    "Jonas is looking for another job, I hear.",
    "As for Jonas, he leaves in spring.",
    "Aurélie would like the move to Lyon.",
    "Käthe is expecting, so we need somebody in May.",
    "Sanjay goes to the yard in Gdynia.",
)
NOTHING_OF_IT = (
    "Mirela planned the Astrid refit with me.",
    "I am interested in the superintendent job.",
    "Jonas has the drawings, and I leave at noon.",
    "Aurélie sends you the list today.",
    "Käthe and Sanjay take the morning round.",
    "I met Mirela in the canteen.",
)


def flagged(message: str, held: Book, kinds: dict[str, Kind]) -> list[str]:
    """The places of a message to Harald that are not for him."""
    found = with_book(f"[-> Harald] {message}", held, kinds)
    return [message[one.start : one.end] for one in found if one.rule == "not-for-them"]


@pytest.fixture(name="held")
def _held(book: Callable[[str], Book]) -> Book:
    notes = "".join(
        f'2026-11-03 note me "{one}" ^told-{number}\n  readers: me\n'
        for number, one in enumerate(TOLD)
    )
    return book(f"2026-11-02 person Harald\n  relation: boss\n{notes}")


@pytest.mark.parametrize("message", AWAY)
def test_a_confidence_in_other_words_is_not_for_them(
    message: str, held: Book, kinds: dict[str, Kind]
) -> None:
    assert flagged(message, held, kinds)


@pytest.mark.parametrize("message", NOTHING_OF_IT)
def test_another_word_of_somebody_who_confided_is_left_alone(
    message: str, held: Book, kinds: dict[str, Kind]
) -> None:
    assert flagged(message, held, kinds) == []


def test_the_clause_that_gives_it_away_is_marked_and_not_what_stands_before_it(
    held: Book, kinds: dict[str, Kind]
) -> None:
    message = "Until the end of January I have the course in the afternoons, and Mirela is interested too, she told me so in the canteen."
    assert flagged(message, held, kinds) == ["Mirela is interested too"]


def test_what_the_reader_said_of_them_is_no_confidence_any_more(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    held = book(
        f"""\
2026-11-02 person Harald
  relation: boss
2026-11-03 note me "{TOLD[0]}" ^told
  readers: me
2026-11-04 note me "Harald says that Mirela is on the list, she is interested" ^his
  readers: Harald
"""
    )
    assert flagged("You said that Mirela is interested too.", held, kinds) == []
