"""What a decision leaves out, until when and at whose risk, as a note on it says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.accounts.readers.to_their_face import as_said
from goodbooks.core.document import Line
from goodbooks.core.fields import split_names
from goodbooks.core.nobody import is_guessed_name, is_ignorance
from goodbooks.core.phrasing import listed, sentence, short_day
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by, is_to
from goodbooks.entries.ask import Ask, open_asks
from goodbooks.entries.decision import end_named_since, risk_put_right
from goodbooks.language.meant.risk_taken import as_an_end, risk_taken

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.decision import Decision


def what_is_left_out(
    book: Book, decision: Decision, today: date, gap: Callable[[str, str], str] | None
) -> list[Line]:
    """A paragraph on it, none where nothing is left out; `gap` marks what the book lacks of it, with the line that fills it, for whoever decided.

    What tells of them, or how I felt, is a gap with its words to them, and nothing to others. Who carries it, where I ask them that, is an open question.
    """
    rules = _named(decision, gap)
    asked = _who_answers_for_it(book, decision) if gap else []
    if not rules:
        return asked
    day, anew = decision.ends, end_named_since(book, decision, today)
    until = short_day(day.on, decision.on) if day else decision.end_as_said()
    if anew:
        until = short_day(anew, decision.on)
        until = gap(f"[{until}?]", f"ends: {anew}") if gap else until
    is_put_right = risk_put_right(book, decision, today) is not None
    risk = "" if is_put_right else _owner(book, decision)
    taken = risk_taken(decision.said) if gap and decision.who and not is_put_right else None
    if gap and not until and taken and taken.until:
        until = gap(f"[{taken.until}?]", f"ends: {as_an_end(taken.until, decision.on)}")
    if gap and not until:
        until = gap("[until when?]", "ends: the day or event that ends it")
    is_open = not risk and not is_put_right and _is_open(decision)
    if gap and not risk and not asked and not is_open:
        is_taken = taken is not None
        marked = ("[you?]", f"risk-owner: {decision.who[0]}") if is_taken else _WHO_CARRIES
        risk = gap(*marked)
    words = f"Left out: {listed(rules)}" + (f", until {until}." if until else ".")
    if risk:
        words += f" The risk is carried by {risk}."
    elif gap and is_open and not asked:
        words += f" Who carries the risk is still open{_who_says(decision)}."
    if decision.if_it_goes_wrong:
        words += f" If it goes wrong: {sentence(decision.if_it_goes_wrong)}"
    return [Line(words, (decision.ref,)), *asked]


_WHO_CARRIES = ("[who carries the risk?]", "risk-owner: the name")
_ONLY_OPEN = regex(
    r"(?:not|nobody|no ?one|open|unclear|unknown|undecided|un(?:settled|named|said|agreed)|still open|tbd|tba|tbc|\?|i don['’]t|we don['’]t|it was not)\b.*|\W*",
    re.IGNORECASE,
)


_OF_THEM = regex(r"(?:(?:so|but|and) )?(?:he|she|they|(?:ask )?(?:him|her|them))\b", re.IGNORECASE)
"""What is said of somebody as he or she: who that is, whoever reads it does not learn."""


def _is_open(decision: Decision) -> bool:
    """Whether the line in place of a name says that it is open; a guess at a name says nothing."""
    said = decision.line("risk-owner")
    return bool(said) and not any(map(is_guessed_name, split_names(said)))


def _who_says(decision: Decision) -> str:
    """Who decides it and when, where the line in place of a name tells that: “: Silvia decides on Thursday”; "" where it is only open."""
    parts = (part.strip(" .") for part in re.split(r"[;,]", decision.line("risk-owner")))
    told = [part for part in parts if not (_ONLY_OPEN.fullmatch(part) or is_ignorance(part) or _OF_THEM.match(part))]  # fmt: skip
    return f": {listed(told)}" if told else ""


def _who_answers_for_it(book: Book, decision: Decision) -> list[Line]:
    """What I ask whoever decided, or mean to, and they have not answered: who signs, pays or answers for it."""
    if decision.risk_owner:
        return []
    meant = (one for tag in decision.matters for one in book.planned_about(tag))
    found = (
        one
        for one in (*meant, *open_asks(book))
        if isinstance(one, Ask)
        and _WHO.match(one.title)
        and set(one.matters) & set(decision.matters)
        and any(is_to(book, one, name) for name in decision.who)
    )
    every = {one.ref: one for one in found}.values()
    return [Line(f"Still open, and yours to say: {one.title}", (one.ref, decision.ref)) for one in every]  # fmt: skip


def asks_who_answers(title: str) -> bool:
    """Whether words ask who signs, pays or answers for something."""
    return _WHO.match(title) is not None


_WHO = regex(
    r"(?:(?:and|so|but) )?who (?:(?:then|now|would|will|has to|is to|must|should) )*(?:signs?|carr(?:y|ies)|pays?|answers?|owns?|is|takes?|stands?|vouch(?:es)?)\b[^.!?]*\?",
    re.IGNORECASE,
)


def _named(decision: Decision, gap: Callable[[str, str], str] | None) -> list[str]:
    """Each thing that is left out, as it is named to others."""
    named = []
    for rule in dict.fromkeys((*filter(None, (decision.exception,)), *decision.skips)):
        if not is_felt(rule) and as_said(rule, decision.who):
            named.append(as_said(rule, decision.who))
        elif gap:
            line = "exception" if rule == decision.exception else "skips"
            marked = f"[as you name it to them: {rule}]"
            named.append(gap(marked, f"{line}: as you name it to them"))
    return named


def _owner(book: Book, decision: Decision) -> str:
    names = []
    for name in decision.risk_owner:
        is_decider = is_by(book, decision, name)
        names.append("you" if is_decider else "me" if book.is_me(name) else name)
    return listed(names)
