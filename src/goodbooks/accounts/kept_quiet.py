"""A yes that is not to be told yet: who asked for that, in which words, and until when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.asked_after import (
    EITHER_WAY,
    asks_my_part,
    asks_what_came,
    is_after_me,
    later_matters,
    matters_asked_in,
)
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import short_day
from goodbooks.core.regex import regex
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision, opened_by_words
from goodbooks.entries.promise import Promise, promise_state
from goodbooks.entries.talk import Talk
from goodbooks.language.meant.keeping import is_confidence
from goodbooks.reckoning.granted import still_granted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.request import Request
    from goodbooks.reckoning.granted import Grant

_SENTENCES = regex(r"(?<=[.!?;])\s+")
_TELLS = regex(
    r"\b(?:tells?|announces?|informs?|lets? .{2,40}? know|breaks? (?:it|the news)|explains? it to|says? it to)\b(?! me\b)",
    re.IGNORECASE,
)
"""How the promise of somebody begins who tells others themselves."""
_TELL = regex(
    r"\b(?:tells?|announces?|informs?)\b(?! (?:me|us|you)\b)|\blets? .{2,40}? know\b", re.IGNORECASE
)
"""How they say, of themselves or as I note it, that they tell others."""
_TELLS_ONE = regex(
    r"\b(?i:tell|inform|let|speak to|speak with|talk to|talk with)\s+(?:(?:(?i:the|my|our|your|his|her)\s+)?(?i:deputy|boss|successor|assistant|director|union)\b|(?!(?:The|My|Our|Your|You|Them|All|Everybody|Everyone|Nobody|Me|Us)\b)[A-Z]\S+)"
)
"""How somebody says that they tell one person: whoever else asks hears nothing by that day."""
_WHO_TELLS = regex(r"\bwho (?:will |is going to |is to |should )?(?:tells?|informs?|speaks? (?:to|with)|talks? (?:to|with)|lets?)\b", re.IGNORECASE)  # fmt: skip
_THEY_DO = regex(
    r"\W*(?:(?:he|she|they)\b(?:['’](?:ll|d)| will| would| wants? to| means? to)?(?: \w+ly)?(?: do(?:es)?(?: (?:it|that|so))?\b| (?:tells?|speaks?|talks?|takes? (?:it|that) on)\b|,? (?:himself|herself|themsel(?:f|ves)|in person)\b|(?:['’]ll| will)(?=,|\W*\Z| (?:on|by|at|next|this|tomorrow|today)\b))|(?:himself|herself|themsel(?:f|ves)|in person)\b|leave (?:it|that) to me\b)",
    re.IGNORECASE,
)
"""How whoever decided takes it on themselves to tell somebody, as I note it or in their words."""
_AND = regex(r"\A(?:and|but|so)\b,?\s*", re.IGNORECASE)


CANNOT_SAY = "I can't say anything yet; you hear it from us{}."
NOTHING_TO_TELL = (
    "I have nothing to tell you there; when there is something, you hear it in good time."
)
"""What can be said to whoever is not to hear of a matter yet, before anything is decided in it: it gives nothing away, and stays true whatever is decided."""
ALL_GOES_ON = "The work goes on; if anything changes for you, you hear it in good time."
"""The same to whoever asks what is going on with me."""
_AS_SOON = " as soon as I may"
_BY = " by "
_SAID = regex(re.escape(CANNOT_SAY).replace(r"\{\}", rf"{_BY}(?P<day>[^.]+)"))


_NOTHING_AWAY = regex(
    r"\bhears? it in good time\b|\bcan['’]t say anything yet\b|\ball goes on as before\b",
    re.IGNORECASE,
)
"""By what it is known, in an answer of mine, that it told nothing."""


def gave_nothing_away(words: str) -> bool:
    """Whether an answer of mine to whoever asked after me told nothing of a matter."""
    return _NOTHING_AWAY.search(words) is not None


class Quiet(NamedTuple):
    """A yes that is kept quiet: the words that ask for it, what they rest on, the day by which others are told, None where nobody named one, and the words that say who is told."""

    grant: Grant
    words: str
    cites: tuple[str, ...]
    until: date | None
    tells: str = ""

    def can_be_said(self, today: date, asker: str = "") -> str:
        """What can be said to whoever asks after it: neither the news nor an untruth."""
        return CANNOT_SAY.format(self.by(today, asker) or _AS_SOON)

    def by(self, today: date, asker: str = "") -> str:
        """By when whoever asks hears it, as it stands behind a sentence: " by 11 January"; "" where that is not known, or only somebody else is told then."""
        is_for_another = _TELLS_ONE.search(self.tells) and not (asker and asker in self.tells)
        return f"{_BY}{short_day(self.until, today)}" if self.until and not is_for_another else ""


def heard_by(words: str) -> str:
    """The day by which they hear, of what was said to whoever asked; "" where it names none."""
    found = _SAID.search(" ".join(words.split()))
    return found["day"] if found else ""


def kept_quiet(book: Book, grant: Grant, today: date) -> Quiet | None:
    """What keeps a yes quiet on a day; None where nobody asked for that, it has words for others, they told it themselves, or its day is over."""
    found = None if opened_by_words(book, grant.reply) else next(_asked_for(book, grant), None)
    if found is None:
        return None
    words, ref = found
    told = next(_who_tells(book, grant), None)
    if told is not None:
        state = promise_state(book, told, today)
        if not state.is_open:
            return None
        until = state.due.on if state.due else None
    else:
        until = _named_in(words, grant.reply.on)
    cites = (ref, told.ref) if told is not None else (ref,)
    tells = told.title if told is not None else ". ".join((words, *tells_still(book, grant, words)))
    return None if until and until < today else Quiet(grant, words, cites, until, tells)


def quiet_in(book: Book, matters: Iterable[str], today: date) -> Quiet | None:
    """The last yes in one of these matters that is kept quiet on a day."""
    tags = {name_key(tag) for tag in matters}
    found = (
        kept_quiet(book, one, today)
        for one in reversed(still_granted(book, today))
        if not tags.isdisjoint(name_key(tag) for tag in one.ask.matters)
    )
    return next(filter(None, found), None)


def granted_in(book: Book, matters: Iterable[str], today: date) -> Grant | None:
    """The last yes in one of these matters, kept quiet or not."""
    tags = {name_key(tag) for tag in matters}
    given = (one for one in reversed(still_granted(book, today)) if tags & {name_key(tag) for tag in one.ask.matters})  # fmt: skip
    return next(given, None)


def what_can_be_said(book: Book, requests: Iterable[Request], today: date) -> tuple[tuple[str, str], ...]:  # fmt: skip
    """For each of these questions after me, or what came of it, in whose matter there is a yes, or that whoever asks is not to hear of yet, what can be said to it as long as they may not read that: its ref, and the words."""
    found = []
    for one in requests:
        later = later_matters(book, one)
        matters, is_later = (*matters_asked_in(book, one), *sorted(later)), bool(later)
        grant = granted_in(book, matters, today)
        is_mine = asks_my_part(book, one)
        if grant is None and (is_later or is_mine):
            found.append((one.ref, NOTHING_TO_TELL if is_later else EITHER_WAY))
        if grant is not None and (is_after_me(one) or is_later or is_mine or _asks_what_came(book, one, grant)):  # fmt: skip
            quiet = quiet_in(book, matters, today) or _told_by_them(book, grant, today)
            asker = book.name_of(one.who[0]) if one.who else ""
            found.append((one.ref, quiet.can_be_said(today, asker)))
    return tuple(found)


def _asks_what_came(book: Book, request: Request, grant: Grant) -> bool:
    """Whether somebody who gave no yes, and is not let to read it, asks what was answered or agreed: that it is still open would be an untruth."""
    if grant.reply.line("public") or not all(map(book.is_me, grant.reply.readers)):
        return False
    had_part = book.person_keys((*grant.reply.who, *grant.ask.to))
    return asks_what_came(request.title) and not (had_part & book.person_keys(request.who))


def words_for_now(book: Book, matters: Iterable[str], today: date, asker: str = "") -> str:
    """What can be said of these matters to whoever is not to hear of them yet: neither the news nor an untruth, before a yes and after."""
    tags = tuple(matters)
    quiet, grant = quiet_in(book, tags, today), granted_in(book, tags, today)
    if quiet is None and grant is not None:
        quiet = _told_by_them(book, grant, today)
    return quiet.can_be_said(today, asker) if quiet else NOTHING_TO_TELL


def _told_by_them(book: Book, grant: Grant, today: date) -> Quiet:
    """A yes for which nobody asked to be quiet: with the day by which whoever said it means to tell others, as long as they have not."""
    told = next(_who_tells(book, grant), None)
    state = promise_state(book, told, today) if told is not None else None
    day = state.due.on if state and state.is_open and state.due else None
    return Quiet(grant, "", (), day, told.title if told is not None else "")


def _asked_for(book: Book, grant: Grant) -> Iterator[tuple[str, str]]:
    """The sentences by which whoever said yes asks to keep it quiet, each with what it stands in: in the yes, also in its words of before a correction, or in what they said or decided that day."""
    theirs = book.person_keys(grant.reply.who)
    talks = [
        one
        for one in book.of(Talk)
        if one.on == grant.reply.on and theirs & book.person_keys((*one.who, *one.to))
    ]
    before: list[Entry] = [part for part in book.parts(grant.reply) if part != grant.reply]
    said: list[tuple[str, Entry]] = [(grant.reply.title, grant.reply)]
    said += [(raw, grant.reply) for _, raw in grant.reply.fields]
    said += [(raw, grant.reply) for one in before for raw in (one.title, *one.lines("said"))]
    said += [(raw, talk) for talk in talks for raw in talk.lines("said")]
    said += [
        (one.title, one)
        for tag in grant.ask.matters
        for one in book.about(tag)
        if isinstance(one, Decision) and one.on == grant.reply.on and one != grant.reply
        and theirs & book.person_keys(one.who)
    ]  # fmt: skip
    for text, one in said:
        for part in _SENTENCES.split(text.strip().strip('"“”')):
            if is_confidence(part):
                yield _AND.sub("", part).strip(' ."“”'), one.ref


def _who_tells(book: Book, grant: Grant) -> Iterator[Promise]:
    """What whoever said yes promised since to tell others, in the matter of the yes."""
    theirs = book.person_keys(grant.reply.who)
    for tag in grant.ask.matters:
        for one in book.about(tag):
            is_since = isinstance(one, Promise) and one.on >= grant.reply.on
            is_theirs = bool(theirs & book.person_keys(one.who))
            if isinstance(one, Promise) and is_since and is_theirs and _TELLS.match(one.title):
                yield one


def tells_still(book: Book, grant: Grant, known: str) -> Iterator[str]:
    """The sentences of a yes, also as it was before a correction, by which they tell others themselves; those that are known already are left out."""
    for part in book.parts(grant.reply):
        for one in _SENTENCES.split(part.title):
            words = one.strip(' ."“”')
            if _TELL.search(words) and words not in known:
                yield words


class ToTell(NamedTuple):
    """What says that whoever said yes tells others themselves: the entry, the day by which, None where none is named, and whether it is done."""

    entry: Entry
    day: date | None
    is_done: bool


def said_to_tell(book: Book, grant: Grant, today: date) -> ToTell | None:
    """What whoever said yes promised, decided or answered of telling others; None where nothing says that they do."""
    told = next(_who_tells(book, grant), None)
    if told is not None:
        state = promise_state(book, told, today)
        return ToTell(told, state.due.on if state.due else None, not state.is_open)
    said = next((one for one in _said_with_it(book, grant) if _TELL.search(one.title) or _says_they_do(book, one)), None)  # fmt: skip
    return ToTell(said, _named_in(said.title, said.on), is_done=False) if said else None


def _says_they_do(book: Book, said: Entry) -> bool:
    """Whether it answers “Who tells Kofi?” with whoever answers: “He does, himself, on Monday”."""
    asked = (book.get(f"^{ref}") for ref in said.links)
    return any(one is not None and _WHO_TELLS.search(one.title) for one in asked) and _THEY_DO.match(said.title) is not None  # fmt: skip


def _said_with_it(book: Book, grant: Grant) -> Iterator[Entry]:
    """What whoever said yes decided since in its matter, or answered to what I asked in it."""
    theirs = {book.person_key(name) for name in grant.reply.who}
    tags = {name_key(tag) for tag in grant.ask.matters}
    for one in (*book.of(Decision), *book.of(Answer)):
        asks = (book.get(f"^{ref}") for ref in one.links)
        every = (*one.matters, *(tag for ask in asks if ask for tag in ask.matters))
        is_of_it = one.on >= grant.reply.on and not tags.isdisjoint(map(name_key, every))
        if is_of_it and theirs & {book.person_key(name) for name in one.who}:
            yield one


def _named_in(words: str, on: date) -> date | None:
    """The last day that words name as the one until which they ask for it."""
    from goodbooks.language.days.dues import named_days
    from goodbooks.language.days.stretch import UNKNOWN

    days = [due.on for due in named_days(words, on, UNKNOWN) if due.on >= on]
    return days[-1] if days else None
