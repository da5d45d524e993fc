"""A talk whose day is another, “my 1:1 moved to Thursday at 3”, or was another, “no, the talk was Wednesday”: the one talk that the words fit stands on that day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import day_text, shortened
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import known_as
from goodbooks.desk.lines.when_said import when
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.person import bosses
from goodbooks.entries.talk import Talk, talks_planned
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_SORT = r"(?:one[ -](?:on|to)[ -]one|1[:-]1|1on1|catch[ -]?up|check[ -]in|talk|meeting|conversation|call|chat|review)"
_TALK = rf"(?:(?:my|our|the|that|this) )?(?:next )?(?P<what>(?:[\w-]+ )?{_SORT})(?: (?:with|to) (?P<who>(?!on\b|to\b)[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?))?"
_DEED = r"(?:moved?|moves|postponed?|pushed(?: back)?|put off|brought forward|rescheduled|shifted|delayed)"
_FROM_TO = r"(?: from (?P<old>\S+(?: \S+){0,3}?))? (?:to|until|till|on) (?P<new>\S.*)"
_NO = r"(?:(?:no|sorry|wait|hm+|oops|correction|actually|wrong)\b[,:.!]*\s+)*"
_MOVED = regex(rf"{_NO}{_TALK}(?: with (?:him|her|them))? (?:(?:has|have|had|is|was|got|gets|will be) )?(?:been |now |just )*{_DEED}{_FROM_TO}", re.IGNORECASE)  # fmt: skip
_IS_NOW = regex(rf"{_NO}{_TALK} is (?:now|instead)(?: on| at)? (?P<new>\S.*)", re.IGNORECASE)
_MOVER = regex(rf"{_NO}(?P<mover>[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?) (?:has |have |had |just )*{_DEED} {_TALK}{_FROM_TO}", re.IGNORECASE)  # fmt: skip
_WAS = regex(rf"{_NO}(?:{_TALK}|that|it) (?:was|took place|happened) (?:really |actually )?(?:on )?(?P<new>\S+(?: \S+){{0,3}}?)(?:,? (?:and )?not (?:on )?(?P<old>\S.*))?", re.IGNORECASE)  # fmt: skip
_CORRECTS = regex(r"(?:no|sorry|wait|hm+|oops|correction|actually|wrong)\b", re.IGNORECASE)
_ANY_TALK = regex(r"(?:next |weekly |regular |monthly )?(?:talk|one[ -](?:on|to)[ -]one|1[:-]1|1on1)", re.IGNORECASE)  # fmt: skip
"""What any talk may be called; a review or a budget talk is one of that name, or with whoever is named."""
_I = frozenset({"i", "we", "he", "she", "they"})
_LATELY = 60
"""So many days back a talk may lie whose day is put right."""


def talk_moved(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The one talk that the words fit, on its other day; None for any other words, and where none or several fit."""
    bare, _ = apart_from_signs(sentence)
    found = _MOVED.fullmatch(bare) or _IS_NOW.fullmatch(bare) or _MOVER.fullmatch(bare)
    if found:
        new = _hour_of_a_talk(found["new"], today)
        return _on(found, new, today, known) if isinstance(new, Moment) and new.on >= today else None  # fmt: skip
    was = _WAS.fullmatch(bare)
    if was is None or not (was["old"] or _CORRECTS.match(bare)):
        return None
    day = read_moment(was["new"], today, is_past=True)
    return _held_on(was, day, today, known) if isinstance(day, Moment) and day.on <= today else None


def moved_by_lines(line: str, below: Sequence[str], today: date, known: Known) -> Meant | None:
    """What is meant by a talk that amends another one and names only another day, “planned: Thursday 15:00”; None for any other line."""
    told = {
        name: said
        for name, colon, said in (part.strip().partition(": ") for part in below)
        if colon
    }
    ref, rest = told.pop("amends", "").strip(), line.removeprefix("talk").strip()
    day = told.pop("planned", "") or told.pop("day", "") or rest
    if not line.startswith("talk") or not ref.startswith("^") or not day or told:
        return None
    talk = _book(known).get(ref)
    new = _hour_of_a_talk(day, today)
    if not isinstance(talk, Talk) or not isinstance(new, Moment) or new.on < today:
        return None
    return _line(talk, new, today) if talk.on >= today else None


