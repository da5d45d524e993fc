"""What is arranged by how a sentence is built: what holds from a day on, what moves to another, and one thing set in place of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.day_names import DAY, WHEN
from goodbooks.language.doings.by_build.clauses import (
    CHANGED,
    DAY_KEYS,
    THING,
    TOLD_BACK,
    days_named,
    ready,
    search,
    searched,
)
from goodbooks.language.doings.by_build.decreed import decreed

if TYPE_CHECKING:
    import re

_FIGURE = (
    rf"(?:(?:the |at |on )?(?:[£€$]?\d[\d.,:]*(?:st|nd|rd|th|am|pm|%)?|{DAY}|noon|midday|half \w+))"
)
_SUM = r"(?:[£€$]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|euros?|pounds|dollars|pence|p\b))"
_CHANGING = (
    "changing|moving|switching|stopping|starting|cutting|raising|closing|opening|putting|taking|reducing|extending|merging|splitting"
    "|dropping|limiting|bringing|keeping|running"
)
_CHANGES = r"moves?|shifts?|switch(?:es)?|changes?|reverts?|(?:goes|go|going) (?:up|down|back|over)|rises?|drops?|falls?"
_ARRANGED = (
    # a state with the day from which it holds: "the side gate is shut from tomorrow"
    (
        "from as star unti",
        rf"{THING}(?:is|are|['’]s|now)\s+(?:now\s+)?(?:closed|shut|off|suspended|out of (?:use|bounds)|cancelled|frozen|limited|open|\S*\d\S*)\b[^.!?;]{{0,40}}\b(?P<it>(?:from|as of|starting|until further)\s+{WHEN})",
    ),
    (
        "from as with star",
        rf"(?:^|[.:]\s)(?:from|as of|with effect from|starting)\s+{WHEN}\b[^,.!?;]{{0,20}},?\s+(?:the|our|all|no|each|every|\w+s)\b[^,.!?;]{{0,40}}\b(?P<it>is|are|go(?:es)?|costs?|takes?|runs?|has|have)\b",
    ),
    (
        "unti",
        rf"^\W*until\s+(?:then|further notice|{WHEN})\b[^,.!?;]{{0,20}},?\s+(?:the|our|all|no|each|every)\b[^,.!?;]{{0,40}}?\b(?P<it>is|are|go(?:es)?|stays?|remains?)\b",
    ),
    ("from", rf"(?:^|[.:]\s+)[^,.!?;]{{0,40}}?{_SUM}[^,.!?;]{{0,30}}?\s(?P<it>from)\s+{WHEN}"),
    # a change, in the present or under way: "the choir moves to Tuesdays", "I'm changing her diet from tomorrow"
    (
        "bein",
        rf"{THING}(?:is|are)\s+(?:now\s+)?being\s+(?P<it>{CHANGED})\s+(?:to|from|until|by|at|on)\b",
    ),
    (
        "move shif swit chan reve goes go goin rise drop fall",
        rf"{THING}(?:{_CHANGES})\s+(?P<it>to|into)\s+(?:(?:the|a|every)\s+)?(?:[£€$]?\d|{WHEN}|\w+days|mornings?|afternoons?|evenings?|weekly|monthly|autumn|spring|summer|winter)",
    ),
    (
        "from as",
        rf"\b(?:i|we)(?:['’]m|['’]re| am| are)\s+(?:now\s+|also\s+)?(?:{_CHANGING})\s[^,.;!?]{{2,60}}?\s(?P<it>from|as of)\s+{WHEN}",
    ),
    # one thing set against another: "8.30, not 8", "brass in place of strings", "the red one stays, the blue one goes"
    (
        "not inst rath plac",
        rf"\b{_FIGURE},?\s+(?P<it>not|instead of|rather than|in place of)\s+{_FIGURE}(?!\s+(?:only|just)\b)",
    ),
    (
        "inst plac",
        r"(?:^|[:;,.]\s+)(?!(?:i|we|you|he|she|they)\b)(?:the\s+)?[\w'’]+(?:\s[\w'’]+){0,2}\s+(?P<it>in place of|instead of)\s+(?!(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)(?:the\s+)?[\w'’]+(?:\s[\w'’]+){0,3}(?=[,;.]|$)",
    ),
    (
        "goes go off out",
        r"\b(?:stays?|remains?|is (?:in|on))\b[^,;.]{0,20},\s+(?:and\s+|but\s+)?(?:the\s+)?[\w'’]+(?:\s[\w'’]+){0,3}\s+(?P<it>goes|go|is (?:off|out))(?=\s*(?:[,;.]|$|and\b))",
    ),
    # whose word it is, and what it came to
    ("orde", r"\bby\s+(?P<it>order)\s+of\b"),
    ("sett", rf"\b(?:is|are|was|has been|have been)\s+(?P<it>settled)\s+(?:at|for)\s+{_FIGURE}"),
)
_NOW_AT = r"(?:^|[.:,]\s+)(?!(?:it|he|she|i|we|you|they)\b)(?:[\w'’&/.-]+\s+){1,7}?(?:is|are|starts?|begins?|ends?|meets?|runs?|leaves?)?\s*now\s+(?:always |only |again )?(?P<it>starts?|begins?|ends?|meets?|leaves?|on|at|in|the|six|seven|eight|nine|ten|\d)\b"
"""A thing that is now at another time or place: it says a day beside."""
_AWAY = (
    r"\b(?:away|on leave|annual leave|holidays?|vacation|available|free|back|out of (?:the )?office|off sick|retired?|maternity|paternity"
    r"|weather|rain|snow|cold|warm|forecast|exhibition|from \S+(?: \S+)? (?:to|until|till) )"
)
_CLAUSE_END = r"[,;]\s|\s(?:and|but|so|because|as)\s|[.:–—]\s"


def arranged(text: str, keys: frozenset[str]) -> int:
    """Behind what shows that something is arranged; 0 where nothing does."""
    every = searched(_ARRANGED, text, keys)
    found = next((one for one in every if not _is_told_of(text, one)), None)
    if found is None and "now" in keys and not keys.isdisjoint(DAY_KEYS):
        found = search(_NOW_AT, text)
        if found and (_is_told_of(text, found) or not days_named(text)):
            return 0
    if found and search(_ARRIVED, text[: found.start()]):
        return 0
    return found.end("it") if found else decreed(text)


_ARRIVED = r"\b(?:came|arrived|received|delivered|got|turned up|brought)\b"
"""What came as something else than was ordered is no decision: “the steel came, but 12 mm in place of 16”."""


def _is_told_of(text: str, found: re.Match[str]) -> bool:
    """Whether the clauses of what was found tell of what was, is only thought of, or is about who is away."""
    ends = ready(_CLAUSE_END)
    end = ends.search(text, found.end())
    starts = [one.end() for one in ends.finditer(text, 0, found.start() + 1)]
    clause = text[starts[-1] if starts else 0 : end.start() if end else len(text)]
    return bool(search(TOLD_BACK, clause) or search(_AWAY, clause))
