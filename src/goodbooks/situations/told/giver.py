"""Whoever promised something to somebody else than the writer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.events.given_away import all_given_away
from goodbooks.situations.people.answering import BESIDE, SOMEBODY, Answer
from goodbooks.situations.people.mentions import BOSS, ME, NOBODY
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import facts_in, passages_of
from goodbooks.situations.people.who_pushes import who_gives_our_word
from goodbooks.situations.people.who_speaks import name_told, who_does

if TYPE_CHECKING:
    from datetime import date


_SAYS = r"(?:told|tells|said|says|promised|promises|announced|agreed|wrote|offered|assured|committed|sold)"
_IN_MY_NAME = r"(?:in (?:my|our) name|on (?:my|our) behalf|without (?:asking|telling|a word to|checking with) (?:me|us))"
_OVER_MY_HEAD = regex(rf"\b{_SAYS}\b[^.;!?]*\b{_IN_MY_NAME}\b|\b{_IN_MY_NAME}\b[^.;!?]*\b{_SAYS}\b", re.IGNORECASE)  # fmt: skip
"""That somebody says something to others for the writer, who was not asked."""


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
    if found:
        return Said(found.who, found.passage)
    return who_gives_our_word(text) or _over_my_head(text)


def _over_my_head(text: str) -> Said | None:
    """Whoever says something in the name of the writer, as the story calls them."""
    for passage in passages_of(text):
        who = who_does(text, passage.text) if _OVER_MY_HEAD.search(passage.text) else None
        if who is None or who.who in (ME, NOBODY):
            continue
        boss = person_of(text, "boss") if who.who == BOSS else None
        if who.who == BOSS and boss is None:
            continue
        return Said(boss.words if boss else name_told(text, who.called), passage.text)
    return None


ANSWER = Answer(
    "giver",
    "whoever promised something to somebody else",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=BESIDE,
)
