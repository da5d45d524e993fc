"""Finds a number that the book has otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.matching import figures
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.drawing import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View
    from goodbooks.core.entry import Entry
    from goodbooks.language.text.letter import Sentence


_FIELDS = ("result", "measure", "note", "capacity", "effect")


def find(view: View, known: Known) -> Iterator[Spot]:
    """Numbers told as a fact of something for which the book has other numbers, and none of these."""
    for sentence in view.sentences:
        if "figure" in sentence.acts and not sentence.acts & {"ask", "offer", "commit"}:
            yield from _other_number(sentence, known)


def _other_number(sentence: Sentence, known: Known) -> Iterator[Spot]:
    """The first number of a sentence, where the book has numbers for what it is about and none of them is in it."""
    said = figures(sentence.text)
    entries = [entry for entry in known.about(sentence) if _figures(entry)]
    there = frozenset().union(*map(_figures, entries))
    if not said or not entries or said & there:
        return
    entry = entries[0]
    told = entry.line("result") or entry.line("measure") or entry.title
    number = next(iter(sorted(said)))
    found = re.search(rf"(?<![\w.,]){',?'.join(map(re.escape, number))}", sentence.text)
    says = f"The book has “{one_line(told)}” for “{one_line(entry.title)}”, and not {number}."
    if told == entry.title:
        says = f"The book has “{one_line(entry.title)}”, and not {number}."
    start, end = found.span() if found else (0, len(number))
    yield Spot(sentence.start + start, sentence.start + end, number, (entry.ref,), says)


def _figures(entry: Entry) -> frozenset[str]:
    return figures(" ".join((entry.title, *(entry.line(name) for name in _FIELDS))))


FACT = Fact("other-number", find)
