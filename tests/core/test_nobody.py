"""Words that stand where a name belongs and name nobody leave the place open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.entry import people_in
from goodbooks.core.nobody import names_nobody

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    "words",
    ["I don't know", "no idea", "Konrad has to say", "open", "?", "??", "dunno", "still open", "I don’t even know", "Dr. Seidel must decide", "nobody knows that yet", "up to Konrad", "ask Ruth",
     "tbd", "to be named", "not decided yet", "Marie decides", "keine Ahnung", "weiß ich nicht", "Frau Keller muss es sagen", "je ne sais pas", "I have no idea", "not sure", "it's for Ines to say",
     "not said", "nobody has said yet", "not settled", "Silvia decides on Thursday", "she hasn't said", "nobody so far", "never agreed", "noch nicht geklärt", "pas encore décidé", "Herr Moser will decide next week", "the council says tomorrow"],
)  # fmt: skip
def test_what_says_that_nobody_knows_is_nobody(words: str) -> None:
    assert names_nobody(words)


@pytest.mark.parametrize(
    "words",
    ["Konrad", "Dr. Seidel", "van der Berg", "my boss", "the head of sales", "Noel Openshaw", "Ian Knowles", "Will Sayers", "nobody", "fire safety", "Konrad and Bruno", "Frau Offen", "Notburga", "Nobody & Sons", "Unger"],
)  # fmt: skip
def test_a_name_is_somebody(words: str) -> None:
    assert not names_nobody(words)


@pytest.mark.parametrize("said", ["dont know, he has to say", "no idea; nobody told me", "not me!!, somebody must say"])  # fmt: skip
def test_a_line_of_names_that_names_nobody_makes_no_person(
    said: str, book: Callable[[str], Book]
) -> None:
    kept = book(
        f'2026-11-03 decision Marcus "We open" ^open\n  risk-owner: {said}\n  present: Anna\n'
    )
    assert people_in(kept.written[0]) == ("Marcus", "Anna")


@pytest.mark.parametrize("said", ["Ida not me", "Ida not me!", "Ida, not me", "Ida and not him", "Ida not Ketil"])  # fmt: skip
def test_whom_it_is_not_is_no_part_of_a_name(said: str, book: Callable[[str], Book]) -> None:
    kept = book(f'2026-11-03 decision Marcus "We open" ^open\n  risk-owner: {said}\n')
    assert people_in(kept.written[0]) == ("Marcus", "Ida")
