"""Finds a day that the book has otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.dates import days_in
from goodbooks.coach.due import days_of, due_of
from goodbooks.coach.matching import called_in
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import short_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View
    from goodbooks.core.entry import Entry
    from goodbooks.language.text.letter import Sentence


_OPEN = frozenset({"ask", "offer", "commit", "proposes"})


def find(view: View, known: Known) -> Iterator[Spot]:
    """Days told as a fact of something for which the book names another day."""
    for sentence in view.sentences:
        if "date" in sentence.acts and not sentence.acts & _OPEN:
            yield from _other_days(sentence, known)


def _other_days(sentence: Sentence, known: Known) -> Iterator[Spot]:
    """Each day in a sentence that is none of those the book has for what the sentence is about, with the one it has: that of whoever is named in it, before another's."""
    said = called_in(sentence.text)
    spoken_of = sorted(known.about(sentence), key=lambda one: not _is_of_one_named(one, said))
    right = {day for entry in spoken_of for day in days_of(known.book, entry, known.today)}
    right |= {one.on for entry in spoken_of for one in days_in(entry.title, entry.on)}
    for entry in spoken_of[:1]:
        due = due_of(known.book, entry, known.today)
        for named in days_in(sentence.text, known.today):
            if due and named.on not in right and named.on != known.today:
                says = f"The book has {short_day(due, known.today)} for “{entry.title}”, and this says {named.words}."
                start = sentence.start + named.start
                yield Spot(start, sentence.start + named.end, named.words, (entry.ref,), says)


def _is_of_one_named(entry: Entry, said: frozenset[str]) -> bool:
    """Whether somebody is named among some words whose entry it is, as Theo's promise is in “Theo promised”."""
    return any(name_key(one.split()[0]) in said for one in entry.who if one.split())


FACT = Fact("other-date", find)
