"""What a question of a talk asks for, and whether an answer gives it: a day is one to “when”, and none to “why”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENDS = regex(r"(?<=[.!?])[\"”’]?\s+")
_LEAD = regex(r"[^\w“\"]*(?:(?:and|but|so|well|ok|okay|then|yes|no|now|fine|sure|hm|“[^”]*”|\"[^\"]*\")(?!\w)[^\w“\"]*)*", re.IGNORECASE)  # fmt: skip
"""What stands before a question, and says nothing of what it asks."""
_PART = r"(?:(?:in|for|with|about|of|to|from|by|until|since|at|on) )?"
_SORTS = (
    ("when", rf"{_PART}(?:when\b|(?:what|which) (?:day|date|week|month|time|hour|deadline)\b|how (?:soon|late)\b)"),
    ("how long", r"(?:for |about )?how (?:long|far)\b"),
    ("how much", rf"{_PART}(?:how (?:much|many|often|big|large|high)\b|what (?:does|do|did|will|would|is|are) (?:\w+ ){{1,4}}?(?:cost|costs|price|figure|number|salary|budget)\b|what (?:figure|number|sum|salary|budget)\b)"),
    ("why", rf"{_PART}(?:why\b|how come\b|what for\b|for what reason\b|what(?:['’]s| is| was) the (?:reason|point)\b)"),
    ("who", rf"{_PART}(?:who|whom|whose)\b(?! (?:side|fault)\b)"),
    ("state", r"(?:where (?:is|are)|what(?:['’]s| is) (?:with|up with|the state)|what about|how about)\b"),
    ("how", r"how\b"),
    ("what", rf"{_PART}(?:what|which)\b"),
    ("may", r"(?:can|could|will|would|shall|may|might)\b"),
    ("whether", r"(?:do|does|did|is|are|am|was|were|has|have|had|should|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|haven['’]t)\b"),
)  # fmt: skip
_SORT = tuple((name, regex(pattern, re.IGNORECASE)) for name, pattern in _SORTS)
_OF_A_DAY = regex(r"\b(?:day|days|date|deadline|week|month|when|until|soon|sooner|late|due|time|ready|done|finished|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)\b", re.IGNORECASE)  # fmt: skip
"""Words by which a question is about a day, whatever it begins with."""

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DAY = regex(
    rf"\b(?:{ANY_WEEKDAY}s?|{_MONTH}|easter|christmas|new year|noon|midday|midnight|tomorrow|today|tonight|yesterday"
    r"|(?:the )?\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2}|q[1-4]|(?:end|middle|beginning|start) of (?:the |this |next )?(?:day|week|month|quarter|year)"
    r"|(?:this|next|the|a|an|one|two|three|four|five|six|ten|\d{1,2}) (?:hours?|days?|weeks?|months?|quarters?|years?|mornings?|afternoons?|evenings?))\b",
    re.IGNORECASE,
)  # fmt: skip
_FILLS = regex(
    r"\b(?:by|on|at|in|from|until|till|before|after|since|for|not|the|a|an|of|this|next|latest|earliest|about|around|early|late|morning|afternoon|evening|noon|o['’]?clock|am|pm|and|or|but|then"
    r"|please|thanks|thank you|ok|okay|sure|fine|alright|all right|well|good|great|right|no problem|of course|gladly|maybe|perhaps|hopefully|probably|again|latest"
    r"|let['’]?s|let us|say|how about|what about|works? for me|suits me|is fine|is good|that|it|them|this|i['’]?d|i would|i['’]?ll|i will|we['’]?ll|we will|you['’]?ll|you will|i can|we can|could|can|will be|would be|is|be"
    r"|do|have|get|send|deliver|finish|done|ready|make|there|i|we|you|only|just|really|\d{1,4})\b",
    re.IGNORECASE,
)  # fmt: skip
"""What stands around a day, and says nothing but it."""
_IN_TIME = regex(
    r"\b(?:after|before|if|whenever|(?:do|wo)n['’]?t|once|as soon as|when|until|till|while|never|not yet|already|now|done|finished|ready|first thing|immediately|at once|right away|straight away"
    r"|week|weeks|month|months|year|years|hour|hours|minutes?|spring|summer|autumn|winter|long|forever)\b",
    re.IGNORECASE,
)  # fmt: skip
"""What says a time without a day."""
_OF_A_FIGURE = regex(
    r"\d|\b(?:none|nothing|no|nobody|all|every|everything|half|most|few|little|less|more|double|twice|once|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen|daily|weekly|monthly|never|always)\b",
    re.IGNORECASE,
)  # fmt: skip
_COMES_LATER = regex(
    r"\b(?:don['’]?t|do not|can['’]?t|cannot|not) (?:\w+ )?(?:have|know|say|tell|sure|yet)\b|\b(?:let me|i(?:['’]ll| will| need to| have to)?|we(?:['’]ll| will)?) (?:\w+ )?(?:check|look|ask|find out|reckon|count|work it out|tell you|let you know|write (?:it |that )?to you|send (?:it|that|you))\b|\byou(?:['’]ll| will)? (?:have|get|hear)\b",
    re.IGNORECASE,
)
"""That the answer itself is still to come, as one may always say."""
_YES_OR_NO = regex(r"\b(?:yes|no|yeah|yep|nope)\b", re.IGNORECASE)
_GIVES_IN = regex(r"\bplease\b|\bthen\W*\Z", re.IGNORECASE)
_OF_THE_PAST = regex(r"(?:did|has|have|had|were|was|didn['’]t|haven['’]t)\b", re.IGNORECASE)
"""How a question begins that asks whether something was done, to which “this morning” is a yes."""
_LONGEST = 30

_FIRST: Mapping[str, str] = {
    "why": "Say the reason first",
    "who": "Say who first",
    "how": "Say first what you do for it",
    "how much": "Say the figure first, or the day on which you have it",
    "what": "Say that first, in one sentence",
    "may": "Begin with yes or no",
    "whether": "Begin with yes or no",
}
"""What to say first, for each sort of question that no day alone answers."""
_NO_DAY = "The question is when, and there is no day in it yet. Name one, or the day on which you will know it."
_NO_FIGURE = "The question is how much, and there is no figure in it yet. Name one, a range, or the day on which you have it."


class _Question(NamedTuple):
    """What is asked for, and the words that ask it."""

    sort: str
    words: str


def unmet(question: str, answer: str) -> str:
    """What a question asks for, where an answer passes it by, as something to try; "" where it is met, or nobody can tell."""
    asked = _asked(question)
    if _HOW_LONG.search(question) and (bare := _BARE.fullmatch(answer)):
        return f"{bare['count'].capitalize()} of what? Say it with its measure, and from when: two days from Monday."
    if asked is None or len(answer.split()) > _LONGEST:
        return ""
    is_day = _is_only_a_day(answer)
    if is_day and not _takes_a_day(asked, answer):
        question = capital(shortened(asked.words.strip('"”“ '), 90))
        return f"That is a day, and the question is “{question}” {_FIRST[asked.sort]}; the day comes after it."
    if _DAY.search(answer) or _COMES_LATER.search(answer) or _YES_OR_NO.search(answer):
        return ""
    if asked.sort == "when" and not _IN_TIME.search(answer):
        return _NO_DAY
    if asked.sort == "how much" and not _OF_A_FIGURE.search(answer):
        return _NO_FIGURE
    return ""


_HOW_LONG = regex(r"\bhow (?:long|soon|quickly|fast|far|much)\b[^.!?]*\?\W*\Z", re.IGNORECASE)
_BARE = regex(
    r"\W*(?:(?:about|around|maybe|perhaps|say|roughly|at most|only) )*(?P<count>\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|a few|some)\W*",
    re.IGNORECASE,
)
"""A count and nothing that it counts."""


def asks_why(question: str) -> bool:
    """Whether the last question in what somebody says asks for a reason."""
    asked = _asked(question)
    return asked is not None and asked.sort == "why"


def begins_with_may(question: str) -> bool:
    """Whether the last question in what somebody says asks if one can or will, to which a yes or a no is the answer."""
    asked = _asked(question)
    return asked is not None and asked.sort == "may"


def _asked(question: str) -> _Question | None:
    """The last question in what somebody says; None where there is none that shows what it asks for."""
    found = None
    for part in _ENDS.split(question.strip()):
        words = part[_LEAD.match(part).end() :]  # type: ignore[union-attr]  # it matches an empty beginning
        if not words.rstrip('"”’ ').endswith("?"):
            continue
        sort = next((name for name, pattern in _SORT if pattern.match(words)), "")
        found = _Question(sort, words) if sort else found
    return found


def _is_only_a_day(answer: str) -> bool:
    """Whether nothing is said but a day, with what stands around it."""
    if not _DAY.search(answer) or _YES_OR_NO.search(answer):
        return False
    rest = _FILLS.sub(" ", _DAY.sub(" ", answer))
    return not re.search(r"\w", rest)


def _takes_a_day(asked: _Question, answer: str) -> bool:
    """Whether a day alone answers a question; one that only asks for a day, or gives in to one, says neither yes nor no."""
    if asked.sort in ("when", "how long", "state") or asked.sort not in _FIRST:
        return True
    if asked.sort == "how much":
        return bool(_COMES_LATER.search(answer) or re.search(r"\boften\b", asked.words))
    if asked.sort == "may" or _OF_THE_PAST.match(asked.words):
        return not _GIVES_IN.search(answer)
    if asked.sort == "whether" and " or " in asked.words:
        return True
    return asked.sort in ("what", "whether") and bool(_OF_A_DAY.search(asked.words))
