"""The decision of a plan that a story tells with the very words it was given in, and with its hour and the end of what it leaves out: all are kept with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.desk.happened.where_told import when_told
from goodbooks.language.meant.risk_taken import as_an_end, risk_taken
from goodbooks.situations.people.mentions import BOSS

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.situations.events.verdicts import Verdict

SAID, _ENDS, _RISK = "said", "ends", "risk-owner"


def with_their_words(
    plan: tuple[Planned, ...], told: str, who: str, today: date
) -> tuple[Planned, ...]:
    """A plan whose last decision by somebody of that name, on the day of the word that a story tells them to have turned to, has the words in quotation marks and the hour of it.

    The words stand in the sentence of that decision; none are taken from anywhere else, none where the entry has its own, and none for the word that was turned around.
    """
    from goodbooks.situations.events.reversal import turned_around
    from goodbooks.situations.events.verdicts import day_of

    found = turned_around(told, today) if told else None
    if found is None:
        return _with_what_is_quoted(plan, told, who, today) if told else plan
    day = day_of(found.then, today)
    first = name_key(found.first.words)
    theirs = [
        at
        for at, one in enumerate(plan)
        if _is_theirs(one.entry, who) and one.entry.on == day and name_key(one.entry.title) != first
    ]
    if not theirs:
        return plan
    at = theirs[-1]
    entry = _with(plan[at].entry, found.then)
    entry = _with_its_end(entry, told, found.then.passage, today)
    return (*plan[:at], plan[at]._replace(entry=entry), *plan[at + 1 :])


def _with_what_is_quoted(
    plan: tuple[Planned, ...], told: str, who: str, today: date
) -> tuple[Planned, ...]:
    """A plan whose decision that turns another around has what its sentence in a story quotes of whoever decided."""
    from goodbooks.situations.events.quoted import words_within

    rows: list[Planned] = []
    for one in plan:
        entry = one.entry
        is_last = _is_theirs(entry, who) and entry.line("reverses") and not entry.line(SAID)
        found = when_told(entry.title, told, today) if is_last else None
        said = words_within(told, found.passage, who) if found else ""
        said = said or (words_within(told, found.passage, BOSS) if found else "")
        fields = (*entry.fields, (SAID, said))
        entry = entry._replace(fields=fields) if said else entry
        entry = _with_its_end(entry, told, found.passage, today) if found else entry
        rows.append(one._replace(entry=entry))
    return tuple(rows)


def _with_its_end(entry: Entry, told: str, passage: str, today: date) -> Entry:
    """A decision that leaves something out, with when that is made good, where the story tells it in the same breath."""
    from goodbooks.situations.events.made_good import made_good

    if not entry.line("exception"):
        return entry
    entry = _with_its_risk(entry)
    when = "" if entry.line(_ENDS) else made_good(told, passage, entry.line("exception"), today)
    return entry._replace(fields=(*entry.fields, (_ENDS, when))) if when else entry


def _with_its_risk(entry: Entry) -> Entry:
    """A decision that leaves something out, with who carries the risk and until when, where whoever decided says so in their very words."""
    taken = risk_taken(entry.line(SAID))
    if taken is None or entry.line(_RISK):
        return entry
    until = (_ENDS, as_an_end(taken.until, entry.on)) if taken.until and not entry.line(_ENDS) else None  # fmt: skip
    lines = ((_RISK, entry.who[0]), *filter(None, (until,)))
    return entry._replace(fields=(*entry.fields, *lines))


def _is_theirs(entry: Entry, who: str) -> bool:
    return entry.kind == "decision" and who in entry.who and not entry.line("amends")


def _with(entry: Entry, then: Verdict) -> Entry:
    """The entry with the words and the hour that it has not yet."""
    is_said = then.said and not entry.line(SAID)
    fields = (*entry.fields, (SAID, then.said)) if is_said else entry.fields
    return entry._replace(fields=fields, at=entry.at or then.at or None)
