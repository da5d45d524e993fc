"""A sentence that tells what I gave somebody, "I sent Joe the number today": what became of the promise that it fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import capital, listed, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import known_as, name_before
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.promise import open_promises
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.entries.promise import Promise

_GAVE = regex(
    r"(?P<day>(?:today|yesterday)\b,?\s+)?(?P<who>I(?:['’]ve| have)? )?(?P<verb>sent|gave|given|handed|delivered|mailed|e-?mailed|brought) (?P<rest>\S.*)",
    re.IGNORECASE,
)
_TO = regex(r"(?P<what>.+?) to (?P<whom>\S+(?: \S+){0,2}?)(?P<day>(?: (?:today|yesterday|on \S+(?: \S+)?|this morning))?)", re.IGNORECASE)  # fmt: skip
_TONIGHT = regex(r"(?: at [\w:.]+(?: (?:o['’]clock|sharp))?)?,? (?:tonight|this (?:evening|afternoon|morning)|at (?:noon|\d{1,2}[:.]?\d{0,2}(?: ?[ap]m)?|[a-z]+(?: o['’]clock)))(?: at [\w:.]+)?[.!]*\Z", re.IGNORECASE)  # fmt: skip
"""The hour of today at which something was given."""
_KINDS = ("person", "promise", "outcome")
_LONGEST_DAY = 4
_NOT_IT = regex(r"\b(?:no|not|nothing|never|half|part|parts|draft|about|question|questions|reminder|first|apology|word)\b", re.IGNORECASE)  # fmt: skip
_SMALL = frozenset({"the", "and", "for", "our", "his", "her", "their", "with", "that", "this", "have", "will", "send", "sent", "give", "all"})  # fmt: skip


def given(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """What became of the one promise that a gift to somebody fits, else a note that names them; None for any other words."""
    bare, signs = apart_from_signs(sentence)
    found = _GAVE.fullmatch(bare)
    if not found:
        return None
    on, rest = _day_at_the_end(_TONIGHT.sub("", found["rest"]), today)
    whom, what = name_before(rest, known)
    if not known.is_person(whom) and (turned := _TO.fullmatch(rest)):
        whom, what = turned["whom"], turned["what"]
    name = known_as(whom, known)
    if found["day"]:
        said = read_moment(found["day"].strip(" ,"), today, is_past=True)
        on = said if isinstance(said, Moment) else on
    if not name or not what or on.on > today:
        return None
    fitting = _fitting(name, what, today, known)
    if len(fitting) == 1:
        one = fitting[0]
        tags = signs or "".join(f" #{tag}" for tag in one.matters)
        title = capital(f"{found['verb'].lower()}: {what}")
        note = f"it is taken as your promise “{shortened(one.title, 60)}”, kept: {one.ref}"
        return Meant(f"{on} outcome {quoted(title)}{tags} for {one.ref}", ("state: delivered",), (note,))  # fmt: skip
    if not found["who"]:
        return None  # “Sent Joe home” is told of no promise
    refs = listed((f"{one.ref} “{shortened(one.title, 40)}”" for one in fitting), "or")
    notes = (f'it can keep {refs}; say which: outcome "delivered" for ^id',) if fitting else ()  # fmt: skip
    return Meant(f"{on} note {name_text(name)} {quoted(capital(bare))}{signs}", notes=notes)


_HOLDS_ON = frozenset({"for", "of", "from", "by", "until", "till", "to", "about", "due", "before", "after"})  # fmt: skip
"""Behind one of these a day belongs to what was given: "the plan for Friday"."""


def _day_at_the_end(words: str, today: date) -> tuple[Moment, str]:
    """The day that the words end on, else today; and the words before it."""
    parts = words.split()
    for count in range(min(_LONGEST_DAY, len(parts) - 2), 0, -1):
        moment = read_moment(" ".join(parts[-count:]), today, is_past=True)
        if isinstance(moment, Moment) and parts[-count - 1].lower() not in _HOLDS_ON:
            return moment, " ".join(parts[:-count])
    return Moment(today), words


def _fitting(name: str, what: str, today: date, known: Known) -> list[Promise]:
    """My open promises to somebody that share a word with what I gave."""
    book = book_of(known, *_KINDS)
    return [
        one
        for one, _ in open_promises(book, today)
        if one.id
        and all(map(book.is_me, one.who or ("me",)))
        and is_to(book, one, name)
        and (_is_the_same(what, one.title) or _is_each_time(what, one))
    ]


def _is_the_same(what: str, title: str) -> bool:
    """Whether what I gave is what was promised: a question about it, a part or a draft of it is not."""
    given_words, promised = _telling(what), _telling(title)
    if _NOT_IT.search(what) or not given_words or not promised:
        return False
    return given_words <= promised or promised <= given_words


def _is_each_time(what: str, promise: Promise) -> bool:
    """Whether what I gave is what its note says is given each time, “every evening a photo of the gauges”."""
    telling = _telling(what)
    is_it = bool(promise.fields and promise.every) and not _NOT_IT.search(what)
    return is_it and bool(telling) and telling <= _telling(promise.line("note"))


def _telling(text: str) -> set[str]:
    """The words that say what a thing is, a plural as one of them."""
    words = re.findall(r"\w{3,}", text.lower())
    return {word.removesuffix("s") if len(word) > 3 else word for word in words} - _SMALL
