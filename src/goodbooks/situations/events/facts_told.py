"""The facts of a story with every yes and no in it: a word of somebody that decides is a decision, however it was said."""

from __future__ import annotations

from goodbooks.situations.events.verdicts import every_verdict
from goodbooks.situations.people.day_of_it import day_of_it
from goodbooks.situations.people.understood import SORTS, Fact, facts_in, passages_of

_ONLY_SAID = "conversation"


def facts_told(text: str) -> tuple[Fact, ...]:
    """Each sentence that tells a fact, in the order of the story; one with a yes or a no of somebody, “at five he said: go ahead”, tells a decision where it tells no more than that it was said."""
    every = passages_of(text)
    found = {one.passage.start: one for one in facts_in(text)}
    for place in (every[one.number] for one in every_verdict(text)):
        there = found.get(place.start)
        if there is None or there.sort == _ONLY_SAID:
            found[place.start] = Fact("decision", place, day_of_it("decision", place.text))
    return tuple(found[at] for at in sorted(found))


def weightiest(facts: tuple[Fact, ...], most: int) -> tuple[Fact, ...]:
    """So many facts at most, in the order of the story: what was promised and decided comes before what was only said."""
    kept = sorted(facts, key=lambda one: SORTS.index(one.sort))[:most]
    return tuple(one for one in facts if one in kept)
