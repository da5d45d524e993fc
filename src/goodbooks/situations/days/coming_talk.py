"""The talk that a story says is coming: with whom, and on which day. A day that can be two is none."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.appointment import place_behind, with_clock
from goodbooks.core.days import MONTHS, WEEKDAYS, Moment, read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import called_in, passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_DATE = rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?|the \d{{1,2}}(?:st|nd|rd|th)"
_COUNT = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SAID = rf"(?:half {_COUNT}|(?:half|(?:a )?quarter|five|ten|twenty) (?:past|to) (?:{_COUNT}|\d{{1,2}})|{_COUNT}(?: o['’]?clock)?|\d{{1,2}} o['’]?clock)(?! (?:minutes?|people|percent|days?)\b)"
_CLOCK = rf"(?:,? at (?:\d{{1,2}}(?:[:.]\d\d)? ?(?:[ap]\.?m\b)?|noon|midday|{_SAID})|,? (?:noon|midday)|,? \d{{1,2}}(?::\d\d(?: ?[ap]\.?m\b)?|\.\d\d ?[ap]\.?m\b| ?[ap]\.?m\b)|,? (?:half|(?:a )?quarter) (?:past |to )?{_COUNT}|,?(?: at)? \d{{1,2}} ?h(?: ?\d\d)?\b|,? {_COUNT} o['’]?clock)(?![\w:])"
_AT_OURS = r" (?:at|in|for) (?:my|our|the) [a-z][\w-]*(?: [\w-]+)?"
_AROUND = r" (?:right |just |straight )?(?:after|before|over) (?:lunch|breakfast|work|school|hours|the (?:break|shift|handover|first lesson)),?"
"""What may stand between a day and its hour: “tomorrow at our weekly, 9:30”, “Wednesday after lunch, quarter past one”."""
_TOMORROW = r"(?:tom+or+ow|tmr?w|tmr)"
"""However it is spelt in a hurry."""
_ONCE = (
    rf"(?:the day after tomorrow|{_TOMORROW}|today|tonight|(?:(?:this|next|coming|this coming) )?{_WEEKDAY}(?:,? (?:the )?{_DATE})?|{_DATE})"
    rf"(?: (?:morning|afternoon|evening))?(?:(?:(?:{_AT_OURS}|{_AROUND})(?={_CLOCK}))?{_CLOCK})?(?!['’\w])"
)
_AGAIN = rf"(?:(?:every|each) {_WEEKDAY}|{_WEEKDAY}s)(?: (?:morning|afternoon|evening))?(?:{_CLOCK})?(?!['’\w])"
_DAY = rf"(?:on |for )?(?:(?P<again>{_AGAIN})|(?P<once>{_ONCE}))"
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\wà-öø-ÿ'’-]*[\wà-öø-ÿ](?: [A-ZÀ-ÖØ-Þ][\wà-öø-ÿ-]+)?)"
_WHOM = rf"(?P<whom>him|her|them|(?:my|our|the) [a-z]+(?:['’]s [a-z]+| (?:lead(?:er)?|manager|boss|director|supervisor|head))?|{_NAME})(?!['’]s\b)"
_ALONE = r"(?:one[ -](?:on|to)[ -]one|1[ :-]?(?:on|to)?[ :-]?1|121|catch[ -]?up|check[ -]in|(?:\w+ )?(?:review|appraisal))"
_OF_TWO = (
    r"one[ -](?:on|to)[ -]one|1[ :-]?(?:on|to)?[ :-]?1|121|catch[ -]?up|talk(?= (?:with|is)\b)"
)
_BARE = r"\A(?:(?:and|so|also|but|now|next) )?"
"""What a line typed in a hurry begins with, where “I have a” is left out."""
_TALK = rf"(?:{_ALONE}|meeting|call|talk|chat|session|appointment)"
_WILL = r"(?:['’]ll| will|['’]m| am|['’]re| are)?(?: (?:going|due|supposed|meant) to)?(?: only| both| always| usually| normally)?"
_SEE = r"(?:see(?:ing)?|meet(?:ing)?|(?:talk|speak|catch up|sit (?:down|together)|get together|chat)(?:ing)?|sitting (?:down|together)|(?:have|having) (?:a |some )?(?:coffee|tea|lunch|breakfast))(?: (?:to|with))?"
_WHO_IT_IS = regex(rf"\b(?:my|our|the) [a-z][\w-]*(?: [a-z][\w-]*)?,? (?P<name>{_NAME}),(?= )|\b(?:my|our) (?:boss|manager|matron|head|director|supervisor|lead|chief|foreman|principal) (?P<bare>(?!(?i:{_WEEKDAY}|{_MONTH}|{_TOMORROW}|today|tonight)\b){_NAME}(?<!day))(?= )")  # fmt: skip
"""Somebody told by what they are and by their name: “my matron, Carol Dunning,”."""
_GAP = r"(?: (?:again|next|alone|properly|briefly|anyway|in private|about (?:it|this|that)|for (?:our|my|the|a|an|\w+) (?:[\w:-]+ ){0,3}?[\w:-]+)){0,2}"
_TOLD = (
    rf"\b(?:I|we){_WILL} {_SEE}(?: {_WHOM})?{_GAP} {_DAY}",
    rf"\b(?:I|we)(?:['’]ve got|['’]ve| have got| have|['’]ll have| will have|['’]m having|['’]re having| are having| am having) (?:my|our|a|an|the) (?:(?:weekly|next|regular|usual|short) )?(?:(?P<alone>{_ALONE})|{_TALK})(?: (?:with|to) {_WHOM})?{_GAP} {_DAY}",
    rf"\b(?:I|we)(?:['’]ve got|['’]ve| have got| have|['’]ll have| will have|['’]ll get| get) (?:half an hour|an hour|a quarter of an hour|(?:five|ten|fifteen|twenty|thirty|forty|\d{{1,2}}) min(?:ute)?s)(?: alone)? with {_WHOM}{_GAP} {_DAY}",
    rf"\bwe(?:['’]ve got|['’]ve| have got| have|['’]ll have| will have) our (?:(?:weekly|next|regular|usual) )?(?P<alone>coffee|tea|breakfast|lunch|walk)(?: with {_WHOM})?{_GAP} {_DAY}",
    rf"\b(?:I|we)(?:['’]m| am|['’]re| are) doing (?:my|our|your|the) (?P<alone>{_ALONE})(?: (?:with|to) {_WHOM})?{_GAP} {_DAY}",
    rf"\b(?:my|our|the) (?:(?:weekly|next|regular|usual) )?(?:(?P<alone>{_ALONE})|{_TALK})(?: (?:with|to) {_WHOM})?(?: is|['’]s| are)(?: set| due| always)? {_DAY}",
    rf"\b(?P<whom>he|she|they|(?:my|our|the) (?:[a-z]+ )?[a-z]+|{_NAME})(?: wants to|['’]s going to|['’]ll| will| has asked to| is going to) (?:see|meet|talk to|talk with|speak to|speak with) me {_DAY}",
    rf"\b(?P<whom>he|she|they|(?:my|our|the) (?:[a-z]+ )?[a-z]+|{_NAME})(?:['’]ll have| will have| has|['’]s got)(?: \w+){{0,3}} (?:time|minutes|hour|hours) for (?:me|us) {_DAY}",
    rf"\b{_DAY},? (?:I|we){_WILL} {_SEE}(?: {_WHOM})?(?![\w'’])",
    rf"\b{_DAY},? (?:I|we)(?:['’]ve got|['’]ve| have got| have) (?:my|our|a|an|the) (?:weekly |next |regular )?(?:(?P<alone>{_ALONE})|{_TALK})(?: (?:with|to) {_WHOM})?",
    rf"\b{_DAY} is (?:my|our) (?:weekly |next )?(?P<alone>{_ALONE})(?: (?:with|to) {_WHOM})?",
    rf"{_BARE}(?:meeting|seeing|talking (?:to|with)) {_WHOM}{_GAP} {_DAY}",
    rf"{_BARE}(?:(?P<alone>{_OF_TWO})|{_TALK})(?: (?:with|to) {_WHOM})?(?: is| at)? {_DAY}",
    rf"\b(?:my|our|the) (?P<alone>talk)(?: with {_WHOM})?(?: is|['’]s) {_DAY}",
)  # fmt: skip
_SHAPES = tuple(
    (
        regex(one.replace(_DAY, "").removeprefix(r"\b"), re.IGNORECASE),
        regex(one, re.IGNORECASE),
    )
    for one in _TOLD
)
"""How a story says that a talk is coming, first without its day: a day is ten times as much to make as the rest, and most sentences with one tell of something else."""
_OF_A_DAY = regex(rf"{_WEEKDAY}|{_MONTH}|{_TOMORROW}|today|tonight|\bthe \d", re.IGNORECASE)
_OF_A_TALK = regex(
    r"see|meet|talk|speak|sit|chat|coffee|tea|lunch|breakfast|walk|one[ -](?:on|to)|1[ :-]?(?:on|to)?[ :-]?1|121|catch|check|review|appraisal|call|session|appointment|together|time|minute|hour",
    re.IGNORECASE,
)
"""What a sentence holds at the least in which a talk is coming: only then are the shapes, which are large, made and asked."""
_IN_DOUBT = regex(r"\b(?:should|shall|can|could|would|do|did|didn['’]t|if|unless|whether|hope|wish|maybe|perhaps|might|(?:don['’]t|do not) (?:think|believe|know)|not sure|doubt)(?: that| if)? ?$", re.IGNORECASE)  # fmt: skip
"""What stands before a talk that may not come, or is only asked about."""
_IT_WAS = regex(r"\b(?:was|were|sa(?:id|ys)|t(?:old|ells)|went|goes|cancel\w*|called off|fell through|moved|postponed)\b", re.IGNORECASE)  # fmt: skip
"""What tells in the same sentence that it has been, or will not be."""
_ON_CONDITION = regex(r"\b(?:if|unless|perhaps|maybe|at the earliest)\b", re.IGNORECASE)
"""What tells behind the day that it hangs on something."""
_NOT_EVERY = regex(r"\bevery (?:other|second) ", re.IGNORECASE)
_OF_TEAM = regex(r"\b(?:team|everybody|everyone|whole|stand-?up|all hands|board|committee|clients?|customers?)\b", re.IGNORECASE)  # fmt: skip
_THEM = ("him", "her", "them", "he", "she", "they")


class ComingTalk(NamedTuple):
    """A talk that is told as coming: the day, perhaps its hour and its place, and the sentence that says so.

    `whom` is as it was said: a name, “my boss”, “him”, or "" where nobody is named, as in “our one on one”.
    """

    at: Moment
    whom: str
    passage: str
    place: str = ""

    @property
    def is_of_a_pronoun(self) -> bool:
        """Whether it is with “him” or “her”, whoever was spoken of last."""
        return self.whom in _THEM


@lru_cache(maxsize=8)
def coming_talks(text: str, on: date) -> tuple[ComingTalk, ...]:
    """The talks that a story told on a day says are to come, the next first; a rhythm gives its next day."""
    found = (one for passage in passages_of(text) for one in _in(passage.text, on))
    return tuple(sorted(found, key=lambda one: (one.at.on, one.at.at or "")))


def others_spoken_of(text: str, passage: str) -> tuple[str, ...]:
    """Who but the boss is spoken of by place or by name in a sentence or the one before it, where the boss is not."""
    every = [" ".join(one.text.split()) for one in passages_of(text)]
    at = every.index(passage) if passage in every else 0
    near = every[at : at + 1] if _REGULAR.search(passage) else every[max(0, at - 1) : at + 1]

    def called(place: str) -> list[str]:
        return [
            words for words, one in called_in(text, place) if " ".join(one.text.split()) in near
        ]

    if called("boss"):
        return ()
    places = [words for place in _OTHERS for words in called(place)]
    names = [name for one in near for name in _INNER_NAME.findall(one)]
    return (*places, *(name for name in names if name.lower() not in (*WEEKDAYS, *MONTHS)))


_REGULAR = regex(r"\b(?:my|our|the) (?:weekly|fortnightly|monthly|one[ -](?:on|to)[ -]one|1[ :-]?(?:on|to)?[ :-]?1|121|catch[ -]?up)\b", re.IGNORECASE)  # fmt: skip
"""What one has with one's boss, whoever was spoken of before: “him” is the boss there."""
_OTHERS = ("boss's boss", "report", "peer", "stakeholder")
_INNER_NAME = regex(r"(?<=[a-z,] )[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,}\b")
"""A name within a sentence: its first word has a capital anyway."""


