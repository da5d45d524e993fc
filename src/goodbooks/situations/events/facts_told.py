"""The facts of a story with every yes and no in it: a word of somebody that decides is a decision, however it was said."""

from __future__ import annotations

from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.situations.events.verdicts import every_verdict
from goodbooks.situations.people.day_of_it import day_of_it
from goodbooks.situations.people.understood import SORTS, Fact, facts_in, passages_of

_ONLY_SAID = "conversation"
_PART = regex(r"[,;:–—] (?:and |but |so |then )*|(?: (?:and|but|then|to))+ ")
"""What stands before another part of a sentence."""


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


def where_told(fact: Fact, most: int, further: int) -> str:
    """The beginning of the sentence of a fact, in so many characters; where the words that tell it stand further on, the part of the sentence that tells it, in as many as `further` says."""
    said, words = " ".join(fact.passage.text.split()), " ".join(fact.words.split())
    at = said.lower().find(words) if words else -1
    if at + len(words) <= most or len(said) <= most:
        return shortened(said, most)
    begin = max((one.end() for one in _PART.finditer(said, 0, at)), default=0)
    return f"… {shortened(said[begin:], further)}" if begin else shortened(said, most)
