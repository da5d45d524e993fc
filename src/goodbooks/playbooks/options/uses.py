"""What of a playbook's slots an option makes use of, and which of them others get to read."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.slots.sources import AREA_TAKEN_BACK, own_matter
from goodbooks.playbooks.slots.told import AS_TOLD, HOURS, SUCCESSOR
from goodbooks.playbooks.text.playbook import MY_PART, THEIR_SIDE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Piece, Playbook, Step

_MINE_ALONE = ("note", "review", "person", "expectation", "advice")
"""The kinds of step that nobody else reads."""
_FOR_ME = ("private", "want", "terms", "second-best")
"""The lines of a step that nobody else reads."""
_WORDS_GIVEN = ("decision", "promise", "answer")
"""The kinds of step that put down somebody's word."""
GIVES = "i-give"
"""The line by which an ask is a case: it gets both sides, as a talk does."""


@lru_cache(maxsize=1 << 8)
def asked_for(playbook: Playbook, way: str) -> frozenset[str]:
    """The slots that an option makes use of: in its steps, in what is to be said, and in what it says itself.

    What no option makes use of, and only the parts beside them speak of, is asked for in every option.
    """
    every = frozenset(need.name for need in playbook.header.needs)
    of_some = frozenset[str]().union(*(_of_way(playbook, one.title) for one in playbook.ways))
    return every & (_of_way(playbook, way) | (every - of_some)) if playbook.ways else every


def is_for(piece: Piece, values: Mapping[str, Value]) -> bool:
    """Whether a bullet stands with what was said: the one that is only with a day, and the one that is only without it, or without any of several. What is usual nobody has said."""
    said = {name for name, one in values.items() if one.text and not one.is_usual}
    return (not piece.only_with or piece.only_with in said) and said.isdisjoint(piece.only_without)


def is_sent(playbook: Playbook, slot: str) -> bool:
    """Whether what fills a slot stands in something that somebody else gets to read: said to them, or kept in an open entry."""
    said = [line for draft in playbook.drafts for line in (draft.subject, *draft.lines)]
    said += [text for step in playbook.steps if _is_open(step) for text in _read(step)]
    return any(slot in slots_in(text) for text in said)


@lru_cache(maxsize=1 << 8)
def is_word_of_another(playbook: Playbook, slot: str) -> bool:
    """Whether what fills a slot is put down as what somebody else decided, promised or answered."""
    words = (one.head.partition('"') for one in playbook.steps if one.kind in _WORDS_GIVEN)
    return any(slots_in(who.partition("->")[0]) and slot in slots_in(said) for who, _, said in words)  # fmt: skip


def came_after(playbook: Playbook) -> frozenset[str]:
    """The slots of whoever came after somebody: to them the boss of before is no boss of mine."""
    return frozenset(need.name for need in playbook.header.needs if need.story == SUCCESSOR)


def is_said_only_if_asked(playbook: Playbook, slot: str) -> bool:
    """Whether what a story tells for a slot is said to others only where its question was put: the hours that somebody needs for what is none of theirs, and words that are put down as the boss's."""
    return any(need.name == slot and need.story in (HOURS, AS_TOLD) for need in playbook.header.needs) and is_sent(playbook, slot)  # fmt: skip


def with_hours_answered(playbook: Playbook, values: Mapping[str, Value]) -> Mapping[str, Value]:
    """What fills the slots of a plan: where somebody says their hours in other words than a story told them, theirs stand everywhere."""
    named = [need.name for need in playbook.header.needs if need.story == HOURS]
    answered = next((values[one] for one in named if one in values and is_said_only_if_asked(playbook, one)), None)  # fmt: skip
    if answered is None or not answered.text:
        return values
    return {**values, **{one: values[one]._replace(text=answered.text) for one in named if one in values}}  # fmt: skip


