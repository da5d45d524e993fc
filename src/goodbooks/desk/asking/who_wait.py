"""Who else waits, as it is answered in a first book: each by name, with what is told of them in brackets, behind a “who” or by their place."""

from __future__ import annotations

import re
from typing import NamedTuple

from goodbooks.core.regex import regex

_APART = regex(r"\s*((?:[,;]|\band\b|&)\s*)(?![^()]*\))", re.IGNORECASE)
"""What stands between two of them, and not within a bracket."""
_BRACKET = regex(r"\s*\((?P<told>[^()]*)\)?\s*")
_WHO = regex(r"(?:^|\s+)(?:who|whom|whose|which)(?:['’]s)?\s+(?P<told>\S.*)", re.IGNORECASE)
_GROUP = r"(?!(?:The|A|An|All|Everybody|Everyone|Anybody|Anyone|Somebody|Someone|People|Folks|Those|Two|Three|Four|Five|Six|Staff|Team|Teams|Colleagues|Nobody|Others|Head|Heads|My|Our|His|Her|Their|Half|Most|Some|Several|Both|One)\b)"
_BESIDE = regex(
    rf"(?P<name>{_GROUP}[A-ZÀ-Þ][\w'’.-]*(?: (?:van|von|de|der|den|da|di|la|le|[A-ZÀ-Þ][\w'’.-]*)){{0,3}}) (?:(?:the|our|my) (?P<does>[a-zà-ÿ][^A-ZÀ-Þ]*)|(?P<where>(?:up |down |over |out )?(?:in|at|from|on|behind) (?:(?:the|our|my) )?[a-zà-ÿ].*))"
)
"""A name with the place or the work of whoever bears it right behind: “Mila in the office”, “Joost the rigger”."""
_GOES_ON = regex(r"(?-i:[a-zà-ÿ\d])")


class Waiting(NamedTuple):
    """Somebody who waits, and what was told of them; "" for nothing."""

    name: str
    told: str = ""


def who_wait(answer: str) -> list[Waiting]:
    """Each of those who are named in an answer, “Ada (glass, alone) and Bo who runs the shop”: Ada and Bo, with what is told of them."""
    found: list[Waiting] = []
    is_open = False
    pieces = ["", *_APART.split(answer)]
    for between, part in zip(pieces[::2], pieces[1::2], strict=True):
        bracket = _BRACKET.search(part)
        plain = _BRACKET.sub(" ", part).strip(" .")
        behind = _WHO.search(plain)
        name = plain[: behind.start()].strip() if behind else plain
        told = [
            bracket["told"].strip() if bracket else "",
            behind["told"].strip() if behind else "",
        ]
        if found and ((behind and not name) or (is_open and not behind and _GOES_ON.match(plain))):
            last = found[-1]
            more = told[1] if behind else plain
            joint = "" if not last.told else ", " if between[:1] in ",;" else f" {between.strip()} "
            found[-1] = last._replace(told=f"{last.told}{joint}{more}")
        elif name:
            found.append(Waiting(name, ", ".join(filter(None, told))))
        is_open = bool(behind) or (is_open and bool(_GOES_ON.match(plain)))
    return _apart(found)


def _apart(found: list[Waiting]) -> list[Waiting]:
    """Each by the name alone, with place or work as what is told of them, unless only that tells two of one name from each other."""
    bare = [_told_beside(one) for one in found]
    names = [one.name.casefold() for one in bare]
    return [
        one if names.count(name) == 1 else as_said
        for one, name, as_said in zip(bare, names, found, strict=True)
    ]


def _told_beside(one: Waiting) -> Waiting:
    beside = _BESIDE.fullmatch(one.name)
    if beside is None:
        return one
    told = beside["does"] or beside["where"]
    return Waiting(beside["name"], ", ".join(filter(None, (told, one.told))))
