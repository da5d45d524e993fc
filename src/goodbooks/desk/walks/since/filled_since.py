"""What was left open when a plan was written and is answered afterwards: what of the plan it changes, and what it adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import name_key
from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.as_said import is_meant_so, meant_so, waits
from goodbooks.desk.walks.questions.beside_answers import AS_USUAL, SINCE, WAY, WRITTEN
from goodbooks.desk.walks.words.open_gaps import gaps_in
from goodbooks.desk.walks.words.since_written import written_of
from goodbooks.playbooks.page import is_held_back
from goodbooks.playbooks.text.playbook import SAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.desk.walks.walking import Ending
    from goodbooks.desk.walks.words.open_gaps import OpenGap
    from goodbooks.playbooks.text.playbook import Playbook

_BETWEEN = "\n"
_KEPT = frozenset(("written", "readers", "private"))
"""Lines that are not changed afterwards: when it was written, who reads it, and what is kept with it."""


def as_it_stood(walk: Walk) -> dict[str, str]:
    """What fills each slot when a plan is written, typed or known, so that its page says the same over the book that has it."""
    said = ((one.slot, one.said) for one in walk.asked if not one.is_beside)
    return {slot: AS_USUAL if one.is_usual else one.text for slot, one in said if one and one.text}


def _since_of(kept: Mapping[str, str]) -> tuple[str, ...]:
    """The slots that were answered since the plan was written, and are not written themselves."""
    return tuple(filter(None, kept.get(SINCE, "").split(_BETWEEN)))


def can_be_filled(asked: Asked, kept: Mapping[str, str]) -> bool:
    """Whether a question may be answered after the plan was written: it was left open, only what is usual stood for it, or it waits for other words."""
    is_open = asked.said is None or not asked.said.text or asked.is_usual or _is_held(asked, kept)
    return not asked.is_beside and (is_open or asked.slot in _since_of(kept))


def _is_held(asked: Asked, kept: Mapping[str, str]) -> bool:
    """Whether an answer that others read speaks of somebody, so that it may stand in a gap, and was given once."""
    said = asked.said.text if asked.said and asked.kind == "text" and asked.reader else ""
    return waits(said) and not is_meant_so(kept, asked.slot)


def filled(kept: Mapping[str, str], slot: str, words: str) -> dict[str, str]:
    """The answers with one that was given since; none opens it again. Other words for an answer that waits for them add nothing to the plan."""
    if words and waits(kept.get(slot, "")) and slot not in _since_of(kept):
        return {**kept, slot: words, **meant_so(kept, slot, words)}
    others = [one for one in _since_of(kept) if one != slot]
    new = {name: said for name, said in kept.items() if name not in (slot, SINCE)}
    if words:
        new[slot] = words
        others.append(slot)
    return new | ({SINCE: _BETWEEN.join(others)} if others else {})


def added(desk: Desk, found: Playbook, on: Ground, kept: Mapping[str, str]) -> list[Entry]:
    """The entries that what was answered since adds to a written plan: new ones, and what changes those that stand there."""
    before, since = written_of(kept), _since_of(kept)
    if before is None or not since:
        return []
    then = {slot: words for slot, words in kept.items() if slot not in since}
    old, new = (
        walking.ended(desk, found, walking.walked(found, on, answers, is_silent=True), kept.get(WAY, ""), before).entries
        for answers in (then, kept)
    )  # fmt: skip
    stood = {_key(one): one for one in old}
    there = {_key(one): one for one in on.book.written if one.ref in before.refs}
    today = desk.clock.today
    return [
        entry
        for one in new
        if (entry := _added(one, stood.get(_key(one)), there.get(_key(one)), today)) is not None
    ]


def _key(entry: Entry) -> tuple[str, ...]:
    people = (*entry.who, "", *entry.to)
    return (entry.kind, name_key(entry.title), *map(name_key, people))


def _added(new: Entry, old: Entry | None, there: Entry | None, today: date) -> Entry | None:
    """A step that the plan had not, as it is written now; what changes one that it had; None where nothing does."""
    if old is None:
        return new._replace(on=max(new.on, today))
    changed = tuple(line for line in new.fields if line not in old.fields and line[0] not in _KEPT)
    if there is None or not changed:
        return None
    fields = (("amends", there.ref), *changed)
    return made(new.kind, today, fields=fields)


def left_in_messages(
    end: Ending, walk: Walk, kept: Mapping[str, str]
) -> list[tuple[Asked, OpenGap]]:
    """The questions that a plan leaves open and what there is to send has a gap for, or what there is to say waits for other words in, each once, with that gap."""
    gaps: dict[int, OpenGap] = {}
    for one in end.sayings:
        lines = (one.mail.subject, *(line.text for line in one.mail.paragraphs)) if one.mail else (line.text for line in one.lines)  # fmt: skip
        found = gaps_in("\n".join(lines), one.mail, walk)
        gaps |= {gap.at: gap for gap in found if gap.at and (one.mail or is_held_back(gap.marked))}
    rows = ((walk.asked[at - 1], gap) for at, gap in sorted(gaps.items()))
    return [(one, gap) for one, gap in rows if can_be_filled(one, kept)]


def to_say(end: Ending) -> Document:
    """What there is to say at the end of a walk, as a page of its own."""
    said = tuple(part for part in end.document.sections if part.title == SAY)
    return end.document._replace(sections=said)


def with_refs(kept: Mapping[str, str], refs: Iterable[str]) -> dict[str, str]:
    """The answers of a plan that these entries were added to."""
    left = {name: words for name, words in kept.items() if name != SINCE}
    return {**left, WRITTEN: " ".join((kept[WRITTEN], *refs))}
