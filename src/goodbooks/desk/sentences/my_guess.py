"""A guess of mine, "My guess: Graham wants it short": what somebody wants is an expectation that is only guessed, and any other guess a note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital, with_capital_i
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import NAME, known_as
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_GUESS = regex(
    r"(?:(?:my|a|our) guess(?: is)?(?: that)?(?: ?[:,–-])?|I(?:['’]d| would)? guess(?: that)?[,:]?|I (?:suspect|suppose)(?: that)?) (?P<rest>\S.*)",
    re.IGNORECASE,
)
_WANTS = regex(
    rf"{NAME} (?:really |probably |rather |would )*(?P<rest>(?:wants|likes|prefers?|expects|needs|hates|dislikes|loves|fears|cares|values|looks at|asks for|rather)\b.*)",
    re.IGNORECASE,
)
"""What somebody wants, or how they want to work."""


def my_guess(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """A guess as the book keeps it; None for any other words."""
    words, signs = apart_from_signs(sentence)
    found = _GUESS.fullmatch(words)
    if found is None:
        return None
    wants = _WANTS.fullmatch(found["rest"])
    name = known_as(wants["name"], known) if wants else ""
    if wants and name:
        line = f"expectation {name_text(name)} {quoted(capital(wants['rest']))}{signs}"
        return Meant(line, ("known: guessed",))
    return Meant(f"note {quoted(capital(with_capital_i(words)))}{signs}")
