"""confirm: who carries the risk, where nobody is named for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("not settled; Silvia decides on Thursday", "still open: Silvia decides on Thursday."),
        ("not said", "still open."),
        ("nobody has said yet", "still open."),
        ("unclear, Herr Moser will decide next week", "still open: Herr Moser will decide next week."),
        ("not agreed yet", "still open."),
        ("ask Ruth", "still open: ask Ruth."),
        ("dont know, he has to say", "still open."),
        ("no idea; she decides tomorrow", "still open."),
        ("nobody knows, ask him", "still open."),
    ],
)  # fmt: skip
def test_what_names_nobody_leaves_it_open_and_says_who_decides(
    said: str, told: str, book: Callable[[str], Book]
) -> None:
    kept = book(f'2026-11-03 decision Marcus "We open on Saturday" ^open #lift\n  exception: the rope test\n  risk-owner: {said}\n')  # fmt: skip
    note = body(made("confirm", kept, ref="open"))
    assert f"Who carries the risk is {told}" in note
    assert "carried by" not in note
    assert "carried by" not in words(made("trail", kept, matter="lift", readers=("Marcus",)))


def test_my_own_question_who_signs_stands_in_it_beside_that(book: Callable[[str], Book]) -> None:
    kept = book(
        '2026-11-03 decision Marcus "We open on Saturday" ^open #lift\n  exception: the rope test\n  risk-owner: not said\n'
        '2026-11-03 ask me -> Marcus "Who signs if something happens?" ^signs #lift\n'
    )  # fmt: skip
    note = body(made("confirm", kept, ref="open"))
    assert "Still open, and yours to say: Who signs if something happens?" in note


def test_who_takes_it_in_their_own_words_is_proposed_with_the_end_they_name(
    book: Callable[[str], Book],
) -> None:
    kept = book(
        '2026-11-03 decision Marcus "Let the crates go" ^open #lift\n  exception: the reports\n  said: "Let them go, this once. I carry the risk until they are unpacked in Basel."\n'
    )  # fmt: skip
    note = body(made("confirm", kept, ref="open"))
    assert "until [they are unpacked in Basel?]" in note
    assert "The risk is carried by [you?]" in note
