"""Which tool a header comes from, and which of its columns says what."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import goodbooks.exports.tools
from goodbooks.core import catalog
from goodbooks.core.regex import regex
from goodbooks.exports.cells import read_cell
from goodbooks.exports.tool import Tool

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PLAIN, WEEKLY = "dates", "weekly"
MOST_SHOWN = 12
_CAMEL = regex(r"(?<=[a-z0-9])(?=[A-Z])")


class NamedColumns(NamedTuple):
    """The columns that the user named, as typed; "" where none was named."""

    finished: str = ""
    started: str = ""
    key: str = ""
    type: str = ""
    state: str = ""
    week: str = ""
    amount: str = ""


class Columns(NamedTuple):
    """Where each thing stands in a row, by what it is: finished, key, state and so on.

    `is_standing_in` says that `finished` is a day that counts only where the state is done.
    """

    tool: Tool
    places: tuple[tuple[str, int], ...] = ()
    is_standing_in: bool = False

    def at(self, role: str) -> int | None:
        """The place of one of them; None where no column says it."""
        return next((at for name, at in self.places if name == role), None)

    @property
    def is_weekly(self) -> bool:
        """Whether each row is a week with its count."""
        return self.at("week") is not None and self.at("amount") is not None


class Lacking(NamedTuple):
    """Why the columns do not do: what is missing, and how to say which is which."""

    reason: str
    remedy: str


@cache
def tools() -> Mapping[str, Tool]:
    """Every tool that is known, by name."""
    return catalog.load(goodbooks.exports.tools, "TOOL", Tool)


def plain_name(header: str) -> str:
    """A column's name as it is compared: "closedAt", "Closed_At" and "closed at" are one."""
    split = _CAMEL.sub(" ", header.strip().lstrip("\ufeff").strip("'\" "))
    return " ".join(split.replace("_", " ").casefold().split())


def is_header(row: Sequence[str]) -> bool:
    """Whether a row names columns: some tool knows one of them, and none is a day or a number."""
    names = {plain_name(cell) for cell in row}
    known = any(names & set(words) for tool in tools().values() for words in _roles(tool).values())
    return known and not any(read_cell(cell) for cell in row)


def columns_of(header: Sequence[str], named: NamedColumns) -> Columns | Lacking:
    """Which column says what: as the user named them, else as the tool is known to name them."""
    places = _places(header)
    asked: dict[str, int] = {}
    for role, said in named._asdict().items():
        if said and plain_name(said) not in places:
            return Lacking(
                f'there is no column "{said}"; there are: {shown(header)}',
                f"give --{role} one of these names",
            )
        if said:
            asked[role] = places[plain_name(said)]
    tool = _tool(places, is_dates="finished" in asked, is_weekly="week" in asked)
    found = _filled(tool, places, asked)
    if found.at("finished") is None and not found.is_weekly:
        return Lacking(
            f"none of the columns is known to say when something was finished: {shown(header)}",
            "say which one does: --finished COLUMN",
        )
    return found


def shown(header: Sequence[str]) -> str:
    """The names of columns as a sentence shows them, the first dozen."""
    names = [f'"{_short(name)}"' for name in header if name.strip()]
    more = f" and {len(names) - MOST_SHOWN} more" if len(names) > MOST_SHOWN else ""
    return ", ".join(names[:MOST_SHOWN]) + more


def _short(name: str) -> str:
    words = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    return words if len(words) <= 40 else words[:39] + "…"


def _places(header: Sequence[str]) -> dict[str, int]:
    """Where each name stands for the first time."""
    places: dict[str, int] = {}
    for at, name in enumerate(header):
        places.setdefault(plain_name(name), at)
    return places


def _tool(places: Mapping[str, int], *, is_dates: bool, is_weekly: bool) -> Tool:
    """The tool whose signs are all there, the one with most signs first."""
    every = tools()
    if is_weekly:
        return every[WEEKLY]
    fitting = [
        tool
        for tool in every.values()
        if tool.signs
        and all(any(name in places for name in sign) for sign in tool.signs)
        and not (is_dates and tool.name == WEEKLY)
    ]
    fitting.sort(key=lambda tool: (tool.name == WEEKLY, -len(tool.signs)))
    return fitting[0] if fitting else every[PLAIN]


def _filled(tool: Tool, places: Mapping[str, int], asked: Mapping[str, int]) -> Columns:
    """The place of each role: the column the user named, else one the tool names so; what stands in for the day, where no column has it."""
    plain = tools()[PLAIN]
    found: dict[str, int] = {}
    for role, words in _roles(tool).items():
        # what a tool does not say of itself may still be plain from the word
        known = words or (_roles(plain)[role] if tool.name != WEEKLY else ())
        at = asked.get(role, next((places[name] for name in known if name in places), None))
        if at is not None:
            found[role] = at
    if "finished" in found or tool.name == WEEKLY:
        return Columns(tool, tuple(found.items()))
    stand_in = next((places[name] for name in tool.stands_in if name in places), None)
    if stand_in is None:
        return Columns(tool, tuple(found.items()))
    places_of = {**found, "finished": stand_in}
    return Columns(tool, tuple(places_of.items()), is_standing_in=True)


def _roles(tool: Tool) -> dict[str, tuple[str, ...]]:
    return {role: getattr(tool, role) for role in _ROLES}


OF_A_ROW = (
    "finished",
    "started",
    "created",
    "updated",
    "dropped",
    "key",
    "type",
    "state",
    "reason",
)
"""What a column may say of the one thing that its row is."""
_ROLES = (*OF_A_ROW, "week", "amount")
