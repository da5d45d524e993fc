"""Whether it helps to say that a time is vague, where nobody has said whom a message is for: does its writer ask or promise, and is no day beside it?

The hurry of somebody else, of a case that may never come, or of what is past is nobody's to plan; and a favour that is left to
its reader's leisure is meant so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.at_once import asks_for_work, is_answered_at_once
from goodbooks.coach.dates import BEGUN_MONTH
from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.coach.rewrite import Hit
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence

HURRY = regex(r"\b(?:asap|a\.s\.a\.p|soon as|as early as|as quickly as|earliest|immediately|urgently|quickly|promptly|prompt|timely)\b")  # fmt: skip
_ASKED = regex(
    r"\b(?:please|pls|you|i need|we need|need to|needs to|needed|would like|['’]d like|wants?|get this|get it)\b"
)
_EARLIER = regex(
    r"\b(?:has|have|had|been) (?:\w+ )?\w+(?:ing|ed) (?:\w+ )?$|\bwant(?:ed)? to (?:get|send|shoot|pass) (?:this|it|these|the \w+|you) .*$|\b(?:they|he|she|it) will $|\b(?:is|are|am) (?:\w+ )?working\b"
)
_IN_CASE = regex(
    r"\b(?:if|in case|should) (?:you|there|any\w*|they|it|something|problems|not|so|this)\b|\bany (?:\w+ (?:or|and|,) )?(?:comments?|questions?|concerns?|problems?|queries|doubts?|faults?|errors?)\b"
)
_SOON = regex(
    rf"\b(?:deadline|due (?:on|by)|today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:does|is) {ANY_WEEKDAY}|(?:by|before|until|no later than|on) (?:the |next |this )?(?:{ANY_WEEKDAY}|noon|end of|close|\d|{BEGUN_MONTH}))"
)
_AT_LEISURE = regex(r"\b(?:convenien|chance|minute|moment|second|free|time permits|leisure|later|sometime|some time|some ?day|one day|(?<!as )soon)")  # fmt: skip
_TO_HAVE, _SOMETHING = regex(r"\b(?:get|have|find)$"), regex(r"^\W*(?!a (?:minute|moment|chance|second|free)|the (?:time|chance)|time|to\b)\w")  # fmt: skip
"""“As soon as I get copies” names its event, and “as soon as I get a minute” none."""
_OTHERS = regex(
    r"\b(?:he|she|they|who|that|which|[a-z]+ (?:said|says|indicated|advised|told (?:me|us)|mentioned|thinks|expects|hopes)) (?:\S+ ){0,12}$|\bif (?:he|she|they|it) .{0,80}$"
)
"""What comes before the time of somebody else's doing, or of a case."""
_THEIRS = regex(
    r"\b(?!i\b|we\b|you\b)\w+ (?:would like|wants|is wanting|want|wishes|hopes|desires) [^,;.]*$|\b(?:as always|any (?:\w+ ){1,3}to (?:me|us)|(?:agree|agreement|understand) that) .*$|\b(?:unless|whether) [^,;.]*$"
)
"""What comes before a hurry of somebody else, or one that holds for good."""
_OWN = regex(
    r"\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to| (?:do|try) (?:my|our) best| intend to| hope to| plan to|['’]d| would)\b|^\W*(?:will|shall|to be)\b"
    r"|\b(?:will|shall|should|to|gets?|is|are) (?:be |being |get )?(?:addressed|answered|attended|checked|completed|corrected|dealt|decided|done|finished|fixed|handled|looked|mended|paid|prepared|ready|repaired|replaced|resolved|sent|settled|solved|sorted|there)\b"
    r"|\b(?:answer|decision|figures|list|numbers|offer|paper|plan|proposal|quote|reply|report|result)s?\b.{0,30}\b(?:will|to|shall)? ?follow"
)
_UPON_WORD = regex(
    r"\b(?:when|once|after|as soon as|soon as|as) (?:i|we) (?:hear|get|know|have|return|come)\b"
)
"""What the writer does himself, and what waits for an event."""
_LIGHT = regex(r"\b(?:call|chat|lunch|coffee|talk|catch up|meet|get together|stop by|swing by|drop by|appreciate|love to|like to hear|phone|visit|note|look|ring|try)\b")  # fmt: skip
_SOCIAL = regex(
    r"\b(?:catch up|get together|coffee|lunch|dinner|drinks?|stop by|swing by|drop by|visit|see you|hear from you)\b"
)
"""What two people do when it suits them both."""
_NEXT = 13
"""How many signs behind a time are its own: “at your earliest convenience”."""


def is_of_use(view: View, hit: Hit, sentence: Sentence) -> bool:
    """A hurry in which somebody asks, with no day near; or a time at which the writer does, or asks for, more than a word."""
    words = " ".join(hit.spot.words.lower().split())
    before = " ".join(sentence.small[: max(0, hit.spot.start - sentence.start)].split()) + " "
    after = sentence.small[max(0, hit.spot.end - sentence.start) :]
    if _TO_HAVE.search(words) and _SOMETHING.search(after):
        return False
    at_leisure = _AT_LEISURE.search(words + after[:_NEXT])
    if HURRY.search(words) and not at_leisure:
        return _is_hurried(view, sentence, before)
    if _OTHERS.search(before) or _IN_CASE.search(before) or is_answered_at_once(sentence):
        return False
    is_own = _OWN.search(before + words) and not _UPON_WORD.search(sentence.small)
    is_asked = asks_for_work(sentence) or "deed" in sentence.acts
    is_light = _SOCIAL.search(sentence.small) or (at_leisure and _LIGHT.search(sentence.small))
    return bool(is_own or is_asked) and not is_light


def _is_hurried(view: View, sentence: Sentence, before: str) -> bool:
    """Whether somebody asks in a hurry of their own, with no day near."""
    near = view.sentences[max(0, sentence.number - 3) : sentence.number + 3]
    is_asked = _ASKED.search(sentence.small) and not _EARLIER.search(before)
    is_dated = any(_SOON.search(" ".join(one.small.split())) for one in near)
    is_theirs = _THEIRS.search(before) or _IN_CASE.search(sentence.small)
    return bool(is_asked) and not is_dated and not is_theirs
