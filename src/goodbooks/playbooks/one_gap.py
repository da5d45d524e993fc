"""A sentence to be said that has several gaps: the days among them that nobody has named go, so that one gap stands out and the rest reads whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.playbooks.filling import SLOT, is_counted

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from goodbooks.playbooks.filling import Value

_BY_DAY = re.compile(r",? (?:by|until|on|from) \{(?P<slot>[^{}]+)\}")
_SENTENCE_ENDS = re.compile(r"(?<=[.?!]) ")
_CLAUSE = re.compile(
    r"(?P<comma>,?) (?:by|on|from|at|since) " + SLOT.pattern.replace("(", "(?P<slot>", 1)
)
"""A day that a sentence can do without; how long something is asked for it cannot."""
_GOES_ON = re.compile(r" \w")
_NEEDS_MORE = re.compile(r"\b(?:comes|tell me)$")
"""Words that end no sentence by themselves."""


def with_one_gap(line: str, values: Mapping[str, Value], days: Collection[str]) -> str:
    """The line; in a sentence with more than one gap a clause such as “by {day}” is left out while its day is one of them.

    `days` are the slots that a day fills; a day counted from today is one as well.
    """
    return " ".join(_sentence(one, values, days) for one in _SENTENCE_ENDS.split(line))


def _sentence(sentence: str, values: Mapping[str, Value], days: Collection[str]) -> str:
    for clause in reversed([*_CLAUSE.finditer(sentence)]):
        slot = clause["slot"]
        is_day = slot in days or is_counted(slot)
        if is_day and _is_open(slot, values) and len(_open(sentence, values)) > 1:
            before, behind = sentence[: clause.start()], sentence[clause.end() :]
            goes_on = _GOES_ON.match(behind) is not None
            if goes_on or not _NEEDS_MORE.search(before):
                sentence = before + (clause["comma"] if goes_on else "") + behind
    return sentence


def _open(sentence: str, values: Mapping[str, Value]) -> list[str]:
    """The slots of a sentence that would stand in it as gaps."""
    return [one for one in SLOT.findall(sentence) if _is_open(one, values)]


def _is_open(slot: str, values: Mapping[str, Value]) -> bool:
    value = values.get(slot)
    return is_counted(slot) or value is None or not value.text or value.is_usual


def as_far_as_said(subject: str, values: Mapping[str, Value], *, is_sent: bool = False) -> str:
    """A subject without the days in it that nobody has named: the mail under it asks for them. One that is sent has no empty day either."""

    def kept(found: re.Match[str]) -> str:
        value = values.get(found["slot"])
        is_unsaid = is_counted(found["slot"]) or (value.is_usual if value else is_sent)
        return "" if is_unsaid else found[0]

    return _BY_DAY.sub(kept, subject)
