"""A proposal that is of another kind than it was taken for: its lines are carried over, as far as the new kind has a place for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.entry import Kind

OFFERED = ("promise", "request", "decision", "answer", "note")
"""What a sentence of somebody can be, one of which a proposal is taken for."""
_HEAD = regex(
    r"(?P<when>(?:\d{4}-\d\d-\d\d )?(?:\d{1,2}:\d\d )?)(?P<kind>[a-z]+)(?P<rest>(?: .*)?)"
)
_LINE = regex(r"  (?P<name>[a-z][a-z-]*): (?P<said>.*)")
_DAYS = ("due", "holds-from", "ends", "look-back")
"""Lines with a day, of which one may stand for another in another kind."""
_TITLE = regex(r"(?P<names>[^\"]*)(?P<title>\".*)")


def offered(text: str) -> tuple[str, ...]:
    """The kinds that an entry as text may be of instead."""
    found = _HEAD.fullmatch(text.partition("\n")[0])
    return tuple(kind for kind in OFFERED if found is None or kind != found["kind"])


def of_kind(text: str, kind: str, kinds: Mapping[str, Kind]) -> str:
    """An entry as text, of another kind: who, to whom, its title and each line that the new kind has; its day where that has one. Any other text as it is."""
    head, _, below = text.partition("\n")
    found = _HEAD.fullmatch(head)
    if found is None or kind not in kinds or found["kind"] not in kinds:
        return text
    rest = found["rest"]
    if kind == "note":
        titled = _TITLE.match(rest)
        rest = f" {ME} {titled['title']}" if titled else rest
    rows = [f"{found['when']}{kind}{rest}", *_carried(below, kinds[kind])]
    return "\n".join(rows) + "\n"


def as_typed(text: str, was: str, kinds: Mapping[str, Kind]) -> str:
    """A text in which the kind alone was changed, with the lines that go with it; one of the kind that it was as it is."""
    found = _HEAD.fullmatch(text.partition("\n")[0])
    if found is None or found["kind"] == was or found["kind"] not in kinds:
        return text
    return of_kind(text, found["kind"], kinds)


def _carried(below: str, kind: Kind) -> Iterator[str]:
    """The lines that a kind has, with a day under the name that it goes by there; what it has no place for is left out."""
    lines = [line for line in below.split("\n") if line.strip()]
    there = {found["name"] for line in lines if (found := _LINE.fullmatch(line))}
    is_kept = True
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None:
            if is_kept:
                yield line
            continue
        name = found["name"]
        is_kept = name in kind.fields
        if is_kept:
            yield line
        elif name in _DAYS:
            new = next((one for one in _DAYS[:2] if one in kind.fields and one not in there), "")
            if new:
                there.add(new)
                yield re.sub(r"^  [a-z-]+", f"  {new}", line)
