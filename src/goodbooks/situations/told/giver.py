"""Whoever promised something to somebody else than the writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.given_away import all_given_away
from goodbooks.situations.people.answering import BESIDE, SOMEBODY, Answer
from goodbooks.situations.people.mentions import BOSS, ME, NOBODY
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import facts_in
from goodbooks.situations.people.who_pushes import who_gives_our_word
from goodbooks.situations.people.who_speaks import name_told, who_does

if TYPE_CHECKING:
    from datetime import date


def _read(text: str, _today: date) -> Said | None:
    """Whoever promised something to somebody else than the writer, as the story calls them."""
    for fact in facts_in(text):
        if fact.sort != "commitment":
            continue
        who = who_does(text, fact.passage.text)
        if who.who == BOSS:
            boss = person_of(text, "boss")
            return Said(boss.words, fact.passage.text) if boss else None
        if who.who not in (ME, NOBODY):
            return Said(name_told(text, who.called), fact.passage.text)
    found = next(all_given_away(text), None)
    return Said(found.who, found.passage) if found else who_gives_our_word(text)


ANSWER = Answer(
    "giver",
    "whoever promised something to somebody else",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=BESIDE,
)
