"""My report of what somebody said, where a line is for their words: it stands as I noted it, is quoted to nobody, and there is a line that quotes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import is_quotable, tells_their_answer
from goodbooks.accounts.readers.untold import are_who_decided
from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, sentence, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import amending
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

_LONGEST = 120
_SAYS = regex(r"\A\W*(?:\w+ ){1,2}?(?:said|says|told|tells|asked|asks|answered|wrote|writes|meant|admitted|admits)\b", re.IGNORECASE)  # fmt: skip


def report_of_words(book: Book, question: Question) -> tuple[Line, ...]:
    """A line for me where whoever decided gets a note in which my report of their words is left out; none where they are quoted, or say nothing."""
    found = book.get(question.ref)
    if not isinstance(found, Decision) or not are_who_decided(book, found, question.readers):
        return ()
    if not found.id or not found.said or is_quotable(found.said, found.who):
        return ()
    words, say = shortened(found.said, _LONGEST), amending(found, "said: “their very words”")
    told = f"Not quoted to {listed(question.readers)}, since it is your report: {words.rstrip(' .')}. In words you would swear to: {say}"
    return (Line(told, (found.ref,), "-"),)


def is_report(words: str, names: tuple[str, ...]) -> bool:
    """Whether words begin with who said them, or whose answer they tell, as a report does: “He said go ahead”; “He'll give you the how” may be said of another."""
    says = _SAYS.search(words) is not None or tells_their_answer(words, names)
    return says and not is_quotable(words, names)


def as_noted(words: str, names: tuple[str, ...]) -> Line | None:
    """What these said, as a line that says it is my report; None where it is none."""
    return Line(sentence(f"As I noted it: {words}")) if is_report(words, names) else None
