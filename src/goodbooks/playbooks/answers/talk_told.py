"""The talk that a story says is coming, in a playbook: the slot that holds its day, and the words that go with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital, day_text
from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.filling import day_after, fill, slots_in
from goodbooks.playbooks.slots.told import BOSS, TALK, sorts_of
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.playbook import TODAY, Need

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.slots.week import Week
    from goodbooks.playbooks.text.playbook import Draft, Part, Playbook

TALK_DAY = "talk-day"
"""The slot that is added where a playbook has a talk and no slot of its own for the day of it."""
_WITH = regex(r"talk \{(?P<slot>[a-z][a-z0-9-]*)\}")
_BY = regex(r"\bby \{(?P<distance>\+\d+(?:wd|d|w))\}")
_COUNTED = regex(r"\{(?P<distance>\+\d+(?:wd|d|w))\}")
_SENTENCE = regex(r"[^.?!]+[.?!]*")
_FOR_A_TALK = regex(
    r"\b(?:minutes|half an hour|quarter of an hour|could (?:we|I) (?:talk|settle|see)|may I tell you)\b",
    re.IGNORECASE,
)
_OF_ITSELF = regex(r"\b(?:talk|see you)\b", re.IGNORECASE)
"""What says already that it is a talk, so that only the day is lacking."""


def with_talk(playbook: Playbook) -> Playbook:
    """A playbook with a slot for the day of the talk that a story tells of, where its plan has a talk; it is never asked for."""
    who = _talks_with(playbook)
    if not who or talk_slot(playbook):
        return playbook
    ask = f"When do you talk with {{{who}}} next?"
    need = Need(TALK_DAY, "date", ask, "", 0, story=TALK, is_only_told=True)
    header = playbook.header._replace(needs=(*playbook.header.needs, need))
    return playbook._replace(header=header)


def talk_slot(playbook: Playbook) -> str:
    """The slot that holds the day of the talk which a story tells of; "" where there is none."""
    found = (need.name for need in playbook.header.needs if TALK in sorts_of(need.story))
    return next(found, "")


def talk_with(playbook: Playbook) -> str:
    """The slot of whoever that talk is with; "" where there is none."""
    asks = next((need.ask for need in playbook.header.needs if TALK in sorts_of(need.story)), "")
    return next(iter(slots_in(asks)), _talks_with(playbook))


def _talks_with(playbook: Playbook) -> str:
    """The slot of whom the plan talks with: the boss, where it does so in any of its ways, else the first."""
    steps = (step for step in playbook.steps if step.when[:1] == "+")
    with_ = [found["slot"] for step in steps if (found := _WITH.match(step.head))]
    bosses = {need.name for need in playbook.header.needs if BOSS in (need.book, need.story)}
    return next((slot for slot in with_ if slot in bosses), next(iter(with_), ""))


_WITH_PLACE = regex(r"(?P<day>\d{4}-\d\d-\d\d(?: \d\d:\d\d)?), (?P<place>.+)")
"""The day of a talk with its place, as the answer to the question for it is kept."""


def as_kept_day(said: str, kind: str) -> Value:
    """An answer as what fills its slot, the day of a talk apart from its place."""
    found = _WITH_PLACE.fullmatch(said) if kind == "date" else None
    return Value(found["day"], place=found["place"]) if found else Value(said)


def shown_with_place(said: Value, today: date) -> str:
    """What fills a slot, as it stands in a sentence; the day of a talk with its place."""
    shown = fill("{said}", {"said": said}, today, "").text
    return f"{shown}, {said.place}" if said.place else shown


def hour_and_place(entry: Entry) -> str:
    """The hour and the place of a talk as they stand behind its day, ", 16:00, room 3"; "" for anything else."""
    said = (entry.at, entry.line("where")) if entry.kind == "talk" else ()
    return "".join(f", {one}" for one in said if one)


def when_planned(entry: Entry, on: date, today: date) -> str:
    """The day of a step of a plan with its hour and place; roughly when it was, where nobody knows the day."""
    return capital(entry.line("roughly")) or f"{day_text(on, today)}{hour_and_place(entry)}"


def when_we_talk(playbook: Playbook, day: date, today: date, week: Week) -> Playbook:
    """A playbook whose drafts ask for no other talk than the one on a day, and name no day of their own after it."""
    who = talk_with(playbook)
    drafts = (
        _asked_then(one, day, today, week) if one.to == who else one for one in playbook.drafts
    )
    parts = (
        _sooner(one, day, today, week) if one.heading == TODAY else one for one in playbook.parts
    )
    return playbook._replace(drafts=tuple(drafts), parts=tuple(parts))


def asked_anew(playbook: Playbook, counted_from: date, today: date, week: Week) -> Playbook:
    """A playbook of before whose drafts ask for a talk by a day to come: one that is behind today is counted from today."""

    def anew(found: re.Match[str]) -> str:
        there, then = (day_after(found["distance"], day, week) for day in (counted_from, today))
        if there is None or then is None or there > today:
            return found[0]
        return f"by {{+{(then - counted_from).days}d}}"

    def line(words: str) -> str:
        return _SENTENCE.sub(lambda one: _BY.sub(anew, one[0]) if _FOR_A_TALK.search(one[0]) else one[0], words)  # fmt: skip

    drafts = (
        one._replace(
            lines=tuple(map(line, one.lines)),
            loose=tuple(map(line, one.loose)),
            spare=tuple(_BY.sub(anew, part) for part in one.spare),
        )
        for one in playbook.drafts
    )
    return playbook._replace(drafts=tuple(drafts))


def _asked_then(draft: Draft, day: date, today: date, week: Week) -> Draft:
    said = {line: _line(line, day, today, week) for line in draft.lines}
    subject = draft.subject
    if _FOR_A_TALK.search(subject):
        subject = subject.replace(" this week", f" on {day_text(day, today)}")
    return draft._replace(
        subject=_no_later(subject, day, today, week),
        lines=tuple(said[line] for line in draft.lines),
        loose=tuple(said[line] for line in draft.loose),
        spare=tuple(_no_later(part, day, today, week) for part in draft.spare),
    )


def _line(line: str, day: date, today: date, week: Week) -> str:
    said = _SENTENCE.findall(line)
    told = "".join(_sentence(one, day, today) for one in said) if "".join(said) == line else line
    return _no_later(told, day, today, week)


def _sentence(said: str, day: date, today: date) -> str:
    """A sentence that asks for a talk, for the day of the one that is coming."""
    if not _FOR_A_TALK.search(said):
        return said
    then = f"on {day_text(day, today)}"
    return _BY.sub(then if _OF_ITSELF.search(said) else f"when we talk {then}", said, count=1)


def _no_later(said: str, day: date, today: date, week: Week) -> str:
    """A text in which no day that is counted from today is after a day."""
    last = f"{{+{(day - today).days}d}}"

    def kept(found: re.Match[str]) -> str:
        counted = day_after(found["distance"], today, week)
        return last if counted and counted > day else found[0]

    return _COUNTED.sub(kept, said)


def _sooner(part: Part, day: date, today: date, week: Week) -> Part:
    pieces = (one._replace(text=_no_later(one.text, day, today, week)) for one in part.pieces)
    return part._replace(pieces=tuple(pieces))
