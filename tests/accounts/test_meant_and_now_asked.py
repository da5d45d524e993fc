"""What was only meant to be asked is asked once they say that they tell me."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from accounts.debriefed import debriefed_with
from goodbooks.core.to_say import to_say
from goodbooks.entries.ask import Ask
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MONDAY = date(2026, 11, 9)
HELD = """
2026-11-02 person Ines
  relation: boss
2026-11-02 talk Ines ^talk
  stage: held
2026-11-04 ask me -> Ines "To tend the nursery beds again" ^beds
  planned: 2026-11-09
"""


def test_their_word_on_what_was_only_meant_to_be_asked_says_that_it_was_asked(
    book: Callable[[str], Book],
) -> None:
    after_it = debriefed_with(
        book(HELD), "Ines", MONDAY, promised="Ines tells me by Friday; me: the rota by Friday"
    )
    assert [(one.who, one.title) for one in after_it.of(Promise)] == [
        (("Ines",), "Word on: To tend the nursery beds again"),
        (("me",), "the rota"),
    ]
    assert [one.title for one in after_it.of(Ask)] == ["To tend the nursery beds again"]
    assert to_say(after_it) == ()


def test_a_promise_of_a_thing_says_nothing_of_what_was_meant(book: Callable[[str], Book]) -> None:
    after_it = debriefed_with(
        book(HELD), "Ines", MONDAY, promised="Ines sends me the rota by Friday"
    )
    assert [one.entry.title for one in to_say(after_it)] == ["To tend the nursery beds again"]
