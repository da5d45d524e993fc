"""A sentence that tells that a trial has another last day, or is over: the decision of whoever let me have the area, or what became of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.trial_moved import with_its_new_end
from goodbooks.accounts.after_a_talk.turned_back import named_of, running
from goodbooks.accounts.answers.jab_behind import without_jab
from goodbooks.accounts.answers.replies import made
from goodbooks.core.last_day import last_day_in
from goodbooks.core.phrasing import capital, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.desk.sentences.took_back import told_of_giver
from goodbooks.entries.handoff import Handoff, is_for_good
from goodbooks.reckoning.for_a_trial import goes_with
from goodbooks.reckoning.standing_words import KINDS
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.lines.known import Known

_TRIAL = regex(r"\btrial\b", re.IGNORECASE)
_OF_ITSELF = regex(
    rf"{DAY}(?:so |well,? |now |and |but )*(?P<rest>(?:(?:the|my|our) (?:\S+ ){{0,3}}?)?trial\b.*|we (?:have |had |['’]ve )?(?:ended|stopped|extended|prolonged|shortened|moved)\b.*\btrial\b.*)",
    re.IGNORECASE,
)
"""What is told of a trial and of nobody who decided it."""
_OVER = regex(
    r"\btrial\b(?: (?:with|of|for) [^.,;]+?)?,? (?:is|was|['’]s) (?:now |already |all )?(?:over|done|finished|through|at an end)\b|\btrial\b(?: (?:with|of|for) [^.,;]+?)? (?:has |just )*(?:ended|finished|stopped)\b|\bwe\b[^.,;]*? (?:ended|stopped)\b",
    re.IGNORECASE,
)
_NOT_YET = regex(r"\b(?:not|never|nearly|almost|should|would|will|if|when|once|until|till|after)\b|n['’]t\b|\?", re.IGNORECASE)  # fmt: skip
_WELL = regex(r"\b(?:(?:it )?(?:went|worked|ran|held) (?:out )?(?:well|fine|fully|smoothly)|(?:it )?(?:held|worked)\b|a success)", re.IGNORECASE)  # fmt: skip


def trial_moved(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """What a sentence says of the one trial that it names; None for other words, and where none or several could be meant."""
    del kinds
    words, signs = apart_from_signs(sentence)
    book = book_of(known, *KINDS, "promise")
    if not (last_day_in(words, today) or _TRIAL.search(words) or is_for_good(words)):
        return None
    if found := _OF_ITSELF.fullmatch(words):
        return _of_itself(found, signs, book, today)
    told, name = told_of_giver(words, book, today, known)
    if told is None or not name:
        return None
    rest, jab = without_jab(told["rest"].strip(" ."))
    title = capital(rest)
    moved = with_its_new_end(book, made("decision", today, (name,), title=title))
    area = book.get(moved.links[0]) if moved.links else None
    if area is None:
        return None
    private = (f"private: {capital(jab)}",) if jab else ()
    title, called = moved.title, f"“{shortened(area.title, 60)}”"
    what = f"a yes to {called} for good" if is_for_good(title) else f"another last day of {called}"
    note = f"it is taken as {what}, {area.ref}"
    notes = (note, *_with_it(book, area, last_day_in(title, today), today))
    return Meant(_line(told, f"decision {name_text(name)}", title, area, signs), private, notes)


def _with_it(book: Book, area: Entry, day: date | None, today: date) -> Iterator[str]:
    """What runs until the end of the trial, and so moves with it."""
    if day is None or not isinstance(area, Handoff):
        return
    for one in goes_with(book, area, today):
        if one.every and one.every.until != day:
            yield f"what you promised until that day moves with it: “{shortened(one.title, 60)}” until {short_day(day, today)}, {one.ref}"


def _of_itself(found: re.Match[str], signs: str, book: Book, today: date) -> Meant | None:
    """That the trial is over, or has another last day, where nobody is named who decided it."""
    title = capital(found["rest"].strip(" ."))
    areas = running(book, today)
    named = named_of(areas, made("note", today, title=title)) or areas
    day = last_day_in(title, today)
    is_over = day is None and _OVER.search(title) is not None and not _NOT_YET.search(title)
    if len(named) != 1 or not named[0].id or not (day or is_over):
        return None
    state = "moved" if day else "met" if _WELL.search(title) else "ended"
    more = (f"state: {state}", *((f"due: {day}",) if day else ()))
    note = f"it is taken as what became of “{shortened(named[0].title, 60)}”, {named[0].ref}"
    notes = (note, *_with_it(book, named[0], day, today))
    return Meant(_line(found, "outcome me", title, named[0], signs), more, notes)


def _line(found: re.Match[str], head: str, title: str, area: Entry, signs: str) -> str:
    tags = "" if "#" in signs else "".join(f" #{tag}" for tag in area.matters)
    return f"{day_said(found)} {head} {quoted(title)} for {area.ref}{tags}{signs}".strip()
