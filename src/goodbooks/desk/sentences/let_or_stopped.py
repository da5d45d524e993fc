"""A sentence that tells what somebody let be or stopped, “Dana approved the new switch”, and what we decided with somebody or in a round: a decision. Who “we” are alone nobody knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, whose
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
_WE = regex(
    rf"{DAY}we(?:['’]ve| have)? (?:decided|agreed)(?P<where> (?:at|in) (?:the|our) [^,]*?)?(?: with (?P<with>(?:the |our )?\S+))? (?:to|that) (?P<what>\S.*)",
    re.IGNORECASE,
)


def let_or_stopped(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The decision that a sentence tells of; None for any other words."""
    words, signs = apart_from_signs(sentence)
    together = _WE.fullmatch(words)
    if together and (together["with"] or together["where"]):
        other = (together["with"] or "").split()[-1:]
        names = ", ".join(name_text(one) for one in ("me", *map(capital, other)))
        title = capital(together["what"])
        where = (together["where"] or "").strip()
        more = (f"note: {capital(where)}",) if where else ()
        return Meant(f"{day_said(together)} decision {names} {quoted(title)}{signs}".strip(), more)
    found = _DID.fullmatch(words)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not found or not name:
        return None
    title = capital(f"{found['did']} {found['what']}")
    return Meant(f"{day_said(found)} decision {name_text(name)} {quoted(title)}{signs}".strip())
