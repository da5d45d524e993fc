"""The gaps of a message that was changed by hand: once one is filled, here or by an answer, nothing marks it any longer."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_MARKED = regex(r"\[(?P<words>[^\[\]\n]{1,280})\]")
_HELD = "as you say it to them: "
"""How a gap begins in which an answer waits for other words."""
_NEAR = 8
"""So many signs beside a bracket tell which gap it is."""


def unbracketed(text: str, first: str) -> str:
    """A message as it was typed, over the `first` words with their gaps: brackets that hold other words than the gap did are taken away, with its question mark."""
    gaps = {one[0] for one in _MARKED.finditer(first)}
    made: list[str] = []
    end = 0
    for one in _MARKED.finditer(text):
        lead = text[: one.start()].rpartition("\n")[2][-_NEAR:]
        is_gap = one[0] in gaps or f"{lead}[" not in first
        words = one["words"].removeprefix(_HELD).rstrip("? ")
        made += [text[end : one.start()], one[0] if is_gap or not words else words]
        end = one.end()
    return "".join((*made, text[end:]))


def refilled(text: str, now: str) -> str:
    """A message as it was typed, with what fills its gaps by now in the words that it would have: only where what stands around a gap stands there once."""
    made = text
    for one in _MARKED.finditer(text):
        lead = text[: one.start()].rpartition("\n")[2][-_NEAR:]
        tail = text[one.end() :].partition("\n")[0][:_NEAR]
        found = re.findall(rf"{re.escape(lead)}([^\[\]\n]{{1,280}}?){re.escape(tail) or '(?=$)'}", now, re.MULTILINE) if (lead or tail) and one[0] not in now else []  # fmt: skip
        if len(found) == 1:
            made = made.replace(one[0], found[0], 1)
    return made


def by_hand(text: str, first: str) -> str:
    """A message as it was typed, with every gap that is filled by now unmarked; `first` are the words that it would have."""
    return refilled(unbracketed(text, first), first)