def _hour_of_a_talk(said: str, today: date) -> Moment | Unclear:
    """The moment that words name: a talk “on Thursday at 3” is in the afternoon."""
    day = said.removeprefix("on ")
    found = when(f"on {day}", today)
    return when(day, today) if isinstance(found, Unclear) else found


def _on(found: re.Match[str], new: Moment, today: date, known: Known) -> Meant | None:
    """The planned talk that the words fit, on its new day."""
    book = _book(known)
    planned = [one for one in talks_planned(book, today) if one.id]
    fits = _fitting(book, planned, found, today, known)
    return _line(fits[0], new, today) if len(fits) == 1 else None


def _held_on(found: re.Match[str], new: Moment, today: date, known: Known) -> Meant | None:
    """The talk of the last weeks that the words fit, the last of several, on the day on which it was."""
    book = _book(known)
    held = [one for one in book.of(Talk) if one.id and 0 <= (today - one.on).days <= _LATELY and one.is_held(today)]  # fmt: skip
    fits = _fitting(book, held, found, today, known)
    is_named = found.groupdict().get("what") or found["old"]
    if not fits or not is_named or fits[-1].on == new.on:
        return None
    talk = fits[-1]
    return _line(talk, new if new.at else Moment(new.on, talk.at), today)


def _fitting(
    book: Book, talks: Sequence[Talk], found: re.Match[str], today: date, known: Known
) -> list[Talk]:
    """Those of some talks that are with whoever is named, on the day that is told as the old one; with a boss where several are left."""
    groups = found.groupdict()
    named = [groups.get("who") or "", groups.get("mover") or ""]
    whom = {known_as(name, known) or name for name in named if name and name_key(name) not in _I}
    with_them = [one for one in talks if all(_is_in(book, one, name) for name in whom)]
    what = " ".join((groups.get("what") or "").lower().split())
    if what and not whom and not _ANY_TALK.fullmatch(what):
        with_them = [one for one in with_them if what in one.title.lower()]
    if old := groups.get("old"):
        day = read_moment(old, today, is_past=any(one.on < today for one in talks))
        with_them = [one for one in with_them if isinstance(day, Moment) and one.on == day.on]
    if len(with_them) < 2:
        return with_them
    names = [one.who[0] for one in bosses(book)]
    return [one for one in with_them if any(_is_in(book, one, name) for name in names)]


def _is_in(book: Book, talk: Talk, name: str) -> bool:
    return any(book.is_same(one, name) for one in (*talk.who, *talk.to))


def _line(talk: Talk, new: Moment, today: date) -> Meant:
    """The talk on another day: all that it says, and the old one taken back."""
    title = f" {quoted(talk.title)}" if talk.title else ""
    tags = "".join(f" #{tag}" for tag in talk.matters)
    names = ", ".join(map(name_text, (*talk.who, *talk.to)))
    if talk.every:
        note = f"it takes the place of “{shortened(talk.title or 'talk', 60)}” on {day_text(talk.on, today)} alone; the times after it stay"
        return Meant(f"{new} talk {names}{title}{tags}", (f"instead: {talk.on}",), (note,))
    kept = tuple(
        f"{name}: {_whole(text)}" for name, text in talk.fields if name not in _OF_ITS_LINE
    )
    note = f"it takes the place of “{shortened(talk.title or 'talk', 60)}” on {day_text(talk.on, today)}, {talk.ref}"
    return Meant(f"{new} talk {names}{title}{tags}", (*kept, f"withdraws: {talk.ref}"), (note,))


_OF_ITS_LINE = frozenset({"amends", "withdraws", "written"})


def _whole(text: str) -> str:
    return " ".join(text.split())


def _book(known: Known) -> Book:
    return book_of(known, "person", "talk", "note")
