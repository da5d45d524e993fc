"""The talk that a story says is coming, on a walk: whether it is the one of the plan, and what the plan is with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.plans import WANTED
from goodbooks.core.problem import Unclear
from goodbooks.desk.happened.in_the_book import ToldTalk
from goodbooks.desk.happened.told_for import Told
from goodbooks.desk.office_days import week_in
from goodbooks.entries.talk import talks_planned
from goodbooks.playbooks.answers.length_told import fitted
from goodbooks.playbooks.answers.talk_told import asked_anew, talk_slot, talk_with, when_we_talk
from goodbooks.playbooks.slots.told import BOSS
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.text.playbook import Playbook
    from goodbooks.situations.days.coming_talk import ComingTalk


def told_talk(
    found: Playbook, told: str, book: Book, values: Mapping[str, Value], today: date
) -> Told | None:
    """The day of the next talk that a story tells of with the one whom the plan talks with; None where it tells of none."""
    from goodbooks.situations.days.coming_talk import coming_talks

    slot = talk_with(found)
    named = values[slot].text if slot in values else ""
    is_boss = any(need.name == slot and BOSS in (need.book, need.story) for need in found.header.needs)  # fmt: skip
    fitting = (
        one
        for one in (coming_talks(told, today) if told else ())
        if _is_with(one, told, named, book, is_boss=is_boss)
    )
    one = next(fitting, None)
    return Told(Value(str(one.at), place=one.place), one.passage, is_taken=True) if one else None


def _is_with(talk: ComingTalk, told: str, named: str, book: Book, *, is_boss: bool) -> bool:
    """Whether a talk is with somebody: by their name or place, or as the boss of whom the story speaks."""
    from goodbooks.situations.days.coming_talk import others_spoken_of
    from goodbooks.situations.people.own_words import person_of
    from goodbooks.situations.people.understood import called_in

    whom, boss = talk.whom, person_of(told, BOSS) if is_boss else None
    names = [one for one in (named, boss.words if boss else "") if one]
    if not whom or talk.is_of_a_pronoun:
        others = others_spoken_of(told, talk.passage) if whom else ()
        return is_boss and all(any(one in name.split() for name in names) for one in others)
    called = {words.lower() for words, _ in called_in(told, BOSS)} if is_boss else set()
    return whom.lower() in called or any(
        book.is_same(whom, name) or whom.lower() in name.lower().split() for name in names
    )


def coming(found: Playbook, values: Mapping[str, Value], today: date) -> ToldTalk | None:
    """The talk that is coming, as it was told or answered; None where none was, or it is over."""
    day, who = values.get(talk_slot(found)), values.get(talk_with(found))
    at = read_moment(day.text, today) if day and day.text else None
    is_clear = at is not None and not isinstance(at, Unclear) and at.on >= today
    name, place = who.text if who else "", day.place if day else ""
    return ToldTalk(name, at, place) if is_clear and isinstance(at, Moment) else None


def coming_and_its_length(
    found: Playbook, told: str, values: Mapping[str, Value], today: date
) -> tuple[ToldTalk | None, Playbook]:
    """The talk that is coming, and the playbook in whose words it is as long as the story tells."""
    talk = coming(found, values, today)
    return talk, fitted(found, told) if talk else found


def with_its_talk(
    found: Playbook,
    told: ToldTalk | None,
    there: tuple[Entry, ...],
    book: Book,
    days: tuple[date, date],
) -> Playbook:
    """A playbook whose words ask for the talk that was told as coming, unless one that the book has is `there` for it.

    `days` are the one on which its plan was made, and today: a talk that is behind gives way to the next with them, or one is asked for.
    """  # fmt: skip
    on, today = days
    if told is None:
        return found
    if any(one.kind == "talk" and one.on >= today and one.line("stage") != WANTED for one in there):
        return found
    week, coming = week_in(book, on), told if told.at.on >= today else _next_with(told, book, today)
    return when_we_talk(found, coming.at.on, on, week) if coming else asked_anew(found, on, today, week)  # fmt: skip


def _next_with(told: ToldTalk, book: Book, today: date) -> ToldTalk | None:
    """The next talk of a book with the one with whom a talk that is over was told; None where none is planned."""
    planned = talks_planned(book, today)
    with_them = (one for one in planned if any(book.is_same(told.who, name) for name in (*one.who, *one.to)))  # fmt: skip
    one = next(with_them, None)
    return told._replace(at=Moment(one.on, one.at)) if one else None
