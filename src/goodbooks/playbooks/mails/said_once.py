"""What a draft has said in one of its lines already, and need not say in another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import slots_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Draft

_TOLD = 2
_LEADS = frozenset(("from", "on", "at", "by", "before", "after", "and", "or", "the", "in", "for", "o'clock"))  # fmt: skip
"""Words by which the same hours are said in one way or another."""


def said_once(draft: Draft, lines: tuple[str, ...], values: Mapping[str, Value]) -> Iterator[str]:
    """The lines without one that may be missing, where what fills it is said in another of them: “if I can be gone by half past two on Tuesdays” needs no second word about the hours."""
    slots = {slot for line in lines if line not in draft.loose for slot in slots_in(line)}
    said = [_words_of(values[slot].text) for slot in slots if slot in values]
    for line in lines:
        its = [values[slot].text for slot in slots_in(line) if slot in values]
        told = _words_of(" ".join(its))
        if line in draft.loose and len(told) >= _TOLD and any(told <= one for one in said):
            continue
        yield line


def _words_of(text: str) -> frozenset[str]:
    """The words of a text that are no small ones but for numbers, in small letters."""
    every = re.findall(r"[\w'’]+", text.lower())
    return frozenset(one for one in every if one not in _LEADS)
