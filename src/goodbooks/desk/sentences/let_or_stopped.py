"""A sentence that tells what somebody let be or stopped, “Dana approved the new switch”, and what we decided with somebody or in a round: a decision. Who “we” are alone nobody knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, known_as, whose
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_DID = regex(
    rf"{DAY}{NAME} (?:has |have |had )?(?P<did>approved|refused|rejected|cancell?ed|postponed|allowed|called off) (?P<what>(?:the|our|my|a|an|his|her|all|two|three|\d+|(?-i:[A-ZÀ-Þ]))\S*\b.*)",
    re.IGNORECASE,
)
_TIME = (
    r"(?P<{}>(?:,? (?:today|yesterday|just now|this (?:morning|afternoon|evening)|last night))?)"
)
_WE = regex(
    rf"{DAY}(?:we|I(?= decided)|(?P<both>[^\s,]+) and I)(?:['’]ve| have)? (?:decided|agreed){_TIME.format('when')}(?P<where> (?:at|in) (?:the|our) [^,:]*?)?(?: with (?P<with>(?:the |our )?[^\s,:]+))?{_TIME.format('then')}(?:,? (?:to|that):?|:) (?P<what>\S.*)",
    re.IGNORECASE,
)


def let_or_stopped(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The decision that a sentence tells of; None for any other words."""
    words, signs = apart_from_signs(sentence)
    together = _WE.fullmatch(words)
    if together and (together["with"] or together["both"] or together["where"]):
        return _together(together, signs, known)
    found = _DID.fullmatch(words)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not found or not name:
        return None
    title = capital(f"{found['did']} {found['what']}")
    return Meant(f"{day_said(found)} decision {name_text(name)} {quoted(title)}{signs}".strip())


def _together(found: re.Match[str], signs: str, known: Known) -> Meant:
    """What we decided, with whom where that was said, on the day that it was said with."""
    other = (found["with"] or found["both"] or "").split()[-1:]
    names = ", ".join(name_text(one) for one in ("me", *(known_as(one, known) or capital(one) for one in other)))  # fmt: skip
    where = (found["where"] or "").strip()
    more = (f"note: {capital(where)}",) if where else ()
    said = (found["when"] or found["then"]).strip(" ,").lower()
    day = day_said(found) or ("today" if said.startswith(("this ", "just ")) else said)
    return Meant(f"{day} decision {names} {quoted(capital(found['what']))}{signs}".strip(), more)
