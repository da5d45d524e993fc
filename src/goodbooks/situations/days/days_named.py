"""Every day that a sentence of a story names: the last such day and the next, seen from the day on which it is told."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.appointment import with_clock
from goodbooks.core.day_slips import without_slips
from goodbooks.core.days import COUNTS, MONTHS, WEEKDAYS, month_of, real_day
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.times import split_clock
from goodbooks.language.days.day_names import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)}|tues|weds|thurs?)"
_MONTH = rf"(?:{'|'.join(MONTHS)}|jan|feb|apr|aug|sept?|oct|nov|dec)"
_COUNT = rf"(?:{'|'.join(COUNTS[1:])}|an?|\d{{1,2}})"
_TH = r"(?:st|nd|rd|th)"
_NO_THING = (
    r"(?! (?:floor|century|grade|form|birthday|year|time|street|avenue|anniversary|place|draft|version|attempt|of (?:its|their|our|my|his|her|the|a)\b"
    r"|grader|percent|edition|position|week|month|minute|hour|try|one|person|line|row|bay|shift|class|visit|round|half|set|team|night running))"
)
"""What stands behind a number that is none of a month: the 4th floor."""
_BACK = regex(
    rf"\b(?:(?P<before>(?:the )?day before )?yesterday|(?P<night>last night)|(?P<hours>(?:half )?an hour ago|(?:two|three|four|five|six) hours ago|(?:a few|some|ten|twenty) minutes ago)"
    rf"|(?P<weekly>{_WEEKDAY}),? (?:(?:of )?last week|a week ago)|last week(?:['’]s|,? on)? (?P<lastly>{_WEEKDAY})"
    rf"|(?P<twice>{_WEEKDAY})(?:,? (?:of )?the week)? before last"
    rf"|(?:this past|this last|last|past) (?P<last>{_WEEKDAY})(?! (?:of|in)\b)|(?P<gone>{_WEEKDAY}) (?:just gone|just past|gone|past(?=[,.]))"
    rf"|(?P<earlier>{_WEEKDAY}) (?:this|of this) week|earlier this week,? on (?P<thisly>{_WEEKDAY})"
    rf"|(?P<count>{_COUNT}) (?P<unit>days?|weeks?|fortnights?) (?:ago|back)(?P<exact>,? (?:today|(?:on )?(?P<ago>{_WEEKDAY})))?)\b",
    re.IGNORECASE,
)
"""Ways of saying a day that can only have been."""
_BEHIND = regex(
    rf"\b(?:(?:the|that) (?P<same>same) (?:day|morning|afternoon|evening|night)|the (?:very )?(?:next|following) (?:day|morning|afternoon|evening|night)|the day after(?=[,.;!:]| (?:he|she|they|I|we|it)\b)|(?P<count>{_COUNT}) (?P<unit>days?|weeks?) later)\b",
    re.IGNORECASE,
)
"""Ways of saying a day by the one that was told before it."""
_NOW = regex(
    r"\b(?:(?:earlier |late |just )?today|tonight|this (?:very )?(?:morning|afternoon|evening|noon|lunch(?:time)?|arvo|minute))\b",
    re.IGNORECASE,
)
_EITHER = regex(
    rf"\b(?:(?P<dots>(?P<dotted>\d{{1,2}})\.(?P<numbered>\d{{1,2}})\.(?!\d))|(?:(?P<named>{_WEEKDAY}),? (?:the )?)?(?P<of>(?:the )?(?P<day>\d{{1,2}}){_TH}?\.?(?: of)? (?P<month>{_MONTH})\b|(?P<first>{_MONTH})\.? (?:the )?(?P<then>\d{{1,2}}){_TH}?\b)(?:,? (?P<year>20\d\d)\b)?(?![\d:%.]\d)"
    rf"|(?:the |on )?(?P<this>\d{{1,2}}){_TH}? of (?:this|the current) month\b"
    rf"|(?:(?:the )?(?P<word>{'|'.join(sorted(ORDINALS, key=len, reverse=True))}) of (?P<worded>{_MONTH})\b)"
    rf"|(?:the|on|by|until|till|to) (?P<alone>\d{{1,2}}){_TH}\b{_NO_THING}|the (?P<full>\d{{1,2}}){_TH}\b{_NO_THING}"
    rf"|(?P<weekday>{_WEEKDAY})\b(?:,? the (?P<and>\d{{1,2}}){_TH})?)",
    re.IGNORECASE,
)
"""Ways of saying a day that may have been or be to come."""
_AGAIN = regex(r"\b(?:every|each|every other|every second|my|his|her|our|their|most|some|always|usually|on an?|a|any|one|that|other|these|those|both|cyber|black|good|easter|of each|bank holiday|by each|ash|shrove|maundy|whit) \Z", re.IGNORECASE)  # fmt: skip
"""What makes a day of the week one of many, or a name."""
_OF_MANY = regex(r"\b(?:of|in) (?:each|every) (?:month|week|year|quarter|term)\b|\A(?:before|after|following)(?=[,;.!?]|\Z)", re.IGNORECASE)  # fmt: skip
_A_KIND = regex(r"(?<!\bon )(?<!\bby )(?<!\bat )(?<!\bin )(?<!\bfor )(?<!\btill )(?<!\buntil )\b(?:the|my|our|his|her|your|their) \Z", re.IGNORECASE)  # fmt: skip
_OF_A_KIND = regex(r"\A (?!(?:i|we|he|she|they|it|is|was|after|before|of|and|at|morning|afternoon|evening|night|came|there|the|my|our|his|her|in|with|that|when)\b)[a-z]", re.IGNORECASE)  # fmt: skip
"""What makes a day a kind of thing: the Saturday opening."""
_RANGE_BEFORE = regex(rf"\b(?:today|tonight|tomorrow|now|{_WEEKDAY}|\d{{1,2}}{_TH}?|weekend)s? (?:to|till|until|through|and|or|[-–]) (?:the )?\Z", re.IGNORECASE)  # fmt: skip
_RANGE_BEHIND = regex(rf"\A,?(?: (?:night|morning|evening|afternoon))? ?(?:to|till|until|through|and|or|[-–]) (?:the )?(?:{_WEEKDAY}s?\b|\d{{1,2}}{_TH}|weekend\b)", re.IGNORECASE)  # fmt: skip
_LEAD = regex(
    r"\b(?P<lead>no later than|not later than|in time for|ahead of|up to|through|by|until|till|before|after|since|from|starting|as of|as from|due|for|on|at|to)"
    r"(?: (?:the|this|that|about|around|like|next|coming|maybe|say|latest|evening|noon|midday|end of))*[ :]+\Z",
    re.IGNORECASE,
)
_NEXT, _COMING = regex(r"\bnext \Z", re.IGNORECASE), regex(r"\b(?:coming|come) \Z", re.IGNORECASE)  # fmt: skip
THIS = "this"
_THIS, _COMES = regex(r"\bthis \Z", re.IGNORECASE), regex(r" coming\b", re.IGNORECASE)
_CLOCK = regex(
    r"\A(?P<at>,? ?(?:(?:morning|afternoon|evening|night|arvo),? )?(?:(?:at|around|about|by) )?(?:like )?(?:\d{1,2}(?:[:.]\d\d(?: in the (?:morning|afternoon|evening))?| ?[ap]\.?m\b)|(?:noon|midday)\b(?! [a-z]+(?:ing|shift|break|rush|train|call)\b)))",
    re.IGNORECASE,
)
_SAID_CLOCK = regex(
    r"\A,? ?(?:(?:at|around|about) )?(?:(?:like|just|nearly) )?(?=(?:half|(?:a )?quarter|five|ten|twenty) (?:past|to) )|\A,? at (?=\w+(?: o['’]clock)?\b)",
    re.IGNORECASE,
)
_LATE = regex(r" in the (?P<part>afternoon|evening|night)\Z", re.IGNORECASE)
_SAID_SO = (
    (regex(r"\bo['’]? the (?=month|week|year|day)", re.IGNORECASE), "of the "),
    (regex(r"\bthe morr?(?:a|n|ow)\b", re.IGNORECASE), "tomorrow"),
    (regex(r"\btmrw?\b", re.IGNORECASE), "tomorrow"),
    (regex(r"['’]til\b", re.IGNORECASE), "till"),
    (regex(rf"\b({_MONTH})'s end\b", re.IGNORECASE), r"the end of \1"),
    (regex(rf"\bnext week,? on ({_WEEKDAY})\b", re.IGNORECASE), r"\1 next week"),
    (regex(r"\bmonth[- ]end\b", re.IGNORECASE), "the end of the month"),
)
"""Ways of saying that are said otherwise before a sentence is read."""
_YEAR = timedelta(days=370)


class Named(NamedTuple):
    """A day as a sentence names it, and where it stands there; the last such day, the next one, and the hour as "HH:MM".

    A day that can only have been has no next, one that can only come no last. `lead` is the word before it, such as "by", in small letters, or "".
    """

    words: str
    start: int
    end: int
    lead: str
    back: date | None
    ahead: date | None
    at: str = ""


def as_read(sentence: str) -> str:
    """A sentence as its days are read: “the end o the month” is the end of the month."""
    said = " ".join(sentence.split())
    for pattern, put in _SAID_SO:
        said = pattern.sub(put, said)
    said = without_slips(said).text
    return _THE_DAY.sub("today", said) if _SCOTS.search(said) else said


_SCOTS = regex(r"\b(?:wis|tae|fae|ower|cannae|didnae|wasnae|masel|aboot|wi)\b", re.IGNORECASE)
_THE_DAY = regex(r"(?<!\bof )(?<!\ba' )(?<!\ball )(?<!\bon )(?<!\bby )\bthe day(?=[,.;!?]| \w+ comes\b)", re.IGNORECASE)  # fmt: skip
"""“He wis here the day” is today, in Scots."""


def named_in(sentence: str, on: date) -> tuple[Named, ...]:
    """The days that a sentence names to somebody who tells it on a day, in order; none of a rhythm or a run of days, and none that can be two."""
    found: list[Named] = []
    taken: list[tuple[int, int]] = []
    for read in (_certainly_back, _certainly_ahead, _either, _now):
        for one in read(sentence, on):
            start, end = one.start, one.end
            if all(end <= other[0] or start >= other[1] for other in taken):
                taken.append((start, end))
                if (one.back or one.ahead) and not _is_of_many(sentence, start, end):
                    found.append(_with_hour(sentence, one))
    return tuple(sorted(found, key=lambda one: one.start))


def behind_it(sentence: str, last: date, on: date) -> Iterator[Named]:
    """Days that a sentence counts from the last one that has been: “the next morning”, “two days later”."""
    for found in _BEHIND.finditer(sentence):
        more = 0 if found["same"] else 1
        if found["count"]:
            more = _counted(found["count"]) * _LONG[found["unit"].lower().removesuffix("s")]
        day = last + timedelta(days=more)
        if day <= on:
            yield Named(found[0], *found.span(), "", day, None)


def _is_of_many(sentence: str, start: int, end: int) -> bool:
    before, behind = sentence[:start], sentence[end:]
    return bool(
        _AGAIN.search(before)
        or _RANGE_BEFORE.search(before)
        or _RANGE_BEHIND.match(behind)
        or _OF_MANY.match(behind.lstrip())
        or (_A_KIND.search(before) and _OF_A_KIND.match(behind))
    )


def _lead(sentence: str, start: int) -> str:
    found = _LEAD.search(sentence[:start])
    return found["lead"].lower() if found else ""


def _certainly_back(sentence: str, on: date) -> Iterator[Named]:
    """Days that can only have been, “Tuesday last week”."""
    for found in _BACK.finditer(sentence):
        start, end = found.span()
        yield Named(found[0], start, end, _lead(sentence, start), _gone(found, on), None)


def _gone(found: re.Match[str], on: date) -> date | None:
    """The day of words that tell one that has been; None where they mean no certain day."""
    if found["count"]:
        return _ago(found, on)
    if weekly := found["weekly"] or found["lastly"]:
        is_two = "ago" in found[0].lower() and _weekday(weekly) > on.weekday()
        return None if is_two else on + timedelta(days=_weekday(weekly) - on.weekday() - 7)
    if found["twice"]:
        return on + timedelta(days=_weekday(found["twice"]) - on.weekday() - 14)
    if found["last"]:
        day = _weekday(found["last"])
        is_clear = day >= on.weekday()  # “last Monday” of a Thursday may be this week's
        return on + timedelta(days=day - on.weekday() - 7) if is_clear else None
    if found["gone"] or found["earlier"] or found["thisly"]:
        return _last_such(_weekday(found["gone"] or found["earlier"] or found["thisly"]), on)
    days = 0 if found["hours"] else 2 if found["before"] else 1
    return on - timedelta(days=days)


def _ago(found: re.Match[str], on: date) -> date | None:
    """So long ago: to the day where that is said, or where it is days that one counts on one's fingers."""
    count, unit = _counted(found["count"]), found["unit"].lower().removesuffix("s")
    days = count * _LONG[unit]
    if found["ago"]:
        then = on - timedelta(days=days)
        return then - timedelta(days=(then.weekday() - _weekday(found["ago"])) % 7)
    return (
        on - timedelta(days=days)
        if found["exact"] or (unit == "day" and count < _FINGERS)
        else None
    )


