"""The day by which a sentence wants something, read exactly or not at all."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.day_slips import without_slips
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.times import split_clock
from goodbooks.language.days import phrases
from goodbooks.language.days.context import is_day_of_an_event, is_other, is_to_come
from goodbooks.language.days.due import DEADLINES, Due
from goodbooks.language.days.stretch import UNKNOWN, Family, Habits, days_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.day_slips import Mended
    from goodbooks.language.days.stretch import Stretch


_LEAD = regex(
    rf"(?i:\b(?P<lead>{'|'.join(map(re.escape, DEADLINES))}|in the course of|over the course of|on|at|for|in|over|from|since|after|as of"
    r"|am|im|ab|seit|vom|letzten|letzte|starting|every|each|last|past|during|of|through|between|ago)(?P<more>(?: or before)?[ :]+))$"
)
_CLOCK = r"\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\b\.?)?"
_CLOCK_BEFORE = regex(
    rf"(?P<all>(?P<at>{_CLOCK}|(?i:noon|midday|lunch(?: ?time)?|EOD|COB|EOB|(?:the )?(?:end|close) of"
    r" (?:the )?(?:day|business|play)|first thing|early|late|(?:in )?the (?:morning|afternoon|evening)))"
    r"(?: (?i:sharp|local|latest))?,? (?:(?i:on|of) )?)$"
)
_CLOCK_AFTER = regex(
    r"^(?P<all>,? ?(?:(?i:at|by|before|@) )?(?P<at>"
    r"(?:\d{1,2}|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) (?i:o['’]clock)|"
    + _CLOCK
    + r"|(?i:noon|midday|EOD|COB|EOB|end of day"
    r"|close of business|morning|afternoon|evening|night|lunch(?: ?time)?))(?![\w%/-]))"
)
_HOUR, _ENDS_HERE = regex(r"(?i:before|until) (?:[1-9]|1[0-2])$"), regex(r"\W*$|[,;.!?)]")
"""An hour without more, at the end of what is said: "before 3"; "by 3" may be how much."""
_CLOCK_ALONE = regex(
    rf"(?i:\b(?P<lead>by|before|until|no later than) )(?P<at>{_CLOCK})(?=$|[\s,;.!?)])"
)


def due_in(sentence: str, on: date, habits: Habits = UNKNOWN) -> Due | None:
    """The day by which a sentence wants something, for somebody who wrote it on the day `on`.

    Of several, the first that stands behind a word such as "by"; else the first to come, that of a condition
    with which the sentence begins behind all others. A day
    told of, not one to be met ("on Friday we lost"), gives none, and neither does one that can be two.
    """
    found = list(dues(sentence, on, habits))
    again = [due for due in found if due.on >= on and _is_said_again(sentence, due)]
    if again and found[0] is not again[-1]:
        return again[-1]
    sure = [due for due in found if due.lead.lower() in DEADLINES]
    open_ = [due for due in found if is_to_come(sentence, due, on)]
    pool = [due for due in sure if due.on >= on] or open_
    clause = _FIRST_IF.match(sentence)
    behind = [due for due in pool if clause and due.start >= clause.end()]
    return next(iter(behind or pool), None)


_SAID_AGAIN = regex(r"(?i:[,;:(–—-] ?(?:so|say|i\.e\.,?|that is,?|that['’]s|meaning|in other words,?|or rather|or better|make that)(?: by| on| before)?(?: the)? $)")  # fmt: skip
_NO_MORE = regex(r"(?i:,? (?:at the )?latest\b|\W*$|[,.;!?)])")


def _is_said_again(sentence: str, due: Due) -> bool:
    """Whether a day is the one before it said more exactly: "before Easter, say Thursday", "a week before, so the 14th"."""
    before = sentence[: due.start].removesuffix(f"{due.lead} " if due.lead else "")
    return bool(_SAID_AGAIN.search(before) and _NO_MORE.match(sentence, due.end))


def day_of_what_it_is_for(sentence: str, on: date, habits: Habits = UNKNOWN) -> Due | None:
    """The day of a meeting or the like for which a sentence wants something: the last that it can come, and not the day that was set."""
    named = named_days(sentence, on, habits)
    return next((due for due in named if due.on >= on and is_day_of_an_event(sentence, due)), None)


def dues(sentence: str, on: date, habits: Habits) -> Iterator[Due]:
    """Every day or run of days that a sentence names as one to come, in order."""
    named = list(named_days(sentence, on, habits))
    yield from (due for due in named if not is_other(sentence, due))
    if not named and len(sentence) <= _LONGEST:
        yield from _by_the_clock(sentence, on)


def named_days(sentence: str, on: date, habits: Habits) -> Iterator[Due]:
    """Every day or run of days that a sentence names, in order, also one that is told of or from which something runs."""
    yield from _all_named(sentence, on, habits)


_AT_ONCE = 8


@lru_cache(_AT_ONCE)
def _all_named(sentence: str, on: date, habits: Habits) -> tuple[Due, ...]:
    """The same at once; kept for those who ask again."""
    if not _is_read(sentence):
        return ()
    read = without_slips(sentence)
    found = tuple(_due(read.text, one, on) for one in _kept(_named(read.text, on, habits)))
    return tuple(_as_typed(one, sentence, read) for one in found) if read.places else found


def _as_typed(due: Due, sentence: str, read: Mended) -> Due:
    """A day of a sentence that was mended, where it stands in the sentence as it was typed."""
    start, end = read.before(due.start), read.before(due.end)
    return due._replace(start=start, end=end, words=sentence[start:end])


def _is_read(sentence: str) -> bool:
    """Whether a sentence can name a day at all, and is one that people write."""
    return len(sentence) <= _LONGEST and bool(
        _FIGURE.search(sentence) or _HINT.search(sentence.lower())
    )


_FIRST_IF = regex(
    r"(?i:\W*(?:if|once|when|unless|as soon as|provided|after) [^,;]{1,200}[,;]|\W*should (?!(?:i|we|you)\b)[^,;]{1,200}?(?:,|(?= (?:i|we|please|you)\b)))"
)
_LONGEST = 2000
_FIGURE = regex(r"\d")
_HINT = regex(
    r"th\b|day|week|month|quarter|year|hour|minute|tom|tmr|tonight|morning|afternoon|evening|noon|lunch"
    r"|fortnight|christmas|xmas|easter|pentecost|whitsun|ascension|halloween|michaelmas|burns night|bonfire|business|play\b|woche|heute|morgen|monat|tagen"
    r"|montag|dienstag|donnerstag|freitag|samstag|sonntag|mittwoch|märz|mai\b|juni|juli|okt|dez|eo[dwmqyb]\b|co[bp]\b"
    "|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
)
"""What a sentence in small letters holds that can name a day; each begins with a letter, so that a search leaps to the next that can."""
_Named = tuple[int, int, Family, "Stretch"]
"""A phrase: where it begins and ends, its family, and the days it means."""


@cache
def families() -> tuple[tuple[Family, re.Pattern[str]], ...]:
    """Every family of phrases, with its pattern made ready."""
    found = catalog.load(phrases, "FAMILY", Family).values()
    return tuple((family, re.compile(rf"(?<![\w@./-])(?:{family.pattern})")) for family in found)


def _named(sentence: str, on: date, habits: Habits) -> Iterator[_Named]:
    for family, pattern in families():
        for found in pattern.finditer(sentence):
            stretch = family.read(found, on, habits)
            if stretch is not None:
                yield found.start(), found.end(), family, stretch


def _kept(found: Iterator[_Named]) -> list[_Named]:
    """Without what stands inside something longer, and the end of a day beside its day."""
    ranked = sorted(found, key=lambda one: (one[1] - one[0], -one[0]), reverse=True)
    kept: list[_Named] = []
    for one in ranked:
        if not any(one[0] < other[1] and other[0] < one[1] for other in kept):
            kept.append(one)
    kept.sort(key=lambda one: one[0])
    if any(not one[2].is_vague for one in kept):
        return [one for one in kept if one[2].name != "end-of-day"]
    return kept


def _due(sentence: str, one: _Named, on: date) -> Due:
    start, end, family, stretch = one
    at, start, end = _with_clock(sentence, start, end)
    lead = _LEAD.search(sentence[:start])
    word = lead["lead"] if lead else ""
    if word.lower() in _OPEN_LEADS and _LATEST.match(sentence, end):
        word = "latest"
    day = stretch.last
    if word.lower() in ("by", "due by", "due") and stretch.opens and stretch.opens > on:
        day = stretch.opens
    is_time = at is not None or _PART_OF_DAY.search(sentence, start, end)
    if word.lower() in _BEFORE and not is_time and not _ENDS.match(sentence[start:end]):
        day = days_on(stretch.first, -1)
    return Due(
        day, at, stretch.first, sentence[start:end], start, end, word, family.name, family.is_vague
    )


_LATEST = regex(
    r",? (?i:at the (?:very )?latest|latest|still(?=[,.;!?]|$| (?:because|please|pls|as|since|if)\b))"
)
"""What makes a day the last one; “this week still” is said by whoever thinks in another tongue."""
_OPEN_LEADS = ("", "in", "on")
_BEFORE = ("before", "prior to", "ahead of")
_PART_OF_DAY = regex(
    r"(?i:\b(?:noon|midday|midnight|lunch(?: ?time)?|afternoon|evening|night|COB|EOD|EOB|o['’]clock)\b)"
)
"""What a day is not over by: "before Friday evening" is on Friday."""
_ENDS = regex(
    rf"(?i:(?:the )?(?:end|close|last)\b|(?:the )?(?:month|year|quarter|week)[- ]end\b|(?:the |this )?\w+['’]s[ -]end\b|(?:the|this) \w+ (?:is|['’]s) |EO[DWMQYB]|CO[BP]|lunch|noon|midday|first thing|{_CLOCK} )"
)


def _with_clock(sentence: str, start: int, end: int) -> tuple[str | None, int, int]:
    """The time beside a day, and where day and time together begin and end."""
    after = _CLOCK_AFTER.match(sentence[end:])
    before = _CLOCK_BEFORE.search(sentence[:start])
    said = None
    if after and not after["at"].isdecimal():
        said, end = after["at"], end + after.end("all")
    if before and not before["at"].isdecimal():
        said, start = said or before["at"], before.start("all")
    return _clock(said), start, end


def _clock(said: str | None) -> str | None:
    """A time as "HH:MM"; a part of the day, or an hour that can be two, says none."""
    if said is None or said.isdecimal():
        return None
    _, at = split_clock(said.lower())
    return None if isinstance(at, Unclear) else at


def _by_the_clock(sentence: str, on: date) -> Iterator[Due]:
    """A time alone, behind "by": today."""
    for found in _CLOCK_ALONE.finditer(sentence):
        at = _clock(found["at"])
        is_hour = _HOUR.match(found[0]) and _ENDS_HERE.match(sentence[found.end() :])
        if at is not None or is_hour:
            start, end = found.span("at")
            yield Due(on, at, on, found["at"], start, end, found["lead"], "clock")
