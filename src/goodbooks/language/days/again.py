"""Words by which a sentence says that something is wanted or given again and again: "every Friday", "each morning", "on Mondays"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import COUNTS, WEEKDAYS
from goodbooks.core.last_day import last_day_in
from goodbooks.core.phrasing import listed
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.rhythm import read_rhythm
from goodbooks.core.times import in_its_part, late_in, read_clock
from goodbooks.language.days.stretch import MONDAY_TO_FRIDAY

if TYPE_CHECKING:
    from datetime import date

_DAY = rf"(?:{'|'.join(WEEKDAYS)})"
_DAYS = rf"{_DAY}s?(?:(?:, (?:and )?| and ){_DAY}s?)*"
_PART = r"(?: (?:morning|afternoon|evening|night)s?)?"
_NTH = rf"(?:first|second|third|fourth|1st|2nd|3rd|4th|last) (?:{_DAY}|(?:working |work)day)"
_OFTEN = (
    rf"(?:single )?(?:{_NTH} (?:of|in) (?:the|a|each) month|(?:(?:other|second) )?{_DAYS}{_PART}|(?:working |work|week)?days?|(?:working |weekday )?(?:morning|afternoon|evening)|night|(?:other |second )?week|(?:other )?month|fortnight|quarter"
    r"|(?:two|three|four|2|3|4) weeks|(?:two|three|2|3) months|\d{1,2}(?:st|nd|rd|th)(?: of the month)?)"
)
_LAST = rf"(?:on |at )?(?:the )?(?:last day|end|\d{{1,2}}(?:st|nd|rd|th)|{_NTH}) of (?:each|every) month|(?<!due )on (?:the )?{_NTH} (?:of|in) the month|(?<!\bon )(?<!\bby )(?<!\bthe )(?<!\bfor )(?<!\bfrom )(?<!\bbefore )(?<!\buntil ){_NTH} (?:of|in) the month(?=$)|(?:on a )?(?:monthly|weekly|fortnightly|quarterly|daily)(?: basis)?"
_BY = r"(?:at|by|before|(?:no|not) later than)"
_AT = rf"(?: (?:{_BY} )?(?:noon|\d{{1,2}}[:.]\d\d|\d{{1,2}} ?[ap]\.?m\b\.?))?"
_ENDS = r"(?=\s*(?:$|[.,;:!?)–—]|[#^]\S|(?:when|what|how|whether|if|why|where|who|which|that|about|on|at|by|no later|not later|from|for|with|to|so|and|but|before|after|in|because|as|or|again|please|instead|until|till|through|up to|I|we|I['’]d|we['’]d)\b))"
"""What may stand behind it: “every Friday meeting” is a thing."""
_LEADS = r"(?=,? (?:until|till|through|up to)\b|,? for (?:\w+ )?(?:days?|weeks?|months?)\b|,? (?:(?:I|we|you|he|she|they|it|please|could|can|would|will|the|an?|my|our|your|how many|how much)\b|(?-i:[A-ZÀ-Þ]))| ?[:–—] ?\S| - \S)"
"""What may stand behind it at the beginning of a sentence."""
_HOW_OFTEN = (
    rf"(?:(?:every|each) (?P<every>{_OFTEN})|on (?P<on>{_DAY}s(?:(?:, (?:and )?| and ){_DAY}s)*)|(?P<last>{_LAST})|once a (?P<once>day|week|month))"
    rf"(?P<at>{_AT})(?: until (?P<until>[^,.;:!?#^]+?))?"
)
_AGAIN = regex(
    rf"(?<!\bof )(?<!\bfor )(?<!\bin )(?<!\bwith )(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bthan )(?<!\bnot )(?<!\balmost )\b{_HOW_OFTEN}{_ENDS}",
    re.IGNORECASE,
)
_FIRST = regex(rf"\W*{_HOW_OFTEN}{_LEADS}", re.IGNORECASE)
_PLURAL = regex(
    rf"(?P<first>\W*)(?P<days>{_DAY}s(?:(?:, (?:and )?| and ){_DAY}s)*)(?P<at>{_AT}){_LEADS}"
    rf"|(?P<last>, )(?P<days_last>{_DAY}s(?:(?:, (?:and )?| and ){_DAY}s)*)(?P<at_last>{_AT})(?=\W*$)",
    re.IGNORECASE,
)
"""Days that are said of all their weeks, before what comes on them or behind it: “Fridays: the count”, “the count, Fridays”."""
_ANEW = (
    r"(?:numbers?|counts?|figures?|totals?|sums?|tall(?:y|ies)|status|states?|stock|levels?|balances?|readings?|takings|sales|hours|overtime|reports?|notes?|updates?|summar(?:y|ies)|overviews?|backlog|downtime|scrap"
    r"|how (?:many|much)\b[^.;!?]*)"
)
_NEW_THING = rf"(?!(?:no|not|never|less|fewer|more)\b)(?!(?:report|update|note|count|sum|total) (?:to|on|about|with|in|from|by|for)\b)(?:(?:the|an?|my|our|your|his|her|their|one|short|brief|new|open|done) ){{0,3}}(?:[\w-]+ ){{0,2}}?{_ANEW}(?: (?:of|on|for|about|from|in|to|with|by|per|and)\b[^.;!?]*)?\W*"
_COMES_ANEW = regex(_NEW_THING, re.IGNORECASE)
_OF_A_DAY = regex(
    rf"\W*(?P<days>{_DAY}(?:(?:, (?:and )?| and ){_DAY})*)(?P<at>{_AT}) ?[:–—] ?(?={_NEW_THING}$)",
    re.IGNORECASE,
)
"""A day before something of which there is a new one each time: “Friday: the number of vats”. “Friday: the plan” is done once."""
_AT_THE_HEAD = regex(rf"\W*(?:every |each )?(?P<last>(?:on )?(?:the )?{_NTH} (?:of|in) the month)(?P<at>{_AT})(?=,? \w)", re.IGNORECASE)  # fmt: skip
"""“First Monday of the month I report to the head” comes again; “by the last Friday of the month” is a day."""
_A_WEEKLY = regex(r"(?<=\ba )(?P<often>weekly|fortnightly|monthly|quarterly|daily) (?=(?!basis\b)[a-z])", re.IGNORECASE)  # fmt: skip


class Again(NamedTuple):
    """How often, as a line of the book has it, and from where to where in the sentence that is said."""

    every: str
    start: int
    end: int

    def without(self, sentence: str) -> str:
        """The sentence without these words."""
        before, after = sentence[: self.start].rstrip(), sentence[self.end :].lstrip()
        joint = "" if after[:1] in ".,;:!?" else " "
        return f"{before}{joint}{after}".strip(" ,;") if before else after.lstrip(",;:–—- ")


_WORKING = "working "
_WORK = r"(?:work(?:ing)?|week|office|school|shift|trading|opening|business)"
_FOR_WORK_ALONE = regex(
    rf"\b{_WORK}[ -]?(?:days?|mornings?|afternoons?|evenings?|nights?)\b|\bweekday\b|\b(?:monday|mon) (?:to|till|until|through) (?:friday|fri|thursday)\b"
    r"|\b(?:not|no|never|except|but not|without|save) (?:on |at |for )?(?:the |a )?(?:week-?ends?|saturdays?|sundays?)\b",
    re.IGNORECASE,
)
"""How one says that days of work alone are meant."""
_PART_SAID = regex(r"\b(?P<part>morning|afternoon|evening|night)s?\b", re.IGNORECASE)
_OF_THE_CLOCK = rf"(?:(?:{_BY} )?(?P<clock>\d{{1,2}}[:.]\d\d)|{_BY} (?:(?P<beside>half(?: past)?|(?:a )?quarter (?:past|to)) )?(?P<hour>{'|'.join(COUNTS)}|\d{{1,2}})(?: o['’]clock)?)(?P<behind> in the (?:morning|afternoon|evening)| at night)?"
_HOUR = regex(rf",? {_OF_THE_CLOCK}(?:,? (?:sharp|on the dot))?(?![:.]\d)(?:{_ENDS}|(?= (?:the|an?|my|our|your|his|her|their|how)\b))", re.IGNORECASE)  # fmt: skip
_HOUR_SAID = regex(rf"\b{_OF_THE_CLOCK}\W*\Z", re.IGNORECASE)
_HOUR_BEFORE = regex(rf"(?:\A|(?<=\s)){_OF_THE_CLOCK},? \Z", re.IGNORECASE)
"""“At seven”, or “before seven”, behind a part of the day or before it, which says which seven it is."""
_LEADS_TO_HOUR = regex(rf"\A {_BY} ", re.IGNORECASE)
_NOON = 12


def promised_again(words: str, on: date, week: frozenset[int] = MONDAY_TO_FRIDAY) -> Again | None:
    """How often I give what I promise in these words: each day or evening is each on which we work, unless weekends are said; the `week` is Monday to Friday where nobody said otherwise."""
    again = again_in(words, on)
    found = _DAILY.match(again.every) if again else None
    if again is None or found is None:
        return again
    is_each = _WEEKENDS_TOO.search(words) or (len(week) == len(WEEKDAYS) and not _FOR_WORK_ALONE.search(words))  # fmt: skip
    often = "day" if is_each else _of_a_week(week)
    return again._replace(every=f"{often}{again.every[found.end() :]}")


def _of_a_week(week: frozenset[int]) -> str:
    """The days of a week as a line of the book has them."""
    if week == MONDAY_TO_FRIDAY or len(week) in (0, len(WEEKDAYS)):
        return f"{_WORKING}day"
    return listed(WEEKDAYS[one].capitalize() for one in sorted(week))


_DAILY = regex(r"(?:working )?day\b(?! of)")
_WEEKENDS_TOO = regex(
    r"\b(?:seven|7) days\b|\b(?:day and night|night and day|every single day)\b|(?<!not )(?<!except )\b(?:on|at|with|also|even|and|including|incl\.?) (?:the )?(?:week-?ends?|saturdays?(?: and sundays?)?|sundays?)\b|\b(?:week-?ends?|saturdays?(?: and sundays?)?) (?:too|as well|included)\b",
    re.IGNORECASE,
)
"""How one says that days are meant on which most do not work."""
_WEEKENDS_BEHIND = regex(
    r",? (?:(?:and|also|even|including|incl\.?|with)[ ,]+)*(?:(?:on|at) )?(?:the )?(?:week-?ends?|saturdays?(?: and sundays?)?|sundays?)(?: (?:too|as well|included))?(?=\W*\Z|[,.;]|(?: [#^]\S+)+\s*\Z)",
    re.IGNORECASE,
)
"""The same right behind how often it comes: part of that, and of no title."""


def again_in(sentence: str, on: date) -> Again | None:
    """How often something is wanted or given in a sentence, and at which hour; None where nothing says that it comes again."""
    found = _again_in(sentence, on)
    if found is None:
        return _behind_its_end(sentence, on)
    every, start, end = _with_its_end(_at_the_hour(found, sentence), sentence, on)
    if every.startswith("day") and _FOR_WORK_ALONE.search(sentence):
        every = f"{_WORKING}{every}"
    too = _WEEKENDS_BEHIND.match(sentence, end) if _DAILY.match(every) else None
    if too and _WEEKENDS_TOO.search(too[0]):
        every, end = every.removeprefix(_WORKING), too.end()
    return Again(every, start, end)


def _at_the_hour(found: Again, sentence: str) -> Again:
    """How often with the hour that is said in words beside a part of the day, “every evening before seven”, and the words from where to where that are."""
    behind = _HOUR.match(sentence, found.end)
    before = None if behind else _HOUR_BEFORE.search(sentence, 0, found.start)
    hour = behind or before
    if hour is None or ":" in found.every or " until " in found.every:
        return found
    part = _PART_SAID.search(f"{sentence[found.start : found.end]}{hour['behind'] or ''}")
    at = _clock(hour, part["part"].lower() if part else "")
    if not at:
        return found
    start, end = before.start() if before else found.start, behind.end() if behind else found.end
    return Again(f"{found.every} {at}", start, end)


def _clock(hour: re.Match[str], part: str) -> str:
    """The hour that is said as a line of the book has it; "" where nothing says of which part of the day it is."""
    if hour["clock"]:
        at = read_clock(hour["clock"])
        return "" if isinstance(at, Unclear) else late_in(at, part)
    told, beside = hour["hour"].lower(), (hour["beside"] or "").lower()
    number = int(told) if told.isdigit() else COUNTS.index(told)
    return in_its_part(number, beside, part) if part and 0 < number < _NOON else ""


def _again_in(sentence: str, on: date) -> Again | None:
    """How often something is wanted or given, without an hour that is said in words."""
    if head := _AT_THE_HEAD.match(sentence):
        read = read_rhythm(f"{head['last']}{_LEADS_TO_HOUR.sub(' at ', head['at'])}", on)
        return None if isinstance(read, Unclear) else Again(read.written, *head.span())
    found = _FIRST.match(sentence) or _AGAIN.search(sentence)
    if found is None:
        return _of_days(sentence, on) or _in_a_thing(sentence, on)
    words = found["every"] or found["on"] or found["once"] or _bare(found["last"] or "")
    words = re.sub(rf"^second (?={_DAY}s?$)", "other ", words, flags=re.IGNORECASE)
    words = re.sub(r"^the | of (?:each|every) month$", "", words, flags=re.IGNORECASE)
    until = f" until {found['until']}" if found["until"] else ""
    at = _LEADS_TO_HOUR.sub(" at ", found["at"])
    read = read_rhythm(f"{words}{at}{until}", on)
    end = found.end()
    if until and (isinstance(read, Unclear) or read.until == on):
        read, end = read_rhythm(f"{words}{at}", on), found.start("until") - len(" until ")
    return None if isinstance(read, Unclear) else Again(read.written, found.start(), end)


def _with_its_end(found: Again, sentence: str, on: date) -> Again:
    """How often, with the last day that is said behind it, “every evening until 21 December the till”; as it is where none is."""
    behind = _END_BEHIND.match(sentence, found.end)
    if " until " in found.every or behind is None:
        return found
    words = behind["end"].split()
    parts = [" ".join(words[:count]) for count in range(2, len(words) + 1)]
    days = [day for part in parts if (day := last_day_in(part, on))]
    if not days or days[-1] == on:
        return found
    said = next(part for part in parts if last_day_in(part, on) == days[-1])
    return Again(f"{found.every} until {days[-1]}", found.start, behind.start("end") + len(said))


def _behind_its_end(sentence: str, on: date) -> Again | None:
    """How often, where the last day is said before it, “until 21 December every evening the till”."""
    before = _END_BEFORE.match(sentence)
    day = last_day_in(before["end"], on) if before else None
    again = again_in(sentence[before.end() :], on) if before and day else None
    if before is None or again is None or again.start or " until " in again.every:
        return None
    return Again(f"{again.every} until {day}", 0, before.end() + again.end)


def with_end_behind(sentence: str, on: date) -> str:
    """A sentence with the last day behind how often, “a list every Friday till Christmas”, where it is said before what there is each time, “till Christmas a list every Friday”; any other as it is."""
    for found in _END_FIRST.finditer(sentence):
        end = found["first"] or found["between"]
        words = end.split()
        parts = [" ".join(words[:count]) for count in range(2, len(words) + 1)]
        days = [(part, day) for part in parts if (day := last_day_in(part, on))]
        if not days or days[-1][1] == on:
            continue
        said = next(part for part, day in days if day == days[-1][1])
        begin = sentence.index(end, found.start())
        bare = f"{sentence[:begin]}{sentence[begin + len(said) :].lstrip(' ,')}".strip()
        again = again_in(bare, on)
        if again and " until " not in again.every:
            return f"{bare[: again.end]} {said}{bare[again.end :]}"
    return sentence


_CLAUSE = r"(?:and|but|so|if|I|we|he|she|they|you)"
_END_FIRST = regex(
    rf"(?:\A\W*(?P<first>(?:until|till) \w+(?: (?!{_CLAUSE}\b)[\w.]+){{0,3}}),?(?= [^,;:]*\b(?:every|each)\b)|(?<=\w )(?P<between>(?:until|till) \w+(?: (?!{_CLAUSE}\b)[\w.]+){{0,3}})(?= (?:(?!\b{_CLAUSE}\b)[^,;:])*\b(?:every|each)\b))",
    re.IGNORECASE,
)
"""A last day before how often, in the same clause: at the head of it, or within it."""
_END_BEHIND = regex(
    r",? (?P<end>(?:until|till|through|up to|for) \w+(?: [\w.]+){0,4})", re.IGNORECASE
)
_END_BEFORE = regex(r"\W*(?P<end>(?:until|till|through|up to|for) \w+(?: [\w.]+){0,3}?),? (?=(?:every|each)\b)", re.IGNORECASE)  # fmt: skip


def hour_said(words: str) -> str:
    """The hour on which words end, “the list before 8”, as it is said; "" where they end on none."""
    found = _HOUR_SAID.search(words)
    return found[0].strip(" .!") if found else ""


def with_hour(words: str, at: str) -> str:
    """Words that name one hour beside how often something comes, “a note each evening at eight, and …”, with another one, as “19:30”; any others as they are."""
    often = _AGAIN.search(words)
    if often is None:
        return words
    start, end = often.span("at")
    if start == end and (behind := _HOUR.match(words, often.end())):
        start, end = behind.span()
    elif start == end and (before := _HOUR_BEFORE.search(words, 0, often.start())):
        start, end = before.span()
    if start == end:
        return words
    joint = " " if words[end : end + 1].isalnum() else ""
    return f"{words[:start].rstrip()} at {at}{joint}{words[end:]}".lstrip()


def comes_anew(words: str) -> bool:
    """Whether words are a thing of which there is a new one each time: “the number of vats”."""
    return _COMES_ANEW.fullmatch(words.strip()) is not None


def each_time(words: str) -> str:
    """Words that begin with a day before what comes on it, “Friday: a note”, with how often: where what is asked for comes again, that is each such day."""
    return _LONE_DAY.sub(r"every \g<day>: ", words, count=1)


_LONE_DAY = regex(rf"\A\W*(?P<day>{_DAY}(?:(?:, (?:and )?| and ){_DAY})*) ?[:–—] ?(?=\S)", re.IGNORECASE)  # fmt: skip


def _of_days(sentence: str, on: date) -> Again | None:
    """How often, where only the days are said: those of all their weeks, or one before something of which there is a new one each time."""
    if found := _OF_A_DAY.match(sentence):
        days, at, start = found["days"], found["at"], found.start()
    elif found := _PLURAL.match(sentence) or _PLURAL.search(sentence):
        days, at = found["days"] or found["days_last"], found["at"] or found["at_last"] or ""
        if found["days"] and found.start():
            return None
        start = found.start()
    else:
        return None
    read = read_rhythm(f"{days}{_LEADS_TO_HOUR.sub(' at ', at)}", on)
    return None if isinstance(read, Unclear) else Again(read.written, start, found.end())


def _bare(last: str) -> str:
    """The words of a day of each month without what leads to them; its end is its last day."""
    bare = re.sub(r"^(?:on |at )?(?:the |a )?| basis$", "", last, flags=re.IGNORECASE)
    return re.sub(r"^end\b", "last day", bare, flags=re.IGNORECASE)


def _in_a_thing(sentence: str, on: date) -> Again | None:
    """How often a thing comes by the word before it, “a weekly report”; the weekly report is one that has its name."""
    found = _A_WEEKLY.search(sentence)
    read = read_rhythm(found["often"], on) if found else None
    if found is None or read is None or isinstance(read, Unclear):
        return None
    return Again(read.written, *found.span())
