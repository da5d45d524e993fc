"""What a yes has to settle with it, pay, hours, who tells whom, and what of that nobody has named yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.entries.ask import Ask
from goodbooks.entries.talk import Talk
from goodbooks.reckoning.granted import YES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.reckoning.granted import Grant

_SAYS = ("decision", "answer", "promise", "note")
_CLAUSES = regex(
    r"[;!?]\s*|(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)\.(?!\d)\s*|,\s+|\s+(?:and|but)\s+(?=(?:I|we|he|she|they|it|you)\b)"
)
_TO_FIND_OUT = regex(
    r"\b(?:(?:talk|speak|see|hear|think|get back|come back|go through)s?\b.{0,60}?\b(?:about|on|over|into|with|what|how|whether|if)\b|(?:ask|check|discuss|clarif(?:y|ie)|settle|raise|find|look|work|sort)(?:e?s)?\b(?: (?:out|into|at|up|through))?"
    r"|(?:is|are|stays?|remains?|still) (?:still |to be )?(?:open|unclear|discussed|clarified|settled|decided|seen)\b)",
    re.IGNORECASE,
)
"""How it is said that somebody has yet to hear of a thing, which settles nothing of it: “I need to talk to Mr Adeyemi about the pay first”."""
_NOT_BEFORE = regex(
    rf"(?:\bnot|n['’]t|\bnever)\b[^.;!?]{{0,20}}?\b(?:before|until|till|earlier than)\b (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? )?(?:{'|'.join(MONTHS)}|\d{{4}}-\d\d-\d\d|spring|summer|autumn|winter)\b|\b(?:from|in|as of) (?:{'|'.join(MONTHS)})\b[^.;!?]{{0,12}}\bat the earliest\b",
    re.IGNORECASE,
)
"""How a yes says from when it holds by the day before which it does not."""
_LINES = ("said", "public", "next-step", "holds-from", "condition", "note")


def left_to_settle(book: Book, grant: Grant, today: date) -> tuple[str, ...]:
    """What a yes had to settle and neither it nor anything told of it since names; () where the ask names nothing, or all is known."""
    wanted = grant.ask.to_settle
    return unsettled(wanted, told_of(book, grant, today)) if wanted else ()


def unsettled(wanted: Iterable[str], told: Iterable[Entry]) -> tuple[str, ...]:
    """Of what is to be settled, what none of these entries names."""
    every = list(told)
    return tuple(one for one in wanted if not any(names_it(one, entry) for entry in every))


def in_words(left: tuple[str, ...]) -> str:
    """What is left, as it goes on after “still open:”: what holds for pay and hours, from when, and who tells whom."""
    if not left:
        return ""
    from goodbooks.language.meant.of_a_role import (
        is_clause,  # few asks name what there is to settle
    )

    things: list[str] = []
    clauses: list[str] = []
    for one in left:
        (clauses if is_clause(one) else things).append(one)
    whole = [*([f"what holds for {listed(things)}"] if things else []), *clauses]
    return ", and ".join((", ".join(whole[:-1]), whole[-1])) if whole[1:] else "".join(whole)


def told_of(book: Book, grant: Grant, today: date) -> Iterator[Entry]:
    """The yes, also as it was before a correction, what it was to where it is to all of it, what was said in the talk of its day, and what was told in its matters since."""
    reply = grant.reply
    yield reply
    yield from (one for one in book.parts(reply) if one != reply)
    if grant.has == YES:
        yield grant.ask
    for tag in grant.ask.matters:
        for one in book.about(tag):
            is_since = reply.on <= one.on <= today and not isinstance(one, Ask)
            if is_since and (one.kind in _SAYS or (isinstance(one, Talk) and one.on == reply.on)):
                yield one


def names_it(what: str, entry: Entry) -> bool:
    """Whether an entry says something of what is to be settled."""
    told = "; ".join((entry.title, *(raw for name, raw in entry.fields if name in _LINES)))
    # few asks name such a thing
    from goodbooks.language.meant.of_a_role import WHEN

    return is_settled_by(what, told) or (what.lower() == WHEN and _names_a_start(entry, told))


def is_settled_by(what: str, words: str) -> bool:
    """Whether words say how it is with what is to be settled, and do not leave it open."""
    from goodbooks.language.meant.of_a_role import is_clause, is_named_in

    return is_named_in(what, "; ".join(_settling(words, is_told=is_clause(what))))


def _settling(words: str, *, is_told: bool) -> Iterator[str]:
    """The clauses of words that settle something: nothing that is left open, in itself or by the clause behind it, and not what somebody has yet to find out, unless it is about who is told."""
    from goodbooks.language.meant.left_open import hangs_on_others, is_open

    clauses = [one for one in _CLAUSES.split(words) if one]
    for one, behind in zip(clauses, (*clauses[1:], ""), strict=False):
        is_to_find_out = not is_told and _TO_FIND_OUT.search(one)
        if not (is_to_find_out or is_open(one) or hangs_on_others(behind)):
            yield one


def _names_a_start(entry: Entry, told: str) -> bool:
    from goodbooks.language.days.effect import begins_in

    is_bound = _NOT_BEFORE.search(told) is not None
    return is_bound or bool(entry.line("holds-from")) or begins_in(told, entry.on) is not None
