"""Names in a trail stand as they are written, whatever they begin with."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.document import Question, Step, page
from goodbooks.documents.trail import RECIPE

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind


def test_a_name_that_begins_with_a_capital_i_is_kept_whole(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    kept = book("""
        2026-11-03 advice Inès "Leave it alone" #loyalty
        2026-11-03 ask me -> Ivo "May I?" #loyalty
    """)
    question = Question(date(2026, 11, 3), matter="loyalty")
    blocks = [
        block for part in page(RECIPE, kept, question, kinds).sections for block in part.blocks
    ]
    steps = [block.what for block in blocks if isinstance(block, Step)]
    assert steps == ["Inès advised: Leave it alone", "I asked Ivo: May I?"]
