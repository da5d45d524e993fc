"""An answer that speaks of “him” or “her”, or curses, waits in a gap for other words; given once more its writer means it so, and it stands as it is in what is said to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.meant.scorn import is_cursed
from goodbooks.situations.people.surely_them import speaks_of_somebody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.slots.value import Value

_AS_SAID = "-as-said."


def waits(words: str) -> bool:
    """Whether an answer that others read waits in a gap for other words: it speaks of a “he”, or curses."""
    return speaks_of_somebody(words) or is_cursed(words)


def meant_so(kept: Mapping[str, str], slot: str, words: str) -> dict[str, str]:
    """What is kept beside an answer where the one before it waited for other words as well; nothing else."""
    is_again = waits(kept.get(slot, "")) and waits(words)
    return {_AS_SAID + slot: "yes"} if is_again else {}


def is_meant_so(kept: Mapping[str, str], slot: str) -> bool:
    """Whether the answer to a question was given a second time."""
    return _AS_SAID + slot in kept


def as_meant(said: Value | None, kept: Mapping[str, str], slot: str) -> Value | None:
    """The answer, marked where it stands as it is."""
    return said._replace(is_meant_so=True) if said and is_meant_so(kept, slot) else said
