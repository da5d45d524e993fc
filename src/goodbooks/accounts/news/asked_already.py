"""An ask that somebody has already, as a message to them says so: in a sentence or two, without a gap."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import is_quotable
from goodbooks.accounts.their_no import their_no
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital, day_text, short_day, shortened, with_capital_i
from goodbooks.core.plans import PLANNED
from goodbooks.core.regex import regex
from goodbooks.entries.answer import only_word_comes
from goodbooks.entries.talk import Talk, talks_planned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told as Since
    from goodbooks.accounts.their_no import TheirNo
    from goodbooks.core.book import Book
    from goodbooks.entries.ask import Ask

TITLE = 160
ASKING = ("which", "what", "who", "when", "where", "how", "why")
"""How a question begins to which a line back is the answer."""


class Told(NamedTuple):
    """What a message says of an ask that they have, the place it has there, and what it rests on."""

    place: str
    words: str
    cites: tuple[str, ...]


def told_already(book: Book, ask: Ask, today: date) -> Told | None:
    """What is said of an ask that they have: what they answered so far, or that they have it; None where it has to be put in full."""
    later = their_no(book, ask)
    if later is not None and later.is_open:
        return Told("later", _so_far(book, later, today), (ask.ref, later.reply.ref))
    return Told("ask", _they_have_it(ask, today), (ask.ref,)) if _is_told_shortly(ask) else None


def is_told(book: Book, ask: Ask, since: Since, today: date) -> bool:
    """Whether the last update to them said that they put it off, and its day is still to come: there is nothing to say again."""
    later = their_no(book, ask)
    was_update = since.talk is not None and since.talk.page == "update"
    if later is None or not later.is_open or not was_update or since.is_new(later.reply):
        return False
    day = later.not_before or later.word_by
    return day is not None and day > today


def _so_far(book: Book, later: TheirNo, today: date) -> str:
    """Thanks for it, what I asked in its shortest form and what they said, and when it comes again: nobody is pressed for what they put off."""
    day = short_day(later.reply.on, today)
    talked = any(one.on == later.reply.on and one.is_held(today) and not one.is_page for one in _talks(book, later))  # fmt: skip
    thanks = f"Thank you for the talk on {day}" if talked else f"Thank you for your answer of {day}"
    text = f"{thanks}. {capital(as_it_stays(later.ask, is_there=talked))} stays open{_what_they_said(book, later, today)}."
    planned = set(talks_planned(book, today))
    again = next((one for one in _talks(book, later) if one in planned), None)
    if again is not None:
        return f"{text} {_we_talk(again, today)}"
    if later.word_by and later.word_by >= today:
        return text
    if _is_held(later) or only_word_comes(later.reply.title):
        return text
    if later.not_before is None:
        return f"{text} When may I ask again?"
    if later.not_before <= today:
        return f"{text} May I ask again now?"
    return f"{text} I'll ask again after {short_day(later.not_before, today)}."


def _is_held(later: TheirNo) -> bool:
    """Whether their answer stands in words of mine, which they do not read."""
    return later.reply.title.startswith("[")


def _what_they_said(book: Book, later: TheirNo, today: date) -> str:
    """Their words, as it goes on behind what stays open; of a report of them, turned to them or not, only the day by which they answer."""
    if _is_held(later):
        said = _in_the_talk(book, later)
        return f": {said}" if said else ""
    is_turned = later.reply.title.lower().startswith("you ") and later.word_by is not None
    if is_quotable(later.reply.title, later.reply.who) and not is_turned:
        return f": you said “{shortened(later.reply.title, TITLE).rstrip('.')}”"
    told = f"I hear from you by {short_day(later.word_by, today)}" if later.word_by else ""
    said = _in_the_talk(book, later)
    return f": {'; '.join(filter(None, (said, told)))}" if said or told else ""


def _in_the_talk(book: Book, later: TheirNo) -> str:
    """Their own words in the talk in which they put it off, where I noted the answer as a report."""
    talks = (one for one in _talks(book, later) if (one.on, one.at) == (later.reply.on, later.reply.at))  # fmt: skip
    said = next((words for one in talks if (words := one.said) and is_quotable(words, later.reply.who)), "")  # fmt: skip
    return f"you said “{shortened(said, TITLE).rstrip('.')}”" if said else ""


def as_it_stays(ask: Ask, *, is_there: bool) -> str:
    """What I asked in its shortest form, as what stays open: “to go back to the ward” of “To go back to the ward, 30 hours, from 1 February”, in marks where it is a sentence of its own, and not in its words where it is a whole speech."""
    title = ask.title.rstrip(".")
    first = title.split(", ", 1)[0].split("; ", 1)[0]
    if first.startswith("To ") and len(first.split()) >= _FEWEST:
        return f"what I asked, to {first[3:]},"
    if len(title) > _SPEECH or _NEXT.search(title):
        return "what I asked you there" if is_there else "what I asked you"
    return f"what I asked, “{title}”,"


_SPEECH = 100
_NEXT = regex(r"[.?!] +\S")
_FEWEST = 3


def _talks(book: Book, later: TheirNo) -> Iterator[Talk]:
    """The talks with whoever put it off, in the order of their days."""
    names = book.person_keys(later.reply.who)
    for one in sorted(book.of(Talk), key=book.moment):
        if names & book.person_keys((*one.who, *one.to)):
            yield one


_I_BRING = regex(r"I (?:bring|take|have|show|come with)\b[^;.]*", re.IGNORECASE)


def _we_talk(talk: Talk, today: date) -> str:
    """When we talk again, and what I bring to it."""
    brings = _I_BRING.match(talk.agenda.strip())
    at = f", {talk.at}" if talk.at else ""
    more = f"; {with_capital_i(brings[0].strip())}" if brings else ""
    return f"We talk again on {day_text(talk.on, today)}{at}{more}."


def _is_told_shortly(ask: Ask) -> bool:
    """Whether an ask needs no more than that they have it: it was planned and said, or is a sentence with its own question or a yes."""
    if ask.on_yes or ask.is_case() or ask.is_for_a_talk():
        return False
    first = (*ask.title.lower().split(), "")[0].strip(",.:;!")
    is_whole = "?" in ask.title and first not in ASKING
    return is_whole or first in ("yes", "no") or bool(ask.line(PLANNED))


def _they_have_it(ask: Ask, today: date) -> str:
    """That they have my question, of which day, and by when I need an answer where that is said."""
    title = shortened(ask.title, TITLE)
    end = "" if title.endswith(("?", "!", ".", "…")) else "."
    text = f"You have my question of {short_day(ask.on, today)}: “{title}”{end}"
    if ask.due is None:
        return text
    late = "I needed" if ask.due.on < today else "I need"
    return f"{text} {late} your answer by {short_day(ask.due.on, today)}."
