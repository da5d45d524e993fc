"""Somebody who was answered as “the other boss”, by the name of whoever was said to be the other one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.slots.value import Value

_OTHER = "other"
_THE_OTHER = regex(
    r"(?:the|my) (?:other|second)(?: (?:one|boss|manager|supervisor|director|chief|head|lead|owner))?|(?:his|her|their|my (?:boss|manager|supervisor)['’]s) (?:boss|manager|supervisor|director)",
    re.IGNORECASE,
)


def by_name(values: Mapping[str, Value]) -> dict[str, Value]:
    """What fills slots, with the other one's name where an answer is only that it is they; as it is where nobody was said to be the other one."""
    other = values.get(_OTHER)
    if other is None or not other.text:
        return dict(values)
    return {
        name: other if _THE_OTHER.fullmatch(one.text.strip()) else one
        for name, one in values.items()
    }
