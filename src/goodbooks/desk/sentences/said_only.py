"""A sentence that tells what somebody said and is nothing more: a talk with their words to me in it, or a note that names them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import is_reply
from goodbooks.core.phrasing import capital, with_capital_i
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, known_as, somebody_from
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_SAID = regex(rf"{DAY}{NAME} (?:said|says|(?P<back>answered|answers|replied)|told (?:me|us))(?: to me)?(?P<when>,? today)?[,:]? (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_TO_ME = regex(
    r"(?:fine|good|great|sure|right|well|thanks|thank you|not bad)(?:[,.!–-]| but\b).*|(?:please |just )?(?:show|send|give|tell|bring|call|ask|let|write) me\b.*",
    re.IGNORECASE,
)
"""How words begin that are told as they were said, and to me."""


def said_only(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """What somebody the book knows said: in a talk that was held where it was said to me, else in a note, as what they answered, which may have been written; None for any other words."""
    found = _SAID.fullmatch(sentence)
    name = known_as(found["name"], known) or somebody_from(found["name"], known) if found else ""
    if not found or not name or name.lower() == "me":
        return None
    day, (said, tail) = day_said(found), apart_from_signs(found["rest"])
    if found["back"] or is_reply(said) or not _TO_ME.fullmatch(said):
        bare = sentence.removesuffix(tail) if tail else sentence
        return Meant(f"{day} note {name_text(name)} {quoted(capital(bare))}{tail}".strip())
    words = capital(with_capital_i(said))
    return Meant(f"{day} talk {name_text(name)}{tail}".strip(), ("stage: held", f"said: {quoted(words)}"))  # fmt: skip
