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

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.entries.promise import Promise

_GAVE = regex(
    r"(?P<day>(?:today|yesterday)\b,?\s+)?(?P<who>I(?:['’]ve| have)? )?(?P<verb>sent|gave|given|handed|delivered|mailed|e-?mailed|texted|messaged|posted|faxed|whats-?app(?:ed)?|brought) (?P<rest>\S.*)",
    re.IGNORECASE,
)
_TO = regex(r"(?P<what>.+?) to (?P<whom>\S+(?: \S+){0,2}?)(?P<day>(?: (?:today|yesterday|on \S+(?: \S+)?|this morning))?)", re.IGNORECASE)  # fmt: skip
_HOUR = r"at (?:noon|\d{1,2}[:.]?\d{0,2}(?: ?[ap]m)?|(?:about |around )?[a-z]+(?: o['’]clock)?)(?: sharp)?"
_TONIGHT = regex(rf"(?: {_HOUR})?,? (?:(?:of |from |for )?(?:tonight|this (?:evening|afternoon|morning))|{_HOUR})(?: {_HOUR})?[.!]*\Z", re.IGNORECASE)  # fmt: skip
"""The hour of today at which something was given."""
_WENT = regex(
    r"(?P<what>\S.*?) (?:(?:is|are|was|were|has|have|has been|have been) )?(?:just |now )?(?P<verb>sent|went|gone|given|handed|delivered|mailed|e-?mailed|texted|posted|faxed)(?: (?:off|out|over|on))? to (?P<whom>\S+(?: \S+){0,2}?)(?P<behind>(?:,? (?:today|yesterday|tonight|this|at|on) .*|,? (?:today|yesterday|tonight))?)",
    re.IGNORECASE,
)
_THEY_HAVE = regex(r"(?P<whom>\S+(?: \S+)?) (?:(?P<verb>has|got|had|received)|has (?:got|had|received)) (?P<what>(?:the|my|our|his|her|their|tonight['’]s|today['’]s) \S.*)", re.IGNORECASE)  # fmt: skip
"""The same said of what was given, “the readings went to Konrad”, or of whoever has it; only a promise that it fits shows that it was owed."""
_OF_TODAY = regex(r"\b(?:tonight|today)['’]s ", re.IGNORECASE)
_A_STEP = regex(r"(?:send|give|mail|write|bring|hand|text|message|post) ", re.IGNORECASE)
_WHOM = regex(r"(?:him|her|them) (?=\S)", re.IGNORECASE)
_A_GIFT = regex(r"(?:the|my|our|his|her|their|tonight['’]s|today['’]s) \S", re.IGNORECASE)
KINDS = ("person", "promise", "outcome")
_LONGEST_DAY = 4
_NOT_IT = regex(r"\b(?:no|not|nothing|never|half|part|parts|draft|about|question|questions|reminder|first|apology|word)\b", re.IGNORECASE)  # fmt: skip
_SMALL = frozenset({"the", "and", "for", "our", "his", "her", "their", "with", "that", "this", "have", "will", "send", "sent", "give", "all"})  # fmt: skip


