"""A part of a file that is being edited and not yet saved: what is typed, beside what it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.texts.parts import Seal, seal_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.desk.texts.half_typed import HalfTyped

_BEGIN = "book."
_BETWEEN = "\0"
"""No part that can be edited holds it. The texts are kept as they are, so that a name in them is found."""


class HalfEdited(NamedTuple):
    """A text that is typed in place of a part that was shown."""

    seal: Seal
    line: int
    shown: str
    text: str


def keep(typed: HalfTyped, key: str, edited: HalfEdited) -> bool:
    """Keep it, or let go of it where nothing differs; False when it is too long to be kept."""
    name = _name(key, edited.seal.mark)
    if edited.text == edited.shown:
        return typed.put(name, "")
    said = (str(edited.seal), str(edited.line), edited.shown, edited.text)
    return typed.put(name, _BETWEEN.join(said))


def kept(typed: HalfTyped, key: str, mark: str) -> HalfEdited | None:
    """What is half edited of the part with this mark; None when nothing is."""
    parts = typed.get(_name(key, mark)).split(_BETWEEN, 3)
    seal = seal_from(parts[0])
    if seal is None or len(parts) < 4 or not parts[1].isdecimal():
        return None
    return HalfEdited(seal, int(parts[1]), parts[2], parts[3])


def all_kept(typed: HalfTyped, key: str) -> Iterator[HalfEdited]:
    """Everything half edited of one file."""
    for name, _ in typed.under(_name(key, "")):
        found = kept(typed, key, name.rpartition(".")[2])
        if found is not None:
            yield found


def let_go(typed: HalfTyped, key: str, mark: str) -> None:
    """Keep it no longer: it was saved, or is not wanted."""
    typed.put(_name(key, mark), "")


def _name(key: str, mark: str) -> str:
    return f"{_BEGIN}{key}.{mark}"
