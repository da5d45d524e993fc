"""Every yes and no that somebody gives in a story: who, in which words, on which day and at which hour."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_WEEKDAY, MONTHS, read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.language.retold.and_said import decided_and_behind
from goodbooks.situations.days.hours_told import clock_told, hour_told
from goodbooks.situations.events.on_its_terms import terms_behind
from goodbooks.situations.events.quoted import words_within
from goodbooks.situations.events.yes_and_no import NO, PLACE, YES
from goodbooks.situations.people.mentions import BOSS
from goodbooks.situations.people.names_in import NO_NAMES
from goodbooks.situations.people.small_names import in_capitals, is_written, small_names
from goodbooks.situations.people.understood import days_in, passages_of
from goodbooks.situations.people.who_pushes import who_presses
from goodbooks.situations.people.who_speaks import who_is_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.situations.stories.story import Passage


_UNREAL = regex(
    r"\b(?:if|when|whenever|unless|whether|until|before(?! (?:noon|lunch|midday|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))|hope[ds]?|wish(?:ed)?|thought|think|maybe|perhaps|every|each|nobody|never|not)\b[^,.;!?]*\Z",
    re.IGNORECASE,
)
"""What stands before what did not happen, or happens again and again."""


_ENDS = regex(
    r"[.;!?\"“”]|,? (?:but|and|so|because) (?=(?:then|at|on|in|by|later|this|now|an hour|he|she|they|i|we|it|my|our)\b)|, (?=(?:then|at|on|in|by|later|this|now|an hour|he|she|they|i|we|my|our)\b)",
    re.IGNORECASE,
)


_DATE = regex(
    rf"\bon (?:\d{{1,2}} (?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)}) \d{{1,2}})\b", re.IGNORECASE
)


_HOURS_LATER = regex(r".+ hours? (?:later|ago)\Z", re.IGNORECASE)


_HABIT = regex(r"\b(?:always|usually|often|every|each)\b", re.IGNORECASE)


_TIME = regex(
    rf"[, ]*\b(?:on {ANY_WEEKDAY}|yesterday|today|this (?:morning|afternoon|evening)|at (?:\d[\d:.]*(?: ?[ap]m)?|\w+ o['’]clock|noon|five|six|seven|four|three))\b",
    re.IGNORECASE,
)


_QUOTES = '"“„'


_SAID_THERE = regex(r"[\"“„][^\"“”„]*(?:[\"”“]|\Z)")
"""What stands in quotation marks, closed in that sentence or not."""


_NAMED_IN_QUOTES = regex(
    r"\b(?:an?|the|my|our|his|her|their|its|this|that|to|of|on|for|about|with) (?P<marked>[\"“„][^\"“”„]{1,40}[\"”“])",
    re.IGNORECASE,
)
"""What stands in quotation marks as a name does, yes to the “launch”, and is no speech."""


_STRAIGHT = regex(r"\"([^\"]*)\"")


_TO_A_QUOTE = regex(
    r"(?P<before>.*\S),? (?:and|but|so|as|saying|calling|with|because)\b.*", re.IGNORECASE
)
"""What leads from a deed to words in quotation marks: “cancelled it and called it …”."""


_AND_DID = regex(
    r",? (?:(?:and|but) (?:\w+ly |then )?(?:\w{2,}ed|left|went|told|said|gave|took|made|came|sent|wrote|hung|got|put|had|was|is|I|we|he|she|they|it)|when|after|while|because|since|due to|given|although|though|as|which|who)\b.*",
    re.IGNORECASE,
)
"""Where a yes or a no ends, and something else is told."""


_TO_ME = regex(r" to (?:me|us|it|that|this)(?=\W*\Z)", re.IGNORECASE)


_OBJECT_ENDS = regex(
    r"[,.;:!?]|\b(?:until|till?|because|since|before|after|when|while|if|unless|and|but|so|as|by|at|in|from|over|via|during|instead|anyway|without|though|although|due|thanks)\b",
    re.IGNORECASE,
)


_WORD = regex(
    r"\b(?!(?:the|our|his|her|him|their|them|its|this|that|these|those|all|any|some|each|both|one|two|three|four|five|six|few|more|less|most|new|old|own|whole|again|too|now|then|once"
    r"|only|just|also|with|for|about|off|out|not|yet|everything|something|anything|nothing|thing|you|your|ahead|last|next|first|second|time|early|late|morning|afternoon|evening|noon|oclock|clock|week|month|year|day|days|short)\b)[^\W\d_]{3,}"
)
"""A word behind a yes or a no that names what it is about."""


_GIVING_IN = regex(r"(?:give in|give way|do it anyway)\b", re.IGNORECASE)


_TELL = regex(r"tell (?:them|everybody|everyone|her|him|the \w+)\b", re.IGNORECASE)


_TO_PAUSE = regex(r"\A(?:press|hit) ")


_DECIDES = regex(r"\bdecide[sd]\b")


_LET = regex(
    r"let them (?=(?:have|get|do|go|run|pass)\b(?! (?:it|this|that)\b)(?! ?\Z))", re.IGNORECASE
)


_PASS_IT_ON = regex(r"\btell (?:them|everybody|everyone|her|him|the \w+|(?-i:[A-ZÀ-ÖØ-Þ])\w+) (?:that )?(?P<told>(?:we|they|it)\b[^.,;!?\"”]*)", re.IGNORECASE)  # fmt: skip
"""What somebody who is to give in is to tell the others: that was decided."""


_APART_FROM_IT = (",", ";", ":", ".", "!")


_I_ASKED = regex(
    rf"\bI (?:\w+ ){{0,2}}?(?:asked|told|called|rang|mailed|went to|wrote to|spoke (?:to|with)) {PLACE}\b",
    re.IGNORECASE,
)
"""Behind it “he” or “she” is the boss, whoever was spoken of before: “I asked my boss what we do. She said hold it”."""


_SOMEBODY_ASKED = regex(r"\bI (?:\w+ ){0,2}?(?:asked|told|called|rang|mailed|went to|wrote to|spoke (?:to|with))\b", re.IGNORECASE)  # fmt: skip


_AGREED_NOT = regex(
    r"agreed\b(?:[^,.;:!?]|(?<=\d)[:.](?=\d))*? (?:that (?:[\w'’-]+ ){1,6}?(?:not|[a-z]+n['’]t|never|stays?|remains?|waits?)|that no\w*|not to)\b",
    re.IGNORECASE,
)
"""A no that was agreed on: “she agreed at eight that we don't switch it on”."""


