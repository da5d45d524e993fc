"""A sentence that tells what several people asked, each by name: “Priya, Tom and Jess asked why we can't go ahead”, as the request of all of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.in_a_row import MIXED_ROW, ROW, each_in_mixed_row, each_named
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.request import AN_ANSWER
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_THEY = r"(?-i:(?:(?:[Tt]wo|[Bb]oth|[Ss]ome|[Tt]hree) of )?(?:[Mm]y|[Oo]ur|[Tt]he) (?:[a-zß-ÿ-]+ )?[a-zß-ÿ-]+(?:,| [-–—])? )?"
"""What may stand before the names: “my colleagues”, “two of my drivers”."""
_WHERE = r"(?: (?:on|in|from|of|at) (?:my|our|the) \w+(?: \w+)?)?"
"""Where they are, behind the names: “on my team”."""
_ASK = r"(?:(?:all|both|each|now|have|had|already) )*(?:ask(?:ed)?|want(?:ed)? to know|wonder(?:ed)?)|(?:are|were|have been|had been|keep|kept)(?: on)? (?:all )?(?:asking|wondering)"
_ASKED = regex(
    rf"{DAY}(?:[^-–—]*? [-–—] |[^()]*? \()?(?:both )?{_THEY}(?P<names>(?!Both\b){ROW}){_WHERE}(?:(?: [-–—]|,|\))? (?:{_ASK})|(?: [-–—]|,|\)) (?:all )?asking) (?:me |us )?(?P<what>(?:why|when|whether|if|how|what|who|where|which)\b.*)",
    re.IGNORECASE,
)
_ASKED_BY_GROUPS = regex(
    rf"{DAY}(?P<names>{MIXED_ROW}) (?:{_ASK}) (?:me |us )?(?P<what>(?:why|when|whether|if|how|what|who|where|which)\b.*)",
    re.IGNORECASE,
)
"""The same of a row in which groups stand beside names: “Piet, stage management, and the caterer”."""
_WAITING = regex(
    rf"{DAY}(?P<names>(?!Both\b){ROW})(?: (?:are|have been|both|all|still|now|each|also))* wait(?:ing)? (?:to hear(?: back)?(?: from me)?|(?:for|on) (?:an?|my|the) (?:answer|reply|word)(?: from me)?|(?:for|on) (?:word from me|me to (?:answer|decide|tell them)))",
    re.IGNORECASE,
)
"""Several who wait for a word of mine, and nobody says for which."""
_AM_I = regex(r",? (?:and |or )?(?:whether )?am I\b")
"""A question of theirs that I tell as mine: “ask what is going on, am I leaving”."""
_AND_I = regex(r",? (?:and|but|so) (?:I|we|he|she|they)\b.*", re.IGNORECASE)
"""What the sentence goes on with, and is none of their question."""


def asked_by_many(
    sentence: str, _kinds: Mapping[str, Kind], _today: date, _known: Known
) -> Meant | None:
    """The request of everybody who asked one thing; None for any other words."""
    bare = sentence.strip().removesuffix(".")
    waiting = _WAITING.fullmatch(bare)
    mixed = None if waiting else _ASKED_BY_GROUPS.fullmatch(bare)
    found = waiting or _ASKED.fullmatch(bare) or mixed
    if found is None:
        return None
    every = each_in_mixed_row(found["names"]) if found is mixed else each_named(found["names"])
    if "I" in every or not every:
        return None
    names = ", ".join(name_text(one if found is not mixed else capital(one)) for one in every)
    if waiting:
        return Meant(f"{day_said(waiting)} request {names} -> me {quoted(AN_ANSWER)}".strip())
    asked = _AM_I.sub(", and whether I am", found["what"])
    words, signs = apart_from_signs(_AND_I.sub("", asked, count=1))
    line = f"request {names} -> me {quoted(capital(words))}{signs}"
    return Meant(f"{day_said(found)} {line}".strip())
