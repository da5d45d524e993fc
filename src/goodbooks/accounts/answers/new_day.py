"""The new day that free words on a promise name beside others, “told her at lunch, Monday instead”: taken where a clause says no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import days_beside
from goodbooks.accounts.answers.unfinished import Moved
from goodbooks.core.moved_day import moved_day
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_CLAUSE = regex(r"\s*(?:[,;!?]|\.(?!\d)|:(?!\d))\s*|\s+[–-]\s+|\s+(?:and|but)\s+", re.IGNORECASE)
_SHORT = regex(r"['’](?:ll|s|d|ve|re)\b", re.IGNORECASE)
_TOLD = regex(r"(?:I |we )?(?:told (?:\w+)|let \w+ know|said(?! so\b))(?: that)?\s+", re.IGNORECASE)
"""That somebody was told, before what they were told."""
_MOVED_TO = regex(r"\b(?:(?:moved|pushed|slipped|shifted|postponed|delayed|extended|put)(?: it)?(?: (?:back|off))? (?:to|till|until)|agreed to|(?:gave|given) \w+ (?:till|until)|not before)(?=\s|\Z)", re.IGNORECASE)  # fmt: skip
"""What moves something to the day behind it."""
_BEHIND = regex(r"(?P<head>.+?)\s+(?P<tail>(?:now|instead|then|it is|at the (?:earliest|latest)|earliest|latest))", re.IGNORECASE)  # fmt: skip
_UNSURE = regex(r"\?|\b(?:or|if|unless|maybe|perhaps|probably|hope(?:fully)?|depends)\b", re.IGNORECASE)  # fmt: skip
_LEADS = frozenset(("by", "on", "to", "at", "until", "till", "for"))
_OF_A_MOVE = _LEADS | frozenset(
    [
        "i",
        "we",
        "he",
        "she",
        "they",
        "it",
        "that",
        "this",
        "him",
        "her",
        "them",
        "me",
        "us",
        "will",
        "can",
        "may",
        "is",
        "be",
        "has",
        "have",
        "get",
        "gets",
        "do",
        "doing",
        "finish",
        "coming",
        "comes",
        "come",
        "wait",
        "waits",
        "ready",
        "there",
        "says",
        "with",
        "then",
        "now",
        "only",
        "so",
        "instead",
        "earliest",
        "latest",
        "the",
        "fine",
        "ok",
        "okay",
        "good",
        "enough",
        "soon",
        "works",
    ]
)
"""All that may stand beside a day in a clause that moves something to it: “she has it on”, “is fine for her”."""


def new_day(words: str, today: date, due: date | None) -> Moved | None:
    """The day to come that one clause moves something to, with all the words; None where no clause does, they are unsure of it, or name another day as well."""
    named = list(_days_ahead(words, today, due))
    days = {day for _, day in named}
    if len(days) != 1 or _UNSURE.search(words) or not any(_moves(what) for what, _ in named):
        return None
    return Moved(f"{days.pop()}", " ".join(words.split()))


def names_a_day(words: str, today: date, due: date | None) -> bool:
    """Whether a clause begins or ends with a day to come, whatever it says of it."""
    return any(_days_ahead(words, today, due))


def _moves(what: str) -> bool:
    """Whether the words beside a day say no more than that something moved to it; a day alone, or one on which somebody was told, leaves it open."""
    said = _SHORT.sub("", _MOVED_TO.sub("will", _TOLD.sub("", f"{what} ")))
    plain = said.lower().split()
    return not _LEADS.issuperset(plain) and _OF_A_MOVE.issuperset(plain)


def _days_ahead(words: str, today: date, due: date | None) -> Iterator[tuple[str, date]]:
    """Each day to come that a clause begins or ends with, behind the words beside it."""
    for clause in filter(None, _CLAUSE.split(words)):
        said = _BEHIND.sub(r"\g<tail> \g<head>", clause) if _BEHIND.fullmatch(clause) else clause
        for what, named in (*days_beside(said), ("", said)):
            day = moved_day(named, today, due)
            if not isinstance(day, Unclear) and day.on > today:
                lead = named.partition(" ")[0].lower()
                yield (f"{what} {lead}" if what and lead in _LEADS else what), day.on
                break
