"""Who showed the writer's work as their own: “Bianca presented it with my slides”, “my boss took the credit”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import BESIDE, SOMEBODY, Answer
from goodbooks.situations.people.boss_told import boss_of
from goodbooks.situations.people.mentions import BOSS, OTHER
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.who_speaks import name_told, who_does

if TYPE_CHECKING:
    from datetime import date

_SHOWS = regex(
    r"\b(?:(?:presented|presents|showed|sold|sells|pitched|pitches|passed|passes|published|used) (?:[^.;!?]{0,60}\b)?(?:my|our|as (?:his|hers|theirs|her own|his own|their own))\b"
    r"|(?:gave|gives|handed|hands|sent|sends|turned|submitted|mailed|forwarded|filed|put) (?:[^.;!?]{0,60}\b)?as (?:hers|theirs|(?:his|her|their) own)\b"
    r"|(?:took|takes|claims|claimed|got|gets) (?:all )?(?:of )?(?:the )?credit\b|(?:put|puts) (?:his|her|their) (?:own )?name\b)",
    re.IGNORECASE,
)


_GIVEN_TO = regex(
    r"\bI (?:\w+ )?(?:gave|showed|sent|handed|passed|mailed|lent) (?:it|this|that|them|(?:my|the|our) [\w-]+) to (?P<who>(?:a|an|my|one of my|another) (?:[\w-]+ )?(?:colleague|co-?worker|teammate|workmate|peer)|(?-i:[A-ZÀ-Þ][\w’'-]+))\b",
    re.IGNORECASE,
)
"""Whom the writer gave it to, right before somebody shows it as their own."""
_BEFORE = 160
_PRONOUN = regex(r"\W*(?:(?:and|but|so|then),? )*(?:he|she|they)\b", re.IGNORECASE)


def _read(text: str, _today: date) -> Said | None:
    """Whoever did, as the story calls them; None where it is not clear who."""
    for passage in passages_of(text):
        if not _SHOWS.search(passage.text):
            continue
        given = _GIVEN_TO.search(text[max(0, passage.start - _BEFORE) : passage.start])
        if given and _PRONOUN.match(passage.text):
            return Said(given["who"], passage.text)
        who = who_does(text, passage.text)
        if who.who == OTHER:
            return Said(name_told(text, who.called), passage.text)
        boss = boss_of(text) if who.who == BOSS else None
        if boss:
            return Said(boss.words, passage.text)
    return None


ANSWER = Answer("who-showed-it", "who showed the work of the writer as theirs", _read, names=SOMEBODY, is_only_offered=False, stands=BESIDE)  # fmt: skip
