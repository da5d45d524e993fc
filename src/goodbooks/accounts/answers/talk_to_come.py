"""A talk that was agreed on for a day, told as a next step or as a promise: “we look at the rest on 12 January”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.by_which_day import split_by
from goodbooks.accounts.answers.replies import made
from goodbooks.core.appointment import at_the_end
from goodbooks.core.book import Book
from goodbooks.core.days import COUNTS, WEEKDAYS, Moment, day_in_words, read_moment
from goodbooks.core.in_a_sentence import is_sent
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.entries.person import Person
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

_MEET = (
    r"(?:look (?:at|over|through|into|again)|talk|speak|meet|see each other|sit down|sit together|go (?:over|through)|discuss"
    r"|come back to|get back to|return to|review|check in|catch up|revisit|take stock|decide)"
)
_US = r"(?:we|both of us|let['’]?s|let us)(?:['’]ll)?"
_A_TALK = regex(
    rf"(?:then )?(?:(?:we|both of us)(?:['’]ll)?|let['’]?s|let us)(?: (?:will|shall|both|also|then|want to|are going to|are to|agreed to))* {_MEET}\b"
    rf"|(?:(?:talk|meet|speak|look(?: at (?:it|this|that|the rest))?) (?:again|together))\b"
    rf"|(?:the |our |a )?(?:(?:next|second|another|follow-up) )?(?:talk|meeting|1:1|one-on-one)(?: (?:is|again|together))?\W*$",
    re.IGNORECASE,
)
"""How one says that one meets: a deadline, “we ship on Friday”, is no talk."""
_OF_WHAT = regex(
    r"\b(?:(?:talk|speak|check in|catch up|sit (?:down|together)|meet)(?: (?:again|together))* (?:to|with)|(?:come|get|go) back to|return to|(?P<alone>meet)) (?P<what>\S.*)",
    re.IGNORECASE,
)
"""What stands behind a word for meeting that others can be met by as well, and prices returned to."""
_OF_US = regex(
    r"(?:you|him|her|them|each other|one another|it|this|that|these|those|what\b.*"
    r"|(?:the|that|this) (?:rest|question|topic|subject|matter|point|points|issue|discussion|list|plan)\b.*"
    r"|(?:again|together|at|in|on|over|for|to|once|after|before|about|and|here|there|next|as|tomorrow|today|every|each)\b.*)",
    re.IGNORECASE,
)
"""What shows that it is the two of us who meet, or what we spoke of that we come back to."""
_WHOSE = frozenset({"the", "a", "an", "my", "our", "your", "his", "her", "their", "its"})
_WHOM = _WHOSE | {"all", "some", "other", "these", "those", *COUNTS[2:]}
"""What leads to somebody who is met, and of it what leads to whoever belongs to one of us."""
_MORE_THAN_ONE = regex(
    r"(?!\w*(?:wards|ways|doors|stairs|times|seas)\b)[^\W\d_]{3,}[^\W\d_s]s", re.IGNORECASE
)
"""Several who are met, “customers”, and not where or when: “upstairs”, “afterwards”."""
_AND = regex(r",?\s+and\s+(?:then\s+)?(?=(?:we|i|he|she|they|let['’]?s)\b)", re.IGNORECASE)


def each_with_its_day(words: str, on: date) -> list[str]:
    """The words as two where an “and” stands between two things that each have a day; else as they are."""
    for found in _AND.finditer(words):
        one, other = words[: found.start()], words[found.end() :]
        if _day_behind(one, on) and _day_behind(other, on):
            return [one, *each_with_its_day(other, on)]
    return [words]


def agreed_talk(book: Book, words: str, who: str, held: date) -> Entry | None:
    """The talk with somebody that words told after a talk of a day name a later day for, with what I bring to it; None where they name none, or the book has it.

    It may stand behind an answer, “not yet, let us talk again on the 14th”, and before what belongs to it, “…, I bring the plan”.
    """
    pieces = _PIECES.split(words.strip(" ."))
    for first in range(len(pieces)):
        if first and not _A_TALK.match(pieces[first]):
            continue
        for last in range(len(pieces), first, -1):
            talk = _agreed_talk(book, ", ".join(pieces[first:last]), who, held)
            behind = [_AND_I.sub("", one) for one in pieces[last:]]
            if talk is not None and all(map(_BRINGS.match, behind)):
                more = (("agenda", capital("; ".join(behind))),) if behind else ()
                return talk._replace(fields=(*talk.fields, *more))
    return None


def is_only_a_talk(book: Book, words: str, who: str, held: date) -> bool:
    """Whether words say no more than that the two of us talk again on a later day, whether or not the book has that talk."""
    return agreed_talk(Book(book.of(Person)), words, who, held) is not None and _A_TALK.match(words.strip()) is not None  # fmt: skip


_TO_MEET = regex(
    rf"\W*(?:ok(?:ay)?|yes|yeah|yep|sure|fine|good|gladly|agreed|all right|alright|of course)\b(?:,? (?:of course|sure|gladly|then|please|fine|good|that works|no problem|and|so))*[,.:;!]? (?:(?:{_US}|come|take|have|make it|see you|you get|you can have|(?:I|he|she|they) (?:have|has|can do))\b[^,.;]*)?\b(?:half an hour|half hour|(?:an|the|one) hour|\w+ minutes|1:1|one-on-one|sit down|come (?:by|over|in|to me)|talk|speak|meet|see (?:you|me|each other)|catch up)\b",
    re.IGNORECASE,
)
"""A reply that goes on with time to talk: “ok, we take the half hour on Friday”."""


def is_to_meet(words: str) -> bool:
    """Whether a reply says that the two of us meet, which says yes to no more than that."""
    return _TO_MEET.match(words) is not None


_PIECES = regex(r"\s*(?:[,;]|\.(?=\s)|\s[-–—])\s+")
_AND_I = regex(r"\Aand (?=I\b)", re.IGNORECASE)
_BRINGS = regex(
    r"(?:and |please )*(?:(?:(?:I|you)(?:['’]ll| will)? )?(?:bring|take|have|show|come with|prepare)|with|bringing|about|on) (?:it|the|my|a|an|our|some|what|two|three|figures|numbers)\b",
    re.IGNORECASE,
)
"""What belongs to a talk and stands behind its day: “I bring the hand-over plan”."""


def _agreed_talk(book: Book, words: str, who: str, held: date) -> Entry | None:
    words = day_in_words(words)
    what, day = split_by(words, held)
    moment, place = read_moment(day, held) if day else None, ""
    if not isinstance(moment, Moment):
        what, said = at_the_end(words, held)
        moment, place = said or (None, "")
        day = words[len(what) :].strip(" ,") if said else ""
    if not isinstance(moment, Moment) or moment.on <= held or not _is_of_us(what, who):
        return None
    if re.search(rf"\b(?:by|until|till)\s+{re.escape(day)}", words, re.IGNORECASE):
        return None
    known = (one for one in book.of(Talk) if one.on == moment.on)
    if any(book.is_same(name, who) for one in known for name in (*one.who, *one.to)):
        return None
    talk = made(
        "talk",
        moment.on,
        (who,),
        title=capital(what),
        fields=(("stage", "planned"), *((("where", place),) if place else ())),
    )
    return talk._replace(at=moment.at)


def _is_of_us(what: str, who: str) -> bool:
    """Whether words tell that I meet `who`: a word to a customer, or the way back to an old price, is no talk with them."""
    if not _A_TALK.match(what):
        return False
    found = _OF_WHAT.search(what)
    if found is None or _OF_US.fullmatch(found["what"].strip(" .")):
        return True
    if found["alone"] and not _is_somebody(found["what"]):
        return True
    said, named = _words(found["what"]), _words(who)
    ways = (named, named[:1] if _WHOSE.isdisjoint(named[:1]) else [])
    return any(said[: len(one)] == one for one in ways if one)


def _is_somebody(words: str) -> bool:
    """Whether words behind “meet” begin with whom one meets, “their lawyer” or “Karin”, and not with how, where or when."""
    first = words.split(maxsplit=1)[0].strip(".,")
    if first.lower() in (*WEEKDAYS, *_WHOM):
        return first.lower() in _WHOM
    is_named = first[:1].isupper() or first.endswith(("'s", "’s", "s'", "s’"))
    return is_named or first.isdigit() or _MORE_THAN_ONE.fullmatch(first) is not None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+(?:[-']\w+)*", name_key(text).replace("’", "'"))


def agreed_talks(book: Book, parts: Iterable[str], who: str, held: date) -> Iterator[Entry]:
    """The talks that are named a day for in what was told, one for each day: the one that says most, with the hour of any."""
    found: dict[date, Entry] = {}
    for part in parts:
        for one in each_with_its_day(part, held):
            talk = agreed_talk(book, one, who, held)
            if talk is not None:
                there = found.setdefault(talk.on, talk)
                more = tuple(line for line in talk.fields if line[0] not in dict(there.fields))
                found[talk.on] = there._replace(at=there.at or talk.at, fields=(*there.fields, *more))  # fmt: skip
    yield from found.values()


_ONLY_AGAIN = regex(
    r"(?:then )?(?:(?:we|both of us)(?:['’]ll| will)?|let['’]?s|let us|next|the next|a second|another)? ?(?:talk|speak|meet|meeting|1:1|see each other|sit down|look(?: at (?:it|this|that))?|come back to (?:it|this|that))?(?: (?:again|together|then))*",
    re.IGNORECASE,
)


def is_only_again(title: str) -> bool:
    """Whether what a talk is called says only that we talk again, and not of what."""
    return _ONLY_AGAIN.fullmatch(title.strip(" .")) is not None


AGAIN = ", again"


def called_again(title: str) -> str:
    """What a talk is called that takes up another of this name."""
    return f"{title.removesuffix(AGAIN)}{AGAIN}" if title else ""


def last_held(book: Book, who: str, today: date) -> Talk | None:
    """The last talk with somebody that took place of late, which “we talk again” goes on from; None where there is none."""
    held = [
        one
        for one in book.of(Talk)
        if 0 <= (today - one.on).days <= _LATELY and not (one.is_page or one.is_wanted or is_sent(one))
        and any(book.is_same(name, who) for name in (*one.who, *one.to))
    ]  # fmt: skip
    return max(held, key=book.moment, default=None)


_LATELY = 30


def _day_behind(words: str, on: date) -> bool:
    words = day_in_words(words)
    what, day = split_by(words, on)
    return bool(what and day) and words.strip(" .").endswith(day)
