"""A word given in the shape of a list, “me to Mirela: the rota by noon”: who gives what to whom, or wants it done."""

from __future__ import annotations

import re
from typing import NamedTuple

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.doings.deeds import deeds

_NAME = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Frau|Herr)\.? )?[^\W\d_][\w'’-]*(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]*){0,2}"
)
_FROM_TO = regex(rf"\W*(?:from )?(?P<who>{_NAME}) ?(?: to |->|→) ?(?P<whom>{_NAME}) ?: ?(?P<what>[^?\"“„]*\w[^?\"“„]*)", re.IGNORECASE)  # fmt: skip
_NO_NAME = frozenset({"it", "this", "that", "note", "ask", "talk", "request", "promise", "next", "back", "due", "today", "tomorrow", "up", "down", "self", "myself", *WEEKDAYS, *MONTHS})  # fmt: skip
_SPEAKS = frozenset({"i", "we", "you", "he", "she", "they", "please", "do", "don't", "yes", "no", "ok", "not", "never", "thanks", "sorry", "can", "will", "could", "why", "what", "how", "when", "it", "it's", "that's", "this", "there"})  # fmt: skip
"""How it goes on behind the colon where one speaks to the other: a sentence, and no thing."""
_OF_A_THING = frozenset({"for", "of", "by", "on", "about", "and", "from", "until", "till"})
"""What stands behind a word that can be a deed where it is a thing: “report by Monday”."""
_OF_A_DEED = frozenset({"the", "a", "an", "my", "our", "your", "his", "her", "their", "at", "after", "me", "him", "them", "it", "all", "this", "that", "these", "those", "up"})  # fmt: skip
"""What stands behind it where it is one: “look at the rota”."""
_ME = frozenset({"me", "i", "us", "we"})


class FromTo(NamedTuple):
    """Who gives what to whom, each as it is called; what `is_a_deed` one of them wants the other to do."""

    who: str
    whom: str
    what: str
    is_a_deed: bool = False


def from_to(words: str) -> FromTo | None:
    """Who gives a thing to whom, one of them me, or tells them to do it; None for any other words, and where what stands behind the colon can be either."""
    found = _FROM_TO.fullmatch(words.strip())
    both = (found["who"].lower(), found["whom"].lower()) if found else ()
    if found is None or not _NO_NAME.isdisjoint(both) or _ME.isdisjoint(both):
        return None
    told = FromTo(found["who"], found["whom"], found["what"])
    first, second, *_ = (*(one.lower().strip(".,;:") for one in told.what.split()), "", "")
    if first in _SPEAKS:
        return None
    if first not in deeds() or second in _OF_A_THING or not second:
        return told
    return told._replace(is_a_deed=True) if second in _OF_A_DEED else None


def as_promised(words: str) -> str:
    """The same as a sentence, “I promised Mirela the rota by noon”, “Gerhard asked me to look at the rota”; any other words as they are."""
    found = from_to(words)
    if found is None:
        return words
    who, whom = _named(found)
    return f"{who} asked {whom} to {found.what}" if found.is_a_deed else f"{who} promised {whom} {found.what}"  # fmt: skip


def as_a_step(words: str) -> str:
    """A thing that somebody is to get as what is done, “I give Mirela the rota by noon”; any other words as they are."""
    found = from_to(words)
    if found is None or found.is_a_deed:
        return words
    who, whom = _named(found)
    return f"{who} {'give' if who == 'I' else 'gives'} {whom} {found.what}"


def _named(found: FromTo) -> tuple[str, str]:
    """Both as a sentence names them."""
    who = "I" if found.who.lower() in _ME else capital(found.who)
    return who, "me" if found.whom.lower() in _ME else _whom(found.whom)


def _whom(name: str) -> str:
    return name if name.lower() in ("him", "her", "them", "you") else capital(name)
