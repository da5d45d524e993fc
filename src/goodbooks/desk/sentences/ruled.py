"""A sentence that tells a rule, “Hedda said nothing is to go out without her OK”, or the rule alone: the decision of whoever set it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, whose
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.person import only_boss
from goodbooks.language.by_build.set_as_a_rule import set_as_a_rule
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_SAID = regex(
    rf"{DAY}{NAME} (?:has |have |had |now |just )*(?:says?|said|decides?|decided|told (?:me|us)|tells (?:me|us)|wrote|writes|announced|ordered)(?: that|:|,)? (?P<rule>\S.*)",
    re.IGNORECASE,
)
_BARE = regex(rf"{DAY}(?P<rule>\S.*)", re.IGNORECASE)
_THEY = frozenset({"he", "she", "they"})
_MINE = regex(r"\b(?:me|my|us|our)\b", re.IGNORECASE)


def ruled(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The decision that sets a rule: of whoever is said to have set it, else of my boss; None for any other words, and for a rule of mine."""
    words, signs = apart_from_signs(sentence)
    found = _SAID.fullmatch(words)
    told = found if found and set_as_a_rule(found["rule"]) else None
    boss = only_boss(book_of(known, "person"))
    if told and (name := boss if told["name"].lower() in _THEY else whose(told["name"], known, is_any=False)):  # fmt: skip
        line = f"{day_said(told)} decision {name_text(name)} {quoted(capital(told['rule']))}{signs}"
        return Meant(line.strip())
    bare = _BARE.fullmatch(words)
    if told or not bare or not boss or not set_as_a_rule(bare["rule"]) or _MINE.search(words):
        return None
    line = f"{day_said(bare)} decision {name_text(boss)} {quoted(capital(bare['rule']))}{signs}"
    return Meant(line.strip(), notes=(f"it is taken as decided by {boss}",))
