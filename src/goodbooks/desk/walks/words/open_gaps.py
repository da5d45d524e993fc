"""What stands in brackets in a message at the end of a walk, with the question that fills it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.playbooks.page import held_back
from goodbooks.playbooks.slots.filling import SUGGESTED

if TYPE_CHECKING:
    from goodbooks.core.document import Message
    from goodbooks.desk.walks.questions.walk import Walk

_GAP = regex(r"\[[^\[\]\n]{1,280}\]")


class OpenGap(NamedTuple):
    """Something in a mail that only its sender can fill in: the marked words, and what belongs there; the place of the question that fills it, 0 for none, and whether what is usual stands in it."""

    marked: str
    remedy: str
    at: int = 0
    is_usual: bool = False


def gaps_in(text: str, mail: Message | None, walk: Walk) -> tuple[OpenGap, ...]:
    """What stands in brackets in a mail as it is now, or in what is to be said, each once, with the question that would fill it."""
    remedies = {gap.marked: gap.remedy for gap in (mail.gaps if mail else ())}
    rows = [(at, one) for at, one in enumerate(walk.asked, 1) if not one.is_beside]
    asking = {f"[{one.slot}]": (at, one.words) for at, one in rows}
    usual = {SUGGESTED.format(one.shown): (at, one.words) for at, one in rows if one.is_usual}
    held = {held_back(one.said.text): (at, one.words) for at, one in rows if one.said}
    asking |= usual | held
    return tuple(
        OpenGap(marked, remedies.get(marked, words), at, is_usual=marked in usual)
        for marked in dict.fromkeys(_GAP.findall(text))
        for at, words in [asking.get(marked, (0, ""))]
    )
