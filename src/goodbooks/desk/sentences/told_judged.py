"""A sentence that tells what somebody is judged on, “Marcus is judged on uptime”, as the goal that it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.judged_on import judged
from goodbooks.core.names import ME
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

_TOLD = regex(rf"{NAME}(?: (?:said|says|told me)(?: that)?(?P<own>[:,])? |(?P<colon>:) )(?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_THEY = frozenset({"he", "she", "they"})


def told_judged(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:  # fmt: skip
    """The goal of somebody the book knows, or mine; None for any other words, and where “I” may be either of us."""
    words, signs = apart_from_signs(sentence)
    said = _TOLD.fullmatch(words)
    speaker = known_as(said["name"], known) if said else ""
    told = judged(said["rest"] if said and speaker else words)
    if told is None:
        return None
    is_own = said is not None and bool(said["own"] or said["colon"])
    who = told.who.lower()
    if who in ("i", "we"):
        name = speaker if is_own else "" if speaker else ME
    elif who in _THEY:
        name = speaker
    else:
        name = (ME if is_own else "") if who == "you" else known_as(told.who, known)
    if not name:
        return None
    line = f"goal {name_text(name)} {quoted(told.what)}{signs}"
    return Meant(line, (f"judged-by: {told.by}",) if told.by else ())
