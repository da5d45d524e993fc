"""The next step that one names to those who wait, “I send you the list by Wednesday noon”: a promise to them, with its day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import is_nothing, made
from goodbooks.core.in_a_row import each_named
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.plans import PLANNED
from goodbooks.core.regex import regex
from goodbooks.entries.promise import Promise
from goodbooks.language.days.dues import due_in
from goodbooks.language.retold.titles import title_of
from goodbooks.playbooks.answers.answered import is_ignorance
from goodbooks.playbooks.plan.steps import Planned
from goodbooks.playbooks.slots.filling import slots_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook

STEP = "step"
"""The slot of the question for the next step from one's own side."""
_SAYS = regex(
    r"(?:(?:I|we)(?:['’]ll| will)? )?(?:also |then )?(?:(?:write|tell|call|ring|phone|mail|e-?mail|text|inform|answer|report|reply|come back|get back)(?: back)?(?: to)? (?:you|each|all of you|everyone|everybody)|let (?:you|each|all of you|everyone|everybody) know|(?:schreibe|sage|melde|rufe) (?:euch|ihnen|mich)|vous (?:écris|appelle|réponds|dis))\b",
    re.IGNORECASE,
)
"""How a step begins that is word from me to those who wait, and no thing that they get."""
_NEXT_WORD = regex(r"The next word from (?:me|us) comes by \{\+\w+\}; (?=until then\b)")
_OF_OTHERS = regex(r"(?:he|she|they|somebody|someone|nobody)\b", re.IGNORECASE)


def step_promised(
    found: Playbook, values: Mapping[str, Value], way: str, plan: Sequence[Planned], today: date
) -> Iterator[Planned]:
    """That step as a promise to whoever the mail with it is to, meant for today as the mail is; none for what others do, or where nothing was said."""
    said = values.get(STEP)
    if said is None or is_nothing(said.text) or is_ignorance(said.text) or said.is_usual:
        return
    people = {one.text for need in found.header.needs if need.kind in ("person", "people") and (one := values.get(need.name))}  # fmt: skip
    if _OF_OTHERS.match(said.text) or any(said.text.startswith(f"{name} ") for name in people):
        return
    due = due_in(said.text, today)
    due = due if due and due.on >= today and not due.is_vague else None
    day = f"{due.on} {due.at}" if due and due.at else f"{due.on}" if due else ""
    fields = ((PLANNED, f"{today}"), *((("due", day),) if day else ()))
    matters = next((one.entry.matters for one in plan if one.entry.matters), ())
    for to in _told_it(found, values, way):
        entry = made("promise", today, (ME,), to, title=title_of(said.text, due), fields=fields)
        yield Planned(today, entry._replace(matters=matters), is_review=False)


def _step_by_a_day(values: Mapping[str, Value], today: date) -> bool:
    """Whether the step is that they hear from me by a day, “I write to each of you by tomorrow noon”: then it is the next word, and no other is promised beside it."""
    said = values.get(STEP)
    due = due_in(said.text, today) if said and _SAYS.match(said.text) else None
    return due is not None and due.on >= today and not due.is_vague


def without_its_twin(steps: Sequence[Planned], own: Sequence[Planned]) -> tuple[Planned, ...]:
    """The steps of a plan without a next word to those to whom one's own step is to be said by a day."""
    told = {one.entry.to for one in own if one.entry.line("due") and _SAYS.match(one.entry.title)}
    return tuple(one for one in steps if not (isinstance(one.entry, Promise) and one.entry.is_called_word() and one.entry.to in told))  # fmt: skip


def without_a_second_word(found: Playbook, values: Mapping[str, Value], today: date) -> Playbook:
    """A playbook whose mail with the step names no next word beside it, where the step is one."""
    if not _step_by_a_day(values, today):
        return found
    drafts = (
        one._replace(lines=tuple(map(_without_word, one.lines)))
        if any(STEP in slots_in(line) for line in one.lines)
        else one
        for one in found.drafts
    )
    return found._replace(drafts=tuple(drafts))


def _without_word(line: str) -> str:
    """A line without “the next word from me comes by …”, of which only what goes until then is left."""
    found = _NEXT_WORD.match(line)
    return capital(line[found.end() :]) if found else line


def _told_it(found: Playbook, values: Mapping[str, Value], way: str) -> Iterator[tuple[str, ...]]:
    """Those to whom a mail of a way says the step, by name."""
    drafts = (one for one in found.drafts_for(way) if one.channel == "mail")
    slots = dict.fromkeys(one.to for one in drafts if any(STEP in slots_in(line) for line in one.lines))  # fmt: skip
    yield from (tuple(each_named(values[slot].text)) for slot in slots if slot in values and values[slot].text)  # fmt: skip
