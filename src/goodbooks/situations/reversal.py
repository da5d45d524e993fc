"""A decision of a story that was turned around: what was said first, what was said then, and the days of both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital
from goodbooks.situations.own_words import NO_NAMES, Said
from goodbooks.situations.understood import days_in, passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.situations.recognise import Passage

_PLACE = r"(?:my|our|the) (?:new )?(?:boss|manager|supervisor|director|principal|chief|head|owner|vp|ceo)"
_BOSS = re.compile(_PLACE, re.IGNORECASE)
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+)"
_WHO = rf"(?P<who>{_PLACE}(?:,? {_NAME})?|he|she|they|{_NAME}|(?:and|but)(?: then| later)?)"
"""Who decided; behind “and” it is whoever decided before."""
_ADVERB = r"(?:then |later |suddenly |finally |first |just |had |has |also |simply |only )*"
_DEED = r"(?:(?!said|told|approved|agreed)\w+ (?:[\w'’:]+ ){0,4}and )?"
"""What somebody did before they said it: “came in at five and told me to go ahead”."""
_OF_OURS = r"(?:it|this|that|us|me|them|my|our|the|his|her)\b"
_GO = r"(?:give in|give way|move forward|do it anyway|go ahead|go on|carry on|continue|proceed|ship|start|begin|do it|launch|release)\b"
_STOP = r"(?:(?:let (?:him|her|them) [^,.;!?]{0,40} and (?:to )?)?press pause|not to|stop|pause|wait|hold|drop|cancel|forget|leave it|call it off)\b"
_TOLD = r"(?:told (?:me|us)|tells (?:me|us)|(?:[\w'’:-]+ ){1,18}?to tell (?:me|us)|said|says)(?: (?:on|at|this|yesterday|last)\b[^,.;!?]{0,18}?)?,? (?:that )?(?:(?:to|we|you|i) (?:should |could |can |may |must |just )?)?"
_TO_US = r"(?! to (?!(?:it|this|that|us|me|the|my|our)\b))"
"""Behind a yes or a no: it is not said to somebody else."""
_YES = re.compile(
    rf"\b{_WHO} {_ADVERB}{_DEED}(?P<said>said (?:yes|okay|ok)\b{_TO_US}|approved\b|agreed\b(?! (?:with|that)\b)|okayed\b|signed (?:it )?off\b|gave (?:me|us|it) (?:the|his|her|their) (?:green light|go-ahead|ok|okay|blessing|approval)\b|{_TOLD}(?P<what>{_GO}))",
    re.IGNORECASE,
)
_NO = re.compile(
    rf"\b{_WHO} {_ADVERB}{_DEED}(?P<said>said no\b(?! (?:one|body|more)\b){_TO_US}|(?:rejected|refused|cancelled|canceled|stopped|withdrew|vetoed|scrapped|reversed|overruled) {_OF_OURS}|took it back|turned it down|called it off|pulled (?:it|the plug)\b|changed (?:his|her|their) mind|{_TOLD}(?P<what>{_STOP}))",
    re.IGNORECASE,
)
_UNREAL = re.compile(
    r"\b(?:if|when|whenever|unless|whether|until|before|hope[ds]?|wish(?:ed)?|thought|think|maybe|perhaps|every|each|nobody|never|not)\b[^,.;!?]*\Z",
    re.IGNORECASE,
)
"""What stands before what did not happen, or happens again and again."""
_ENDS = re.compile(
    r"[.;!?\"“”]|,? (?:but|and|so|because) (?=(?:then|at|on|in|by|later|this|now|an hour|he|she|they|i|we|it|my|our)\b)|, (?=(?:then|at|on|in|by|later|this|now|an hour|he|she|they|i|we|my|our)\b)",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"\bon (?:\d{{1,2}} (?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)}) \d{{1,2}})\b", re.IGNORECASE
)
_HOURS_LATER = re.compile(r".+ hours? (?:later|ago)\Z", re.IGNORECASE)
_HABIT = re.compile(r"\b(?:always|usually|often|every|each)\b", re.IGNORECASE)
_TIME = re.compile(
    r"[, ]*\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:morning|afternoon|evening)|at (?:\d[\d:.]*(?: ?[ap]m)?|\w+ o['’]clock|noon|five|six|seven|four|three))\b",
    re.IGNORECASE,
)
_APART = 3
"""So many sentences after the first the second one may stand."""
_FIXED = re.compile(r"said (?P<word>yes|no|okay|ok)\b", re.IGNORECASE)
_NO_NAMES_HERE = frozenset({"He", "She", "They", "And", "But"})
_PRONOUNS = frozenset({"he", "she", "they"})


class Verdict(NamedTuple):
    """What somebody said or decided: who it was, in a reversal by name alone, whether it was a yes, its words, the day as it is told, the sentence and its number."""

    who: str
    is_yes: bool
    words: str
    day: str
    passage: str
    number: int


class Reversal(NamedTuple):
    """Two verdicts of the same person of which the later one turns the earlier one around."""

    first: Verdict
    then: Verdict


def reversal_in(text: str) -> Reversal | None:
    """The last decision of a story that the same person turned around; None where it tells of none."""
    every = list(_verdicts(text))
    found = None
    for at, then in enumerate(every[1:], 1):
        first = every[at - 1]
        is_near = then.number - first.number <= _APART
        if first.is_yes != then.is_yes and is_near and _is_same(first.who, then.who):
            who = _name_of(first.who) or _name_of(then.who)
            found = Reversal(first._replace(who=who), then._replace(who=who, day=then.day or first.day))  # fmt: skip
    return found


def _name_of(who: str) -> str:
    """The name in a subject, “my boss Marcus”; "" for the boss alone and for “he”."""
    name = _BOSS.sub("", who).strip(" ,")
    return "" if name.lower() in _PRONOUNS or name.lower().startswith(("and", "but")) else name


def verdict_of(text: str, *, is_last: bool) -> Said | None:
    """What was decided first, or what holds since, of a decision that a story tells was turned around."""
    found = reversal_in(text)
    one = found and (found.then if is_last else found.first)
    return Said(one.words, one.passage, day=one.day[:1].lower() + one.day[1:]) if one else None


def _is_same(first: str, then: str) -> bool:
    """Whether two subjects are one person: the same words, or “he” for whoever was named before, and first for the boss."""
    one, other = first.lower(), then.lower()
    if one in _PRONOUNS and _BOSS.match(other):
        return True
    return (
        one == other
        or other.startswith(("and", "but"))
        or other in _PRONOUNS
        or one in other.split()
        or other in one.split()
    )


def _verdicts(text: str) -> Iterator[Verdict]:
    """Every yes and no that somebody gave, in the order of the story."""
    for number, passage in enumerate(passages_of(text)):
        if not passage.text.rstrip(" \"”')").endswith("?"):
            yield from _verdicts_of(passage, number)


def _verdicts_of(passage: Passage, number: int) -> Iterator[Verdict]:
    words = " ".join(passage.text.split())
    found = [(one, True) for one in _YES.finditer(words)]
    found += [(one, False) for one in _NO.finditer(words)]
    found = [pair for pair in found if pair[0]["who"] not in NO_NAMES - _NO_NAMES_HERE]
    found.sort(key=lambda pair: pair[0].start())
    begin = 0
    for at, (one, is_yes) in enumerate(found):
        stop = _ENDS.search(words, one.end())
        behind = found[at + 1][0].start() if found[at + 1 :] else len(words)
        end = min(stop.start() if stop else len(words), behind)
        told = words[begin:end]
        if not (_UNREAL.search(words[begin : one.start()]) or _HABIT.search(told)):
            yield Verdict(one["who"], is_yes, _title(one, words[:end]), _day(told), words, number)
        begin = end


def _day(told: str) -> str:
    """The day that a clause names, in its own words; "" where it is the one told of before."""
    dates = _DATE.findall(told)
    days = [one for one in days_in(told) if not _HOURS_LATER.match(one)]
    return (dates or days or [""])[-1]


def _title(found: re.Match[str], clause: str) -> str:
    """A verdict as a title: what was said, or what was done, without who and when."""
    fixed = _FIXED.match(found["said"])
    if fixed:
        return capital(fixed["word"].lower())
    start = found.start("what") if found["what"] else found.start("said")
    said = clause[start:].partition(", ")[0]
    for day in (_day(said), *_TIME.findall(said)):
        said = said.replace(day, "") if day else said
    said = " ".join(said.split()).strip(" ,-–—")
    return capital(said.removeprefix("press "))
