"""What the writer wants left alone: a rule, or some words, named in the text or in the book.

In the text it is a line of its own, `; coach: leave hedged-ask` or `; coach: leave "no rush"`; in
the book the `coach-leaves` line of a person entry: of `me` for every message, of a reader for theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.language.letter import Letter


def left_alone(letter: Letter) -> Iterator[str]:
    """The names of rules, and the words, that lines of the text name."""
    for zone in letter.zones:
        if zone.kind == "remark":
            said = letter.text[zone.start : zone.end].partition(":")[2].strip()
            yield from items(said.removeprefix("leave"))


def items(said: str) -> Iterator[str]:
    """The rules and the words of a line that names several, set apart by commas."""
    for part in said.split(","):
        name = part.strip().strip('"“”')
        if name:
            yield name


def is_left(rule: str, text: str, spot: Spot, left: Iterable[str]) -> bool:
    """Whether what a rule found is to be left alone."""
    return any(name == rule or _holds(text[spot.start : spot.end], name) for name in left)


def _holds(found: str, words: str) -> bool:
    return " ".join(words.lower().split()) in " ".join(found.lower().split())