def _in(sentence: str, on: date) -> Iterator[ComingTalk]:
    if not (_OF_A_TALK.search(sentence) and _OF_A_DAY.search(sentence)):
        return
    said, sentence = sentence, _WHO_IT_IS.sub(lambda it: it["name"] or it["bare"], sentence)
    for without_day, shape in _SHAPES:
        for found in shape.finditer(sentence) if without_day.search(sentence) else ():
            if _is_in_doubt(sentence, found):
                continue
            at = _day_of(found, on)
            if at is not None:
                place = place_behind(sentence[found.end() :])
                yield ComingTalk(at, _whom(found), " ".join(said.split()), place)


def _is_in_doubt(sentence: str, found: re.Match[str]) -> bool:
    """Whether a talk may not come, has been, is only every other week, or is one of many people."""
    before, behind = sentence[: found.start()], sentence[found.end() :]
    is_of_many = not _whom(found) and _OF_TEAM.search(sentence)
    return bool(
        _IN_DOUBT.search(before)
        or _IT_WAS.search(behind)
        or _ON_CONDITION.search(behind)
        or _NOT_EVERY.search(sentence)
        or is_of_many
        or not (_whom(found) or _is_of_two(found))
    )


def _whom(found: re.Match[str]) -> str:
    whom = found["whom"] or ""
    return whom.lower() if whom.lower() in _THEM else whom


