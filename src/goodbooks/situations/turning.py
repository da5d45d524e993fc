"""Where to turn, by country: from data with sources, and honest where nothing is known."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

ANYWHERE = "XX"


class Help(NamedTuple):
    """Where to turn in one country, with the sources, and when it was looked up."""

    country: str
    danger: str
    health: str
    harassment: str
    source: str
    checked: str


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


def _read(text: str) -> Help:
    pairs = (line.partition(": ") for line in text.split("\n") if line and line[0] != ";")
    fields = {key: value.strip() for key, _, value in pairs}
    return Help(*(fields[name] for name in Help._fields))
