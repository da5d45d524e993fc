"""An order that stands where a decision was noted, and what holds by it: “just give in, tell them we move forward”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import is_raw_title
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.meant.keeping import without_aside

if TYPE_CHECKING:
    from goodbooks.entries.decision import Decision

_LEAD = r"(?:(?:ok(?:ay)?|fine|well|look|right|so|then|please|now|you|and)[, ]+)*"
_WHOM = r"(?:them|him|her|all of them|every(?:one|body)|people|the (?:\w+ ){0,2}?\w+|[A-Z]\w+|sales|all \w+)"
_HOLDS = r"(?:(?:we|it|there|everything|nothing|nobody|no one)\b|(?:the|our|a|an) (?:\w+ ){1,3}?(?:is|are|was|will|has|have|can|may|must|goes|go|stays?|comes?|waits?|ships?)\b)"
_TELL = regex(
    rf"(?:^|[,.;:–-]\s*|\band )(?:(?:please|just|then|so|go|and) )*(?:tell {_WHOM}?|let {_WHOM}? know)(?:\s+that|\s*:)?[\s,]+(?P<what>{_HOLDS}.*)",
    re.IGNORECASE | re.DOTALL,
)
_TELLS_SOMEBODY = regex(
    rf"(?:^|[,.;:–-]\s*|\band ){_LEAD}(?:(?:just|do not|don['’]?t|never|go) )*(?:tell (?:them|him|her|every(?:one|body)|people|nobody|the \w+|[A-Z]\w+)\b|let {_WHOM} know\b)",
    re.IGNORECASE,
)
_JUST = regex(
    rf"{_LEAD}just (?:do|give|go|drop|tell|let|get|say|stop|deal|live|accept|make|take|sign|ship|be|shut|keep|leave|forget|move|put|write|find|fix|finish|cancel|approve|push|wait|ignore|pay|suck|swallow|smile|nod|agree|play|follow|obey|carry)\b",
    re.IGNORECASE,
)
_NEXT_ORDER = regex(
    r"(?:^|[,;.]\s*(?:and )?|\s+and )(?:(?:do not|don['’]?t|stop|just|shut|no more (?:\w+ing|discussion))\b).*$",
    re.IGNORECASE | re.DOTALL,
)
"""What the next order says, and no word within what is told: “we do not ship”."""
_YIELD = regex(
    rf"{_LEAD}(?:give (?:in|up|way)|back (?:off|down)|drop it|suck it up|shut up|be quiet|calm down|deal with it|live with it)",
    re.IGNORECASE,
)
"""An order to oneself that is no news for anybody."""


def is_order(title: str) -> bool:
    """Whether what was noted as decided is what I was told to do, and not what holds: “just give in”, “tell them no”.

    “Go ahead, this once” and “Pause” are decisions, whatever their form.
    """
    return _JUST.match(title.strip()) is not None or _TELLS_SOMEBODY.search(title) is not None


def what_holds(title: str) -> str:
    """What holds by a decision, in its own words: of “just give in, tell them we move forward” it is “We move forward”, of “we stop, tell sales” it is “We stop”; "" where an order says nothing of it."""
    if not is_order(title):
        return title
    told = _TELL.search(title)
    begun = told or _TELLS_SOMEBODY.search(title)
    before = title[: begun.start()].strip(" ,;.:–-") if begun else ""
    if before and not _is_only_an_order(before):
        return capital(before)
    return capital(_NEXT_ORDER.sub("", told["what"]).strip(" ,;.") if told else "")


def _is_only_an_order(words: str) -> bool:
    return (
        is_order(words)
        or _YIELD.fullmatch(words) is not None
        or re.fullmatch(_LEAD, f"{words} ", re.IGNORECASE) is not None
    )


def as_it_holds(decision: Decision, said: str) -> Decision:
    """A decision that was given as an order, with what holds by it as its title; the order is their words where nothing else was `said`. A word to keep beside it goes into no message."""
    decision = decision._replace(title=without_aside(decision.title))
    holds = what_holds(decision.title)
    if holds in ("", decision.title):
        return decision
    words = () if said or decision.said else (("said", decision.title),)
    return decision._replace(title=holds, fields=(*decision.fields, *words))


def is_raw_decision(title: str) -> bool:
    """Whether the title of a decision is no news: a mood, what is told of them, or an order that says nothing of what holds."""
    return is_raw_title(title) or (bool(title) and not what_holds(title))
