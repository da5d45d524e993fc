"""A page's message in the user's own words: kept half-typed, beside what the book says, and never in place of it."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from goodbooks.core.document import Gap, Line
from goodbooks.core.drawing import gap_words
from goodbooks.core.named import NamedTuple
from goodbooks.core.telling import IN_MY_WORDS
from goodbooks.render.eml import plain
from goodbooks.web.unbracketed import by_hand, unbracketed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.document import Document, Message
    from goodbooks.web.visit import Visit

__all__ = ["IN_MY_WORDS", "Parted", "Worded", "let_go", "own_words", "parted", "reworded", "worded"]

_CARD, _END_OF_HEAD, _END_OF_CARD = '<div class="message">', "</dl>", "</div>"


class Worded(NamedTuple):
    """A message as it stands in the form, and beside it as the book has it.

    `draft` is under which name the words are kept; `is_changed` says that they are not the
    book's, and `is_behind` that the book's have changed since. `gaps` are the marked gaps, each
    with what would fill it; `open` those of them that are still in the words.
    """

    text: str
    book: str
    draft: str
    is_changed: bool
    is_behind: bool
    gaps: tuple[tuple[str, str], ...]

    @property
    def copied(self) -> str:
        """What is said once it was copied."""
        still = ", ".join(marked for marked, _ in self.open)
        mine = "Copied, in your words." if self.is_changed else "Copied."
        return f"{mine} Still to be filled: {still}." if still else mine

    @property
    def open(self) -> tuple[tuple[str, str], ...]:
        """The gaps that are still marked in the words."""
        return tuple(gap for gap in self.gaps if gap[0] in self.text)


def worded(visit: Visit, message: Message, key: str, said: str | None = None) -> Worded:
    """A message with the words that were typed for it; `said` are the words of this visit's form.

    The name of a draft ends with a digest of the book's words: so words that were typed for a
    message that has changed since are known as such.
    """
    book = plain(message)
    draft, start = _draft(key, book), _draft(key, "")[:-8]
    if said is not None:
        shown = visit.said("draft")
        name = shown if shown.startswith(start) else draft
        visit.typed.put(name, said if not _is_same(said, book) else "")
    kept = [one for one in visit.typed.under(start) if not _is_same(one[1], book)]
    name, text = kept[-1] if kept else (draft, book)
    text = by_hand(text, book)
    return Worded(text, book, name, bool(kept), name != draft, gap_words(message))


class Parted(NamedTuple):
    """A drawn page cut at its message: what stands before it; to whom it is, its card left open; its words; what comes after."""

    before: Markup
    head: Markup
    printed: Markup
    after: Markup


def parted(page: Markup) -> Parted:
    """A drawn page whose message is to be changed where it stands."""
    before, card, rest = str(page).partition(_CARD)
    head, end, rest = rest.partition(_END_OF_HEAD)
    printed, _, after = rest.partition(_END_OF_CARD)
    cut = (before, card + head + end, printed, after)
    return Parted(*map(Markup, cut))


def let_go(visit: Visit, key: str) -> None:
    """Forget the words typed for a message, whatever the book had then."""
    for name, _ in visit.typed.under(_draft(key, "")[:-8]):
        visit.typed.put(name, "")


def own_words(said: str, message: Message) -> str:
    """The words of a form where they are not the book's; else ""."""
    text = unbracketed(said.replace("\r\n", "\n").strip(), plain(message))
    return "" if not text or _is_same(text, plain(message)) else text


def reworded(document: Document, message: Message, text: str) -> Document:
    """A page with the user's words in place of its message; only the gaps still marked in them are gaps."""
    gaps = tuple(
        Gap(marked, gap.remedy)
        for gap, (marked, _) in zip(message.gaps, gap_words(message), strict=True)
        if marked in text
    )
    mine = message._replace(paragraphs=tuple(_paragraphs(text)), gaps=gaps, greeting="", closing="")
    sections = (
        section._replace(blocks=tuple(mine if one is message else one for one in section.blocks))
        for section in document.sections
    )
    return document._replace(sections=tuple(sections))


def _paragraphs(text: str) -> Iterator[Line]:
    """Lines of a message from plain text: one a paragraph, and one for each item of a list."""
    for part in re.split(r"\n[ \t]*\n", text.strip()):
        rows = part.strip("\n").split("\n")
        if all(row.startswith("- ") for row in rows):
            yield from (Line(row[2:].strip(), (), "-") for row in rows)
        else:
            yield Line("\n".join(row.rstrip() for row in rows))


def _is_same(one: str, other: str) -> bool:
    """Whether two texts say the same, line for line; space at an end counts for nothing."""

    def lines(text: str) -> list[str]:
        return [line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n")]

    return lines(one) == lines(other)


def _draft(key: str, book: str) -> str:
    return f"page.{_digest(key, 10)}.{_digest(book, 4)}"


def _digest(text: str, size: int) -> str:
    return hashlib.blake2s(text.encode("utf-8", "replace"), digest_size=size).hexdigest()