def given(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """What became of the one promise that a gift to somebody fits, else a note that names them; None for any other words."""
    bare, signs = apart_from_signs(sentence)
    found = _GAVE.fullmatch(bare)
    if not found:
        return _came_to_them(bare, signs, today, known)
    on, rest = day_at_the_end(_TONIGHT.sub("", found["rest"]), today)
    whom, what = name_before(rest, known)
    if not known.is_person(whom) and (turned := _TO.fullmatch(rest)):
        whom, what = turned["whom"], turned["what"]
    name = known_as(whom, known)
    if found["day"]:
        said = read_moment(found["day"].strip(" ,"), today, is_past=True)
        on = said if isinstance(said, Moment) else on
    if on.on > today:
        return None
    if not name or not what:
        thing = _WHOM.sub("", rest, count=1)
        return kept(_fitting("", thing, today, known), found["verb"], thing, on, signs) if _A_GIFT.match(thing) else None  # fmt: skip
    fitting = _fitting(name, what, today, known)
    if outcome := kept(fitting, found["verb"], what, on, signs):
        return outcome
    if not found["who"] and not fitting:
        return None  # “Sent Joe home” is told of no promise
    notes = (which_of(fitting),) if fitting else ()
    return Meant(f"{on} note {name_text(name)} {quoted(capital(bare))}{signs}", notes=notes)


def which_of(fitting: list[Promise]) -> str:
    """The promises that a gift or a deed may keep, and the line that says which."""
    refs = listed((f"{one.ref} “{shortened(one.title, 40)}”" for one in fitting), "or")
    return f'it can keep {refs}; say which: outcome "delivered" for ^id'


def kept(fitting: list[Promise], verb: str, what: str, on: Moment, signs: str) -> Meant | None:
    """That the one promise was kept that fits; None where none does, or several do."""
    if len(fitting) != 1:
        return None
    one = fitting[0]
    tags = signs or "".join(f" #{tag}" for tag in one.matters)
    note = f"it is taken as your promise “{shortened(one.title, 60)}”, kept: {one.ref}"
    title = quoted(capital(f"{verb.lower()}: {what}" if what else verb))
    return Meant(f"{on} outcome {title}{tags} for {one.ref}", ("state: delivered",), (note,))


def _came_to_them(bare: str, signs: str, today: date, known: Known) -> Meant | None:
    """What became of the one promise that is told of what was given, or of whoever has it now; None for any other words."""
    if "?" in bare:
        return None
    on, words = day_at_the_end(_TONIGHT.sub("", bare), today)
    went = _WENT.fullmatch(words)
    found = went or _THEY_HAVE.fullmatch(words)
    name = known_as(found["whom"], known) if found else ""
    if found is None or not name or on.on > today:
        return None
    what = found["what"][:1].lower() + found["what"][1:]
    verb = "sent" if went else "they have"
    return kept(_fitting(name, what, today, known), verb, what, on, signs)


_HOLDS_ON = frozenset({"for", "of", "from", "by", "until", "till", "to", "about", "due", "before", "after"})  # fmt: skip
"""Behind one of these a day belongs to what was given: "the plan for Friday"."""


def day_at_the_end(words: str, today: date) -> tuple[Moment, str]:
    """The day that the words end on, else today; and the words before it."""
    parts = words.split()
    for count in range(min(_LONGEST_DAY, len(parts) - 2), 0, -1):
        moment = read_moment(" ".join(parts[-count:]), today, is_past=True)
        if isinstance(moment, Moment) and parts[-count - 1].lower() not in _HOLDS_ON:
            return moment, " ".join(parts[:-count])
    return Moment(today), words


def _fitting(name: str, what: str, today: date, known: Known) -> list[Promise]:
    """My open promises to somebody, or to anybody where `name` is "", that share a word with what I gave; of several those whose day has come, where any has."""
    book, what = book_of(known, *KINDS), _OF_TODAY.sub("the ", what)
    found = [
        (one, state)
        for one, state in open_promises(book, today)
        if one.id
        and all(map(book.is_me, one.who or ("me",)))
        and (
            is_to(book, one, name) or _is_a_step_for(one, name, book)
            if name
            else not all(map(book.is_me, one.to))
        )
        and (is_the_same(what, one.title) or _is_each_time(what, one))
    ]
    due = [one for one, state in found if state.due and state.due.on <= today]
    return due if len(due) == 1 else [one for one, _ in found]


def _is_a_step_for(one: Promise, name: str, book: Book) -> bool:
    """Whether I promised myself to send or give somebody something: “Send Wout the short mail”."""
    found = _A_STEP.match(one.title)
    is_own = bool(one.to) and all(map(book.is_me, one.to))
    return (
        is_own and found is not None and one.title[found.end() :].lower().startswith(name.lower())
    )


def is_the_same(what: str, title: str) -> bool:
    """Whether what I gave is what was promised: a question about it, a part or a draft of it is not."""
    given_words, promised = telling(what), telling(title)
    if _NOT_IT.search(what) or not given_words or not promised:
        return False
    return given_words <= promised or promised <= given_words


def _is_each_time(what: str, promise: Promise) -> bool:
    """Whether what I gave is what its note says is given each time, “every evening a photo of the gauges”."""
    words = telling(what)
    is_it = bool(promise.fields and promise.every) and not _NOT_IT.search(what)
    return is_it and bool(words) and words <= telling(promise.line("note"))


def telling(text: str) -> set[str]:
    """The words that say what a thing is, a plural as one of them."""
    words = re.findall(r"\w{3,}", text.lower())
    return {word.removesuffix("s") if len(word) > 3 else word for word in words} - _SMALL
