"""What a walk says to others than the boss: never what tells of the boss, that a decision is known not to be right, or what is left out by it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.holds_now import HOLDS
from goodbooks.accounts.readers.to_their_face import as_said
from goodbooks.core.in_a_row import each_named
from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.language.meant.scorn import is_cursed
from goodbooks.language.retold.left_out import is_bare_deed, without_left_out
from goodbooks.playbooks.slots.told import LEFT_OUT, sorts_of
from goodbooks.situations.people.of_another import is_of_another

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.page import Say
    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook

_SHOWS_UP = regex(
    r"\b(?:my|our|the) (?:boss|manager|supervisor|director|lead|head|chief)\b"
    r"|\b(?:caved|caves|gave in|gives in|give in|gave way|gives way|folded|backed down|chickened out|talked into|pushed into|spineless|coward\w*)\b"
    r"|(?:\b(?:not|never)|n['’]t) (?:\w+ )?(?:the )?(?:right|correct|proper|clean)\b(?: (?:way|thing|order))?|\b(?:the )?wrong (?:way|thing)\b|\bcut(?:s|ting)? corners?\b|\bcorner[- ]cutting\b",
    re.IGNORECASE,
)
"""How words show up whoever decided, or the decision with its weakness."""
_SOMEBODY = regex(r"\b(?:he|she|him|her|hers|his)\b", re.IGNORECASE)
_TITLES = frozenset(("Dr", "Mr", "Mrs", "Ms", "Miss", "Mx", "Prof", "Frau", "Herr", "Mme", "Sir"))


def say_to(boss: str, left_out: tuple[str, ...] = (), told: str = "") -> Say:
    """How an answer is said to those of some names: as they hear it, and not at all, None, where they are not the boss and it tells of the boss or shows them up.

    What cannot stand in words to the boss stands in none to others either: “she” would be nobody there.
    To the boss an answer stays as it is where the story that was `told` shows that its “she” is another. To others than the boss nothing is said of what is `left_out`, nor of a check or a test that the answer itself says is.
    """
    parts = [
        re.escape(one)
        for one in (boss, *boss.split())
        if one[:1].isupper() and one.rstrip(".") not in _TITLES
    ]
    named = re.compile(rf"\b(?:{'|'.join(parts)})\b") if parts else None

    def say(words: str, to: tuple[str, ...]) -> str | None:
        if is_cursed(words):
            return "" if not boss or boss in to else None
        if boss in to:
            return words if is_of_another(words, told, boss) else as_said(words, to)
        if boss and not (is_of_another(words, told, boss) or as_said(words, (boss,))):
            return None
        said = _as_all_hear_it(without_left_out(words, left_out), to)
        if not boss:
            return said
        is_of_them = _SHOWS_UP.search(said) or (named and named.search(said))
        return None if is_of_them or not said or is_bare_deed(said) else said

    return say


def _as_all_hear_it(words: str, to: tuple[str, ...]) -> str:
    """Words as they are said to these: to several at once “his” behind the name of one of them is that one's."""
    each = tuple(name for row in to for name in each_named(row))
    he = _SOMEBODY.search(words) if len(each) > 1 else None
    is_of_one = he is not None and any(name in words[: he.start()] for name in each)
    return words if is_of_one else as_said(words, to)


def left_out_of(found: Playbook, values: Mapping[str, Value]) -> tuple[str, ...]:
    """What the answers of a walk name as left out, this once."""
    named = (need.name for need in found.header.needs if LEFT_OUT in sorts_of(need.story))
    return tuple(values[name].text for name in named if name in values)


def only_what_is_theirs(plan: tuple[Planned, ...], say: Say) -> tuple[Planned, ...]:
    """A plan in which a note for others than the boss says only what they may hear, as `say_to` has it; it is left out where that is nothing."""
    told = ((one, _to_others(one.entry, say)) for one in plan)
    return tuple(one._replace(entry=entry) for one, entry in told if entry)


def _to_others(entry: Entry, say: Say) -> Entry | None:
    """An entry of a plan with the title that its readers may hear; None for a note that is none of theirs."""
    if not _is_for_others(entry):
        return entry
    lead, holds, words = entry.title.partition(HOLDS) if entry.title.startswith(HOLDS) else ("", "", entry.title)  # fmt: skip
    said = say(words, entry.readers)
    return entry._replace(title=f"{lead}{holds}{said}") if said else None


def _is_for_others(entry: Entry) -> bool:
    return entry.kind == "note" and bool(entry.line("readers")) and entry.line("readers") != ME
