"""A friendly word to what I asked leaves it open, and is kept as it was said; the answer that comes later is the answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.answers.friendly_word import is_only_friendly
from goodbooks.accounts.fridays.unanswered import on_an_ask
from goodbooks.core.entry import Entry
from goodbooks.entries.ask import Ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ASKED = "Yes, I want to be considered for the superintendent job. What comes next?"
TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    "words",
    [
        "good, he had not known how to read it",
        "good, I did not know how to read that, you joke too much",
        "Thanks for telling me",
        "He said that's good to know",
        "She smiled and thanked me",
        "glad you said so",
    ],
)
def test_it_answers_nothing_and_is_kept_for_me(book: Callable[[str], Book], words: str) -> None:
    held = book(f'2026-11-30 ask me -> Harald "{ASKED}" ^ask\n')
    found = on_an_ask(held.of(Ask)[0], TODAY)(words)
    assert isinstance(found, Entry)
    assert (found.kind, found.title, found.links) == ("note", words, ("ask",))
    assert found.line("readers") == "me"


@pytest.mark.parametrize(
    "words",
    [
        "Great, you start in May",
        "Good.",
        "good, come to me on Friday",
        "thank you, I'll think about it",
        "nice, go ahead",
        "I didn't know, but yes",
        "not yet",
        "Run it past Ana",
    ],
)
def test_what_gives_refuses_or_sets_something_is_an_answer(words: str) -> None:
    assert not is_only_friendly(words, ASKED)