def _counted(said: str) -> int:
    said = said.lower()
    return 1 if said in ("a", "an") else COUNTS.index(said) if said in COUNTS else int(said)


_LONG = {"day": 1, "week": 7, "fortnight": 14}
_FINGERS = 15
"""So many days ago are counted; “twenty days ago” is about three weeks."""


def _certainly_ahead(sentence: str, on: date) -> Iterator[Named]:
    """Days that can only come, “in three weeks”, “Friday week”, “the end of January”."""
    from goodbooks.language.days.dues import named_days
    from goodbooks.language.days.stretch import UNKNOWN

    for due in named_days(sentence, on, UNKNOWN):
        start, end = due.start, due.end
        is_plain = due.family in _PLAIN and not _IS_A_LATER_ONE.search(due.words)
        is_plain = is_plain or _IN_DOTS.fullmatch(due.words) is not None
        is_open = _NOW.match(sentence, start) is not None or due.family == "clock"
        is_run = due.first != due.on and not _ENDS.match(due.words)
        if (
            is_plain
            or is_open
            or (due.is_vague and not due.lead)
            or _ROUGHLY.match(due.words)
            or _THIS_MONTH.match(due.words)
        ):
            continue
        is_clear = not is_run and not _is_past_run(sentence, start) and due.on > on
        is_near = due.on - on < _YEAR
        day = due.on if is_clear and is_near and not _is_next(due.words, due.on, on) else None  # fmt: skip
        yield Named(due.words, start, end, due.lead.lower() or _lead(sentence, start), None, day, due.at or "")  # fmt: skip


