"""What others may read of a book: what was said between two stays there, and the writer's raw words are gaps.

One place decides it, for every page that somebody else reads.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.at_home import is_of_home
from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.accounts.answers.next_step import for_others, steps
from goodbooks.accounts.readers.in_confidence import confided, repeating
from goodbooks.accounts.readers.own_terms import own_terms
from goodbooks.accounts.readers.private_matters import NOTHING_PRIVATE, private_matters
from goodbooks.accounts.readers.promised_aloud import from_you
from goodbooks.accounts.readers.reported import as_they_answered, as_they_decided
from goodbooks.accounts.readers.said_of_me import my_names
from goodbooks.accounts.readers.said_to_who_decided import is_told_unsurely, said_to_who_decided
from goodbooks.accounts.readers.standing_word import said_to_who_gave_it
from goodbooks.accounts.readers.takes_part import are_in, concerns_all
from goodbooks.accounts.readers.to_their_face import (
    as_said,
    is_quotable,
    is_raw_title,
    said_of_them,
    said_to_them,
    to_their_face,
)
from goodbooks.accounts.readers.told_to_do import what_holds
from goodbooks.accounts.readers.who_hears_later import is_too_early_for, without_who_hears_later
from goodbooks.accounts.readers.who_was_there import were_there, without_what_it_leaves_out
from goodbooks.accounts.readers.without_asides import is_free, without_asides
from goodbooks.accounts.reviews.won_for_me import is_for_me
from goodbooks.core.book import Book
from goodbooks.core.document import Gap
from goodbooks.core.entry import people_in
from goodbooks.core.fields import ForOthers, Text
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.placeholders import HELD_LINE, HELD_TITLE
from goodbooks.core.readers import may_all_read, not_yet_of, seen_by
from goodbooks.core.regex import regex
from goodbooks.core.telling import TO_MY_QUESTION, amending, title_to_say
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, is_only_of_the_risk, to_put_right
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.option import Option
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import AN_ANSWER, Request
from goodbooks.entries.talk import Talk
from goodbooks.entries.win import Win
from goodbooks.language.meant.keeping import without_aside
from goodbooks.language.meant.scorn import is_scornful

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.core.entry import Entry, Kind

_STILL_OPEN = regex(r"\?|!!|\b(?:HE|SHE|HIM|HER|HIS|THEY|THEM|THEIR|ME|MY)\b")
"""A reason that asks, or shouts, is a thought on its way and not one to be told yet."""
SAID_TO_THEM = frozenset({"reason", "their-side", "my-part", "i-give", "could-go-wrong"})
"""The lines of an ask that stand in a case as I say them to whom it is for."""
_WRITTEN = regex(r"(?:mail|chat)\b", re.IGNORECASE)
"""How the source of what was written to me begins."""
_GAINS = frozenset({"reason", "effect"})
_IN_A_CASE = SAID_TO_THEM | _GAINS | {"cost", "risk", "way-back"}
_REMARKS = frozenset({"note", "because"})
"""The lines in which I remark something: to whoever it is about, they are said to their face or not at all."""
_NOT_RAW = frozenset({"text", "written"})


def may_read(book: Book, readers: tuple[str, ...], kinds: Mapping[str, Kind]) -> Book:
    """The book as these readers may see it: without what is between two of whom they are none, raw words marked as gaps."""
    seen = concerning(book, readers, kinds)
    if seen is book:
        return book
    return without_raw_words(seen, book, readers)


def without_raw_words(seen: Book, book: Book, readers: tuple[str, ...]) -> Book:
    """What these readers see of a book, with my raw words marked as gaps; the book says who is called how."""
    others = tuple(name for name in readers if not book.is_me(name))
    private, mine, later = _private_of(book), my_names(book), not_yet_of(book)
    people, key = book.people(), ("told to", others, private, mine)

    def told(one: Entry) -> Entry:
        now = one
        if one.matters and later:
            now = without_who_hears_later(book, now, others)
        if isinstance(one, Decision):  # how it is told hangs on others too
            now = _as_it_holds(book, _without_old_words(seen, book, one, others), others)
        return book.made_of(key, (now, people), lambda: _held_back(_without_home(without_asides(now), private), _called_in(book, now, others), mine))  # fmt: skip

    return Book(map(told, (*seen.entries, *seen.planned)), part_of=book)


def _private_of(book: Book) -> PrivateMatters:
    return book.once("private at home", lambda: private_matters(book))


def _tells_of_home(book: Book, win: Win, readers: tuple[str, ...]) -> bool:
    """Whether a win names who or what is private at home, in its title or a line others would read, and nobody is named who may read it."""
    private = _private_of(book)
    if win.readers or private == NOTHING_PRIVATE or are_in(book, win, readers):
        return False
    told = (raw for name, raw in win.fields if is_free(Win, name))
    return any(map(private.named_in, (win.title, *told)))


def left_out(
    entries: Iterable[Entry], who: str, called: Mapping[str, str] | None = None
) -> tuple[Gap, ...]:
    """What of my raw words is left out for these readers, each with the line that says it to them, which for what they said is a note of mine and no quote of theirs; `called` are names of lines in words."""
    told = tuple(entries)
    titles = (
        Gap(
            f"{'what was decided' if one.title == HELD_TITLE else f'the {one.kind}'} in words for {who}",
            say,
        )
        for one in told
        if (say := title_to_say(one))
    )
    lines = (
        Gap(
            f"{(called or {}).get(name, name.replace('-', ' '))} in words for {who}",
            amending(one, f"{'note' if name == 'said' else name}: your words for them"),
        )
        for one in told
        for name, raw in one.fields
        if raw == HELD_LINE and not (name == "said" and one.line("note"))
    )
    return (*titles, *lines)


def concerning(book: Book, readers: tuple[str, ...], kinds: Mapping[str, Kind]) -> Book:
    """The book as these readers may see it, without what was said in a talk between two and does not concern them or in confidence, and without my wins that are for me alone."""
    others = tuple(name for name in readers if not book.is_me(name))
    if not others:
        return book
    every = (*book.entries, *book.planned)
    is_kept = _keeping(book, others)
    return seen_by(book, readers, kinds, frozenset(one.ref for one in every if is_kept(one)))


def do_concern(
    book: Book, found: Iterable[Entry], readers: tuple[str, ...], kinds: Mapping[str, Kind]
) -> frozenset[str]:
    """The refs of those of some entries that `concerning` leaves to these readers; the rest of the book is not looked at."""
    others = tuple(name for name in readers if not book.is_me(name))
    is_kept = _keeping(book, others)
    return frozenset(
        one.ref
        for one in found
        if not others or (not is_kept(one) and may_all_read(book, one, others, kinds))
    )


def _keeping(book: Book, others: tuple[str, ...]) -> Callable[[Entry], bool]:
    """Tells whether an entry is kept from these readers, whoever it names."""
    secret = set(_confided(book, others))
    wins = book.each(("for me", others), Win, lambda win: is_for_me(book, win, others) or None)
    mine = {id(win) for win, _ in wins}
    mine |= {id(win) for win in book.of(Win) if _tells_of_home(book, win, others)}
    every = (*book.entries, *book.planned) if secret else ()
    is_repeated = repeating(book, [one for one in every if one.ref in secret])

    def tells_a_secret(one: Entry) -> bool:
        if one.ref in secret:
            return True
        is_done = isinstance(one, Win | Promise) and not one.readers
        return is_done and not are_in(book, one, others) and is_repeated(one)

    def is_kept(one: Entry) -> bool:
        if is_too_early_for(book, one, others):
            return True
        if not secret and not isinstance(one, _DONE):
            return False
        return (
            (bool(secret) and tells_a_secret(one))
            or (_is_between_two(book, one) and not concerns_all(book, one, others))
            or id(one) in mine
        )

    return is_kept


_DONE = Decision | Promise | Win
"""What alone is kept from somebody where nothing was said in confidence."""


def _confided(book: Book, readers: tuple[str, ...]) -> Iterator[str]:
    """What was said in confidence, or settles my own pay and hours, to others than all of these."""
    for ref in (*confided(book), *own_terms(book, readers)):
        entry = book.get(ref)
        if entry is None or not are_in(book, entry, readers):
            yield ref


def _is_between_two(book: Book, entry: Entry) -> bool:
    """Whether something was decided or promised in a talk of mine with one other alone, to me or to a third, or decided in what one other wrote to me alone."""
    if not isinstance(entry, Decision | Promise) or entry.readers or entry.line("public"):
        return False
    is_of_a_mail = isinstance(entry, Decision) and _is_of_a_mail(book, entry)
    talks = book.once(_talks_held, lambda: _talks_held(book)).get(entry.on, ())
    tags = {name_key(tag) for tag in entry.matters} if talks and not is_of_a_mail else set()
    if not tags and not is_of_a_mail:
        return False
    others = (name for name in (*entry.who, *entry.to) if not book.is_me(name))
    with_me = book.person_keys(others)
    if is_of_a_mail:
        return len(with_me) == 1
    if isinstance(entry, Promise) and not any(map(book.is_me, entry.who)):
        with_me = book.person_keys(entry.who)  # also what they give to a third
    return len(with_me) == 1 and any(
        not tags.isdisjoint(map(name_key, talk.matters))
        and {book.person_key(n) for n in people_in(talk) if not book.is_me(n)} == with_me
        for talk in talks
    )


def _is_of_a_mail(book: Book, decision: Decision) -> bool:
    """Whether a decision was taken in from what somebody wrote to me."""
    return _WRITTEN.match(decision.line("source")) is not None and any(map(book.is_me, decision.to))


def _talks_held(book: Book) -> dict[date, list[Talk]]:
    """The talks that were held, by their day."""
    found: dict[date, list[Talk]] = {}
    for talk in book.of(Talk):
        if talk.stage == "debriefed":
            found.setdefault(talk.on, []).append(talk)
    return found


_WORDING = frozenset({"public", "exception", "skips", "ends", "holds-from"})


def _without_old_words(seen: Book, book: Book, entry: Decision, readers: tuple[str, ...]) -> Entry:
    """A decision that was corrected, without its old words for readers who did not take it, until it is said anew; what they read of it holds where only the risk was spoken of."""
    if to_put_right(seen, entry, date.max) is None:
        return entry
    whole = book.get(entry.ref)
    by = to_put_right(book, whole, date.max) if isinstance(whole, Decision) else None
    if isinstance(whole, Decision) and by is not None and is_only_of_the_risk(whole, by):
        return entry
    theirs = {seen.person_key(name) for name in entry.who}
    if readers and all(seen.person_key(name) in theirs for name in readers):
        return entry
    fields = tuple(pair for pair in entry.fields if pair[0] not in _WORDING)
    return entry._replace(title=HELD_TITLE, fields=fields)


def _as_it_holds(book: Book, seen: Entry, readers: tuple[str, ...]) -> Entry:
    """A decision for readers who were not there: of an order what holds by it, and nothing of what is left out by it, which is theirs who decided."""
    if not isinstance(seen, Decision) or seen.public or not seen.title:
        return seen
    holds = without_what_it_leaves_out(book, seen, what_holds(seen.title))
    if holds == seen.title or were_there(book, seen, readers):
        return seen
    return seen._replace(title=holds or HELD_TITLE)


def _without_home(entry: Entry, private: PrivateMatters) -> Entry:
    """An entry with a mark in place of what its lines, or the title of a deed, say of who or what is private at home."""
    if private == NOTHING_PRIVATE or entry.readers:
        return entry
    kind = type(entry)
    held = tuple([(name, HELD_LINE if is_free(kind, name) and private.named_in(raw) else raw) for name, raw in entry.fields])  # fmt: skip
    title = HELD_LINE if kind in _DEEDS and private.named_in(entry.title) else entry.title
    return entry._replace(title=title, fields=held)


_DEEDS = frozenset({Promise, Handoff, Outcome})
"""What is told of in a title of my own, whoever reads it."""


def _called_in(book: Book, entry: Entry, readers: tuple[str, ...]) -> tuple[str, ...]:
    """The names in an entry of the one who reads it; () where there are several, or it is not of theirs."""
    if len(readers) != 1:
        return ()
    key = book.person_key(readers[0])
    return tuple([name for name in (*entry.who, *entry.to) if book.person_key(name) == key])


def _held_back(entry: Entry, names: tuple[str, ...], mine: tuple[str, ...]) -> Entry:
    """An entry with a mark in place of each of my raw words: a mood for a next step, what I still ask myself, a title out of a story.

    A next step stands as it is said to whoever reads it, who has these names in the entry; a word to keep beside a title stands for none.
    """
    if (plain := without_aside(entry.title)) != entry.title:
        entry = entry._replace(title=plain)
    if isinstance(entry, Decision) and any(name in entry.who for name in names):
        entry = said_to_who_decided(entry, mine)
    fields = tuple([(name, _told(entry, name, raw, names)) for name, raw in entry.fields])
    if dict(fields).get("note", HELD_LINE) != HELD_LINE:  # mine stand in place of theirs
        fields = tuple([pair for pair in fields if pair != ("said", HELD_LINE)])
    title = _title(entry, names)
    is_whole = title == entry.title and fields == entry.fields
    return entry if is_whole else entry._replace(title=title, fields=fields)


def _title(entry: Entry, names: tuple[str, ...]) -> str:
    """A title as others read it: that of a decision in its words for them, where what I noted is raw; an ask, and an answer of theirs, is said to whom it is for."""
    if isinstance(entry, Ask | Answer) and names and entry.title:
        is_raw = isinstance(entry, Answer) and is_raw_title(entry.title)
        told = as_they_answered(entry.title, names) if is_raw else ""
        said = "" if is_felt(entry.title) else to_their_face(entry.title, names)
        is_mine = (
            isinstance(entry, Ask) or said == entry.title
        )  # “you tell me” is not what they answered
        return told or (said if is_mine else "") or HELD_LINE
    if isinstance(entry, Decision):
        told = "" if entry.reverses else as_they_decided(entry.title, names) if names else ""
        is_theirs = any(name in entry.who for name in names)
        is_raw = is_raw_title(entry.title) or (is_theirs and is_told_unsurely(entry))
        return told or ((entry.public or HELD_TITLE) if is_raw else entry.title)
    if isinstance(entry, Promise) and names and not is_felt(entry.title):
        is_theirs = entry.who == names and not is_scornful(entry.title)
        said = said_to_who_gave_it(entry.title, names) if is_theirs else ""
        said = said or ("" if is_scornful(entry.title) else as_said(entry.title, names))
        said = said or (from_you(entry.title, names) if is_theirs else "")
        return said or HELD_LINE  # “keeps his hands off” is not told to him
    if isinstance(entry, Request):
        return AN_ANSWER if _is_my_telling(entry, names) else entry.title
    return HELD_LINE if is_felt(entry.title) else entry.title


def _is_my_telling(entry: Request, names: tuple[str, ...]) -> bool:
    """Whether what they asked stands as I told it for myself: in scorn, or of “her” who asked. What they wrote themselves is theirs, in whatever mood it speaks of."""
    is_theirs = bool(entry.line("channel") or entry.line("source"))
    is_of_them = bool(names) and bool(entry.title) and not as_said(entry.title, names)
    return not is_theirs and (is_scornful(entry.title) or is_of_them)


def _told(entry: Entry, name: str, raw: str, names: tuple[str, ...]) -> str:
    """A line as others read it: a next step turned to them, anything else as it was noted, or a mark in its place."""
    if _is_raw(entry, name, raw):
        return HELD_LINE
    if names and name == "said" and not is_quotable(raw, names):
        return HELD_LINE
    if names and name in (SAID_TO_THEM if isinstance(entry, Ask) else _REMARKS):
        rows = [as_said(row, names) for row in raw.split("\n")]
        return "\n".join(rows) if all(rows) else HELD_LINE
    if name != "next-step":
        return raw
    noted = steps(for_others(raw, next(iter(entry.who), "")))
    if not noted:
        return HELD_LINE
    told = [said_to_them(one, names) if names else said_of_them(one) for one in noted]
    if not all(told):
        return HELD_LINE
    return " ".join((*told[:1], *map(capital, told[1:]))) or raw


def _is_raw(entry: Entry, name: str, raw: str) -> bool:
    can = _can_be_raw(type(entry), name)  # type: ignore[arg-type]
    if can.as_home and is_of_home(raw, is_gain=name in _GAINS):
        return True
    if can.as_mood and is_felt(raw):
        return True
    if not can.as_thought or (isinstance(entry, Answer) and raw.startswith(TO_MY_QUESTION)):
        return False
    return _STILL_OPEN.search(raw) is not None


class _Raw(NamedTuple):
    """By what a line may be no words for others: it tells of home, of a mood, or of a thought on its way."""

    as_home: bool
    as_mood: bool
    as_thought: bool


@lru_cache(maxsize=1 << 10)  # it is asked of every line of a page for others
def _can_be_raw(kind: type[Entry], name: str) -> _Raw:
    field = kind.declared.get(name)
    return _Raw(
        as_home=issubclass(kind, Ask | Option) and name in _IN_A_CASE,
        as_mood=isinstance(field, Text) and not isinstance(field, ForOthers),
        as_thought=is_free(kind, name) and name not in _NOT_RAW and name != "next-step",
    )
