"""Finds an ask that comes late in a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.view import Spot, View


_FIRST_WORDS = 45
_LONG = 70


def find(view: View) -> Iterator[Spot]:
    """The first ask, where more than half of the message and many words stand before it."""
    if view.purpose not in ("ask", "recovery", "bad-news"):
        return
    if view.letter.words < _LONG:
        return
    asks = [one for one in view.having("ask") if "thanks" not in one.acts]
    if asks and asks[0].before > max(_FIRST_WORDS, view.letter.words // 2):
        yield view.opening(asks[0])._replace(words=str(asks[0].before))


TWIN = Twin("buried-ask", find)
