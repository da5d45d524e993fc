"""What I was trusted with: each yes of a time to a post, a role, a rise or more of the work that I asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, sentence, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import named
from goodbooks.reckoning.granted import PART, Grant, still_granted
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.ask import Ask

TITLE = 80
AGREED = "What I asked for, and was given"
_MORE = regex(
    r"\b(?:considered|roles?|posts?|positions?|promot\w+|rise|raise|pay|salary|wages?|grades?|band|title|senior|deputy|head of|lead(?:er|ing)?|chief|foreman|manager?|manage|in charge|run(?:ning)?|take over|taking over|take on|taking on|look(?:ing)? after|responsib\w+|seat|place on|training|course|permanent)\b",
    re.IGNORECASE,
)
_WANTS_IT = regex(r"\A\W*(?:(?:yes|no|well|oh)\b[,. ]*)*(?:I(?:['’]d| would| do| really)* (?:want|like|love) (?:it|that|this)\b|I(?:['’]m| am) (?:interested|up for it|in)\b)", re.IGNORECASE)  # fmt: skip
"""An ask of a plan that answers their question whether I want it, and names it only by its matter."""
_ROUND_IT = regex(r"\A\W*yes[,.:]+ |[.!]? What comes next\?\Z", re.IGNORECASE)
"""What stands around the wish in an ask of a plan: “Yes, I want to run the loft. What comes next?”."""
_LESS = regex(
    r"\b(?:step(?:ping)? (?:back|down)|go(?:ing)? back|give (?:up|back)|hand (?:back|over)|less|fewer|without|no longer|not|part[- ]time|leave|stop|out of|instead of)\b",
    re.IGNORECASE,
)


def trusted_with(book: Book, since: date, until: date, who: str = "") -> tuple[Grant, ...]:
    """Each yes between two days, of one of them where `who` is named, to more that I asked for, and which stands; the first first."""
    return tuple(
        one
        for one in still_granted(book, until)
        if since <= one.reply.on
        and (not who or any(book.is_same(name, who) for name in one.reply.who))
        and asks_for_more(one.ask)
    )


def asks_for_more(ask: Ask) -> bool:
    """Whether an ask is for a post, a role, a rise or more of the work, and not for less of it."""
    is_more = _MORE.search(ask.title) or _WANTS_IT.match(ask.title)
    return bool(is_more) and not _LESS.search(ask.title)


def told_yes(book: Book, grant: Grant, today: date, readers: tuple[str, ...] = ()) -> Line:
    """What I asked for with who said yes to it, when and in which words; to whoever said it as theirs."""
    is_theirs = bool(readers) and all(any(book.is_same(one, who) for who in grant.reply.who) for one in readers)  # fmt: skip
    who = "you" if is_theirs else named(book, grant.reply.who)
    part = " in part" if grant.has == PART else ""
    words = f"{_what(grant)}: {who} said yes{part} on {short_day(grant.reply.on, today)}"
    said = grant.reply.title
    quoted = "" if bare(said) in ("yes", "") else f", “{shortened(said, TITLE)}”"
    return Line(sentence(f"{words}{quoted}"), (grant.ask.ref, grant.reply.ref), "-")


def _what(grant: Grant) -> str:
    """What was asked for, as it was; by the name of its matter where its words only say that I want it."""
    ask = grant.ask
    if _WANTS_IT.match(ask.title) and ask.matters:
        return capital(ask.matters[0].replace("-", " "))
    return capital(shortened(_ROUND_IT.sub("", ask.title), TITLE)).rstrip(".?! ")
