"""What a sentence to be said can do without: its author puts it in brackets with its slot, “[by {day}]”, as in a phrase, and it goes so that one gap stands out and the rest reads whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.filling import SLOT, is_counted

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from goodbooks.playbooks.slots.value import Value

_MARKED = regex(rf"\[(?P<part>[^\[\]]*{SLOT.pattern}[^\[\]]*)\]")
"""A part in brackets that holds a slot; in brackets without one stands a gap that is filled by hand."""
_SENTENCE_ENDS = regex(r"(?<=[.?!]) ")
_ENDS = ",.;:?!"


def without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without the brackets of what may be missing, and each such part as it stands there."""
    parts = tuple(found["part"] for found in _MARKED.finditer(text))
    return _MARKED.sub(lambda found: found["part"], text), parts


_BY_HAND = regex(r"\[[^\[\]{}]+\]")


def by_hand(text: str) -> tuple[str, ...]:
    """The gaps of a line that no question fills, as they stand there: whoever sends it writes what belongs in their place."""
    return tuple(_BY_HAND.findall(text))


def is_unbalanced(text: str) -> bool:
    """Whether a bracket is left open, or stands in another one."""
    depth = 0
    for sign in text:
        depth += (sign == "[") - (sign == "]")
        if depth not in (0, 1):
            return True
    return depth != 0


def with_one_gap(line: str, values: Mapping[str, Value], spare: Collection[str]) -> str:
    """The line; in a sentence with more than one gap a part that may be missing, such as “by {day}”, is left out while its slot is one of them."""
    return " ".join(_sentence(one, values, spare) for one in _SENTENCE_ENDS.split(line))


def _sentence(sentence: str, values: Mapping[str, Value], spare: Collection[str]) -> str:
    there = sorted((one for one in spare if one in sentence), key=sentence.index, reverse=True)
    for part in there:
        if _open(part, values) and len(_open(sentence, values)) > 1:
            sentence = _without(sentence, part)
    return sentence


def _without(text: str, part: str) -> str:
    """A text without a part of it, and without the space that would be left over."""
    before, _, behind = text.partition(part)
    if behind[:1] in _ENDS:
        return before.rstrip(" ") + behind
    return before + (behind.lstrip(" ") if before[-1:] in (" ", "") else behind)


def _open(text: str, values: Mapping[str, Value]) -> list[str]:
    """The slots of a text that would stand in it as gaps."""
    return [one for one in SLOT.findall(text) if _is_open(one, values)]


def _is_open(slot: str, values: Mapping[str, Value]) -> bool:
    value = values.get(slot)
    return is_counted(slot) or value is None or not value.text or value.is_usual


def as_far_as_said(
    subject: str, values: Mapping[str, Value], spare: Collection[str], *, is_sent: bool = False
) -> str:
    """A subject without what may be missing in it and nobody has named: the mail under it asks for that. One that is sent has no empty day either."""
    for part in (one for one in spare if one in subject):
        if any(_is_unsaid(slot, values, is_sent=is_sent) for slot in SLOT.findall(part)):
            subject = _without(subject, part)
    return subject.rstrip()


def _is_unsaid(slot: str, values: Mapping[str, Value], *, is_sent: bool) -> bool:
    value = values.get(slot)
    return is_counted(slot) or (value.is_usual if value else is_sent)
