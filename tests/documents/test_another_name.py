"""Whoever goes by two names is one person on every page, for me and for any reader."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import goodbooks.documents
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.document import Question, Recipe, page
from goodbooks.core.scope import Shelf, within
from strategies import IDS, KINDS, MATTERS, lives

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

RECIPES = catalog.load(goodbooks.documents, "RECIPE", Recipe)
TODAY = date(2026, 11, 3)
OLD, NEW = "Marcus", "Marcos"
"""As long as each other and at the same place of a list, so that only who is who can differ."""
ABOUT = {name: one for name, one in RECIPES.items() if name not in ("situation", "digest", "play")}


def renamed(entry: Entry) -> Entry:
    """An entry with the other name wherever it names somebody."""
    return entry._replace(
        who=tuple(NEW if name == OLD else name for name in entry.who),
        to=tuple(NEW if name == OLD else name for name in entry.to),
        fields=tuple((name, raw.replace(OLD, NEW)) for name, raw in entry.fields),
    )


def drawn(recipe: Recipe, entries: list[Entry], question: Question) -> str:
    """A page as all its words, with one name for both and no signs made of an entry's words."""
    book = Book(within(Shelf(entries), recipe.scope(question)))
    said = repr(page(recipe, book, question, KINDS)).replace(NEW, OLD)
    return re.sub(r"@[0-9a-z]{4,}", "@", said)


@pytest.mark.parametrize("name", ABOUT)
@settings(max_examples=60)
@given(
    life=lives(),
    reader=st.sampled_from(((), (NEW,), ("Theo",), ("HR",))),
    ref=st.sampled_from(IDS),
    matter=st.sampled_from(MATTERS),
)
def test_a_page_is_the_same_whichever_of_their_names_was_typed(
    name: str, life: list[Entry], reader: tuple[str, ...], ref: str, matter: str
) -> None:
    life = [one for one in life if one.kind != "person"]
    known = KINDS["person"].type(kind="person", on=TODAY, who=(NEW,), fields=(("also", OLD),))
    question = Question(TODAY, "17:30", who=NEW, ref=ref, matter=matter, readers=reader)
    typed = drawn(RECIPES[name], [*life, known], question)
    assert typed == drawn(RECIPES[name], [*map(renamed, life), known], question)
