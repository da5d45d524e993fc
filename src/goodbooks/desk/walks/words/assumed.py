"""The days and words in what a playbook would have you say that nobody has said, and the gaps in it: told before anything is said or sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.playbooks.text.playbook import SAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.document import Document
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk

_SUGGESTED = regex(r"\[[^\[\]\n]+\?\]")
_GAP = regex(r"\[[^\[\]\n?]+\]")


def assumed(document: Document) -> tuple[str, ...]:
    """A sentence that names what is only suggested in what there is to say; none where all of it was said."""
    marked = list(
        dict.fromkeys(mark for text in _texts(document) for mark in _SUGGESTED.findall(text))
    )
    if not marked:
        return ()
    it, a = ("it", "a suggestion") if len(marked) == 1 else ("them", "suggestions")
    is_or_are = "It is" if len(marked) == 1 else "They are"
    return (f"Nobody has said {listed(marked)} yet. {is_or_are} {a} in what there is to say; put your own over {it}, or take the brackets away, before you send anything.",)  # fmt: skip


def gaps_told(document: Document, walk: Walk, remarks: Iterable[str]) -> tuple[str, ...]:
    """What belongs in each gap of what there is to say, by the question that fills it, “[meant]”; a mail tells of its own, and what the `remarks` ask already is not told twice."""
    said, asks = " ".join(remarks), {one.slot: _with_what_was_told(one) for one in walk.asked}
    there = [block for part in document.sections if part.title == SAY for block in part.blocks]
    told = {gap.marked for one in there if isinstance(one, Message) for gap in one.gaps}
    spoken = (one.text for one in there if isinstance(one, Line))
    every = dict.fromkeys(mark for text in spoken for mark in _GAP.findall(text))
    open_ones = [(mark, asks.get(mark.strip("[]"), "")) for mark in every if mark not in told]
    asked = tuple(f"{mark} in what there is to say: {ask}" for mark, ask in open_ones if ask and ask.partition("?")[0] not in said)  # fmt: skip
    by_hand = [mark for mark, ask in open_ones if not ask]
    own = f"{listed(by_hand)} in what there is to say {'is' if len(by_hand) == 1 else 'are'} yours to put in your own words."
    return (*asked, *((own,) if by_hand else ()))


def _with_what_was_told(one: Asked) -> str:
    """A question with the first that the story offered for it, where nobody took that: it is not lost between question and message."""
    if (one.said and one.said.text) or not one.candidates:
        return one.words
    return f"{one.words} Your story has: “{one.candidates[0].words}”."


def _texts(document: Document) -> Iterator[str]:
    for part in document.sections:
        for block in part.blocks if part.title == SAY else ():
            if isinstance(block, Message):
                yield from (line.text for line in block.paragraphs)
            elif isinstance(block, Line):
                yield block.text