_IN_DOTS = regex(r"\d{1,2}\.\d{1,2}\.")
_PLAIN = ("weekday", "of-the-month", "month-day")
_THIS_MONTH = regex(r"(?:(?:the )?\d+(?:st|nd|rd|th) of )?this month\Z", re.IGNORECASE)
_IS_A_LATER_ONE = regex(r"\b(?:week|fortnight|next|after)\b", re.IGNORECASE)
_ROUGHLY = regex(r"(?:the )?(?:mid|early|late|middle|beginning|start|first half|second half)\b|.*\b(?:about|or|roughly|around|some|few|couple)\b", re.IGNORECASE)  # fmt: skip
_ENDS = regex(r"(?:the )?(?:end|close|last day)\b", re.IGNORECASE)


def _is_past_run(sentence: str, start: int) -> bool:
    return re.search(r"\b(?:last|since|past|ago|during|every|each) \Z", sentence[:start], re.IGNORECASE) is not None  # fmt: skip


def _is_next(words: str, day: date, on: date) -> bool:
    """Whether “next Friday” may be the one of this week or the one after."""
    said = words.lower()
    return said.startswith("next ") and said[5:] in WEEKDAYS and day.weekday() > on.weekday()


def _either(sentence: str, on: date) -> Iterator[Named]:
    """Days that may have been or be to come: “Friday”, “the 18th”, “15 January”."""
    for found in _EITHER.finditer(sentence):
        start, end = found.span()
        lead = _lead(sentence, start) or (found[0].split()[0].lower() if found["alone"] else "")
        back, ahead = _both(found, on)
        if _NEXT.search(sentence[:start]):
            back, ahead = None, (None if found["weekday"] else ahead)
        elif found["weekday"] and (_COMING.search(sentence[:start]) or _COMES.match(sentence, end)):
            back = None
        elif found["weekday"] and not lead and _THIS.search(sentence[:start]):
            lead = THIS
        yield Named(found[0], start, end, "" if lead == "the" else lead, back, ahead)


