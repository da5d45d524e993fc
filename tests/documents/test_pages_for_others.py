"""A page for somebody else: no id, no name of a field, no file, no command; in every form alike."""

from __future__ import annotations

import io
import re
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from documents.test_demo_pages import demo_page
from documents.test_only_what_readers_may_see import SENT, lives, made, questions
from goodbooks.core.document import Message
from goodbooks.core.drawing import Style
from goodbooks.render import docx as word
from goodbooks.render import eml, html, markdown, pdf, text
from strategies import KINDS

if TYPE_CHECKING:
    from goodbooks.core.document import Document, Question
    from goodbooks.core.entry import Entry

HANDED = [
    ("overruled", "confirm", {"ref": "once"}),
    ("overruled", "confirm", {"ref": "once", "readers": ("Vera",)}),
    ("overruled", "hold", {"matter": "loyalty"}),
    ("overruled", "trail", {"matter": "loyalty", "readers": ("Vera",)}),
    ("overruled", "trail", {"matter": "loyalty", "readers": ("Marcus",)}),
    ("overruled", "trail", {"matter": "loyalty", "readers": ("Growth",)}),
    ("overruled", "update", {"who": "Marcus"}),
    ("overruled", "update", {"who": "Vera"}),
    ("overruled", "packet", {"readers": ("Marcus",)}),
    ("overruled", "forecast", {"ref": "f-loyalty", "readers": ("Growth",)}),
    ("fumbled", "confirm", {"ref": "one-hire"}),
    ("fumbled", "trail", {"matter": "lead", "readers": ("Dário",)}),
    ("fumbled", "update", {"who": "Dário"}),
    ("stepping-back", "case", {"matter": "year"}),
    ("stepping-back", "case", {"matter": "year", "readers": ("HR",)}),
    ("stepping-back", "trail", {"matter": "year", "readers": ("Birgitta",)}),
    ("stepping-back", "hold", {"matter": "treaty"}),
    ("stepping-back", "update", {"who": "Birgitta"}),
    ("stepping-back", "packet", {"is_short": True, "readers": ("Birgitta",)}),
    ("reins", "hold", {"matter": "peak"}),
    ("reins", "trail", {"matter": "holidays", "readers": ("Halvard",)}),
    ("reins", "update", {"who": "Halvard"}),
    ("reins", "update", {"who": "Marguerite"}),
    ("reins", "packet", {"readers": ("Halvard",)}),
]
_NAMES = {
    name for kind in KINDS.values() for name in kind.type.declared if "-" in name
}  # a name of two words is never an English word with a colon
MACHINE = re.compile(
    r"\^[a-z]|@[0-9a-z]{7}\b|#[a-z]|\d{4}-\d\d-\d\d|goodbooks|\.book\b|\.csv\b|\b(?:"
    + "|".join(sorted(_NAMES))
    + "):",
    re.IGNORECASE,
)


def in_forms(document: Document) -> dict[str, str]:
    """What somebody else reads of the page, in each form: of a page with a message, the mail."""
    mail = message_from_bytes(eml.draw(document, Style()), policy=default)
    parts = [part.get_content() for part in mail.iter_parts()]
    forms = {"mail": "\n".join((str(mail["Subject"]), parts[0], _body(parts[1])))}
    if any(isinstance(block, Message) for part in document.sections for block in part.blocks):
        return forms
    file = docx.Document(io.BytesIO(word.draw(document, Style())))
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    sheets = PdfReader(io.BytesIO(bytes(pdf.draw(document, Style())))).pages
    return forms | {
        "text": str(text.draw(document, Style())),
        "html": _body(str(html.draw(document, Style()))),
        "markdown": re.sub(r"^#+ ", "", str(markdown.draw(document, Style())), flags=re.MULTILINE),
        "docx": "\n".join((*(part.text for part in file.paragraphs), *cells)),
        "pdf": "\n".join(sheet.extract_text() for sheet in sheets),
    }


def _body(page: str) -> str:
    return re.sub(r"<[^>]*>", "", page.rpartition("</style>")[2]).replace("&#39;", "'")


@pytest.mark.parametrize(("demo", "name", "parts"), HANDED)
def test_nothing_on_a_demo_page_for_somebody_else_is_for_a_machine(
    demo: str, name: str, parts: dict[str, object]
) -> None:
    for form, shown in in_forms(demo_page(demo, name, parts)).items():
        assert MACHINE.findall(shown) == [], form


@settings(max_examples=100, deadline=None)
@given(lives(), questions, st.sampled_from(SENT))
def test_no_id_of_any_life_is_on_a_page_for_somebody_else(
    life: list[Entry], question: Question, name: str
) -> None:
    document = made(name, life, question)
    if any(isinstance(block, Message) for part in document.sections for block in part.blocks):
        shown = [eml.plain(block) for part in document.sections for block in part.blocks
                 if isinstance(block, Message)]  # fmt: skip
    else:
        shown = [str(form.draw(document, Style())) for form in (text, markdown)]
    written = repr(life)
    refs = {entry.ref for entry in life if entry.ref not in written}
    assert (
        document.lacks
        or not document.readers
        or [ref for ref in refs if ref in "\n".join(shown)] == []
    )
