"""Slots in a playbook's sentences: what fills them, and what a line says once it is filled."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.days import ANY_MONTH, ANY_WEEKDAY
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import day_text
from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.slots.week import USUAL, Week, week_of

if TYPE_CHECKING:
    from collections.abc import Mapping

SLOT = regex(r"\{(\+\d+(?:wd|d|w)|[a-z][a-z0-9-]*)\}")
_FILLED = regex(rf"(?P<on>\b[Oo]n )?{SLOT.pattern.replace('(', '(?P<name>', 1)}")
"""A slot, with the “on” before it, which a day that is said loosely does without."""
_DISTANCE = regex(r"\+(\d{1,3})(wd|d|w)")
_CLOSED = frozenset(((12, 25), (12, 26), (1, 1)))
"""Month and day: Christmas Day, the day after it, and New Year's Day."""
_LOOSE = regex(
    r"(?:last|next|this|every|the other) \w+|(?:yesterday|today|tomorrow|tonight|in|at|around|about|early|mid|late|sometime|some time)\b|.+ ago",
    re.IGNORECASE,
)
"""A day as people say it loosely: it has no “on” before it."""
_OF = regex(r"\b(?:about|from|of|since) \Z")
"""What stands before a day in a sentence and goes with “March”, not with “in March”."""
WHICH_DAY, TAKES_OVER = "which-day", "who-takes-over"
"""The slots that nobody is asked for: from which day a yes holds, and who takes what, as it was decided since."""
SINCE_A_YES = (WHICH_DAY, TAKES_OVER)
LIMIT = "+"
"""The name under which the day stands that no other day of a plan may be later than, where there is one."""
NOT_BEFORE = "+first"
"""The name under which the day stands before which nothing of a plan is due, where there is one."""
_NAMED_DAY = regex(
    rf"(?:last|next|this|every|early|mid|late|in|around|about) (?:{ANY_WEEKDAY}|{ANY_MONTH})\b",
    re.IGNORECASE,
)
"""A weekday or a month with a small word before it: inside a sentence that word alone is small."""
_GOES_ON = regex(r"[\w,:;)] \Z")
_TWICE = regex(r"(?<=[?!…])\.(?=[\s”]|$)")
"""A full stop behind an answer that ends its sentence itself."""
_ALONE_TOGETHER = regex(
    r"(?:(?<= together with )|(?<=, with )|(?<=\(with ))((?:(?:my|our|the) [^.,;:?!“”]{2,60}?|[A-ZÀ-Þ][\w'’-]+(?:(?:,| and|, and)? [A-ZÀ-Þ][\w'’-]+){0,4})\)?) on my own\b"
)
"""What one would do together with one's people is nothing on one's own."""
_NEXT_SENTENCE = regex(r" [A-Z][a-z]")
"""What stands behind a slot with which a sentence ends: what fills it gets its full stop."""


_BEGINS_ONE = regex(r"\w[.!?]”? \Z")
"""Behind the end of a sentence what fills a slot begins the next: “My boss decides it”."""

SUGGESTED = "[{}?]"
"""How something stands in what is to be said that nobody has said: a gap with what is usual in it."""
_DAY_AS_A_GAP = "[{}]"
"""The same where a question mark stands behind it anyway."""


class Filled(NamedTuple):
    """A sentence with its slots filled, and the refs it rests on; `lacks` names those left empty.

    `unsaid` are the days and words in it that nobody has said, as they stand there, each with its slot.
    """

    text: str
    cites: tuple[str, ...]
    lacks: tuple[str, ...]
    unsaid: tuple[tuple[str, str], ...] = ()


def is_small_word(word: str) -> bool:
    """Whether a word, written small, is one of those that stand in any sentence."""
    return word in _small()


@cache
def _small() -> frozenset[str]:
    """Words that are written small inside a sentence, whatever they began when they were typed."""
    import goodbooks.playbooks.slots

    lines = catalog.text(goodbooks.playbooks.slots, "small.words").splitlines()
    return frozenset(word for line in lines if not line.startswith(";") for word in line.split())


@lru_cache(maxsize=1 << 13)  # it is asked of every text of a playbook for every slot
def slots_in(text: str) -> tuple[str, ...]:
    """The names of the slots in a text, days such as {+2wd} left out, in the order they come."""
    return tuple(dict.fromkeys(name for name in SLOT.findall(text) if name[0] != "+"))


def is_distance(text: str) -> bool:
    """Whether a text names a day by how far it is from today: +3d, +2wd or +1w."""
    return _DISTANCE.fullmatch(text) is not None


