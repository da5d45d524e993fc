"""What a sentence tells of some work in figures: how much is left, how fast it goes, how long it takes, who is there."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import COUNTS as NUMBERS
from goodbooks.core.measures import Amount, Presence, Weeks, read_presence
from goodbooks.core.regex import regex
from goodbooks.core.working_days import monday_of
from goodbooks.desk.sentences.likely_and_worst import likely_and_worst
from goodbooks.forecast.judgement import few_weeks
from goodbooks.forecast.parameters import LEAST_WEEKS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_ONES = (*NUMBERS[1:], "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_COUNTS = {"a dozen": 12, "half a dozen": 6, "a couple of": 2, "none": 0, "no": 0} | {
    word: number for number, word in enumerate(_ONES, 1)
}
_COUNTS |= {word: 10 * number for number, word in enumerate(_TENS, 2)}
_COUNTS |= {f"{ten}-{one}": _COUNTS[ten] + _COUNTS[one] for ten in _TENS for one in _ONES[:9]}
_N = rf"(?:\d{{1,5}}(?:\.\d)?|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})"
_RANGE = rf"(?P<low>{_N})(?:\s*(?:-|–|to|or)\s*(?P<high>{_N}))?"
_ABOUT = r"(?:(?:about|around|roughly|some|maybe|perhaps|nearly|almost|approximately|only|still|just|now|so far|~)\s*)*"
_FOR_TIME = rf"(?P<low>{_N}|an?)(?:\s*(?:-|–|to|or)\s*(?P<high>{_N}))?"
_TIME = r"(?P<unit>working days?|days?|weeks?|months?)"
_NOT_THINGS = r"(?!(?:people|persons?|of us|engineers?|colleagues?|seats?|chairs?|days?|weeks?|months?|hours?|minutes?|years?|times?|meetings?|calls?|percent|euros?|dollars?|pounds?|are|is|were|was|left|still|to|so|done|that)\b)"
_THINGS = rf"(?P<unit>{_NOT_THINGS}[^\W\d_][\w'’-]*(?: {_NOT_THINGS}(?!are\b|is\b|left\b|to\b|done\b|still\b|a\b|per\b)[^\W\d_][\w'’-]*)?)"
_WE = r"(?:(?:(?:our |the |at this )?(?:pace|velocity|throughput)(?: is| of|,)?\s*(?:we\b)?|there are|there['’]s|there is|it is|it['’]s|we are|that is|that['’]s|(?:i|we|they|the team)(?:['’](?:ve|re))?|with)\b\s*(?:have|has|had|still have|can|usually|normally|currently)?\s*(?:got )?)?"
_DONE = r"(?:(?:are|is|were)\s+)?(?:now\s+|already\s+)?(?:done|finished|closed|ready|complete|completed|through|shipped|delivered|resolved)(?: so far| already| now)?"
_LEFT = r"(?:are |is )?(?:still )?(?:left|to go|open|remaining|to do|still to do|outstanding)(?: to do)?"
_DO = r"(?:do|does|did|finish|finished|close|closed|complete|completed|ship|shipped|deliver|delivered|resolve|resolved|merge|merged|manage|managed|got? through|get done|got done|got|clear|cleared)"
_PEOPLE = r"(?:(?:of )?(?:us|the team)|people|seats?|chairs?|engineers?|colleagues?)"

_PARTS_DONE = regex(rf"{_WE}(?:{_DO} )?{_ABOUT}(?P<some>{_N})\s*(?:of|out of|/)\s*(?:the )?(?P<all>{_N})(?: {_THINGS})? {_DONE}", re.IGNORECASE)  # fmt: skip
_DONE_FIRST = regex(rf"{_WE}{_DO} {_ABOUT}(?P<some>{_N})\s*(?:of|out of|/)\s*(?:the )?{_ABOUT}(?P<all>{_N})(?: {_THINGS})?(?: so far| already| now)?", re.IGNORECASE)  # fmt: skip
_PARTS_LEFT = regex(rf"{_WE}{_ABOUT}(?P<some>{_N})\s*(?:of|out of|/)\s*(?:the )?(?P<all>{_N})(?: {_THINGS})? {_LEFT}", re.IGNORECASE)  # fmt: skip
_STILL = regex(rf"(?:i|we) still have {_ABOUT}{_RANGE} (?:more )?{_THINGS}", re.IGNORECASE)
_SO_MANY_LEFT = regex(rf"{_WE}{_ABOUT}{_RANGE}(?: (?:more )?{_THINGS})? {_LEFT}", re.IGNORECASE)  # fmt: skip
_A_WEEK = regex(rf"{_WE}(?P<verb>{_DO} )?{_ABOUT}{_RANGE}(?: {_THINGS})?(?: {_DONE})? (?:a|per|each|every|/) ?week", re.IGNORECASE)  # fmt: skip
_IN_A_WEEK = regex(rf"{_WE}(?P<verb>{_DO} )?{_ABOUT}{_RANGE}(?: {_THINGS})?(?: {_DONE})? (?:in )?(?P<week>last week|the week before(?: that| last)?|the one before(?: that)?|(?P<ago>{_N}) weeks ago)", re.IGNORECASE)  # fmt: skip
_WEEK_FIRST = regex(rf"(?P<week>last week|the week before(?: that| last)?|the one before(?: that)?)[,:]? {_WE}(?P<verb>{_DO} )?(?:it was )?{_ABOUT}(?P<low>{_N})(?: {_THINGS})?", re.IGNORECASE)  # fmt: skip
_TAKES = regex(rf"(?:(?:it|that|this|which)(?:['’]ll| (?:will|should|may|might|can|would))? )?(?P<verb>(?:takes?|needs?|lasts?|be|another) )?{_ABOUT}(?:(?:best case|at best|at least),? )?{_FOR_TIME}\s*{_TIME}(?P<of>(?: of work)?(?: left| more| to go)?)(?: if (?:it goes|things go|all goes|everything goes) well)?", re.IGNORECASE)  # fmt: skip
_CASE = regex(rf"(?:(?P<case>(?:at )?(?:worst|best|most likely|likely|at most|at least)(?: case)?|up to)(?: is| it(?:'s| is)|:)? {_ABOUT}(?P<low>{_N})(?:\s*{_TIME})?|{_ABOUT}(?P<other>{_N})(?:\s*(?:working days?|days?|weeks?|months?))? (?P<behind>at (?:the )?(?:worst|best|most|least)|in the (?:worst|best) case|if (?:it goes|things go|all goes|everything goes) (?:badly|wrong|well)|if not))", re.IGNORECASE)  # fmt: skip
_THERE = regex(rf"(?:we are |we're |with |the team is )?{_ABOUT}(?P<some>{_N})\s*(?:of|out of|/)\s*(?:the |our )?(?P<all>{_N})(?: {_PEOPLE})?(?: (?:are|is))?(?P<how> (?:here|there|at work|present|working|available|away|missing|out|on leave|ill|sick|gone|empty|unfilled|vacant))?(?P<ends>(?: (?:since|from|until|till) .+)?)", re.IGNORECASE)  # fmt: skip
_GONE = regex(r"away|missing|out|on leave|ill|sick|gone|empty|unfilled|vacant", re.IGNORECASE)
_SPLIT = regex(r"\s*(?:[;–—]|\bat\b(?= (?:about |around |roughly )?\d)|,(?:\s*(?:and|but|with)\b)?|\.\s|\b(?:and|but)\b)\s*", re.IGNORECASE)  # fmt: skip


class Figures(NamedTuple):
    """What was told, each part None or empty where it was not; `rest` are the words that tell no figure.

    `counts` are those of the last weeks, the newest first, from which `weeks` or `judged` come.
    """

    work: Amount | None = None
    judged: Amount | None = None
    weeks: Weeks | None = None
    people: Presence | None = None
    counts: tuple[int, ...] = ()
    rest: tuple[str, ...] = ()
    is_sure: bool = False
    """Whether the words say by themselves that work is meant, and not only together with others."""
    is_begun: bool = False
    """Whether some of it is done."""
    condition: str = ""
    """What the likely day rests on, “the mechanic is right”; the words keep it."""

    @property
    def is_of_work(self) -> bool:
        """Whether something is told from which a day can be reckoned."""
        return bool(self.work or self.judged or self.weeks)


def figures_in(words: str, today: date) -> Figures:
    """The figures of a sentence, clause by clause; what no clause tells stays among the rest."""
    if two := likely_and_worst(words, today):
        work = Amount(two.likely, two.worst, "working days", two.likely)
        return Figures(work=work, condition=two.condition)
    found, rest = Figures(), []
    for clause in filter(None, (one.strip(" .") for one in _SPLIT.split(words))):
        taken = next((new for read in _READERS if (new := read(clause, found, today))), None)
        if taken is None:
            rest.append(clause)
        else:
            found = taken
    return _counted(of_one_sort(found._replace(rest=tuple(rest))), today)


def of_one_sort(found: Figures) -> Figures:
    """The figures where the pace is that of what is left: by the word that both have, or one of them alone."""
    work, judged = found.work, found.judged
    if not work or not judged or not judged.unit:
        return found
    if work.unit in ("item", "items"):
        return found._replace(work=work._replace(unit=judged.unit))
    if _stem(work.unit) == _stem(judged.unit):
        return found
    return found._replace(judged=None, rest=(*found.rest, f"{judged} a week"))


def _stem(unit: str) -> str:
    return unit.lower().removesuffix("s").removesuffix("ie").removesuffix("y")


def number(said: str) -> float:
    """A number in figures or in words."""
    known = said.strip().lower()
    if known in ("a", "an"):
        return 1.0
    return float(_COUNTS[known]) if known in _COUNTS else float(known)


def _left(clause: str, found: Figures, today: date) -> Figures | None:
    """How many are left, as such or as those that are done of all."""
    if found.work:
        return None
    for pattern in (_PARTS_DONE, _DONE_FIRST, _PARTS_LEFT):
        told = pattern.fullmatch(clause)
        if told and number(told["some"]) <= number(told["all"]):
            some, every = number(told["some"]), number(told["all"])
            left = some if pattern is _PARTS_LEFT else every - some
            work = _so_many(left, left, told["unit"])
            return found._replace(
                work=work,
                is_begun=left < every,
                is_sure=pattern is not _DONE_FIRST or clause[:2].lower() != "i ",
            )
    told, still = _SO_MANY_LEFT.fullmatch(clause), _STILL.fullmatch(clause)
    each = told or still
    if each is None or not (ends := _ends(each)):
        return None
    is_sure = bool(told and told["unit"])
    return found._replace(work=_so_many(*ends, each["unit"]), is_sure=is_sure)


_ENDINGS = {"ies": "y", "ches": "ch", "shes": "sh", "sses": "ss", "xes": "x"}


def _so_many(low: float, high: float, unit: str | None) -> Amount:
    """So many things; of one alone the word for one."""
    things = unit or "items"
    if high == 1 and things.endswith("s"):
        ending = next((one for one in _ENDINGS if things.endswith(one)), "s")
        things = things.removesuffix(ending) + _ENDINGS.get(ending, "")
    return Amount(low, high, things)


def _pace(clause: str, found: Figures, today: date) -> Figures | None:
    """How many a week brings, as somebody judges it."""
    told = _A_WEEK.fullmatch(clause)
    if told is None or found.judged or not (ends := _ends(told)) or not ends[0]:
        return None
    is_sure = found.is_sure or bool(told["verb"]) or clause.lower().startswith("about ")
    return found._replace(judged=Amount(*ends, told["unit"] or ""), is_sure=is_sure)


def _week(clause: str, found: Figures, today: date) -> Figures | None:
    """How many one of the last weeks brought: the one that is over, then the one before."""
    first, told = _WEEK_FIRST.fullmatch(clause), _IN_A_WEEK.fullmatch(clause)
    if (told and told["high"]) or not (each := told or first):
        return None
    said_ago = number(told["ago"]) if told and told["ago"] else 0
    is_last = each["week"].lower() == "last week" or said_ago == 1
    ago = 1 if is_last else int(said_ago) or len(found.counts) + 1
    if ago != len(found.counts) + 1 or (each["week"].lower() != "last week" and not found.counts):
        return None
    return found._replace(counts=(*found.counts, int(number(each["low"]))))


def _time(clause: str, found: Figures, today: date) -> Figures | None:
    """How long it takes, where nothing says how much it is."""
    told = _TAKES.fullmatch(clause)
    if told is None or found.work or not (ends := _ends(told)) or not ends[0]:
        return None
    unit = told["unit"].lower()
    unit = unit if unit.endswith("s") or ends[1] == 1 else f"{unit}s"
    verb = (told["verb"] or "").strip().lower()
    is_sure = verb not in ("", "be", "another") or "of work" in told["of"].lower()
    return found._replace(work=Amount(*ends, unit), is_sure=is_sure)


def _case(clause: str, found: Figures, today: date) -> Figures | None:
    """The best, the likely or the worst of a time or a count that was told before."""
    told, work = _CASE.fullmatch(clause), found.work
    if told is None or work is None:
        return None
    figure = number(told["low"] or told["other"])
    if told["low"] and told["unit"] and (time := Amount(figure, figure, told["unit"]).in_working_days()):  # fmt: skip
        own = Amount(1, 1, work.unit).in_working_days()
        if own is None:
            return None
        figure = round(time.low / own.low, 1)
    case = (told["case"] or told["behind"]).lower()
    likely = (work.low + work.high) / 2 if work.likely is None else work.likely
    if re.search(r"worst|most$|up to|badly|wrong|if not", case) and figure >= work.high:
        middle = None if case == "if not" else likely
        ready = work._replace(high=figure, likely=middle, unit=_several(work.unit))
    elif re.search(r"best|least|well", case) and figure <= work.low:
        ready = work._replace(low=figure, likely=likely)
    elif "likely" in case and min(work.low, figure) <= figure <= max(work.high, figure):
        ready = work._replace(low=min(work.low, figure), high=max(work.high, figure), likely=figure)
    else:
        return None
    return found._replace(work=ready, is_sure=True)


def _several(unit: str) -> str:
    return unit if unit.endswith("s") else f"{unit}s"


def _people(clause: str, found: Figures, today: date) -> Figures | None:
    """How many of how many are there, from the day it is said on unless another is named."""
    told = _THERE.fullmatch(clause)
    if told is None or found.people:
        return None
    some, every = number(told["some"]), number(told["all"])
    if not 0 <= some <= every or not every:
        return None
    there = every - some if told["how"] and _GONE.search(told["how"]) else some
    ends = re.sub(r"\btill\b", "until", told["ends"], flags=re.IGNORECASE)
    said = read_presence(f"{there:g} of {every:g}{ends}", today)
    return found._replace(people=said.held_from(today)) if isinstance(said, Presence) else None


_READERS: tuple[Callable[[str, Figures, date], Figures | None], ...] = (
    _left, _pace, _week, _case, _time, _people,
)  # fmt: skip


def _ends(told: re.Match[str]) -> tuple[float, float] | None:
    """The two ends of a range, the same where one figure was said; None where they are turned round."""
    low = number(told["low"])
    high = number(told["high"]) if told["high"] else low
    return (low, high) if low <= high else None


def _counted(found: Figures, today: date) -> Figures:
    """The weeks that were counted as a history, or as a judgement while they are too few."""
    counts = found.counts
    if not counts or found.judged:
        return found
    if len(counts) >= LEAST_WEEKS:
        first = monday_of(today) - timedelta(weeks=len(counts))
        return found._replace(weeks=Weeks(first, tuple(reversed(counts))), is_sure=True)
    return found._replace(judged=Amount(*few_weeks(counts)), is_sure=found.is_sure or len(counts) > 1)  # fmt: skip