_AGAINST_ME = regex(
    r"\b(?:overrul(?:ed|es)|overrode|overrides?|overridden|outvoted|went against|goes against) (?:me|us|him|her|them|my|our)\b|\b(?:was|were|got|been|being) (?:overruled|overridden|outvoted)\b"
    r"|\b(?:decid(?:ed|es)|ruled|chose) (?:otherwise|differently|against (?:me|us|it|that)|over (?:my|our) heads?)\b",
    re.IGNORECASE,
)
"""What tells of a decision without its words."""


_FIXED = regex(r"said (?P<word>yes|no|okay|ok)\b", re.IGNORECASE)


_BARE = frozenset({"yes", "no", "ok", "okay"})
_WE = regex(r"[,:;]? ?(?:[-–—] )?(?P<told>(?:we|it|they|nobody)\b(?! (?:know|see|talk|agree|were|was|looked|smiled|laughed)\b)[^,.;!?\"“”]+)", re.IGNORECASE)  # fmt: skip
"""What goes on behind a yes or a no and says what it is of."""
_NO_NAMES_HERE = frozenset({"He", "She", "They", "And", "But"})


PARTS_OF_TODAY = frozenset({"this morning", "this afternoon", "tonight"})


PRONOUNS = frozenset({"he", "she", "they"})


class Verdict(NamedTuple):
    """What somebody said or decided: who it was, in a reversal by name alone, whether it was a yes, its words, the day as it is told, the sentence and its number.

    `about` are the words for what it was said to; none where it is “it”, or not said. `hour` is the one that is told with it, `at` the
    same as a time of day where it is named, `said` their very words in that sentence, and `voice` whom “he” means, where that is clear.
    """

    who: str
    is_yes: bool
    words: str
    day: str
    passage: str
    number: int
    about: frozenset[str] = frozenset()
    hour: float | None = None
    voice: str = ""
    at: str = ""
    said: str = ""


def boss_decides(text: str) -> frozenset[str]:
    """The sentences of a story in which “he” or “she” gives a yes or a no and is the boss."""
    return frozenset(one.passage for one in every_verdict(text) if one.voice == BOSS and one.who.lower() in PRONOUNS and not _DECIDES.search(one.passage))  # fmt: skip


def tells_no_word(sentence: str) -> bool:
    """Whether a sentence says only that somebody decided against the writer, and not what: “my boss overruled me”, “she has decided otherwise”."""
    return _AGAINST_ME.search(sentence) is not None


def decided_in(text: str, sentence: str) -> str:
    """What a sentence of a story says that somebody decided, without who and when: “Approved the new rota”; "" where it is no yes or no, more than one, or told as “decided”."""
    found = [one.words for one in every_verdict(text) if one.passage == " ".join(sentence.split()) and not _DECIDES.search(one.passage)]  # fmt: skip
    return found[0] if len(found) == 1 else ""


