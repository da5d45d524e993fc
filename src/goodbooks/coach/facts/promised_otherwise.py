"""Finds a promise that does not go with one given before, or that nobody could give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.dates import days_in
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.phrasing import listed, short_day
from goodbooks.core.telling import is_mine
from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


def find(view: View, known: Known) -> Iterator[Spot]:
    """What I promise in this message, held against the open promises of the book."""
    for sentence in view.sentences:
        if "commit" in sentence.acts:
            yield from _otherwise(sentence, known)


def _otherwise(sentence: Sentence, known: Known) -> Iterator[Spot]:
    """The first day of a sentence, where the open promise it is about is for another, or was given on nobody’s authority."""
    promises = [one for one in known.about(sentence) if isinstance(one, Promise)]
    named = list(days_in(sentence.text, known.today))
    for promise in promises[:1]:
        state = promise_state(known.book, promise, known.today)
        agreed = state.agreed.on if state.agreed else None
        if not state.is_open or not named:
            return
        start, end = sentence.start + named[0].start, sentence.start + named[0].end
        if agreed and agreed not in {day.on for day in named}:
            says = f"{_told(promise, known)} for {short_day(agreed, known.today)}, and this says {named[0].words}."
            yield Spot(start, end, named[0].words, (promise.ref,), says)
        elif promise.lacks_authority():
            says = f"{_told(promise, known)} for this day, on nobody’s authority."
            yield Spot(start, end, named[0].words, (promise.ref,), says)


def _told(promise: Promise, known: Known) -> str:
    """Who promised what to whom, as the beginning of a sentence."""
    mine = is_mine(known.book, promise)
    by = "You" if mine else listed(map(known.book.name_of, promise.who))
    to = listed(known.book.name_of(name) for name in promise.to)
    return f"{by} promised “{promise.title}”{f' to {to}' if to else ''}"


FACT = Fact("promised-otherwise", find)
