"""Where to turn, by country: from data with sources, and honest where nothing is known."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

ANYWHERE = "XX"
_INITIALS = 3
"""So many letters at most has a country that is written in capitals, behind its article: the UK."""


class Help(NamedTuple):
    """Where to turn in one country, with the sources, when it was looked up, and the places by which people say that they work there."""

    country: str
    danger: str
    health: str
    harassment: str
    source: str
    checked: str
    places: str


@cache
def every_help() -> Mapping[str, Help]:
    """What is known, by the two letters of a country."""
    import goodbooks.situations.help

    return {
        name: _read(text) for name, text in catalog.texts(goodbooks.situations.help, ".txt").items()
    }


def help_in(country: str) -> Help | None:
    """Where to turn in a country named by its two letters; None where it is not known."""
    return every_help().get({"UK": "GB"}.get(country.upper(), country.upper()))


class Place(NamedTuple):
    """A place as a story names it, and the two letters of its country."""

    called: str
    letters: str


def place_told(text: str) -> Place | None:
    """Where a story says that something is, “in Ohio”; None where it names no place, or places of more than one country."""
    found = [Place(one["place"], _letters()[one["place"].lower()]) for one in _in_a_place().finditer(text)]  # fmt: skip
    return found[0] if len({one.letters for one in found}) == 1 else None


@cache
def _letters() -> Mapping[str, str]:
    every = every_help().items()
    return {place: letters for letters, one in every if letters != ANYWHERE for place in one.places.split(", ")}  # fmt: skip


@cache
def _in_a_place() -> re.Pattern[str]:
    """A place behind “in” or “here is”, large as names are; “a client in Lyon” and “the Paris office” say nothing of where the writer is."""
    names = sorted(_letters(), key=len, reverse=True)
    every = "|".join(_as_written(one) for one in names)
    return re.compile(
        rf"(?:(?<!client )(?<!customer )(?<!office )(?<!colleagues )(?<!team )(?<!born )(?<!holiday )\b[Ii]n|\b[Tt]his is|\b[Ww]e['’]re in) (?P<place>{every})\b(?!,? my\b| (?:and me|office|team)\b)"
    )


def _as_written(place: str) -> str:
    article, name = ("the ", place[4:]) if place.startswith("the ") else ("", place)
    return article + (name.upper() if len(name) <= _INITIALS else name.title())


def _read(text: str) -> Help:
    pairs = (line.partition(": ") for line in text.split("\n") if line and line[0] != ";")
    fields = {key: value.strip() for key, _, value in pairs}
    return Help(*(fields[name] for name in Help._fields))
