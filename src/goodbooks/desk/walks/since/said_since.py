"""A day that a playbook only suggested, and that somebody let stand, or wrote over, in a message of the last page: it is said now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.walks.plan.not_tonight import on_days_that_suit
from goodbooks.playbooks.plan.steps import named_to
from goodbooks.playbooks.slots.filling import SLOT, SUGGESTED, fill, is_counted
from goodbooks.render.eml import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.desk.walks.walking import Ending
    from goodbooks.playbooks.text.playbook import Playbook

_BESIDE = 2
"""By so many words on either side the place of a suggestion is found again."""
_BEHIND = regex(rf"\W*(?:[\w'’-]+\W+){{0,{_BESIDE - 1}}}[\w'’-]+|\W*")
_LONGEST = 40


def days_said(walk: Walk, end: Ending, texts: Mapping[int, str], today: date) -> dict[str, str]:
    """The slots whose usual day was said in a message, with that day.

    `texts` are the words that messages have now, by their number among what there is to say. What still stands in brackets, is no
    clear day to come, or is said in two ways, is not said.
    """
    found: dict[str, set[str]] = {}
    for one in walk.asked:
        if one.kind != "date" or not one.is_usual or one.is_beside:
            continue
        marked = SUGGESTED.format(one.shown)
        for at, saying in enumerate(end.sayings):
            if saying.mail and texts.get(at):
                said = _instead(marked, plain(saying.mail), texts[at])
                found.setdefault(one.slot, set()).update(_days(said, today))
    return {slot: days.pop() for slot, days in found.items() if len(days) == 1}


def days_named(
    found: Playbook, walk: Walk, end: Ending, texts: Mapping[int, str], way: str, today: date
) -> tuple[tuple[str, str], ...]:
    """The days that were written over a counted one, such as {+2wd}, in a message: to whom and how far off that was, and the day they name now."""
    values, _ = on_days_that_suit(found, walk, way, today)
    said: dict[str, set[str]] = {}
    lines = [line for draft in found.drafts for line in (draft.subject, *draft.lines)]
    for slot in dict.fromkeys(one for line in lines for one in SLOT.findall(line)):
        marked = fill(f"{{{slot}}}", values, today, unsaid=SUGGESTED).text if is_counted(slot) else ""  # fmt: skip
        for at, saying in enumerate(end.sayings):
            if marked and saying.mail and texts.get(at):
                days = set(_days(_instead(marked, plain(saying.mail), texts[at]), today))
                for name in saying.mail.to:
                    said.setdefault(named_to(slot, name), set()).update(days)
    return tuple((key, days.pop()) for key, days in said.items() if len(days) == 1)


def _instead(marked: str, first: str, now: str) -> Iterator[str]:
    """What stands now in each place where a suggestion stood, between the same words; nothing while one is left."""
    first, now = " ".join(first.split()), " ".join(now.split())
    for one in re.finditer(re.escape(marked), first) if marked not in now else ():
        before = " ".join(first[: one.start()].split()[-_BESIDE:])
        behind = _BEHIND.match(first, one.end())
        ending = re.escape(behind[0]) if behind and behind[0] else r"\Z"
        shape = rf"{re.escape(before)} (?P<said>.{{2,{_LONGEST}}}?){ending}"
        yield from (found["said"] for found in re.finditer(shape, now))


def _days(said: Iterator[str], today: date) -> Iterator[str]:
    for words in said:
        moment = read_moment(words.strip(" []?"), today)
        if not isinstance(moment, Unclear) and moment.on >= today:
            yield moment.on.isoformat()
