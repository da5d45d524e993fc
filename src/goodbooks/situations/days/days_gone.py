"""Which day that has been a story means: when it was asked, when it was agreed, and when that was changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_CLAUSE, IN_SENTENCE, Cue, gone
from goodbooks.situations.days.days_told import days_told, sentences_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from goodbooks.situations.days.days_told import DayTold

_THOUGHT = regex(
    r"\b(?:sle(?:ep|pt)(?! on)|awake|cried|crying|dream\w*|lie here|lying|writ(?:e|ing) this|typing|wrote this|thinking|thought (?:about|of) (?:it|this|that|nothing)|can['’]t (?:eat|stop)|could(?: not|n['’]t) (?:eat|mark|work|sleep)|my (?:wife|husband|partner|sister|brother|mother|mum|mam|father|dad|kids?|daughter|son|dog|cat|neighbou?r)"
    r"|I (?:am|['’]m) (?:finished|tired|angry|still)|it is now|as I write|headache|I (?:counted|make|smell))\b",
    re.IGNORECASE,
)
"""What a writer did or felt when it was over: that day is not the one on which it was."""
_ASKED = regex(
    r"\b(?:ask(?:s|ed|ing)?(?! for more| myself)|want(?:s|ed)? (?:to (?:know|hear|ken)|my (?:opinion|view|answer|thoughts))|question|wonder(?:s|ed)?(?! how)|enquire\w*|inquire\w*|(?:put|puts) (?:it |the question )?to me|would I|did I want|whether I|how I['’]d feel|how would (?:you|I)|goes,? (?=[“\"']|would|do|are|how|what|where|could))\b",
    re.IGNORECASE,
)
_HAPPENED = regex(
    r"\b(?:goes|said|says|told|tells|called|calls|came|comes|come (?:over|up|down|for)|stop(?:s|ped)|corner(?:s|ed)|caught|catches|got me|sat me|visit|meeting|handover|stand-up|showed|shown|shouted|shouts|yelled|laughed|phoned|rang|rings|wrote|mailed|walked|went|took|takes|presented|signed|sent|promised|approved|stood|grabs|grabbed|passed|leaning|leans|had|did|was|happened|talk|blew|fumbled|botched|bombed|mess(?:ed)?|froze|stammered|mumbled|blank|answered|replied)\b",
    re.IGNORECASE,
)
_AGREED = regex(
    r"\b(?:agree\w*|deal\b|arrang(?:ed|ement)|understood|understanding|came to (?:an|terms)|made up our minds|drew (?:it )?up|worked (?:it )?out|(?:gave|give|gives) (?:me |us )?(?:the|his|her|their) (?:ok|okay|word|blessing|go-ahead|nod)|go-ahead|settle[sd]?|decid\w+|decision|sign(?:s|ed) (?:it |that |this )?off|signed|signs the|fix(?:ed|es)|finali[sz]ed|finalised|planned|a plan|made it clear|clear between|had it clear|between us|promised(?! (?:him|her|them|(?-i:[A-ZÀ-ÖØ-Þ]))\w*)|said yes|said ok(?:ay)?|okayed|approv\w+|shook (?:hands|on)|declar\w+|ruled|laid down|set (?:it )?(?:down|out)|of (?:one|wan|the same) mind|we said|we were gonna|in the minutes|in writing|whiteboard)\b",
    re.IGNORECASE,
)
_MAY_BE_AGREED = regex(
    r"\b(?:discussed|sat (?:down|opposite|right here|together)|going with|we['’]re doing|is going to be|would be|will be|wrote it down|confirmed|told (?:me|us) (?:to|that|we|I)|nodded|said (?:we|that|I|it)|(?:he|she|they) sa(?:id|ys)|final|announced|(?:he|she|they|boss|chief|manager|director) and (?:I|me|myself))\b",
    re.IGNORECASE,
)
_TOGETHER = regex(
    r"\b(?:we|us|our|between us|he and I|she and I|and I|me and)\b.*\b(?:agree\w*|deal|of (?:one|wan|the same) mind|settled|arranged|clear between|had it clear|plan|said)\b|\b(?:nae|no) longer\b|\bagreed with me\b",
    re.IGNORECASE,
)
_ONCE = regex(
    rf"\b(?:before (?:christmas|xmas|easter|lent|advent|the (?:summer|winter|holidays?|season))|afore \w+|before (?:the )?[a-z]+ (?:he|she|we|I|they|my|our)\b|last (?:week|month|year|spring|summer|autumn|fall|winter|term)|in (?:{ANY_MONTH}|spring|summer|autumn|winter)|(?:weeks|months|years|a (?:week|month|year)|(?:two|three|four|five|six) (?:weeks|months)) (?:ago|back)|the other (?:day|week)|at the (?:start|beginning)|don['’]t remember which day|long ago|since \w+)\b",
    re.IGNORECASE,
)
"""A time that is no certain day."""
_CHANGED = regex(
    r"\b(?:back (?:on|tae|to)|after all|instead|no longer|chang\w+|revers\w+|overrul\w+|over-?rode|turned (?:it|that|round|around)|dropped|cancel\w*|called off|scrap\w*|took (?:it )?back|went back on|gave in|let them|lets them|in front of|the opposite|other way|different|may (?:go|come|have|do)|can (?:send|go|settle|come|have|start)|(?:are|is) enough|will do|new (?:list|price|plan|rota|date|order))\b",
    re.IGNORECASE,
)
_MAY_BE_CHANGED = regex(
    r"\b(?:again|announc\w+|rings|rang|phones|phoned|calls|called|writes|wrote|reads? (?:out|aff|off)|(?:it['’]s|is) (?:back|off|just|open|white|gloss|now)|says|said|told|tells|mail|text|message|list|paper|notice|decided|now it|comes|came|goes|wanders|lifts|mentions|waved|waves|hands|handed|ordered|opened)\b",
    re.IGNORECASE,
)
_I_TOLD = regex(
    r"\b(?:I|we)(?:['’]d| had| then| also| even| at once| straight away)* (?:told|said to|wrote|informed|rang|phoned|e-?mailed|called|promised|announced|sent|passed|let \w+ know|texted|put up|warned|went round)\b",
    re.IGNORECASE,
)
"""What the writer told others meanwhile is neither what was agreed nor what changed it."""
_TO_OTHERS = regex(
    r"\b(?:promised|assured|guaranteed) (?:(?:him|her|them|(?:the|our|those|these|both|all) (?:[a-z][\w-]* ){0,2}?[a-z][\w-]*)(?= (?:on|that|for|by|behind)\b)|(?-i:[A-ZÀ-ÖØ-Þ])\w+)",
    re.IGNORECASE,
)
"""What somebody promised to others was agreed with nobody of whom the story tells."""
_CLAUSE = regex(r"[,;:]| (?:and|but|so|because|while) ")
_SINCE = regex(r"\A\W*(?:[\w'’]+ ){0,2}I(?:['’]\w+)?(?: (?!and\b|but\b|so\b)[\w'’]+){0,4} (?:writ(?:e|ing|ten)|wrote|post(?:ed|ing)?|(?:think(?:ing)?|thought)(?! (?:I|we|he|she|they|it|that|you|my|the)\b)|dream(?:ed|t|ing)?|vent(?:ed|ing)?|sle(?:ep|pt)|cried|crying)\b", re.IGNORECASE)  # fmt: skip
"""What the writer did when it was over: a day beside it is not the one on which it was."""
_OF_A_THING = regex(r"\b(?!(?:morning|noon|afternoon|evening|night|meeting|stand-up|talk|call|handover|shift|review|service|round|hours)\b)[a-z][\w-]+ of (?:the )?\Z", re.IGNORECASE)  # fmt: skip
_THE = regex(r"\b(?:the|an?|his|her|our|my) \Z", re.IGNORECASE)
_A_THING = regex(
    r" (?!(?:i|we|he|she|it|they|you|before|after|of|and|the|that|when|morning|noon|afternoon|evening|night|last|this|in|at|to|from|is|was|just|my|our|his|her|\w+ed)\b)[a-z]{3,}",
    re.IGNORECASE,
)
"""What is called after a day: “the Saturday market”, “the outage of the 24th” are of no such day."""
_IF = regex(r"\b(?:if|whether|unless)\b", re.IGNORECASE)
_OF_THE_MONTH = regex(r"the \d+(?:st|nd|rd|th)\Z")
_HOLDS_FROM = ("after", "until", "till", "before")
_WEEKDAY = regex(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\Z", re.IGNORECASE)
_WE = regex(r"\b(?:we|us|our|me|I)\b")
_TWO = 2
_CLEARLY = 2
"""By how much more a day has to weigh than the next one to be the one that is meant."""


def is_since(words: str, said: str) -> bool:
    """Whether a day in a sentence is the one on which its writer thought of it, wrote about it or did not sleep over it."""
    return any(words in clause and _SINCE.search(clause) for clause in _CLAUSE.split(said))


def _may_have_been(one: DayTold, on: date) -> bool:
    """Whether a day is told as one that has been: by its verb, as one tells what happens, or with no verb."""
    return bool(one.turn) or one.is_telling or one.is_bare or one.was == on


_ONCE_THEN = regex(r"\b(?:one|some|a certain) (?:day|morning|noon|afternoon|evening|night|shift|weekend)\b(?! (?:off|a|per|left)\b)|\bthe other (?:day|week)\b|\bonce,", re.IGNORECASE)  # fmt: skip
_ITS_PAPER = regex(r"['’]s (?:\w+ )?(?:e-?mails?|mails?|message|list|note|rota|plan|paper|post|orders?|schedule|report|minutes|sheet|menu)\b", re.IGNORECASE)  # fmt: skip
_A_SCENE = 4
"""So many sentences a scene goes on."""


def _is_of_a_scene(one: DayTold, sentences: tuple[str, ...]) -> bool:
    """Whether a day only names a paper in a scene that was “one afternoon”: “I said, the one thing in this morning's mail”; it was that scene's morning."""
    if not _ITS_PAPER.match(one.behind):
        return False
    return any(map(_ONCE_THEN.search, sentences[max(0, one.number - _A_SCENE) : one.number + 1]))


def _only_names_a_thing(one: DayTold) -> bool:
    """Whether a day is only what a thing is called after, or its age."""
    is_called_so = (
        _WEEKDAY.match(one.words) and _THE.search(one.before) and _A_THING.match(one.behind)
    )
    return bool(is_called_so) or _OF_A_THING.search(one.before) is not None


def _is_of_another_time(one: DayTold, on: date) -> bool:
    """Whether a day is one of which somebody asks what would be then, “and if we launch Thursday?”, one behind which something holds, or one that is nearer when it comes: “the fire officer comes on the 22nd”."""
    if one.lead in _HOLDS_FROM:
        return True
    is_sooner = bool(one.ahead and one.back and one.ahead - on < on - one.back)
    is_to_come = _OF_THE_MONTH.match(one.words) is not None and is_sooner
    return not one.turn and (is_to_come or _IF.search(one.before) is not None)


def _days(text: str, on: date) -> list[DayTold]:
    """The days that have been, or are told as what happened, without those on which the writer thought of it, or of which a scene of no certain day speaks."""
    sentences = sentences_of(text)
    return [one for one in gone(text, on) if _may_have_been(one, on) and not (_THOUGHT.search(one.clause) or is_since(one.words, one.passage) or _is_of_a_scene(one, sentences) or _only_names_a_thing(one) or _is_of_another_time(one, on))]  # fmt: skip


def _weights(sentences: tuple[str, ...], sure: re.Pattern[str], may_be: re.Pattern[str]) -> Callable[[DayTold], int]:  # fmt: skip
    """How much says that a day is that of a deed: words that mean it, by how near they are, before those that only may."""

    def weight(one: DayTold) -> int:
        near = Cue(sure).weight(one, sentences)
        maybe = Cue(may_be).weight(one, sentences)
        return 2 * near + (2 if maybe >= IN_CLAUSE else 1 if maybe >= IN_SENTENCE else 0)

    return weight


def day_it_was(text: str, on: date) -> DayTold | None:
    """The day on which it happened: the one whose clause says that somebody asked, else that they said or came; the only one there is; None where a story names none."""
    every, sentences = _days(text, on), sentences_of(text)
    weight = _weights(sentences, _ASKED, _HAPPENED)
    sure = [one for one in every if weight(one) or one.turn]
    return _most(sure, weight) or _only(every)


def day_agreed(text: str, on: date) -> DayTold | None:
    """The day on which it was agreed before it was changed: the one whose clause or sentence says so.

    None where the story tells of the agreement only that it was “before Lent”, and none that is the last of the story.
    """
    sentences = sentences_of(text)
    since = [one for one in days_told(text, on) if one.lead in ("since", "from") and one.was and _AGREED.search(one.clause)]  # fmt: skip
    every = [one for one in (*since, *_days(text, on)) if not (_I_TOLD.search(one.clause) or _TO_OTHERS.search(one.clause))]  # fmt: skip
    days = sorted({one.was for one in every if one.was})
    weight = _weights(sentences, _AGREED, _MAY_BE_AGREED)
    said = [one for one in every if weight(one)]
    if len(days) < _TWO:
        return next((one for one in said if _is_alone(one, on)), None)
    earlier = [one for one in said if one.was != days[-1]]
    found = _most(earlier, weight)
    if found is None and len(days) == _TWO:
        found = next((one for one in every if one.was == days[0] and _WE.search(sentences[one.number])), None)  # fmt: skip
    return None if found and _is_of_before(found, sentences) else found


_I_DID = regex(
    r"\A\W*(?:(?:so|and|then|but) )*(?:(?:on )?(?:the )?\w+,? )?(?:I|we) (?!arriv|c[ao]me|walk|learn|hear|heard|found|find|see|saw|g[eo]t|read|open|was|were|am\b|had(?! (?:asked|told|written|rung|called|warned|promised|said)\b)|have|sit|sat|stand|stood|return|think|blew|fumbl|mess|ask)\w+",
    re.IGNORECASE,
)
"""What the writer did themselves changed nothing of what somebody else had agreed to."""
_AGREED_BEFORE = regex(r"\b(?:had|['’]d) (?:\w+ )?(?:signed|agreed|settled|decided|approved|promised|fixed|said yes|told (?:me|us) to)|\btold (?:me|us) to\b", re.IGNORECASE)  # fmt: skip
"""What somebody had agreed, or told one to do, before it was changed."""


def _is_alone(one: DayTold, on: date) -> bool:
    """Whether the only day of a story is the one on which it was agreed."""
    is_ours = _AGREED.search(one.clause) and _WE.search(one.clause)
    return (
        bool(is_ours or _AGREED_BEFORE.search(one.clause))
        and one.was != on
        and not _CHANGED.search(one.clause)
    )


def _is_of_before(found: DayTold, sentences: tuple[str, ...]) -> bool:
    """Whether what was agreed together is told before a day, at a time that is no day, and the day's own clause tells of no agreement."""
    if _TOGETHER.search(found.clause) or (_AGREED.search(found.clause) and not _CHANGED.search(found.clause)):  # fmt: skip
        return False
    return any(_TOGETHER.search(one) and _ONCE.search(one) for one in sentences[: found.number])


