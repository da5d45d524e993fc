"""Finds a message that tells of trouble, or is meant to ask, and asks for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.view import Spot, View


_WAYS = ("ask", "commit", "offer", "repair", "needs-nothing", "for-hold")
_MUCH = 2


def find(view: View) -> Iterator[Spot]:
    """The end of the message, where nothing is asked for and nothing is going to be done."""
    if any(view.acts[way] for way in _WAYS) or view.found["vague-ask"] or not view.sentences:
        return
    if view.purpose == "status" and (not view.is_guessed or view.acts["problem"] < _MUCH):
        return
    yield view.ending()


TWIN = Twin("no-ask", find)
