"""Finds explaining that takes more room, beside an apology, than what is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_ENOUGH = 3


def find(view: View) -> Iterator[Spot]:
    """The third sentence of explaining, in a message that apologises or puts something right."""
    if not view.acts["apology"] and view.purpose != "recovery":
        return
    found = [one for one in view.having("explains") if not one.acts & {"repair", "ask"}]
    if len(found) >= _ENOUGH:
        yield view.opening(found[_ENOUGH - 1])


TWIN = Twin("explained-at-length", find)
