"""Finds a promised day, named in a message, for which the forecast has less than an even chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.to_come.forecasts import beside, unlikely_among
from goodbooks.coach.dates import days_in
from goodbooks.coach.due import due_of
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


def find(view: View, known: Known) -> Iterator[Spot]:
    """Each such day, with what the forecast says of it."""
    for sentence in view.sentences:
        if "date" in sentence.acts:
            yield from _unlikely(sentence, known)


def _unlikely(sentence: Sentence, known: Known) -> Iterator[Spot]:
    """Each day in a sentence by which something promised has less than an even chance, with what the forecast says."""
    named = list(days_in(sentence.text, known.today))
    entries = known.about(sentence) if named else ()
    for found in unlikely_among(known.book, entries, known.today):
        if found.promise is None:
            continue
        due = due_of(known.book, found.promise, known.today)
        for day in named:
            if day.on == due:
                says, cites = beside(known.book, found.promise, known.today)
                start = sentence.start + day.start
                yield Spot(start, sentence.start + day.end, day.words, cites, says)


FACT = Fact("unlikely-day", find)