def day_changed(text: str, on: date) -> DayTold | None:
    """The day on which it was changed: the first after the one on which it was agreed of which that is told, and the last where none is."""
    agreed, sentences = day_agreed(text, on), sentences_of(text)
    every = [one for one in _days(text, on) if not (_I_TOLD.search(one.clause) or _I_DID.search(one.clause))]  # fmt: skip
    later = [one for one in every if one.was and (agreed is None or _is_after(one, agreed))]
    weight = _weights(sentences, _CHANGED, _MAY_BE_CHANGED)
    later = [one for one in later if not _AGREED_BEFORE.search(one.clause)] if agreed is None else later  # fmt: skip
    if agreed is None:
        once = next((at for at, one in enumerate(sentences) if _TOGETHER.search(one) and _ONCE.search(one)), None)  # fmt: skip
        behind = [one for one in later if once is not None and one.number > once and weight(one) > 1]  # fmt: skip
        sure = Cue(_CHANGED)
        later = [
            one
            for one in later
            if not (_AGREED.search(one.clause) and not _CHANGED.search(one.clause))
        ]
        last = max(later, key=lambda one: (sure.weight(one, sentences) >= IN_SENTENCE, one.was or on, one.number), default=None)  # fmt: skip
        return next(iter(behind), last)
    changed = [one for one in later if weight(one) >= IN_SENTENCE or _MAY_BE_CHANGED.search(one.clause)]  # fmt: skip
    return min(changed or later, key=lambda one: one.was or on, default=None)


