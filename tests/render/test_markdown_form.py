"""The Markdown form: nothing a person wrote becomes markup, a link, a mention or an image."""

from __future__ import annotations

import re

import pytest

from goodbooks.core.document import Document, Section
from goodbooks.core.drawing import Style
from goodbooks.core.table import Row, Table
from goodbooks.render.markdown import RENDERER, escaped


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("*loud* and _soft_", r"\*loud\* and \_soft\_"),
        ("![x](y)", r"!\[x\](y)"),
        ("<b>bold</b> &amp;", r"\<b\>bold\</b\> \&amp;"),
        ("see https://e.vil/x?y=*z*", "see `https://e.vil/x?y=*z*`"),
        ("javascript:alert(1)", "`javascript:alert(1)`"),
        ("write to ana@corp.example", "write to `ana@corp.example`"),
        ("ask @marcus", "ask `@marcus`"),
        ("www.e.vil", "`www.e.vil`"),
        ("odd`https://x.y", "`` odd`https://x.y ``"),
        ("# no heading", r"\# no heading"),
        ("- no item\n+ none\n=== none", "\\- no item\n\\+ none\n\\=== none"),
        ("1. none\n2) none", "1\\. none\n2\\) none"),
        ("> no quote", r"\> no quote"),
        ("    no code", "no code"),
        ("a | b", r"a \| b"),
        ("at 10:15, said: yes", "at 10:15, said: yes"),
        ("back\\slash", "back\\\\slash"),
        ("~~gone~~ ``code``", r"\~\~gone\~\~ \`\`code\`\`"),
        ("a\n\n    b", "a\nb"),
    ],
)
def test_words_stay_words(words: str, shown: str) -> None:
    assert escaped(words) == shown


def cells_of(row: str) -> int:
    """In how many cells a reader of tables takes a row apart: a backslash shields the next sign."""
    return re.sub(r"\\.", "", row).count("|") - 1


@pytest.mark.parametrize(
    "text", ["a|b", r"c:\|d", r"x:\\|y", "www.a|b", "`|`:x", "two\nrows", "|", "\\"]
)
def test_no_text_ends_the_cell_of_a_table_it_stands_in(text: str) -> None:
    table = Table(("way", text), (Row((text, text), (text,)),))
    drawn = RENDERER.draw(Document("one", "Title", "", (Section("", (table,)),)), Style())
    rows = drawn.strip("\n").split("\n")[2:]
    assert [cells_of(row) for row in rows] == [2, 2, 2]
