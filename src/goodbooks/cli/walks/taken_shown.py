"""What a walk took without asking, shown once each with its number: the story's words, and what is usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.desk.walks.questions.beside_answers import NOW

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk

_TELLING = 40
"""So many signs of what was taken tell where it stands, and it is not shown twice."""


def show_taken(call: Call, walk: Walk, kept: Mapping[str, str], shown: list[str]) -> None:
    """What the story has answered, once each, with the sentence that says it where that says more; and what is usual.

    So is who the story names and the book does not, where nobody was asked.
    """
    for one in walk.asked:
        is_new = not one.is_beside and one.slot not in shown
        if is_new and one.is_usual:
            shown.append(one.slot)
            whose = "as your story suggests" if one.is_guess else "as is usual"
            tell(call, f"{one.short} “{one.shown}” ({whose})", _lead(walk, kept, shown))
        elif is_new and _is_from_story(one, kept) and one.said and one.said.text:
            shown.append(one.slot)
            doubt = f". {one.doubt}" if one.doubt else ""
            tell(
                call, f"{one.short} “{one.shown}” ({_whence(one)}){doubt}", _lead(walk, kept, shown)
            )


def _lead(walk: Walk, kept: Mapping[str, str], shown: list[str]) -> str:
    """What stands before a line: its number, by which it can be said otherwise; on the short way only while a question follows that takes it."""
    return "  - " if NOW in kept and walk.open is None else f"  {len(shown)} "


def _whence(one: Asked) -> str:
    """Where it was taken from; the sentence as well, unless its words are those that were taken, and nothing is in doubt. A day that stands nowhere is said to."""
    if not one.source:
        return "your story names no day for it"
    place, _, sentence = one.source.partition(":")
    is_whole = not one.doubt and one.shown[:_TELLING].lower() in sentence.lower()
    return f"from {place}" if is_whole else f"from {one.source}"


def _is_from_story(asked: Asked, kept: Mapping[str, str]) -> bool:
    """Whether what stands for a question is the story's, and nobody was asked."""
    return asked.is_told or (bool(asked.doubt) and asked.slot not in kept)
