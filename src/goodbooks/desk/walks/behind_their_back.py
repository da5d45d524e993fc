"""What a walk says to others than the boss: never what tells of the boss, or that a decision is known not to be right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import as_said
from goodbooks.core.names import ME
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.page import Say
    from goodbooks.playbooks.steps import Planned

_SHOWS_UP = regex(
    r"\b(?:my|our|the) (?:boss|manager|supervisor|director|lead|head|chief)\b"
    r"|\b(?:caved|caves|gave in|gives in|give in|gave way|gives way|folded|backed down|chickened out|talked into|pushed into|spineless|coward\w*)\b"
    r"|(?:\b(?:not|never)|n['’]t) (?:\w+ )?(?:the )?(?:right|correct|proper|clean)\b(?: (?:way|thing|order))?|\b(?:the )?wrong (?:way|thing)\b|\bcut(?:s|ting)? corners?\b|\bcorner[- ]cutting\b",
    re.IGNORECASE,
)
"""How words show up whoever decided, or the decision with its weakness."""
_TITLES = frozenset(("Dr", "Mr", "Mrs", "Ms", "Miss", "Mx", "Prof", "Frau", "Herr", "Mme", "Sir"))


def say_to(boss: str) -> Say:
    """How an answer is said to those of some names: as they hear it, and not at all, None, where they are not the boss and it tells of the boss or shows them up."""
    parts = [
        re.escape(one)
        for one in (boss, *boss.split())
        if one[:1].isupper() and one.rstrip(".") not in _TITLES
    ]
    named = re.compile(rf"\b(?:{'|'.join(parts)})\b") if parts else None

    def say(words: str, to: tuple[str, ...]) -> str | None:
        said = as_said(words, to)
        if not boss or boss in to:
            return said
        is_of_them = _SHOWS_UP.search(words) or (named and named.search(words))
        return None if is_of_them or not said else said

    return say


def only_what_is_theirs(plan: tuple[Planned, ...], boss: str) -> tuple[Planned, ...]:
    """A plan without a note for others than the boss that tells of the boss or shows them up, as `say_to` has it."""
    say = say_to(boss)
    return tuple(
        one
        for one in plan
        if not _is_for_others(one.entry) or say(one.entry.title, one.entry.readers)
    )


def _is_for_others(entry: Entry) -> bool:
    return entry.kind == "note" and bool(entry.line("readers")) and entry.line("readers") != ME
