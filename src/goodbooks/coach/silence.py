"""What the writer wants left alone: a rule, or some words, named in the text or in the book.

In the text it is a line of its own, `; coach: leave hedged-ask` or `; coach: leave "no rush"`; in
the book the `coach-leaves` line of a person entry: of `me` for every message, of a reader for theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import near

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.language.text.letter import Letter

_MARKS = '"“”'


class Strange(NamedTuple):
    """A name that was to be left alone and is no rule, and the rule it is near to, or ""."""

    name: str
    near: str


def left_alone(letter: Letter) -> Iterator[str]:
    """The names of rules, and the words in their quotation marks, that lines of the text name."""
    for zone in letter.zones:
        if zone.kind == "remark":
            said = letter.text[zone.start : zone.end].partition(":")[2].strip()
            yield from items(said.removeprefix("leave"))


def items(said: str) -> Iterator[str]:
    """The rules and the words of a line that names several, set apart by commas, as they stand there."""
    for part in said.split(","):
        if bare(part):
            yield part.strip()


def bare(item: str) -> str:
    """A rule or words as named in a line, without the quotation marks."""
    return item.strip().strip(_MARKS)


def strange(items: Iterable[str], rules: Collection[str], text: str) -> Iterator[Strange]:
    """The items that mean a rule and name none; words of the message, or in quotation marks, mean none."""
    for item in dict.fromkeys(items):
        is_words = item[0] in _MARKS or item in rules or _holds(text, item)
        meant = "" if is_words else near(item, sorted(rules))
        if meant or not (is_words or " " in item):
            yield Strange(item, meant)


def is_left(rule: str, text: str, spot: Spot, left: Iterable[str]) -> bool:
    """Whether what a rule found is to be left alone."""
    return any(name == rule or _holds(text[spot.start : spot.end], name) for name in left)


def _holds(found: str, words: str) -> bool:
    return " ".join(words.lower().split()) in " ".join(found.lower().split())
