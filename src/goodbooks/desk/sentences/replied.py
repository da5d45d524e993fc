"""What somebody answered to something I asked of them, as one tells of it: the line of the entry that says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.jab_behind import without_jab
from goodbooks.accounts.answers.replies import is_reply, says_to_what, to_what
from goodbooks.accounts.answers.settled import (
    answered_by,
    could_be_answered,
    has_a_word_of,
    is_told_of_before,
    wanted_of,
)
from goodbooks.accounts.answers.talk_to_come import is_to_meet
from goodbooks.accounts.answers.time_agreed import time_agreed
from goodbooks.core.phrasing import capital, shortened, with_capital_i
from goodbooks.core.plans import is_meant
from goodbooks.core.regex import regex
from goodbooks.core.telling import add_line
from goodbooks.core.telling import quoted as in_a_shell
from goodbooks.core.to_say import planned_for
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.known import book_of
from goodbooks.entries.answer import KIND as ANSWER
from goodbooks.entries.answer import puts_off
from goodbooks.entries.person import is_my_boss
from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import is_said
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known
    from goodbooks.entries.ask import Ask

_REPLY = regex(r"\A\W*(\w+)((?:,? (?:and|or) (?:yes|no)\b)?)", re.IGNORECASE)
_NAMES_A_PART = regex(r"\b(?:only|just|at most|nothing but|no more than|not the|for now|for the moment|for the time being|to (?:begin|start) with|at first|on trial)\b", re.IGNORECASE)  # fmt: skip
"""Without one of these nobody names a part."""
_MAY = regex(r"\b(?:you|I)\b", re.IGNORECASE)
"""Without one of these nobody lets somebody do what was asked."""
_AGREES = regex(r"\b(?:ok(?:ay)?|yes|fine|works?|suits?|good|great|gladly|sure|of course|can do|can make it|let['’]?s|see you|come (?:by|in|over|at|on))\b", re.IGNORECASE)  # fmt: skip
"""How somebody agrees to a time to meet."""
_THAT = regex(r"\Athat (?=\S)", re.IGNORECASE)
_TAGS = regex(r"(?: #[\w-]+)+\Z")
"""The matters that stand behind what somebody answered."""
_KINDS = ("person", "ask", "answer", "decision", "outcome", "talk", "note")
"""What shows who was asked what, and what has no answer yet."""


def reply_line(name: str, words: str, today: date, known: Known) -> str:
    """The line of a yes or a no that somebody gave to the one thing I asked of them, or a boss to what the words name, and what stands under it; "" where it is none.

    A matter behind it says of which it is; a remark of mine on it is for me alone. Refused, with the lines that can be meant, where it can answer one thing or another, or where nothing says to what a boss said it.
    """
    tags = _TAGS.search(words.rstrip())
    said, jab = without_jab(words.rstrip().removesuffix(tags[0]) if tags else words)
    words = f"{said}{tags[0]}" if tags else said
    line = _line(name, words, today, known)
    return f"{line}\nprivate: {capital(jab)}" if line and jab else line


def _line(name: str, words: str, today: date, known: Known) -> str:
    """The line of an answer without any remark on it."""
    is_one = is_reply(words) or puts_off(words) or is_to_meet(words)
    if not (is_one or any(one.search(words) for one in (_NAMES_A_PART, _MAY, _AGREES))):
        return ""
    book = book_of(known, *_KINDS)
    tags = _TAGS.search(words.rstrip())
    words = words.rstrip().removesuffix(tags[0]) if tags else words
    there = {one.removeprefix("#") for one in tags[0].split()} if tags else set[str]()
    wanted = tuple(one for one in wanted_of(book, name) if not there or there & set(one.matters))
    if is_told_of_before(wanted, words, today):
        return ""
    if talk := _time_given(wanted, words, today):
        return _talk_line(talk)
    if not is_one:
        words = _THAT.sub("", words)
        let = [one for one in wanted if not one.is_for_a_talk() and granting(words, one.title) == "yes" and has_a_word_of(words, one.title)]  # fmt: skip
        told = lines_for(book, let[0], name, words) if len(let) == 1 else ()
        return "\n".join(told) or _part_line(book, wanted, name, words)
    wanted = _put_by(today, wanted, words)
    if _is_unsure(wanted):
        raise _which(book, wanted, name, words)
    ask = wanted[0] if len(wanted) == 1 else answered_by(wanted, None, words)
    if ask:
        return "\n".join(lines_for(book, ask, name, words))
    if could_be_answered(wanted, None, words):
        raise _which(book, could_be_answered(wanted, None, words), name, words)
    if wanted or is_to_meet(words) or not is_reply(words) or not is_my_boss(book, name):
        return ""
    called, said = book.name_of(name), capital(with_capital_i(" ".join(words.split())))
    if not says_to_what(words) and not tags:
        line = add_line(f"{called} said {_to_words(words)}")
        raise Refusal(f"nothing says to what {called} said “{shortened(said, 60)}”", f"write to what it was: {line}")  # fmt: skip
    return f"decision {name_text(called)} {quoted(said)}{tags[0] if tags else ''}"


def _time_given(wanted: Sequence[Ask], words: str, today: date) -> Entry | None:
    """The talk of the day on which somebody agrees to meet, where I asked them for one; None for any other words."""
    asked = [one for one in wanted if one.is_for_a_talk() and not is_meant(one)]
    return time_agreed(asked[-1], words, today) if asked and _AGREES.search(words) else None


def _talk_line(talk: Entry) -> str:
    """The line of a talk that was agreed on, in place of its answer."""
    day = f"{talk.on} {talk.at}" if talk.at else f"{talk.on}"
    tags = "".join(f" #{tag}" for tag in talk.matters)
    head = f"{day} talk {name_text(talk.who[0])} {quoted(talk.title)}{tags} for ^{talk.links[0]}"
    return "\n".join((head, *(f"{name}: {said}" for name, said in talk.fields)))


def _put_by(today: date, wanted: Sequence[Ask], words: str) -> tuple[Ask, ...]:
    """Those of what I want of somebody that a reply can answer: an ok to meet answers only the ask for a talk, and what I only mean to ask is answered before its day by words that name it or set a condition, or where no talk was asked for."""
    talks = tuple(one for one in wanted if one.is_for_a_talk() and not is_meant(one))
    others = tuple(one for one in wanted if not one.is_for_a_talk())
    if any(has_a_word_of(words, one.title) for one in others):
        return others
    if is_to_meet(words) and (talks or any(map(is_meant, others))):
        return talks[-1:]
    put = tuple(one for one in others if not is_meant(one))
    if not talks or put:
        return tuple(wanted)
    is_half = granting(words) == "part"
    return (*talks, *(one for one in others if is_half or (planned_for(one) or today) <= today))


def _is_unsure(wanted: Sequence[Ask]) -> bool:
    """Whether a reply may answer an ask for a talk or what was only meant to be asked in it."""
    return any(map(is_meant, wanted)) and any(one.is_for_a_talk() for one in wanted)


def _part_line(book: Book, wanted: Sequence[Ask], name: str, words: str) -> str:
    """The lines of an answer that names a part of what was asked as all that is given of it, “only the schedule until Christmas”; "" where it is a part of none. Refused where it can be one of several."""
    asks = [ask for ask in wanted if granting(words, ask.title) == "part"]
    if len(asks) > 1:
        raise _which(book, asks, name, words)
    return "\n".join(lines_for(book, asks[0], name, words)) if asks else ""


def _to_words(words: str) -> str:
    """A yes or a no with the place where it says to what it is: behind both of “yes and no”."""
    return _REPLY.sub(r"\1\2 to WORDS", " ".join(words.split()), count=1)


def _which(book: Book, asks: Sequence[Ask], name: str, words: str) -> Refusal:
    """That words can answer one thing or another that I asked, with the line of each."""
    told = " or ".join(f"{ask.ref} “{shortened(ask.title, 60)}”" for ask in asks)
    adding = (" ".join(map(in_a_shell, lines_for(book, ask, name, words))) for ask in asks)
    lines = " or ".join(f"goodbooks add {one}" for one in adding)
    return Refusal(f"it can answer {told}", f"write which one: {lines}")


def lines_for(book: Book, ask: Ask, name: str, words: str) -> tuple[str, ...]:
    """The lines that say what somebody answered: a decision where a boss says yes or no, or where the ask is a case; time to talk is only answered.

    Either is for the same readers: what was said between two is open to nobody else because it decides something.
    """
    said = granting(words, ask.title)
    is_part = said == "part" and not is_said(words, ask.title)
    is_decided = (is_part or said in ("yes", "no", "part")) and not ask.is_for_a_talk() and (is_my_boss(book, name) or ask.is_case())  # fmt: skip
    title = to_what(capital(with_capital_i(" ".join(words.split()))), ask.title)
    kind = "decision" if is_decided else "answer"
    parts = (
        kind, name_text(book.name_of(name)), quoted(title),
        *(f"#{tag}" for tag in ask.matters), f"for ^{ask.id}",
    )  # fmt: skip
    more = [f"readers: {ANSWER.readers}"] if is_decided else ["is: part"] if is_part else []
    return (" ".join(parts), *more)