def day_last_changed(text: str, on: date) -> DayTold | None:
    """The day of the last of several changes: the latest that a clause tells as one, else the latest there is."""
    sentences = sentences_of(text)
    every = [one for one in _days(text, on) if not _I_TOLD.search(one.clause) and not _AGREED_BEFORE.search(one.clause)]  # fmt: skip
    weight = _weights(sentences, _CHANGED, _MAY_BE_CHANGED)
    told = [one for one in every if weight(one) or _AGREED.search(one.clause)]
    return max(
        told or every, key=lambda one: (one.was or on, weight(one), one.number), default=None
    )


def day_last_decided(text: str, on: date) -> DayTold | None:
    """The day of the last decision before the last change, where a clause or sentence tells it as one; None where it may have been another between the two."""
    last, sentences = day_last_changed(text, on), sentences_of(text)
    weight = _weights(sentences, _AGREED, _MAY_BE_AGREED)
    before = [one for one in _days(text, on) if last and one.was and last.was and one.was < last.was]  # fmt: skip
    told = [one for one in before if weight(one)]
    found = max(told, key=lambda one: (one.was or on, weight(one)), default=None)
    is_last = found is not None and all(one.was and found.was and one.was <= found.was for one in before)  # fmt: skip
    return found if is_last else None


def _is_after(one: DayTold, agreed: DayTold) -> bool:
    """Whether a day is after another, or “that same evening”."""
    if one.was == agreed.was:
        return _SAME.search(one.words) is not None
    return bool(one.was and agreed.was and one.was > agreed.was)


_SAME = regex(r"\bsame\b", re.IGNORECASE)


def _most(days: Iterable[DayTold], weight: Callable[[DayTold], int]) -> DayTold | None:
    """The day that weighs most; None where another weighs about as much, and either may be meant."""
    ranked = sorted(days, key=weight, reverse=True)
    near = [one for one in ranked if weight(ranked[0]) - weight(one) < _CLEARLY]
    return ranked[0] if len({one.was for one in near}) == 1 else None


def _only(days: list[DayTold]) -> DayTold | None:
    """The day, where a story names no other."""
    return days[0] if len({one.was for one in days}) == 1 else None


def is_only_one(text: str, on: date) -> bool:
    """Whether a story names no more than one day that has been."""
    return len({one.was for one in gone(text, on) if one.was}) <= 1
