"""What somebody asked: in quotation marks, or plainly, as in “He said, and you?”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.events.quoted import quote_of
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import NAMED, Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_THEY_ASKED = regex(
    rf"\b(?:(?i:he|she|they|(?:my |the |our )?(?:new )?(?:boss|manager|supervisor|director|chief|head))|{NAMED}) (?:then |just |only )?(?:said|says|goes|went|asked|asks|answered)(?: me)?[,:]+ (?P<said>[^.!?“”\"]{{2,110}}\?)"
)


def _read(text: str, _today: date) -> Said | None:
    """What somebody asked, the last of several."""
    return quote_of(text, "their question") or _plainly(text)


def _plainly(text: str) -> Said | None:
    """The last question that somebody puts without quotation marks: “He said, and you?”."""
    found = [(one, passage) for passage in passages_of(text) for one in _THEY_ASKED.finditer(passage.text)]  # fmt: skip
    return Said(capital(found[-1][0]["said"].strip()), found[-1][1].text) if found else None


ANSWER = Answer(
    "their-question",
    "what somebody asked, in quotation marks or plainly",
    _read,
    is_only_offered=False,
)
