"""Finds a rule or a right that is named before what is needed and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


def find(view: View) -> Iterator[Spot]:
    """The first sentence with a right in it, where no need stands before it."""
    for sentence in view.sentences:
        if "rights" in sentence.acts and not sentence.is_question:
            yield view.opening(sentence)
            return
        if sentence.acts & {"ask", "offer", "need"}:
            return


TWIN = Twin("rights-first", find)
