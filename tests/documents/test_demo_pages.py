"""The pages of the four demo books, as they are shown: read these files as a stranger would."""

from __future__ import annotations

import io
import os
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

import goodbooks
from goodbooks.core.book import Book
from goodbooks.core.document import page
from goodbooks.core.drawing import Style
from goodbooks.core.scope import Shelf, within
from goodbooks.render import pdf
from goodbooks.render.text import draw
from goodbooks.syntax.read import read
from pages import RECIPES, asked
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.document import Document

FOLDER = os.path.join(os.path.dirname(str(goodbooks.__file__)), "demos")
SHOWN = [
    ("overruled", "today", {}),
    ("overruled", "brief", {"who": "Marcus"}),
    ("overruled", "confirm", {"ref": "once"}),
    ("overruled", "hold", {"matter": "loyalty", "next_word": "tomorrow 10:00"}),
    ("overruled", "trail", {"matter": "loyalty"}),
    ("overruled", "standing", {}),
    ("fumbled", "brief", {"who": "Dário"}),
    ("fumbled", "trail", {"matter": "lead"}),
    ("fumbled", "prepare", {"who": "Dário"}),
    ("fumbled", "digest", {"matter": "lead"}),
    ("stepping-back", "brief", {"who": "Birgitta"}),
    ("stepping-back", "standing", {}),
    ("stepping-back", "case", {"matter": "year"}),
    ("stepping-back", "case", {"matter": "year", "readers": ("HR",)}),
    ("reins", "today", {}),
    ("reins", "brief", {"who": "Halvard"}),
    ("reins", "standing", {"who": "Halvard"}),
    ("reins", "update", {"who": "Halvard"}),
    ("overruled", "update", {"who": "Marcus"}),
    ("reins", "packet", {}),
    ("stepping-back", "packet", {"is_short": True}),
    ("overruled", "forecast", {"ref": "f-loyalty"}),
]


@pytest.mark.parametrize(("demo", "name", "parts"), SHOWN)
def test_a_demo_page_reads_as_it_did(
    demo: str, name: str, parts: dict[str, object], golden: Callable[[str, str], None]
) -> None:
    made = demo_page(demo, name, parts)
    reader = "".join(f"-for-{who.lower()}" for who in asked(**parts).readers)
    golden(f"documents/{demo}-{name}{reader}.txt", draw(made, Style()))


def demo_page(demo: str, name: str, parts: dict[str, object]) -> Document:
    """A page of a demo book, on the day the book names."""
    with open(os.path.join(FOLDER, f"{demo}.book"), encoding="utf-8") as stream:
        text = stream.read()
    found = re.search(r"^; today: (\S+)", text, re.MULTILINE)
    question = asked(**parts)._replace(today=date.fromisoformat(found[1] if found else ""))
    entries = read(text, KINDS, f"{demo}.book").entries
    book = Book(within(Shelf(entries), RECIPES[name].scope(question)))
    return page(RECIPES[name], book, question, KINDS)


@pytest.mark.parametrize(("demo", "name", "parts"), [one for one in SHOWN if one[1] == "brief"])
def test_a_brief_is_one_sheet_of_paper(demo: str, name: str, parts: dict[str, object]) -> None:
    made = pdf.draw(demo_page(demo, name, parts), Style())
    assert len(PdfReader(io.BytesIO(made)).pages) == 1
