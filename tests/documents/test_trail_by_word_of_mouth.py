"""A decision that was only heard is told to others as heard, however it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize("channel", ["", "  channel: phone\n", "  channel: call\n"])
def test_what_was_only_heard_is_told_to_others_as_heard_and_not_as_said_in_person(
    channel: str, book: Callable[[str], Book]
) -> None:
    text = f'2026-11-03 17:20 decision Olu "The kiln stays on" ^on #kiln\n{channel}'
    told = words(made("trail", book(text), matter="kiln", readers=("Olu",)))
    assert "By word of mouth." in told
    assert "in person" not in told
