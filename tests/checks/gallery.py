"""The gallery of findings: for each a tiny book that provokes it, with its day, and what is shown."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import goodbooks.checks
from goodbooks.core import catalog
from goodbooks.core.finding import Check, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "golden", "findings")
CHECKS = catalog.load(goodbooks.checks, "CHECK", Check)
NAMES = sorted(check.name for check in CHECKS.values())
_TODAY = "; today: "


def check_of(name: str) -> Check:
    """The check of that name."""
    return CHECKS[name.replace("-", "_")]


def example(name: str) -> tuple[str, date]:
    """The book of a gallery pair, and the day on which it is looked at."""
    with open(os.path.join(FOLDER, name + ".book"), encoding="utf-8") as stream:
        text = stream.read()
    first = text.split("\n", 1)[0]
    return text, date.fromisoformat(first.removeprefix(_TODAY))


def sentences(name: str, book: Book, today: str) -> list[str]:
    """What a check says of a book on a day."""
    return [one.sentence for one in check_of(name).find(book, date.fromisoformat(today))]


def shown(found: Iterable[Finding]) -> str:
    """Findings as the gallery shows them: the sentence, what to do, and what it rests on."""
    return "\n".join(
        f"{one.sentence}\n  {one.remedy}\n  {', '.join(entry.ref for entry in one.about)}\n"
        for one in found
    )
