"""What somebody told of as their weak spot, put as it will be put to them, such as “You have never led anybody”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.expected import Coming
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.entries.note import WHAT_HAPPENED, Note
from goodbooks.language.retold import sides

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book

_BEGIN = "that it is so, in one sentence; then what you have done that comes nearest to it"
_LACK = "What do you lack for it?"
"""The question that stands there where no story tells it."""
_IT_IS = regex(
    r"(?:(?:my|the) (?:one |only |biggest |real |main )*(?:weak (?:spot|point|side)|weakness|gap|lack)|what (?:I lack|is missing|I am missing|speaks against me|counts against me|makes me (?:nervous|unsure)|worries me|frightens me|scares me|I worry about|I am afraid of|I fear)(?: most)?)"
    r"(?: is|:| was|['’]s)(?: that)?:? (?P<what>I(?:['’]| )[^.;!?]+)",
    re.IGNORECASE,
)
"""How one names one's own weak spot, with the clause that tells it."""
_NEVER = regex(
    r"(?<!\w)(?P<what>I(?:['’]ve| have) (?:never|no|not yet|hardly|barely) (?!been (?:so|told|asked)|seen|heard|felt|thought|forgotten|liked|had (?:any|a) (?:trouble|problem)|idea|doubt|problem|time|wish)[^.;,!?]+)"
)
"""What one has never done, or does not have."""


def with_weak_spot(book: Book, coming: list[Coming]) -> list[Coming]:
    """The questions of a talk, with what the told story names as weak in place of the one that asks for it; as they are where none asks for it, or no story tells it."""
    at = next((at for at, one in enumerate(coming) if one.words == _LACK and not one.answer), -1)
    found = next(_told(book), None) if at >= 0 else None
    return [*coming[:at], found, *coming[at + 1 :]] if found else coming


def _told(book: Book) -> Iterator[Coming]:
    for note in reversed(book.of(Note)):
        is_story = note.title == WHAT_HAPPENED and not note.went
        story = " ".join(note.line("private").split()) if is_story else ""
        for pattern in (_IT_IS, _NEVER) if story else ():
            if told := pattern.search(story):
                words = f"{capital(sides.from_my_side(told['what'], sides.YOU, sides.THEM)).rstrip(' ,')}."
                ready = [one for one in book.of(Note) if name_key(one.answers) == name_key(words)]
                yield Coming(words, (note,), answer=ready[-1] if ready else None, begin=_BEGIN)
                return
