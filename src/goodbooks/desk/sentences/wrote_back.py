"""What somebody wrote back to a note of mine about what they decided, “Anna wrote back: right, but not before May”: their correction of it, or their yes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import wanted_of
from goodbooks.accounts.answers.word_on_my_note import state_of, told_apart
from goodbooks.core.phrasing import capital
from goodbooks.core.plans import is_meant
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import NAME, known_as
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.decision import Decision, confirmation
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_BACK = regex(
    rf"{NAME} (?:(?:has|have|just|only|already|then) )*(?P<verb>(?:wrote|written|writes|mailed|texted)(?: me)? back|(?:wrote|written|mailed) me|answered|replied|corrected(?: me| it)?)(?: (?:to )?my (?:note|mail))?(?: that)?[:,]? (?P<words>\S.*)",
    re.IGNORECASE,
)
_SAYS_BACK = regex(r"back\Z|\Acorrected", re.IGNORECASE)
_KINDS = ("person", "ask", "answer", "decision", "outcome")


def wrote_back(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The outcome of the one note that waits for somebody's word; None for any other words, where no note or several wait, and where an ask of mine waits that they may answer."""
    words, signs = apart_from_signs(sentence)
    found = _BACK.fullmatch(words)
    name = known_as(found["name"], known) if found else ""
    state = state_of(found["words"]) if found else ""
    if not found or not name or not state or signs:
        return None
    book = book_of(known, *_KINDS)
    is_back = _SAYS_BACK.search(found["verb"]) is not None
    if not is_back and any(not is_meant(one) for one in wanted_of(book, name)):
        return None
    noted = _noted(book, name, today)
    if len(noted) != 1:
        return None
    one = noted[0]
    parts = ("outcome", name_text(book.name_of(name)), quoted(capital(state)), *(f"#{tag}" for tag in one.matters), f"for {one.ref}")  # fmt: skip
    word = told_apart(found["words"])
    said = (("agreed", word.agreed), ("said", word.put_right)) if word.put_right else (("said", word.agreed),)  # fmt: skip
    lines = (f"{name}: {quoted(capital(words))}" for name, words in said if words)
    return Meant(" ".join(parts), (f"state: {state}", *lines))


def _noted(book: Book, who: str, today: date) -> list[Decision]:
    """What somebody decided, of which my note was sent and has no word of theirs."""
    theirs = (one for one in book.of(Decision) if one.id and is_by(book, one, who))
    return [one for one in theirs if confirmation(book, one, today).rung == "sent back"]
