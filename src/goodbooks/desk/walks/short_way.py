"""The short way of a walk, for somebody who has five minutes: straight to the words, with at most four questions; the rest is asked after them, where it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.walks.questions.beside_answers import ENOUGH, NOW, WAY
from goodbooks.playbooks.options.first_words import needed_for_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.playbooks.text.playbook import Playbook

MOST = 4
"""So many questions are asked before the words, at most."""


def begun(kept: Mapping[str, str], first: str) -> dict[str, str]:
    """What is kept where the short way is taken: on the way that was chosen, else on the `first`."""
    again = {slot: words for slot, words in kept.items() if slot != ENOUGH}
    return {WAY: first, **again, NOW: "yes"}


def ended(kept: Mapping[str, str]) -> dict[str, str]:
    """What is kept where the rest is asked after all: nobody has chosen the way yet."""
    short = (NOW, WAY) if NOW in kept else ()
    return {slot: words for slot, words in kept.items() if slot not in short}


def put_now(
    found: Playbook, way: str, rows: Iterable[Asked], answered: Collection[str]
) -> frozenset[str]:
    """The questions that stand before the words: those that these cannot do without, and that are answered or that nothing else answers, as the `rows` of a walk without questions show."""
    known = {one.slot for one in rows if one.is_taken or one.is_later}
    needed = [one for one in needed_for_words(found, way) if one in answered or one not in known]
    return frozenset(needed[:MOST])
