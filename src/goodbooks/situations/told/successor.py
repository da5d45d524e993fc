"""Whoever came after the boss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import BESIDE, SOMEBODY, Answer
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_NEXT_ONE = regex(
    rf"\b(?:(?:a|the|my|our|his|her|their) (?:(?:new|interim|acting) (?:boss|manager|supervisor|director|lead|head|chief)|replacement|successor))\b(?:,? (?:is |called |named )?(?P<name>{NAMED})(?=[,.;:!?)]|['’]s\b| [a-z]))?",
)


def _read(text: str, _today: date) -> Said | None:
    """Whoever came after the boss, by name or by their place."""
    for passage in passages_of(text):
        for found in _NEXT_ONE.finditer(passage.text):
            name = found["name"]
            if name and not is_no_name(name.split()[0]):
                return Said(name, passage.text)
            words = found[0].split(" ", 1)[1] if not name else found[0][: found.start("name") - found.start()]  # fmt: skip
            return Said(f"the {words.strip(' ,')}", passage.text)
    return None


ANSWER = Answer(
    "successor",
    "whoever came after the boss",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=BESIDE,
)
