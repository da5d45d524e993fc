"""A day that has been and is not said: what there is to say goes without it where nobody told it, and “your question from Tuesday” where that was today or yesterday."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.text.playbook import Playbook

_NEAR = timedelta(days=1)


def without_unsaid_days(found: Playbook, walk: Walk, now: date) -> Playbook:
    """A playbook whose drafts say nothing of a day that has been, where nobody said when it was; nor from which day something is, where it was today or yesterday."""
    been = [one.name for one in found.header.needs if one.kind == "date" and found.looks_back(one.name)]  # fmt: skip
    unknown = [name for name in been if name not in walk.values]
    near = [name for name in been if name in walk.values and _is_near(walk.values[name].text, now)]
    told = _without(found, [*_joined("on|of|from|at", unknown), *_spare(found, unknown)])
    return _without(told, _joined("from", near))


def _is_near(day: str, now: date) -> bool:
    """Whether a day that was told is today or the day before."""
    try:
        return now - _NEAR <= date.fromisoformat(day.partition(" ")[0]) <= now
    except ValueError:
        return False


def _joined(joints: str, slots: Iterable[str]) -> list[str]:
    """How the days of some slots stand behind one of the words that join them."""
    return [rf" (?:{joints}) {{{re.escape(slot)}}}" for slot in slots]


def _spare(found: Playbook, slots: Iterable[str]) -> list[str]:
    """What may be missing from the drafts, where all it lacks is such a day."""
    lacking = [f"{{{slot}}}" for slot in slots]
    parts = (part for draft in found.drafts for part in draft.spare if part.count("{") == 1)
    return [re.escape(part) for part in parts if any(slot in part for slot in lacking)]


def _without(found: Playbook, patterns: Sequence[str]) -> Playbook:
    """A playbook whose drafts leave out whatever one of some patterns finds, and that which begins first."""
    if not patterns:
        return found
    gone = re.compile("|".join(patterns))
    return found._replace(
        drafts=tuple(
            one._replace(
                subject=gone.sub("", one.subject),
                lines=tuple(gone.sub("", line) for line in one.lines),
                loose=tuple(gone.sub("", line) for line in one.loose),
            )
            for one in found.drafts
        )
    )
