"""What somebody asked to have in the next talk, “show me a number next time”: it stands first in the brief for it."""

from __future__ import annotations

import re

from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital, said_apart
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by
from goodbooks.entries.decision import Decision
from goodbooks.entries.note import Note
from goodbooks.entries.request import Request
from goodbooks.entries.talk import Talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_OCCASION = r"(?:(?:for |from )?next time|(?:for|at|in|to|from) (?:the |our )?next (?:talk|1:1|one-on-one|meeting))"
_NEXT_TIME = regex(
    rf"\A(?P<lead>(?:\S+(?: \S+)? (?:said|says|told me|wrote|asked me)(?: (?:that|to))?[,:]? )?(?:(?:please|and|so|then|but)[,:]? )?){_OCCASION}\b[,:]?\s*"
    rf"|[,:]?\s*\b{_OCCASION}[,:]?\s*(?=\W*\Z|(?:a|an|the|your|some|more|numbers)\b)",
    re.IGNORECASE,
)
"""Where a next time stands that something is asked for: at the begin or the end, or before what is asked for."""
_GREETING = regex(r"\b(?:see|meet|speak to|talk to) you\b", re.IGNORECASE)
_SAYS = regex(
    r"(?:\S+(?: \S+)? (?:said|says|told me|wrote|asked me)(?: (?:that|to))?[,:]? )?"
    r"(?:(?:please|and|so|then|but|just|ok|okay|well|good|fine)[,:]? )*"
    r"(?:(?:can|could|will|would|should) you (?:please )?|you (?:should|must|need to|have to|can|could) )?"
    r"(?:please )?(?P<rest>\S.*)",
    re.IGNORECASE,
)
"""What may stand before what is asked for."""
_WANTS = regex(r"(?:i|we)(?:['’]d| would)? (?:want|need|expect|like|prefer)\b", re.IGNORECASE)


class Wish(NamedTuple):
    """What they asked for, in their words, and the entry that says it."""

    words: str
    entry: Entry


def for_next_time(book: Book, who: str, since: date, today: date) -> Wish | None:
    """The last thing somebody asked to have next time, in the last talk with them or since; None where there is none."""
    found = [
        Wish(words, entry)
        for entry in book.naming(who)
        if since <= entry.on <= today and _is_theirs(book, entry, who)
        for text in _told(entry)
        for words in wishes_in(text)
    ]
    return found[-1] if found else None


def _is_theirs(book: Book, entry: Entry, who: str) -> bool:
    return is_by(book, entry, who)


def _told(entry: Entry) -> Iterator[str]:
    """Their words in an entry: what they said in a talk, asked of me or decided."""
    if isinstance(entry, Talk):
        yield entry.said
    elif isinstance(entry, (Request, Decision, Note)):
        yield entry.title


def wishes_in(text: str) -> Iterator[str]:
    """Each sentence that asks for something to be done or brought next time, as it was said."""
    for said in said_apart(text) if "next" in text.lower() else ():
        plain = said.strip(' “”"„')
        when = None if _GREETING.search(plain) else _NEXT_TIME.search(plain)
        rest = f"{plain[: when.start()]}{when['lead'] or ' '}{plain[when.end() :]}" if when else ""
        begun = _SAYS.fullmatch(rest.strip())
        if begun is None:
            continue
        first, second = [*begun["rest"].lower().replace(",", " ").split(), ""][:2]
        if _WANTS.match(begun["rest"]) or (second != "you" and _is_deed(first)):
            yield capital(said.strip(' .“”"„'))


def _is_deed(word: str) -> bool:
    from goodbooks.language.doings.deeds import deeds  # only where somebody spoke of a next time

    return word in deeds()
