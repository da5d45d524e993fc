"""A page after any changes, made from a book that takes over what was made of it before, is the page that is made anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import example, given, settings
from hypothesis import strategies as st

import goodbooks.documents
from accounts.after_changes import both_ways
from accounts.test_noticed_after_changes import edits, numbers, told
from goodbooks.core import catalog
from goodbooks.core.document import Question, Recipe, page
from strategies import KINDS

if TYPE_CHECKING:
    from accounts.test_noticed_after_changes import Edit

RECIPES = catalog.load(goodbooks.documents, "RECIPE", Recipe)
LOOKED_AT = ("today", "brief", "update", "standing", "packet")


@example(bases=[0], looks=[[("more", 0, 21, 554)], [], [("out", 0, 0, 0)]], whom=0)
@settings(deadline=None)
@given(
    st.lists(numbers, min_size=1, max_size=3),
    st.lists(st.lists(edits, max_size=3), max_size=3),
    numbers,
)
def test_what_was_made_of_a_book_before_changes_no_page(
    bases: list[int], looks: list[list[Edit]], whom: int
) -> None:
    every = told()
    parts = [part for number in bases for part in every[number % len(every)][0]]
    today = every[bases[0] % len(every)][1]
    named = sorted(set(re.findall(r"\b[A-Z][a-z]+\b", "".join(parts))))
    question = Question(today, "17:30", who=named[whom % len(named)])
    for book, fresh in both_ways(parts, looks):
        for name in LOOKED_AT:
            recipe = RECIPES[name]
            assert page(recipe, book, question, KINDS) == page(recipe, fresh, question, KINDS)