def _is_of_two(found: re.Match[str]) -> bool:
    """Whether a talk is one of two people though nobody is named: our one on one, or “we talk”."""
    parts = found.groupdict()
    is_named = bool(parts.get("alone"))
    said = found[0].lower()
    return is_named or bool(re.search(r"\bwe\b.{0,20}\b(?:see|meet|talk|speak|catch up|sit(?:ting)? (?:down|together)|get together|chat|have (?:a )?coffee|have lunch)", said))  # fmt: skip


def _day_of(found: re.Match[str], on: date) -> Moment | None:
    """The day of a talk as the reader of days has it; of a rhythm the next, unless that may be today."""
    words = found["once"] or found["again"]
    if found["again"]:
        words = re.sub(r"^(?:every|each) ", "", words, flags=re.IGNORECASE)
        words = re.sub(rf"({_WEEKDAY})s\b", r"\1", words, flags=re.IGNORECASE)
    words = re.sub(rf"\b{_TOMORROW}\b", "tomorrow", words, flags=re.IGNORECASE)
    words = re.sub(f"{_AT_OURS}|{_AROUND}", "", words, flags=re.IGNORECASE)
    read = read_moment(with_clock(words), on)
    if isinstance(read, Unclear):
        read = read_moment(re.sub(_CLOCK, "", words, flags=re.IGNORECASE), on)
    if isinstance(read, Unclear) or not on <= read.on <= on + timedelta(days=_LONGEST):
        return None
    return read


_LONGEST = 60
"""So many days ahead, at most, a talk is that of a plan made today."""
