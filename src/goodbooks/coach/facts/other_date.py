"""Finds a day that the book has otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.dates import days_in
from goodbooks.coach.due import days_of, due_of
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.phrasing import short_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


_OPEN = frozenset({"ask", "offer", "commit", "proposes"})


def find(view: View, known: Known) -> Iterator[Spot]:
    """Days told as a fact of something for which the book names another day."""
    for sentence in view.sentences:
        if "date" in sentence.acts and not sentence.acts & _OPEN:
            yield from _other_days(sentence, known)


def _other_days(sentence: Sentence, known: Known) -> Iterator[Spot]:
    """Each day in a sentence that is none of those the book has for what the sentence is about, with the one it has."""
    spoken_of = known.about(sentence)
    right = {day for entry in spoken_of for day in days_of(known.book, entry, known.today)}
    right |= {one.on for entry in spoken_of for one in days_in(entry.title, entry.on)}
    for entry in spoken_of[:1]:
        due = due_of(known.book, entry, known.today)
        for named in days_in(sentence.text, known.today):
            if due and named.on not in right and named.on != known.today:
                says = f"The book has {short_day(due, known.today)} for “{entry.title}”, and this says {named.words}."
                start = sentence.start + named.start
                yield Spot(start, sentence.start + named.end, named.words, (entry.ref,), says)


FACT = Fact("other-date", find)