def day_of(verdict: Verdict, today: date) -> date | None:
    """The day of a verdict as it is told, looking back; None where it cannot be read."""
    moment = read_moment(verdict.day.lower().removeprefix("on "), today, is_past=True)
    return None if isinstance(moment, Unclear) else moment.on


@lru_cache(maxsize=8)
def every_verdict(text: str) -> tuple[Verdict, ...]:
    """Every yes and no that somebody gave, in the order of the story."""
    return tuple(_verdicts_in(text))


def _verdicts_in(text: str) -> Iterator[Verdict]:
    """The same, one after the other; what goes on after “this morning” is of today, and after “yesterday” of yesterday, until another day is named outside of what was said."""
    every, since = passages_of(text), ""
    small = small_names([one.text for one in every])
    for number, passage in enumerate(every):
        days = [one.lower() for one in days_in(_SAID_THERE.sub("", passage.text))]
        since = _goes_on(days[-1]) if days else since
        if not passage.text.rstrip(" \"”')").endswith("?"):
            after = " ".join(one.text for one in every[number + 1 : number + 3])
            before = every[number - 1].text if number else ""
            for one in _verdicts_of(text, passage, number, after, small):
                heard = _as_an_answer(one, before)
                yield heard if heard.day else heard._replace(day=since)


def _goes_on(day: str) -> str:
    """The day of what is told behind a day that was named; "" where that may be another."""
    if day in PARTS_OF_TODAY:
        return "today"
    return "yesterday" if day.startswith("yesterday") else ""


def _as_an_answer(one: Verdict, before: str) -> Verdict:
    """A verdict of “he” right behind what the writer asked: where they asked the boss it is the boss's, and it was at the hour at which they asked."""
    if one.who.lower() not in PRONOUNS or not _SOMEBODY_ASKED.search(before):
        return one
    voice = one.voice or (BOSS if _I_ASKED.search(before) else "")
    if one.hour is not None:
        return one._replace(voice=voice)
    return one._replace(voice=voice, hour=hour_told(before), at=clock_told(before))


def _verdicts_of(
    text: str, passage: Passage, number: int, after: str, small: frozenset[str]
) -> Iterator[Verdict]:
    plain = " ".join(passage.text.split())
    words = in_capitals(plain, small)
    found = [(one, _AGREED_NOT.match(words, one.start("said")) is None) for one in YES.finditer(words)]  # fmt: skip
    found += [(one, False) for one in NO.finditer(words)]
    found = [pair for pair in found if pair[0]["who"] not in NO_NAMES - _NO_NAMES_HERE]
    found.sort(key=lambda pair: pair[0].start())
    begin = 0
    for at, (one, is_yes) in enumerate(found):
        behind = found[at + 1][0].start() if found[at + 1 :] else len(words)
        end = min(_end(words, one.end()), behind)
        told = words[begin:end]
        if not (_UNREAL.search(words[begin : one.start()]) or _HABIT.search(told)):
            key = "leave" if one["leave"] else "what"
            lead = words[begin : one.start(key)] if one[key] else ""
            is_dated = bool(lead) and (hour_told(lead) is not None or bool(_day(lead)))
            title = _title(one, words[:end], before=words[end : end + 1], is_dated=is_dated)
            is_passed_on = _GIVING_IN.match(title) or _TELL.match(title)
            about = (
                frozenset[str]() if is_passed_on else _about(words[one.end() : max(end, one.end())])
            )
            title = _passed_on(title, f"{words[one.end() :]} {after}")
            title = _behind_a_bare_word(title, words[_cut(one, words, end) :])
            title += "" if is_passed_on else terms_behind(words, _cut(one, words, end))
            voice = who_is_at(text, number, one.start("who")).called
            said = (
                words_within(text, words, voice) if any(mark in words for mark in _QUOTES) else ""
            )
            voice = _who_decides(text, one, voice)
            yield Verdict(one["who"], is_yes, title, _day(lead if is_dated or one["leave"] else told), plain, number, about, hour_told(told), voice, clock_told(told), said)  # fmt: skip
        begin = end


def _who_decides(text: str, found: re.Match[str], voice: str) -> str:
    """Whom “he” means in a verdict: the boss, and none of those who press for it."""
    is_he = found["who"].lower() in PRONOUNS and voice != BOSS
    return BOSS if is_he and voice in who_presses(text) else voice


