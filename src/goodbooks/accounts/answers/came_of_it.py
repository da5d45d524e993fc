"""A free answer that says what came of something and when: "he brought it on Wednesday", "yes, on Monday", "not yet, he says Tuesday"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.prompting import link_to
from goodbooks.accounts.answers.replies import DONE, made, outcome_of
from goodbooks.core.days import read_moment
from goodbooks.core.names import ME
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

_WHO = r"(?:(?:I|we|he|she|they|it|that|(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?|(?:the|my|our|his|her) \w+)(?:['’](?:s|ve|ll|re)| has| have| had| did| is| was| will)?)"
_SO = r"(?: (?:already|finally|just|now|then|all))*"
_YES = r"(?:yes|yep|yeah|y|ja|ok)"
_THERE = (
    rf"(?:{_YES}[,;.: –-]*)?(?:{_WHO}{_SO} )?(?:came|come|arrived?|brought|sent|gave|given|got|received|delivered|handed|finished|did|done|paid|told|answered|shipped|kept|signed|showed|turned|ended|stopped|here|there|over|in)"
    r"(?: (?:it|them|that|this|me|us|him|her|in|over|here|back|up|round|to|everything|all|of))*"
)
_CAME = regex(_THERE, re.IGNORECASE)
_WHAT_CAME = regex(
    rf"{_THERE}(?: (?:the|an?|his|her|their|my|our|its|those|these)(?: (?!(?:wrong|half|other|old|next|first|last|one|on|by|at|in|but|back|without|not|and)\b)[\w'’-]+){{1,4}}?)?(?: (?:to|for) (?:me|us|him|her|them|(?-i:[A-ZÀ-Þ])[\w'’-]+))?",
    re.IGNORECASE,
)
"""That something came, with what it is: “Hassan sent me the list”."""
_A_YES = regex(_YES, re.IGNORECASE)
_NOT_YET = regex(
    r"(?:no|nope|not yet|no,? not yet|not so far|still not|none yet|nothing yet)(?:[,;.: –-]*"
    rf"(?:(?:but|and|maybe|only|now|it is) )*(?:{_WHO} )?(?:(?:says?|said|promised|promises|thinks?|hopes|wants|will|comes?|coming|brings?|sends?|gets?|bring|send|come|get|do|does|have|has|be|is|it|them|he|she|they|me|us|that|to|there|here|ready|done|now|in|for)\s?)*)?",
    re.IGNORECASE,
)
_TO_COME = regex(
    rf"(?:{_WHO} )(?:(?:says?|said|promised|promises|thinks?|hopes|will|comes?|coming|brings?|sends?|bring|send|come|get|do|have|be|is|it|them|he|she|they|me|us|that|to|there|here|ready|done)\s?)+",
    re.IGNORECASE,
)
_HAS_COME = regex(r"\b(?:came|brought|sent|gave|arrived|got|did)\b", re.IGNORECASE)
_STOP = regex(r"\s*[,;.!](?=\s)\s*|\s+[–-]\s+|\s+and (?=(?:he|she|they|got|have)\b)")
_AT_AN_HOUR = regex(
    r"(?:\s+(?:(?:at|around|about) (?:noon|midday|midnight|\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|o['’]clock|h))?)|(?:earlier )?today|this (?:morning|afternoon|evening)|just now|earlier|in time|on time|as (?:promised|always|usual|before|agreed|asked)|like (?:always|before|last (?:time|week))))+\Z",
    re.IGNORECASE,
)
_NOT_ALL = regex(
    r"\b(?:but|not|never|no|only|half|part(?:ly)?|except|without|draft|missing|wrong|again|back|still|yet|refused|rejected|returned|bounced|or|if|hope|think|guess|believe|suppose|maybe|perhaps|probably|almost|nearly|soon|will|later|rest)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What takes back, behind the words that something came, that all of it did."""
_IS_AHEAD = regex(r"\b(?:hopefully|tomorrow|tonight|when|as soon as|to be|wish)\b", re.IGNORECASE)
"""What says before a “done” that it is not yet: “tomorrow, done”."""
_UNTIL = regex(r"(?:by|until|till)\b", re.IGNORECASE)
_ONLY_TOLD = regex(rf"(?:{_YES}[,;.: –-]*)?(?:{_WHO}{_SO} )?told\b", re.IGNORECASE)
_IS_A_WORD = regex(r"\b(?:word|news|answer|reply|report|update|tell|say|know|inform|speak|talk|explain|ask|why|how|whether|which|what|when|who|where)\b", re.IGNORECASE)  # fmt: skip
"""What in a title shows that it is kept by telling it: “Word on the trial”, “Tell him which oven”."""
_MARKS = " ,.;:!–-"
_LONGEST_DAY = 4


class CameOfIt(NamedTuple):
    """What came of it: whether it came, and the day on which it did, or to which it was moved."""

    is_there: bool
    on: date


def came_of_it(words: str, today: date, *, is_still_on: bool = False) -> CameOfIt | Unclear | None:
    """What a free answer says with its day; None where it says neither that something came nor when it will, why not where its day is unclear.

    Where it was asked whether something `is_still_on`, “yes, on Monday” is a day to come.
    """
    is_past = CameOfIt(True, today), CameOfIt(False, today)
    for one in is_past:
        for what, day in _with_day(words, today, is_past=one.is_there):
            if not _says(what, is_there=one.is_there, is_still_on=is_still_on):
                continue
            if isinstance(day, Unclear):
                return day
            if (day <= today) == one.is_there:
                return one._replace(on=day)
    return None