def is_said_to(playbook: Playbook, slot: str, reader: str) -> bool:
    """Whether what fills a slot is said to a reader, as the drafts name them, whoever else it is said to."""
    drafts = (*playbook.drafts, *(draft for way in playbook.ways for draft in playbook.drafts_for(way.title)))  # fmt: skip
    return any(one.to == reader and any(slot in slots_in(text) for text in (one.subject, *one.lines)) for one in drafts)  # fmt: skip


def is_only_for(playbook: Playbook, slot: str, reader: str) -> bool:
    """Whether what fills a slot is said to one reader, as the drafts name them, and to nobody else."""
    drafts = (*playbook.drafts, *(draft for way in playbook.ways for draft in playbook.drafts_for(way.title)))  # fmt: skip
    to = {one.to for one in drafts if any(slot in slots_in(text) for text in (one.subject, *one.lines))}  # fmt: skip
    return to == {reader}


@lru_cache(maxsize=1 << 10)  # a walk asks it of every slot after every answer
def read_by(playbook: Playbook, slot: str, way: str = "") -> str:
    """Who reads what fills a slot, as whom a draft or a step names, “{boss}”; "others" where nobody is named, and "" where nobody does.

    The words of the way come first, where there are any.
    """
    drafts = (*(playbook.drafts_for(way) if way else ()), *playbook.drafts)
    said = (one.to for one in drafts if any(slot in slots_in(text) for text in (one.subject, *one.lines)))  # fmt: skip
    kept = (_whom(one) for one in playbook.steps if _is_open(one) and any(slot in slots_in(text) for text in _read(one)))  # fmt: skip
    sides = (_whom(one) for one in playbook.steps if slot in (THEIR_SIDE, MY_PART) and _is_case(one))  # fmt: skip
    found = [*said, *kept, *sides]
    named = (f"{{{who}}}" for who in found if any(who == need.name for need in playbook.header.needs))  # fmt: skip
    return next(named, "others" if found else "")


def _is_case(step: Step) -> bool:
    """Whether a step is an ask that gets both sides, as a case shows them."""
    return step.kind == "ask" and any(name == GIVES for name, _ in step.fields)


def _whom(step: Step) -> str:
    """The slot of whom a step is said to, or who may read its entry."""
    texts = (step.head.partition('"')[0], *(said for name, said in step.fields if name == "readers"))  # fmt: skip
    return next((name for text in texts for name in slots_in(text)), "")


def _is_open(step: Step) -> bool:
    """Whether others may read the entry of a step: a decision as well as an ask; no note, and nothing that I promise myself."""
    is_own = step.kind == "promise" and not step.is_said
    return step.kind not in _MINE_ALONE and not is_own


def _read(step: Step) -> tuple[str, ...]:
    """What of a step its reader gets: its title and its lines but the private ones."""
    return (
        step.head.partition('"')[2],
        *(said for name, said in step.fields if name not in _FOR_ME),
    )


def _of_way(playbook: Playbook, way: str) -> frozenset[str]:
    steps = [step for step in playbook.steps if step.way in ("", way)]
    texts = [text for step in steps for text in (step.when, step.head, *(v for _, v in step.fields))]  # fmt: skip
    drafts = playbook.drafts_for(way)
    texts += [text for draft in drafts for text in (draft.subject, *draft.lines)]
    texts += [text for one in playbook.ways if one.title == way for text in one[1:5]]
    found = {name for text in texts for name in slots_in(text)} | {draft.to for draft in drafts}
    return frozenset(_with_sources(playbook, found))


def _with_sources(playbook: Playbook, found: set[str]) -> set[str]:
    """These, and the slots by which the book is asked for them: who gave the promise, which one it is. What a matter is only called after is not asked for that alone."""
    sources = {
        need.name: set()
        if need.book == AREA_TAKEN_BACK or own_matter(need.book)
        else set(need.book.split())
        for need in playbook.header.needs
    }
    while True:
        more = {word for name in found for word in sources.get(name, ()) if word in sources} - found
        if not more:
            return found
        found |= more
