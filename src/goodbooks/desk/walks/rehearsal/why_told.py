"""What an answer to “why” needs most: a reason, one, without anybody in it to blame, and what happens now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_MONTH, ANY_WEEKDAY
from goodbooks.core.phrasing import counted
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.coach.boxes import Heard

_VAGUE = regex(
    r"\b(?:complicated|complex|difficult to say|hard to say|a lot (?:is |was )?going on|(?:many|so many|a lot of|all sorts of|various|other) (?:things|reasons|topics|factors|issues)|one thing and another|things happen|as you know|you know how|working on it|on it|in progress|in hand|under way|should be (?:fine|ok|okay|there)|will be fine|circumstances|it depends|busy|these days|no particular|the usual|did (?:my|our) best|at the moment)\b",
    re.IGNORECASE,
)
"""What could be said of anything, and is no reason."""
_REASON = regex(
    r"\b(?:because|due to|owing to|thanks to|held (?:it |us |me )?up|had to|have to|needs?|needed|depends on|wait(?:s|ed|ing)?|forgot|forgotten|overlooked|misjudged|underestimated|mistook|mixed up|hoped|thought|believed|assumed|expected|wanted|decided|chose|tried|feared|"
    r"did not|didn['’]?t|could not|couldn['’]?t|has not|hasn['’]?t|have not|haven['’]?t|was|were|had|has been|have been|is still|are still|came|went|called in|fell|broke|failed|left|lost|changed|took|takes|missed|missing|ill|sick|away|gone|late|lacks?|lacked|short of|without|no one|nobody|only one|stuck|blocked|open)\b",
    re.IGNORECASE,
)
"""What happened, or did not, or was meant: a reason, where it stands in words that could not be said of anything."""
_CLAUSE = regex(r"[.;:!?,–—]+\s+")
_TO_COME = regex(r"\b(?:will|won['’]?t|shall|going to)\b|['’]ll\b|\bi promise\b|\bfrom now on\b|\b(?:is|are) (?:out|there|ready|done|with you|yours) (?:on|by|at|in|tomorrow|today)\b", re.IGNORECASE)  # fmt: skip
_SORRY = regex(r"\b(?:sorry|apolog\w+|my fault|forgive)\b", re.IGNORECASE)
_AT_THEM = regex(
    r"\b(?:you|he|she|they) (?:(?:just|simply|really) )?(?:never|always|only ever|keep|keeps|don['’]?t even|doesn['’]?t even|can['’]?t even)\b|\b[Bb]ecause you (?!asked|told|said|wanted|were|had|need|have|wrote|thought)\w+|\b(?:your|his|her|their) fault\b|\bask (?!me\b|you\b)(?:him|her|them|[A-Z][a-z]+)\b|\b(?:blame|lazy|useless|hopeless|incompetent|asleep|sleeps|an idiot|idiots)\b|\bhow should i\b|\bit['’]?s not my\b|\bpick on me\b",
)
"""What is said against somebody, instead of a reason."""
_STEP = regex(rf"\b(?:on|by|until|at) {ANY_WEEKDAY}\b|\b(?:tomorrow|today|tonight|this (?:afternoon|evening|week)|next week|at noon|the same day|from now on|(?:by|on|until) (?:the )?\d{{1,2}}(?:st|nd|rd|th)?|in (?:an|one|two|three|four|five) (?:hours?|days?|weeks?))\b", re.IGNORECASE)  # fmt: skip
_NEWS = regex(r"\bthere (?:is|are|was|were)\b", re.IGNORECASE)
"""How something is told of a day that is no step."""
_LACKS = regex(r"\b(?:not|never|late|later|yet|still|only now|so long|again|wrong|missing|delay\w*|miss\w*|slip\w*|fail\w*|behind|over budget|lost|broke\w*|went|happen\w*|take so|took|taking|nothing|nobody|no one|change[ds]?)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
"""Words by which a question is about what is late or went wrong, rather than about a wish."""
_MANY, _TOO_LONG = 3, 60
_JOINED = regex(r"\b(?:and then|and on top|on top of (?:that|it)|and also|besides|in any case|anyway|then (?:of course )?there|and (?:of course|because)|plus)\b", re.IGNORECASE)  # fmt: skip
"""How one reason more is hung on."""

ASKS_BACK = (
    "That asks back. Say the reason first, in one sentence; your question can come after it."
)
AT_THEM = "That speaks against somebody, and they will hear only that. Say what held it up, and leave the person out."
ONLY_SORRY = (
    "Sorry is said, and once is enough. The question is why: one reason, then what you do now."
)
ONLY_TO_COME = (
    "That says what comes, and the question is why. One reason first; the day stands well after it."
)
NO_REASON = "The question is why, and this could be said of anything. Name the one thing that held it up, with its day."
NO_REASON_FOR_IT = "The question is why, and this could be said of anything. Name the one reason that weighs most, with a fact."
ONLY_HOURS = "That says when and how it would go, and the question is why. One reason first: what shows it, or whom it helps; the hours stand well after it."
ADD_NOW = "The reason is there. End with what happens now, and by which day."
ANSWERED = "You name the reason, and what happens now. That answers it."


_CLOCK = rf"(?:half past |(?:a )?quarter (?:past|to) )?(?:\d{{1,2}}\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b|{ANY_MONTH}\b|{ANY_WEEKDAY})"
_HOURS = regex(rf"\b(?:{ANY_WEEKDAY}s|(?:from|till|until|by|at|after|before|in|on) (?:the (?:first|middle|end) of )?{_CLOCK}|half (?:of )?the (?:week|day)|(?:hours?|days?) (?:a|per|each|every) (?:week|day|month)|the other days)\b", re.IGNORECASE)  # fmt: skip
"""How an answer tells when one is there, and from when it would be."""
_A_REASON = regex(r"\b(?:because|since|so that|that way|as (?:I|we|it|nobody)|I(?:['’]ve| have)\b|years?\b|know|need|needs|want|wants|learn\w*|better|fewer|less|more|best|only one|nobody|save[sd]?|help\w*|trust\w*|good at|retir\w*|leaves us)\b", re.IGNORECASE)  # fmt: skip


def _is_of_hours(clause: str) -> bool:
    """Whether a clause says only when one is there or from when it would be, and gives no reason."""
    return _HOURS.search(clause) is not None and _A_REASON.search(clause) is None


def on_why(question: str, answer: str, found: Heard) -> str:
    """The one thing to try with an answer to “why”, or that it stands; "" where the boxes of an answer say more.

    Where something is late or has gone wrong, a reason is what happened; of a wish anything may be one.
    """
    said = answer.strip()
    if _AT_THEM.search(said):
        return AT_THEM
    if said.endswith("?") and not re.search(r"[.!;]", said):
        return ASKS_BACK
    telling = [one for one in _CLAUSE.split(said) if one.strip() and not _VAGUE.search(one)]
    is_of_a_lack = _LACKS.search(question) is not None
    reasons = [
        one
        for one in telling
        if not is_of_a_lack or (_REASON.search(one) and not _SORRY.search(one))
    ]
    if not reasons:
        return _without_reason(said, is_of_a_lack=is_of_a_lack)
    if found.words > _TOO_LONG:
        return _too_long(said, found.words)
    if not is_of_a_lack:
        return ONLY_HOURS if all(map(_is_of_hours, telling)) else ""
    is_said = _TO_COME.search(said) or any(_STEP.search(one) and not _NEWS.search(one) for one in telling)  # fmt: skip
    return ANSWERED if is_said else ADD_NOW


def _without_reason(said: str, *, is_of_a_lack: bool) -> str:
    if not is_of_a_lack:
        return NO_REASON_FOR_IT
    if _SORRY.search(said):
        return ONLY_SORRY
    return ONLY_TO_COME if _TO_COME.search(said) and not _VAGUE.search(said) else NO_REASON


def _too_long(said: str, words: int) -> str:
    """Too many words: because one reason hangs on the other, or because the one is told to its end."""
    length = counted(words, "word")
    if len(_JOINED.findall(said)) + 1 >= _MANY:
        return f"{length.capitalize()}, and each reason makes the one before it weaker. Keep the one that weighs most, and the day."
    return f"{length.capitalize()}: the reason is in it, and so is the way there. Keep the reason, in one sentence, and the day."
