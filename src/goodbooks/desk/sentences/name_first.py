"""What somebody said, their name first as the first questions show it, “Marcus: go ahead without the load test”: what they decided, what they asked of me, or a note of theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, with_capital_i
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import known_as
from goodbooks.desk.sentences.day_of_it import day_at_the_end
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.language.doings.by_build.decreed import decreed
from goodbooks.language.doings.deeds import deeds
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.desk.lines.known import Known

_FIRST = regex(r"(?P<name>[^\W\d_][^\n:]{1,40}?): (?P<words>\S.*)")
_OF_THEMSELVES = regex(r"(?:I|I['’]\w+|my|thanks?|thank you|sorry|hi|hello|good (?:morning|evening)|yes|no|ok|okay|fine|great|sure|well)\b(?! more\b)", re.IGNORECASE)  # fmt: skip
"""How words begin that decide nothing: a greeting, a yes or a no, thanks, and what somebody says of themselves."""
_TO_ME = regex(r"(?:please|(?:call|ring|tell|send|show|give|bring|ask|let|write|help|remind|meet) (?:me|us)|we need|I (?:need|want))\b", re.IGNORECASE)  # fmt: skip
"""How words begin that ask something of me."""
_SPOKEN = regex(r"\?|\A(?:I|we)\b", re.IGNORECASE)
"""What shows that they are somebody's words, and no task of theirs as the notes of a meeting have it."""
_ASKING = regex(
    r"(?:(?:can|could|would|will) you(?=[^?]*\Z)|we need|I (?:need|want)|please)(?: please)? ",
    re.IGNORECASE,
)
"""What stands before what is asked for; a question that stays one keeps it."""
_DECIDES = regex(r"(?:we (?!(?:\w+ed|had|did|were|was|have|are|need|want|hope|think|should|could|might|may|would|can|will see)\b)\w+|go (?:ahead|on|back)|(?:do not|don['’]t|keep|leave|stop|hold|wait|pause|cancel|drop|forget|move|postpone|carry on|nothing|nobody|everything|everybody|no more|from now on|from \w+day on|back to)\b).*|.* (?:stays?|stands|is off|is on|is cancelled|goes ahead|moves|waits)\b.*", re.IGNORECASE)  # fmt: skip
"""Words that say what is to be done or to hold."""
_ORDERS = frozenset(("go", "keep", "leave", "stop", "hold", "wait", "pause", "cancel", "drop", "forget", "move", "postpone"))  # fmt: skip
"""Deeds that are rather to hold for everybody than asked of me."""


def spoken_first(sentence: str, today: date, known: Known) -> Meant | None:
    """What a line with a known name and a colon in front tells where what follows is surely said and asks, or is of its speaker; None for any other words."""
    found = _FIRST.fullmatch(sentence)
    asks = found and (_SPOKEN.search(found["words"]) or _TO_ME.match(found["words"]))
    return name_first(sentence, today, known) if asks else None


def name_first(sentence: str, today: date, known: Known) -> Meant | None:
    """What a line with a known name and a colon in front tells; None for any other words, and where the name is mine."""
    found = _FIRST.fullmatch(sentence)
    name = known_as(found["name"], known) if found else ""
    if not found or not name or name.lower() == ME:
        return None
    words, signs = apart_from_signs(found["words"])
    if "?" in words or _TO_ME.match(words) or _first(words) in deeds() - _ORDERS:
        what, day, _ = day_at_the_end(words.rstrip("?!. "), today)
        due = f" by {day.on}{f' {day.at}' if day.at else ''}" if day and what else ""
        asked = _ASKING.sub("", what if due else words, count=1)
        return Meant(f"request {name_text(name)} -> me {quoted(capital(asked))}{due}{signs}")
    if _OF_THEMSELVES.match(words) or not (decreed(words) or _DECIDES.fullmatch(words)):
        said = f"{name} said: {with_capital_i(words)}"
        return Meant(f"note {name_text(name)} {quoted(said)}{signs}")
    return Meant(f"decision {name_text(name)} {quoted(capital(words))}{signs}")


def _first(words: str) -> str:
    return words.partition(" ")[0].lower()