def _both(found: re.Match[str], on: date) -> tuple[date | None, date | None]:
    """The last and the next day that words can mean."""
    month = month_of((found["month"] or found["first"] or found["worded"] or "").lower()) or int(found["numbered"] or 0)  # fmt: skip
    number = (
        found["dotted"]
        or found["day"]
        or found["then"]
        or found["alone"]
        or found["full"]
        or found["and"]
    )
    day = ORDINALS.index(found["word"].lower()) + 1 if found["word"] else int(number or 0)
    if found["weekday"] and not day:
        weekday = _weekday(found["weekday"])
        ahead = (weekday - on.weekday()) % 7
        if not ahead:
            return None, None  # today, or in a week
        return on - timedelta(days=7 - ahead), on + timedelta(days=ahead)
    if found["this"]:
        that = real_day(on.year, on.month, int(found["this"]))
        return (that, None) if that and that < on else (None, that)
    if found["year"]:
        that = real_day(int(found["year"]), month, day)
        return (that, None) if that and that <= on else (None, that)
    if month:
        every = [real_day(on.year + more, month, day) for more in (-1, 0, 1)]
    else:
        now = on.year * 12 + on.month - 1
        every = [real_day((now + m) // 12, (now + m) % 12 + 1, day) for m in (-2, -1, 0, 1, 2)]
    there = [one for one in every if one]
    if said := found["named"] or (found["weekday"] if found["and"] else ""):
        there = [one for one in there if one.weekday() == _weekday(said)]
    return (
        max((one for one in there if one <= on), default=None),
        min((one for one in there if one >= on), default=None),
    )


def _now(sentence: str, on: date) -> Iterator[Named]:
    for found in _NOW.finditer(sentence):
        start, end = found.span()
        yield Named(found[0], start, end, _lead(sentence, start), on, on)


def _weekday(name: str) -> int:
    return next(n for n, one in enumerate(WEEKDAYS) if one.startswith(name.lower()[:3]))


def _last_such(weekday: int, on: date) -> date:
    return on - timedelta(days=(on.weekday() - weekday) % 7 or 7)


def _with_hour(sentence: str, one: Named) -> Named:
    """The day with the hour that stands right behind it, where that is clear."""
    read = one if one.at else _hour_behind(sentence, one)
    hour = int(read.at[:2]) if read.at else _NOON
    if hour >= _NOON or not _IN_THE_DARK.search(one.words):
        return read
    return read._replace(at="" if one.words.lower() == "last night" and hour < _EARLIEST else f"{hour + 12}{read.at[2:]}")  # fmt: skip


_NOON = 12
_IN_THE_DARK = regex(r"\b(?:tonight|night|afternoon|evening|arvo)\b", re.IGNORECASE)


def _hour_behind(sentence: str, one: Named) -> Named:
    rest = sentence[one.end : one.end + 60]
    if found := _CLOCK.match(rest):
        at = _hour(found["at"])
        return one._replace(at=at, end=one.end + found.end()) if at else one
    if found := _SAID_CLOCK.match(rest):
        said = with_clock(f"day at {rest[found.end() :]}")
        read = re.match(r"day (\d\d:\d\d)", said)
        return one._replace(at=read[1]) if read else one
    return one


def _hour(said: str) -> str:
    """An hour in figures, with the part of the day that is said with it."""
    part = _LATE.search(said)
    words = re.sub(r"\A\W*(?:(?:morning|afternoon|evening|night|arvo),? )?(?:(?:at|around|about|by) )?(?:like )?| in the \w+\Z", "", said, flags=re.IGNORECASE)  # fmt: skip
    _, at = split_clock(words.lower())
    if at is None or isinstance(at, Unclear):
        return ""
    hour = int(at[:2])
    is_late = part or (
        0 < hour < _EARLIEST and not re.search(r"m\b|morning|\b0", said, re.IGNORECASE)
    )
    return f"{hour + 12}{at[2:]}" if is_late and hour < 12 else at


_EARLIEST = 7
"""An hour before it is one of the afternoon, where nothing else is said."""
