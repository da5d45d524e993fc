"""Making a page in a test: from a book, on a day, as text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import goodbooks.documents
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.document import Line, Message, Question, Recipe, Step, page
from goodbooks.core.picture import Picture
from goodbooks.core.scope import Shelf, within
from goodbooks.core.table import Table
from goodbooks.core.timeline import Timeline
from strategies import KINDS

if TYPE_CHECKING:
    from goodbooks.core.document import Document

RECIPES = catalog.load(goodbooks.documents, "RECIPE", Recipe)
TODAY = date(2026, 11, 3)


def asked(**parts: object) -> Question:
    """A question on Tuesday 3 November 2026 at half past five, with these parts."""
    return Question(TODAY, "17:30")._replace(**parts)


def made(name: str, book: Book, **parts: object) -> Document:
    """A page made the way the desk makes it: from its scope of the book."""
    question = asked(**parts)
    recipe = RECIPES[name]
    narrowed = Book(within(Shelf(book.written), recipe.scope(question)))
    return page(recipe, narrowed, question, KINDS)


def message(document: Document) -> Message:
    """The one message of a page."""
    found = [block for section in document.sections for block in section.blocks]
    return next(block for block in found if isinstance(block, Message))


def body(document: Document) -> str:
    """The words of a page's message, a line for each paragraph."""
    return "\n".join(line.text for line in message(document).paragraphs)


def section(document: Document, title: str) -> list[str]:
    """The lines of one section."""
    found = next((part for part in document.sections if part.title == title), None)
    blocks = found.blocks if found else ()
    return [block.text for block in blocks if isinstance(block, Line)]


def words(document: Document) -> str:
    """Every word of a page, a line for each."""
    lines: list[str] = [document.title, document.subtitle]
    for part in document.sections:
        lines.append(part.title)
        for block in part.blocks:
            if isinstance(block, Line):
                lines.append(block.text)
            elif isinstance(block, Step):
                lines += [f"{block.when} {block.what}", *(line.text for line in block.remarks)]
            elif isinstance(block, Table):
                lines += ["; ".join(row.cells) for row in block.rows]
            elif isinstance(block, Timeline):
                lines += [mark.label for mark in block.marks]
            elif isinstance(block, Picture):
                lines += [block.words, *("; ".join(row.cells) for row in block.table.rows)]
            else:
                lines += [block.subject, *(line.text for line in block.paragraphs)]
    return "\n".join(lines)


def under(document: Document, title: str) -> str:
    """Everything under a heading, as one text."""
    found = next(part for part in document.sections if part.title == title)
    return words(document._replace(title="", subtitle="", sections=(found,)))
