"""Whether the post that a story speaks of is the boss's own: then it is not the boss to whom its writer turns for it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import called_in

_POST = (
    r"(?:own |current |old |whole )?(?:job|post|role|position|chair|seat|place|desk|title|office)"
)
_GIVEN = r"(?:offer(?:s|ed|ing)?|give[ns]?|giving|want(?:s|ed)?|like|apply(?:ing)?|applied|put|take|taking|took|get|got|getting|have|step(?:ping)?|interview(?:ed|ing)?|consider(?:ed|ing)?|move|moving|see|sees|picture|suit|right|asked|into|in|for|after|to be|to do)"
_FOR_IT = rf"\b{_GIVEN}\b[^.!?;]{{0,40}}"
_BOSS = r"(?:my|our|the) (?:\w+ )?(?:boss|manager|supervisor|director|lead|head|chief|chef|foreman|superior)"
_REPLACED = r"\b(?:replac(?:e|es|ed|ing)|succeed(?:ing)?|tak(?:e|es|ing) over from|step(?:ping)? in(?:to)? (?:for|the shoes of)|follow(?:ing)? on from|be the successor of) "
_HIS = regex(
    rf"\b(?:see|sees|saw|seeing|picture[sd]?|want(?:s|ed)?|have|put|offer(?:s|ed)?|like)\b[^.!?;]{{0,30}}\b(?:me|somebody like me|someone like me)\b[^.!?;]{{0,20}}\b(?:his|her|their) {_POST}\b"
    rf"|\b(?:I|I['’]ve|I['’]d|me)\b[^.!?;]{{0,30}}\b(?:offered|want|wanted|take|apply for|have|get|given) (?:his|her) {_POST}\b",
    re.IGNORECASE,
)
"""A post that is somebody's, and that the writer is seen in."""
_SINCE_FREE = regex(
    r"\b(?:retir(?:es|ed|ing)|leav(?:es|ing)|has left|had left|is going|moves on|moving on|resign(?:s|ed)|gave notice|given notice|is gone|is stepping down|stepped down)\b",
    re.IGNORECASE,
)

_OFFERED = regex(
    r"\b(?:I['’]ve|I have|I was|I am|I['’]m|we were)(?: \w+ly| just| now)? (?:been |being )?(?:offered|asked to (?:take|have|do|step into)|lined up|in line)\b|\boffer(?:s|ed|ing)? me\b"
    r"|\b(?:could|can|would|might)(?: well)? (?:see|picture|imagine) (?:me|somebody like me|someone like me)\b|\bwants? me (?:to (?:take|have|do|replace|succeed|step|get)|in|as|for)\b|\bask(?:s|ed) (?:me )?(?:[\w-]+ ){0,4}?(?:if|whether) I(?:['’]d| would| could| might| want)",
    re.IGNORECASE,
)
_KNOWS_OF_IT = r"(?:knows(?! nothing)|is fine with|suggested|recommend(?:s|ed)|put me forward|told me (?:himself|herself)|is glad|agrees|agreed to it|wants me to have)\b"


def is_offered_it_unknown_to_them(text: str) -> bool:
    """Whether its writer was offered the post that their boss holds, or is seen in it, and the story does not say that the boss knows."""
    if not (is_the_bosss_post(text) and _OFFERED.search(text)):
        return False
    boss = person_of(text, "boss")
    names = "|".join(
        (r"my (?:boss|manager|supervisor|director)", *((re.escape(boss.words),) if boss else ()))
    )
    return (
        re.search(rf"\b(?:{names}) (?:already |also |herself |himself )?{_KNOWS_OF_IT}", text)
        is None
    )


def tells_of_their_post(sentence: str) -> bool:
    """Whether a sentence of such a story tells of the post that is somebody else's, or that it was offered."""
    return _OF_THE_POST.search(sentence) is not None


_OF_THE_POST = regex(
    rf"\b(?:his|her|their|boss['’]s|manager['’]s|(?-i:[A-ZÀ-Þ])\w+['’]s?) {_POST}\b|\b(?:that|the|this) (?:job|post|role|position|chair|seat)\b|{_REPLACED}|\boffer(?:ed)? (?:me|it)\b|\bbeen offered\b|\b(?:somebody|someone) like me\b|\btraitor\b|\bbehind (?:his|her|their) back\b",
    re.IGNORECASE,
)


def is_the_bosss_post(text: str) -> bool:
    """Whether its writer is offered, wants or applies for the post that their boss holds: “I've been offered my boss's chair”, “he could see me in her job”.

    Where the boss is leaving it may be theirs to recommend, and it counts as any other.
    """
    boss = person_of(text, "boss")
    names = {words for words, _ in called_in(text, "boss")} | ({boss.words} if boss else set())
    if boss is None or _SINCE_FREE.search(text):
        return False
    whom = "|".join([_BOSS, *(re.escape(one) for one in sorted(names, key=len, reverse=True))])
    own = re.compile(rf"{_FOR_IT}(?:{whom})['’]s {_POST}\b|{_REPLACED}(?:{whom})\b", re.IGNORECASE)
    return bool(own.search(text) or _HIS.search(text))
