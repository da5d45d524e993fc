"""Whose doing a sentence is, where its words could mean more than one: somebody else's word, a purpose, what its writer will do, or what those of the reader are to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.due import DEADLINES
from goodbooks.language.doings.signs import a_due_in

if TYPE_CHECKING:
    from collections.abc import Mapping

_HE_WILL = regex(r"\W*(?:and |but |so )?(?:he|she|they)(?:['’]ll| will| shall)\b", re.IGNORECASE)
_SO_I_CAN = regex(r"\bso(?: that)? (?:i|we) (?:can|could|may)\b", re.IGNORECASE)
"""What a thing is asked for: “send me the statements so that I can finish”."""
_TO_ANOTHER = regex(r"[,;:–—]|\b(?:you|your|please|pls|and|but|so|someone|somebody)\b", re.IGNORECASE)  # fmt: skip
_YOURS_DO = regex(
    r"\W*(?:(?:and|but|so|also|then) )*your (?:team|side|end|office|company|people|department|firm|colleagues|crew|staff|workshop|lab) (?:will |then |also |kindly |please )*(?!said|says|told|tells|promised|confirmed|has|have|was|were|is|are)[a-z]+ (?:us|me|it|them|the|a|an|our|all|both)\b",
    re.IGNORECASE,
)
"""What those of the reader are told to do by a day: “your team sends us the rates by 10 July”."""
_ASKED_ALREADY = frozenset(("ask", "question", "decide", "unreal", "idle"))


def without_a_second(text: str, acts: dict[str, int]) -> dict[str, int]:
    """What a sentence does, without what belongs to another doing of it: a promise that is somebody else's, what the thing asked for is for, what looks asked for and is the writer's own deed."""
    left = dict(acts)
    if {"commit", "commit-of-another"} <= left.keys() and _HE_WILL.match(text):
        left.pop("commit")
    if {"ask", "commit"} <= left.keys():
        purpose = _SO_I_CAN.search(text)
        if purpose and left["ask"] <= purpose.start() < left["commit"]:
            left.pop("commit")
        elif _is_own_deed(text, left):
            left.pop("ask")
    return left


def _is_own_deed(text: str, acts: Mapping[str, int]) -> bool:
    """Whether what looks asked for belongs to what its writer will do: "I shall see to it that they are informed"."""
    between = text[acts["commit"] : acts["ask"]]
    return acts["commit"] < acts["ask"] and not _TO_ANOTHER.search(between)


def with_deeds_of_yours(text: str, acts: dict[str, int]) -> dict[str, int]:
    """What a sentence does, where what those of the reader do by a day is asked of them, and is nobody's word."""
    yours = None if acts.keys() & _ASKED_ALREADY else _YOURS_DO.match(text)
    due = a_due_in(text) if yours else None
    if yours is None or due is None or due.lead.lower() not in DEADLINES:
        return acts
    return {**{n: at for n, at in acts.items() if n != "commit-of-another"}, "hint": yours.end()}
