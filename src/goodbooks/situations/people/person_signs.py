"""The signs by which somebody whom a story names is weighed for a place in it: what stands beside their name, in what order they come, and what is told of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.boss_signs import is_in_quotes, signs_of, told_of
from goodbooks.situations.people.persons import named_in
from goodbooks.situations.people.understood import called_in, passages_of
from goodbooks.situations.stories.signs import stems_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from goodbooks.situations.people.persons import Named

_BEFORE, _BEHIND, _NEAR = 3, 4, 40
"""How many words before a name and behind it count, and how many letters off they may stand."""
_PARTS, _LONG, _MOST = 4, 6, 4
"""Into how many parts a story of how many sentences is cut, and up to how many is counted."""
_STOP = regex(r"[.;!?“”\"()]")
_I = regex(r"\bI\b")
_TITLE = regex(r"\A(?P<title>[A-ZÀ-Þ][\w’-]+)\.? (?=[A-ZÀ-Þ])")
_OFFICE = regex(
    r"(?:Matron|Captain|Chef|Skip(?:per)?|Guv(?:nor)?|Gaffer|Chief|Sarge|Sergeant|Coach|Maestro|Maestra|Reverend|Professor|Dean|Principal|Director)\Z"
)
"""An office by which somebody is called in place of a name."""
_IN = regex(r"\b(?:in|at|near|to|from|on|for|of)(?: the)? \Z", re.IGNORECASE)
_OWN = ("my ", "our ")
WORD = "w "
"""What stands before a sign that is a word."""


@lru_cache(maxsize=2)
def signs_by_name(text: str) -> tuple[frozenset[str], ...]:
    """The signs of everybody whom a story names, in the order of `named_in`."""
    every, people = [one.text for one in passages_of(text)], named_in(text)
    is_alone = len(people) == 1 and not called_in(text, "boss")
    most = max((len(one.places) for one in people), default=0)
    out = []
    for at, one in enumerate(people):
        rest = [other for other in people if other is not one]
        counted = signs_of(one, every, rest, is_first=not at, is_alone=is_alone)
        found = {f"{name} {many}" for name, count in counted.items() for many in range(1, count + 1)}  # fmt: skip
        found.update(_placed(one, every, at=at, most=most), _beside(one, every))
        found.update(f"{WORD}o {word}" for said in told_of(one, every, rest) for word in stems_of(said))  # fmt: skip
        out.append(frozenset(found))
    return tuple(out)


def signs_of_nobody(text: str) -> frozenset[str]:
    """The signs by which a story names nobody who has a place: how many it names, and whether it calls its boss by their office."""
    called = [words.lower() for words, _ in called_in(text, "boss")]
    found = {"none", f"none of {min(len(named_in(text)), _MOST)}"}
    found |= {"none called"} if called else set()
    return frozenset(found | ({"none own"} if any(one.startswith(_OWN) for one in called) else set()))  # fmt: skip


def signs_in_place(
    text: str, place: str, stands: str, shares: Sequence[float]
) -> list[frozenset[str]]:
    """The signs of everybody whom a story names, and last of nobody, for a place other than the boss's: as such, of whoever stands there, and of that place.

    `shares` is how likely each is the boss.
    """
    most = max(shares, default=0.0)
    own = (
        {*found, f"boss {min(int(share * 5), 4)}", *(["likest the boss"] if share == most else [])}
        for found, share in zip(signs_by_name(text), shares, strict=True)
    )
    every: Iterable[set[str]] = (*own, {"none", f"none of {min(len(shares), _MOST)}"})
    return [frozenset(f"{where}: {sign}" for sign in found for where in ("any", stands, place)) for found in every]  # fmt: skip


def _placed(one: Named, every: Sequence[str], *, at: int, most: int) -> Iterator[str]:
    """Where a name stands in the story, and how often."""
    first, last = one.places[0][0], one.places[-1][0]
    yield f"order {min(at, _PARTS - 1)}"
    yield f"times {min(len(one.places), _MOST)}"
    if len(every) >= _LONG:
        yield f"since {_PARTS * first // len(every)}"
        yield f"until {_PARTS * last // len(every)}"
    if len(one.places) == most:
        yield "most"
    if all(_IN.search(every[number][:start]) for number, start, _ in one.places):
        yield "in there"
    if _OFFICE.match(one.name):
        yield "an office"
    yield f"names {len(one.name.split()) - one.has_title}"
    if any(is_in_quotes(every[number], start) for number, start, _ in one.places):
        yield "in quotes"


def _beside(one: Named, every: Sequence[str]) -> Iterator[str]:
    """The words before a name and behind it, each and the nearest as such; the marks around it, its title, and whether the writer stands before it."""
    title = _TITLE.match(one.name)
    if one.has_title and title:
        yield f"{WORD}t {title['title'].lower()}"
    for number, start, end in one.places:
        lead, tail = every[number][max(0, start - _NEAR) : start], every[number][end : end + _NEAR]
        before = stems_of(_STOP.split(lead)[-1])[-_BEFORE:]
        behind = stems_of(_STOP.split(tail)[0])[:_BEHIND]
        yield from (f"{WORD}b {word}" for word in before)
        yield from (f"{WORD}a {word}" for word in behind)
        for many in (1, 2):
            yield f"{WORD}b{many} {' '.join(before[-many:])}"
            yield f"{WORD}a{many} {' '.join(behind[:many])}"
        if tail[:1] in ",(.:;!?)":
            yield f"cut {tail[:1]}"
        if lead.rstrip()[-1:] in (",", "(", ":"):
            yield f"after {lead.rstrip()[-1:]}"
        if _I.search(lead):
            yield "behind me"
