"""A yes or a no that was said before and is told again: it takes the place of nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

_DAYS = frozenset({*MONTHS, *WEEKDAYS})


def is_said_again(before: Entry, words: str, asked: str = "") -> bool:
    """Whether words say what a word before them said: the same of yes, no and in part, with no day and no figure of their own."""
    first = before.line("is") or granting(before.title, asked)
    return bool(first) and first == granting(words, asked) and _figures(words) <= _figures(before.title)  # fmt: skip


def _figures(words: str) -> set[str]:
    """The numbers, months and days of the week that words name, without those of what they answer: “Yes to: May I …?”."""
    said = words.lower().partition(" to: ")[0]
    return {one for one in re.findall(r"\w+", said) if one[0].isdigit() or one in _DAYS}