def _passed_on(title: str, behind: str) -> str:
    """What was decided, where somebody was told to give in, or only to tell others: what they were to tell them, or what these may have; else the title as it is."""
    if _LET.match(title):
        return _LET.sub("They may ", title)
    if _TELL.match(title):
        behind = title
    elif not _GIVING_IN.match(title):
        return title
    found = _PASS_IT_ON.search(behind)
    return capital(found["told"].strip()) if found else title


def _end(words: str, start: int) -> int:
    """Where the clause of a verdict ends; not within what is only named in quotation marks."""
    named = [one.span("marked") for one in _NAMED_IN_QUOTES.finditer(words)]
    stops = (one.start() for one in _ENDS.finditer(words, start))
    return next((at for at in stops if not any(a <= at < b for a, b in named)), len(words))


def _behind_a_bare_word(title: str, behind: str) -> str:
    """A yes or a no alone as what goes on behind it: “no, we wait until the test is done”; else the title as it is."""
    found = _WE.match(behind) if title.lower() in _BARE else None
    return capital(found["told"].strip()) if found else title


def _cut(found: re.Match[str], words: str, end: int) -> int:
    """Where the title of a verdict ends: at the first comma in it."""
    comma = words.find(", ", found.start("what") if found["what"] else found.end(), end)
    return comma if comma >= 0 else end


def _about(behind: str) -> frozenset[str]:
    """The words for what a verdict is of, as they stand behind it without its day; none where there are none, or something else is told behind it: “deliver it, skip the test”."""
    if behind[:1] in _APART_FROM_IT:
        return frozenset()
    for day in (_day(behind), *_TIME.findall(behind)):
        behind = behind.replace(day, " ") if day else behind
    plain = _OBJECT_ENDS.split(behind.strip(" ,"), maxsplit=1)[0].lower()
    words = {word.removesuffix("s") for word in _WORD.findall(plain)}
    return frozenset(words)


def _day(told: str) -> str:
    """The day that a clause names, in its own words; "" where it is the one told of before."""
    dates = _DATE.findall(told)
    days = [one for one in days_in(told) if not _HOURS_LATER.match(one)]
    return (dates or days or [""])[-1]


def _title(found: re.Match[str], clause: str, *, before: str, is_dated: bool) -> str:
    """A verdict as a title: what was said, or what was done, without who and when, and without what leads to the words in quotation marks it stands before.

    One that `is_dated` before its words keeps the day that these name: “at five he said: tell them we deliver on Friday”.
    """
    if found["leave"]:
        return _leave(found, clause)
    fixed = _FIXED.match(found["said"])
    start = found.start("what") if found["what"] else found.start("said")
    said = clause[start + (fixed.start("word") if fixed else 0) :].partition(", ")[0]
    leads = _TO_A_QUOTE.fullmatch(said) if before and before in _QUOTES else None
    said = leads["before"] if leads else said
    said = _AND_DID.sub("", said) if fixed else decided_and_behind(said)[0]
    said = _undated(said, is_dated=is_dated)
    said = _TO_ME.sub("", said) if fixed else said
    return capital(_STRAIGHT.sub(r"“\1”", _TO_PAUSE.sub("", said)))


def _undated(said: str, *, is_dated: bool) -> str:
    """Words without the day and the hour that they name, unless another stands before them."""
    for day in () if is_dated else (_day(said), *_TIME.findall(said)):
        said = said.replace(day, "") if day else said
    return " ".join(said.split()).strip(" ,:-–—")


_HIM = {"him": "he", "her": "she", "them": "they"}
_CAPITAL = regex(r"\b[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+")


def _only_other(found: re.Match[str], clause: str) -> str:
    """Whom “him” means in a sentence that names one person before whoever speaks; else “he”."""
    words = set(_CAPITAL.findall(clause[: found.start()])) - NO_NAMES - {found["who"]}
    names = [one for one in words if not is_written(one.lower())]
    return names.pop() if len(names) == 1 else _HIM[found["whom"].lower()]


_DENIES = regex(r"\b(?:not|cannot)\b|n['’]t\b", re.IGNORECASE)


def _leave(found: re.Match[str], clause: str) -> str:
    """Who may do what, or may not, where somebody else was told so: “Oyvind may sell hall 4”; with the day it names, which is when it may be done."""
    whom = found["whom"] if found["subject"].lower() in PRONOUNS else found["subject"]
    whom = _only_other(found, clause) if whom.lower() in _HIM else whom
    may = "may not" if _DENIES.search(found["said"]) else "may"
    behind = decided_and_behind(clause[found.start("leave") :].partition(", ")[0])[0]
    return capital(f"{whom} {may} {' '.join(behind.split()).strip(' ,:-–—')}")
