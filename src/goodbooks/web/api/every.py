"""Every way there is: the folder is the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.web.api import ways
from goodbooks.web.api.way import Group

if TYPE_CHECKING:
    from goodbooks.web.api.way import ApiWay


def groups() -> list[Group]:
    """The groups in their order."""
    return sorted(catalog.load(ways, "GROUP", Group).values(), key=lambda group: group.place)


def every_way() -> list[ApiWay]:
    """All ways in their order."""
    return [way for group in groups() for way in group.ways]