def day_after(distance: str, today: date, week: Week = USUAL) -> date | None:
    """The day that +3d, +2wd or +1w names; None when it names none.

    Working days are those of the office. A week from a day on which it is closed is the next on which it works. Nobody has said
    a word for such a day, so it is none of the three on which few offices are open.
    """
    found = _DISTANCE.fullmatch(distance)
    if found is None:
        return None
    count, unit = int(found[1]), found[2]
    if unit == "d":
        return today + timedelta(days=count)
    day = week.from_on(today + timedelta(weeks=count)) if unit == "w" else week.later(today, count)
    while count and (day.month, day.day) in _CLOSED:
        day = week.from_on(day + timedelta(days=1))
    return day


def in_time(day: date, values: Mapping[str, Value], today: date) -> date:
    """A day of a plan, no earlier than its first day, and no later than the day by which all has to be done, where there is one.

    A day by which it has to be done on which nobody works means the last before it, where that is after today.
    """
    first = values.get(NOT_BEFORE)
    day = max(day, date.fromisoformat(first.text)) if first else day
    if LIMIT not in values:
        return day
    last = date.fromisoformat(values[LIMIT].text)
    before = week_of(values).up_to(last)
    return max(today, min(day, before if before > today else last))


def fill(
    text: str, values: Mapping[str, Value], today: date, gap: str = "{{{}}}", unsaid: str = "{}"
) -> Filled:
    """The text with its slots filled; one that is empty stays as `gap` shows it.

    What nobody has said, a day counted from today or what is usual, stands as `unsaid` shows it; in quotation marks, where it is to
    be said to somebody, as a gap.
    """
    cites: list[str] = []
    lacks: list[str] = []
    found_unsaid: dict[str, str] = {}

    def put(found: re.Match[str]) -> str:
        name, on = found["name"], found["on"] or ""
        value = _counted(name, values, today) if is_counted(name) else values.get(name)
        if value is None or not value.text:
            lacks.append(name)
            return on + gap.format(name.replace("-", " ") if name in SINCE_A_YES else name)
        cites.extend(value.cites)
        on, said, end = _as_it_stands(found, value, today)
        if value.is_usual:
            is_quoted = text.count("“", 0, found.start()) > text.count("”", 0, found.start())
            quoted = _DAY_AS_A_GAP if text.startswith("?", found.end()) else SUGGESTED
            said = found_unsaid[name] = (quoted if is_quoted else unsaid).format(said)
        return on + said + end

    said = _ALONE_TOGETHER.sub(r"\1", _TWICE.sub("", _FILLED.sub(put, text)))
    return Filled(said, tuple(dict.fromkeys(cites)), tuple(dict.fromkeys(lacks)), tuple(found_unsaid.items()))  # fmt: skip


def is_counted(slot: str) -> bool:
    """Whether a slot is a day counted from today, such as +2wd."""
    return slot[:1] == "+"


def _counted(distance: str, values: Mapping[str, Value], today: date) -> Value | None:
    """A day counted from today, which nobody has said."""
    day = day_after(distance, today, week_of(values))
    return Value(in_time(day, values, today).isoformat(), is_usual=True) if day else None


def _as_it_stands(found: re.Match[str], value: Value, today: date) -> tuple[str, str, str]:
    """What fills a slot where it stands in a text: the “on” before it, the words, and the full stop behind them."""
    text, on, said = found.string, found["on"] or "", _said(value.text, today)
    if text[: found.start()].endswith("“"):
        said = said.strip("“”\"' ").removesuffix(".")
    if on and _LOOSE.match(said):
        said, on = (said[:1].upper() + said[1:] if on[0] == "O" else said), ""
    if on or _GOES_ON.search(text, 0, found.start()):
        said = _inside(said)
    if not on and _BEGINS_ONE.search(text, 0, found.start()):
        said = said[:1].upper() + said[1:]
    if text.startswith("?", found.end()):
        said = said.removesuffix("?")
    if not found["on"] and _OF.search(text, 0, found.start()) and _LOOSE.match(said):
        said = said.removeprefix("in ")
    ends = _NEXT_SENTENCE.match(text, found.end()) and said[-1:].isalnum()
    return on, said, "." if ends else ""


def _inside(said: str) -> str:
    """A value inside a sentence: its first letter small, where the word is one that may be."""
    first, _, rest = said.partition(" ")
    first = first.rstrip(",:;")
    is_small = first[1:].islower() or first == "A"
    is_name = rest[:1].isupper() and rest[1:2].islower() and not _NAMED_DAY.match(said)
    return (
        said[0].lower() + said[1:]
        if is_small and not is_name and is_small_word(first.lower())
        else said
    )


_DAY_AND_TIME = regex(r"\d{4}-\d\d-\d\d \d\d:\d\d")


def _said(words: str, today: date) -> str:
    """A value as it stands in a sentence: a date as a day, with its time, anything else without its last full stop."""
    day, _, at = words.partition(" ") if _DAY_AND_TIME.fullmatch(words) else (words, "", "")
    try:
        return day_text(date.fromisoformat(day), today) + (f", {at}" if at else "")
    except ValueError:
        return words.removesuffix(".")
