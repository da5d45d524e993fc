"""Who of one's own life private words call by name, however they say whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.looking import with_book
from goodbooks.accounts.readers.called_at_home import called_at_home

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind


@pytest.mark.parametrize(("words", "names"), [
    ("Half past nine, Lina is asleep at last. She is my daughter, she is seven.", {"lina"}),
    ("Jérôme had a fall again. He's my father.", {"jérôme"}),
    ("Wenzel cries at night, he is our youngest child.", {"wenzel"}),
    ("On Monday Kofi told me about Greta. She's my sister.", {"greta"}),
    ("The ward rang because of Emil. That is my son.", {"emil"}),
    ("My two boys Per and Ida need me.", {"per", "ida"}),
    ("Théo and Jules are my sons.", {"théo", "jules"}),
    ("I don't want Lina in this.", {"lina"}),
    ("Keep Oskar out of it.", {"oskar"}),
    ("I will not mention Ana-Maria in this.", {"ana-maria"}),
    ("I do not want to drag Noor into this.", {"noor"}),
    ("I don't want Kofi in this, he is my deputy.", set()),
    ("I don't want Herr Dorn in this.", set()),
    ("I don't want Pelle in this. Pelle is my boss.", set()),
    ("I don't want Pelle in this meeting.", set()),
    ("Marcus shouted. He is my boss.", set()),
    ("In St. Anna they know it. Tomorrow is Monday.", set()),
])  # fmt: skip
def test_a_name_is_of_home_by_what_is_said_of_it(words: str, names: set[str]) -> None:
    assert set(called_at_home(words)) == names


LINA = """\
2026-11-30 person HR
  relation: HR
  also: Mrs Obi
2026-11-30 person Herr Dorn
  relation: boss
2026-11-30 note me "What happened, in my own words"
  private: Lina is asleep at last. She is my daughter, she is seven. I spoke with Dorn. I don't want Lina in this.
"""


@pytest.mark.parametrize("message", [
    "Dear Mrs Obi,\nLina needs me at night, she is seven.",
    "Dear Mrs Obi,\nI ask for 12 hours because of Lina.",
    "Dear Mrs Obi,\nit is for Lina's sake.",
])  # fmt: skip
def test_the_name_alone_is_private_as_my_daughter_is(
    book: Callable[[str], Book], kinds: dict[str, Kind], message: str
) -> None:
    says = [flag.says for flag in with_book(f"[ask -> HR] {message}", book(LINA), kinds)]
    assert any("private: “Lina”" in one for one in says)


def test_whom_the_book_knows_by_a_form_of_address_is_of_work(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    says = " ".join(
        flag.says for flag in with_book("Dear Mrs Obi,\nDorn knows it.", book(LINA), kinds)
    )
    assert "private" not in says
