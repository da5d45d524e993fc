"""The pictures of the manual: each that is named is there, and none lies about unused."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
SMALL = 200_000
"""Bytes: a manual is read over slow lines too."""


def test_every_picture_that_is_named_is_there_and_each_is_used() -> None:
    pages = [*DOCS.rglob("*.md"), DOCS.parent / "README.md"]
    named = {
        (page.parent / found).resolve()
        for page in pages
        for found in re.findall(r"!\[[^\]]+\]\(([^)]+\.png)\)", page.read_text(encoding="utf-8"))
    }
    assert named == {path.resolve() for path in (DOCS / "pictures").glob("*.png")}
    assert [path.name for path in named if path.stat().st_size > SMALL] == []
