"""Finds a quotation that the book has in other words, or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.matching import called_in, words_of
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.drawing import one_line, quotation
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View
    from goodbooks.core.entry import Entry


_SAYS = regex(
    r"\b(?:said|say|says|wrote|told|asked|answered|words?|quote|put it|called it|promised|decided|replied)\b",
    re.IGNORECASE,
)
_FEW = 3
_NEAR = 0.5


def find(view: View, known: Known) -> Iterator[Spot]:
    """Words in quotation marks that a sentence gives to somebody."""
    said: list[_Said] = []
    given: dict[int, bool] = {}
    answers: dict[tuple[str, int], tuple[tuple[str, ...], str] | None] = {}
    for zone in view.letter.zones:
        sentence = view.sentence_at(zone.start) if zone.kind == "quotation" else None
        quoted = _words(view.letter.text[zone.start : zone.end]) if sentence else []
        if sentence is None or len(quoted) < _FEW:
            continue
        if sentence.number not in given:
            given[sentence.number] = _SAYS.search(sentence.text) is not None
        if given[sentence.number]:
            said = said or [_Said(entry, text, _words(text)) for entry, text in known.quotations]
            key = (" ".join(quoted), sentence.number)
            if key not in answers:
                answers[key] = _held(quoted, said, (*called_in(sentence.text), name_key(known.reader)))  # fmt: skip
            answer = answers[key]
            if answer:
                yield Spot(zone.start, zone.end, "", *answer)


class _Said(NamedTuple):
    """What the book has word for word: its entry, the text, and its words."""

    entry: Entry
    text: str
    words: list[str]


def _held(
    quoted: list[str], said: list[_Said], named: Sequence[str]
) -> tuple[tuple[str, ...], str] | None:
    """One quotation held against everything the book has word for word: what to cite, and to say; where nothing is near, the last words it has of somebody named beside the quotation, else the nearest."""
    best, share = None, 0.0
    for one in said:
        if " ".join(quoted) in " ".join(one.words):
            return None
        common = len(set(quoted) & set(one.words)) / len(set(quoted))
        if common > share:
            best, share = one, common
    if best and share >= _NEAR:
        says = f"The book has it as {quotation(one_line(best.text).rstrip('.'))}."
        return (best.entry.ref,), says
    theirs = [one for one in said if _is_of(one.entry, named)]
    if not said:
        return None
    cited = max(theirs, key=lambda one: one.entry.on) if theirs else best or said[-1]
    return ((cited.entry.ref,), "No entry of the book has these words.")


def _is_of(entry: Entry, named: Sequence[str]) -> bool:
    """Whether it is an entry of somebody named, by whole name or first name."""
    return any(
        key in named
        for one in entry.who
        for key in (name_key(one), *map(name_key, one.split()[:1]))
    )


def _words(text: str) -> list[str]:
    """The words of a text as two quotations are compared: in small letters, with one sort of apostrophe."""
    return [word.replace("’", "'") for word in words_of(text)]


FACT = Fact("other-words", find)
