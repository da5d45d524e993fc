"""What I said to somebody in so many words, “I told Vera: you get the list by Friday”, “You have my answer by Friday”, “Give me until Thursday”: a promise of mine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import is_named, known_as
from goodbooks.desk.sentences.day_of_it import day_at_the_end
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.desk.sentences.waited_for import told_they_get
from goodbooks.desk.sentences.word_owed import word_owed
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_SAID = regex(
    r"(?:(?:I(?:['’]ve| have)? (?:told|said to|wrote to|asked)|to) (?P<whom>[^\s:,]+(?: [^\s:,]+)?)(?::|,| to(?= give me\b)|(?= you\b)) )?"
    r"(?:(?P<gets>you(?:['’]ll| will| can)? (?:get|have|receive) )(?P<what>\S.*)|give me (?:time )?(?:until|till) (?P<until>\S.*))",
    re.IGNORECASE,
)
_ANSWER = regex(r"(?:my|an) (?:answer|reply|decision)\b(?P<day>.*)", re.IGNORECASE)
_TO_WHOM = "to whom you said it is not told: write it in front, as in “I told NAME: you have my answer by Friday”"


def said_to_them(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The promise that my own words to somebody are; None for any other words, and for those that have no day or may be somebody else's."""
    words, signs = apart_from_signs(sentence)
    found = _SAID.fullmatch(words)
    if found is None:
        return None
    what, whom = found["what"] or "", found["whom"] or ""
    day = found["until"] and f" by {found['until']}"
    answer = _ANSWER.fullmatch(what)
    if whom and not is_named(known_as(whom, known) or whom, known):
        return None
    if whom and not (day or answer):
        return told_they_get(f"I told {whom} they get {what}{signs}", kinds, today, known)
    if whom:
        owed = (
            f"I told {whom} I'd give them my answer{day or answer['day'] if answer else day}{signs}"
        )
        return word_owed(owed, kinds, today, known)
    return _to_nobody_named(words, signs, today) if day or answer else None


def _to_nobody_named(words: str, signs: str, today: date) -> Meant | None:
    """The words with their day, to nobody who could be guessed."""
    _, day, _ = day_at_the_end(words, today)
    if day is None or day.on < today:
        return None
    at = f" {day.at}" if day.at else ""
    return Meant(f"promise me {quoted(capital(words))} by {day.on}{at}{signs}", (), (_TO_WHOM,))
