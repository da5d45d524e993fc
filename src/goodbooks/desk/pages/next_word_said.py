"""When the next word comes, as the words of a message say it that was written or finished by hand: “you hear from me tomorrow at ten”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.appointment import as_spoken
from goodbooks.core.days import ANY_WEEKDAY, Moment, read_moment
from goodbooks.core.regex import regex
from goodbooks.language.days.dues import due_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_I_WILL = r"\bI(?:['’]ll| will| shall)? "
_COMES = regex(
    rf"\bnext word\b(?! (?:was|came|of)\b| on (?!{ANY_WEEKDAY}|\d))|\b(?:you|everybody|everyone|all of you)(?:['’]ll| will| all| both)? (?:all )?hears? (?:back |more )?(?:again )?(?:from (?:me|us)|more)\b|\b(?:more|word) from (?:me|us)\b"
    rf"|{_I_WILL}(?:let you (?:all )?know|tell you (?:all )?(?:more|where|what|whether|how)|(?:get|come|be) back (?:to you|with|here)|(?:write|report|update|ring|call|mail)(?: to)? (?:you )?(?:all )?(?:again|back|more)|(?:update|report to) you|give you (?:an update|word|the next word))\b",
    re.IGNORECASE,
)
_SENTENCES = regex(r"(?<=[.!?])\s+|\n+")
_ENDS = regex(
    r"[,;!?]| (?:news|and|or|but|so|even|with|whether|if|when|as)\b|\.(?!\d)", re.IGNORECASE
)


def next_word_in(text: str, today: date) -> Moment | None:
    """The day, and the hour where it is said, by which a message says that they hear from its writer; None where it says none from today on."""
    return next(_moments(text, today), None)


def _moments(text: str, today: date) -> Iterator[Moment]:
    for sentence in filter(_COMES.search, _SENTENCES.split(text)):
        due = due_in(sentence, today)
        if due is None or due.on < today:
            continue
        whole = _ENDS.split(sentence[due.start :])[0].strip()
        said = read_moment(as_spoken(whole), today)
        has_hour = due.at is None and isinstance(said, Moment) and said.on == due.on
        yield said if has_hour and isinstance(said, Moment) else Moment(due.on, due.at)