def _says(what: str, *, is_there: bool, is_still_on: bool) -> bool:
    """Whether words without their day say that something came, or that it is still to come."""
    if _A_YES.fullmatch(what):
        return is_there is not is_still_on
    if is_there:
        return _CAME.fullmatch(what) is not None
    return _NOT_YET.fullmatch(what) is not None or (
        _TO_COME.fullmatch(what) is not None and not _HAS_COME.search(what)
    )


_NO_DAY = regex(r"\Athere is no day |\d is a \w+day\Z")
"""Why a day is none that is told in full: the calendar has no 31 February, and the 3rd is another day of the week."""


def _with_day(words: str, on: date, *, is_past: bool) -> list[tuple[str, date | Unclear]]:
    """The words beside a day at their end or their beginning, each with that day; what goes on until a day is not of the past."""
    found: list[tuple[str, date | Unclear]] = []
    for what, named in days_beside(words):
        if is_past and _UNTIL.match(named):
            continue
        day = read_moment(named, on, is_past=is_past)
        if not isinstance(day, Unclear):
            found.append((what, day.on))
        elif len(day.choices) > 1 or _NO_DAY.search(day.reason):
            found.append((what, day))
    return found


def days_beside(words: str) -> Iterator[tuple[str, str]]:
    """What may be a day at the end or the beginning of words, the longest first, behind the words beside it."""
    parts = words.strip(_MARKS).split()
    for count in range(min(_LONGEST_DAY, len(parts) - 1), 0, -1):
        for beside, named in ((parts[:-count], parts[-count:]), (parts[count:], parts[:count])):
            yield " ".join(beside).strip(_MARKS), " ".join(named).strip(_MARKS)


def settles(
    entry: Entry, words: str, today: date, due: date | None = None, *, is_still_on: bool = False
) -> Entry | Unclear | None:
    """What a free answer makes of a promise: kept on the day that it names, or moved to it; None where it says neither.

    The day for which it is promised, `due`, said once more moves nothing: it is kept as a note for me.
    """
    if is_only_told(entry, words):
        return None
    found = came_of_it(words, today, is_still_on=is_still_on)
    if found is None and is_still_on and says_it_came(words):
        found = CameOfIt(True, today)
    if found is None or isinstance(found, Unclear):
        return found
    if not found.is_there and found.on == due:
        return made(
            "note",
            today,
            (ME,),
            title=" ".join(words.split()),
            links=link_to(entry),
            fields=(("readers", ME),),
        )
    if not found.is_there:
        return with_words(outcome_of(entry, f"moved to {found.on}", today), words)
    return with_words(outcome_of(entry, "done", found.on), words) if found.on >= entry.on else None


def is_only_told(entry: Entry, words: str) -> bool:
    """Whether an answer says that somebody was told, of what is not kept by telling: “told her”, of a list."""
    told, _, behind = words.strip(_MARKS).partition(",")
    rest = behind.strip().removeprefix("and ")
    is_told = _ONLY_TOLD.match(told) is not None and not _IS_A_WORD.search(entry.title)
    return is_told and bare(rest) not in DONE and not says_it_came(rest)


def with_words(entry: Entry, words: str) -> Entry:
    """The outcome with the answer itself kept for me alone."""
    return entry._replace(fields=(*entry.fields, ("private", " ".join(words.split()))))


def says_it_came(words: str) -> bool:
    """Whether a free answer without a day says that it came: “Hassan sent it”, “they brought the keys”, “sent at 11, he wrote thanks”, “same as before, done”."""
    plain = " ".join(words.split()).strip(_MARKS)
    clauses = _STOP.split(plain)
    if len(clauses) > 1 and (bare(clauses[-1]) in DONE or _is_whole(clauses[-1])):
        return not (_NOT_ALL.search(plain) or _IS_AHEAD.search(plain))
    if _all_came(plain):
        return _is_whole(plain)
    first, rest = _first_clause(plain)
    told = _AT_AN_HOUR.sub("", first).strip(_MARKS)
    return not _NOT_ALL.search(rest) and _all_came(told)


def _is_whole(clause: str) -> bool:
    """Whether a clause says that it came, in more than one word."""
    return _all_came(clause) and len(clause.split()) > 1


def _all_came(clause: str) -> bool:
    """Whether a clause says that it came, and of what was told no more than whom: what “told her the …” goes on with is what was said."""
    came = _CAME if _ONLY_TOLD.match(clause) else _WHAT_CAME
    return came.fullmatch(clause) is not None


def _first_clause(plain: str) -> tuple[str, str]:
    """The words to the first stop, and what goes on behind it."""
    found = _STOP.search(plain)
    return (plain[: found.start()], plain[found.end() :]) if found else (plain, "")


def done_on(words: str, today: date) -> date | None:
    """The day on which I did what I am asked about, as in “yes, on Monday”; None where none is said."""
    found = came_of_it(words, today)
    return found.on if isinstance(found, CameOfIt) and found.is_there else None


def put_off(entry: Entry, words: str, today: date, line: str = "due") -> Entry | None:
    """What “not yet, he says Tuesday” makes of something I asked, or mean to say: the same by that day; None for any other words."""
    found = came_of_it(words, today)
    if not isinstance(found, CameOfIt) or found.is_there or not entry.id:
        return None
    lines = (("amends", entry.ref), (line, f"{found.on}"), ("private", " ".join(words.split())))
    return made(entry.kind, today, fields=lines)
