"""An answer that passes a question by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.boxes import heard
from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.filling import is_small_word

if TYPE_CHECKING:
    from goodbooks.coach.boxes import Heard

_OF_YOU = regex(r"\b(?:you|your|yourself)\b", re.IGNORECASE)
_OF_MINE = regex(
    r"\b(?:i|me|my|mine|myself|we|us|our|ours|you|your|yes|no|yeah|sure|maybe|gladly|certainly|please|sorry|thanks|thank)\b",
    re.IGNORECASE,
)
"""What an answer has in it somewhere that speaks of oneself, or says yes or no."""
_WANTS_A_FACT = regex(
    r"\W*(?:(?:and|but|so|well|ok|okay|then|yes|no)\b\W*)*(?:why|how|when|who)\b(?! about\b)",
    re.IGNORECASE,
)
"""How a question begins that anything in the world may answer: “Why are you late?” – “Legal has not signed.”"""
_WORD = regex(r"[^\W_]{3,}")
_FEWEST, _SHORT = 3, 25


def is_beside(question: str, answer: str) -> bool:
    """Whether an answer passes by a question that asks of oneself: it speaks neither of me nor of its subject, says no yes and no no, and asks for nothing.

    A hint and no more: what is said to it, only who was asked can judge.
    """
    words = answer.split()
    if _WANTS_A_FACT.match(question) or _is_named(question, answer):
        return False
    if len(words) < _FEWEST or not _OF_YOU.search(question) or _OF_MINE.search(answer):
        return False
    return _telling(question).isdisjoint(_telling(answer)) and not heard(answer).there


_ASKS_WHERE = regex(
    r"(?:^|[.!?,]\s+)\W*(?:(?:and|but|so|well|then|ok|okay),? )*(?:where|which|what (?:role|job|post|title|work|place|field|team|ship|class))\b[^.!?]*\?\W*$",
    re.IGNORECASE,
)
"""A question that a place, a post or a thing answers by its name."""
_DOES = regex(
    r"\b(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|must|goes|comes|gets|said|says|because)\b|n['’]t\b|['’](?:s|re|ve|ll|d)\b|\b\w+ed\b",
    re.IGNORECASE,
)
_A_NAME = 10


def _is_named(question: str, answer: str) -> bool:
    """Whether a question that asks where or which is answered by what it is called, and nothing else: “superintendent, on the Nordlys class”."""
    is_short = len(answer.split()) <= _A_NAME and _DOES.search(answer) is None
    return is_short and _ASKS_WHERE.search(question) is not None


def only_yes(question: str, answer: str) -> bool:
    """Whether a question that asks where, what, who or how is answered by a yes or a no and nothing else."""
    return _BARE.fullmatch(answer) is not None and _OPEN.search(question) is not None


def only_agrees(question: str, answer: str) -> bool:
    """Whether an answer only agrees, “I can do that”, where it is not asked whether one can or will."""
    return _AGREES.fullmatch(answer) is not None and not _WHETHER.search(question)


def names_nobody(question: str, answer: str) -> bool:
    """Whether a question that asks who is answered without anybody in it, and without a no."""
    return _ASKS_WHO.search(question) is not None and not _SOMEBODY.search(answer)


def names_whom(question: str, answer: str) -> bool:
    """Whether a question that asks who is answered by whoever it is, first and in a few words."""
    is_short = len(answer.split()) <= _SHORT
    return is_short and _ASKS_WHO.search(question) is not None and _NAME_FIRST.match(answer) is not None  # fmt: skip


_BARE = regex(r"\W*(?:(?:oh|well|um|er)\W+)?(?:yes|yeah|yep|no|nope|sure|ok|okay|maybe|perhaps)(?:[,\s]+(?:please|thanks|thank you|sure|of course))?\W*", re.IGNORECASE)  # fmt: skip
_AGREES = regex(
    r"\W*(?:(?:yes|yeah|ok|okay|sure|fine|of course|well|i think|maybe|probably)\W+)*(?:i|we)(?:['’]ll| (?:can|could|will|would))? (?:probably |surely |certainly )?"
    r"(?:do|try|manage|handle|live with|take|accept|agree (?:to|with)|work with) (?:that|it|this|either|both)(?: then| too| for you| somehow)?\W*",
    re.IGNORECASE,
)
_WHETHER = regex(r"\b(?:can|could|will|would|do|does|are|is|may|shall|have) (?:you|we|it|that|this|i|they|he|she)\b[^.!?]*\?\W*$", re.IGNORECASE)  # fmt: skip
_OPEN = regex(r"(?:^|[.!?]\s+)(?:(?:and|but|so|then)\s+)?(?:where|what|who|whom|how|why|when|which)\b(?! about\b)(?! if\b)[^.!?]*\?\W*$", re.IGNORECASE)  # fmt: skip
_ASKS_WHO = regex(r"(?:^|[.!?]\s+)(?:(?:and|but|so|then)\s+)?who(?:m|se)?\b(?! knows\?)[^.!?]*\?\W*$", re.IGNORECASE)  # fmt: skip
_A_NAME_FIRST = rf"^\W*(?-i:(?!(?:Yes|No|Well|So|Sorry|Sure|Ok|Okay|Good|Thanks|Maybe|Perhaps|Honestly|Frankly|Actually|Currently|Hopefully|Ideally|Probably|Certainly|Obviously|Clearly|Basically|Possibly|Nothing|Today|Tomorrow|Later|Soon|First|Then|Please|Easy|Simple|Hm|Um|Er|Oh|Right|Fine|Never|Not|Still|Look|Listen|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|{ANY_MONTH.title()})\b)[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)\s?(?:[.,;:!–—]|- )"
_NAME_FIRST = regex(_A_NAME_FIRST)
_SOMEBODY = regex(
    rf"(?-i:(?<![.!?] )(?<!^)\b(?!(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|{ANY_MONTH.title()}|Christmas|Easter)s?\b)[A-ZÀ-Þ][\w’'-]+)"
    r"|^\W*(?-i:(?!(?:The|A|An|It|That|This|There|By|On|At|For|In|Because|Since|Tuesdays?|Mondays?|Wednesdays?|Thursdays?|Fridays?)\b)[A-ZÀ-Þ]\w+)\W+(?:does|can|will|could|would|is|has|takes?|covers?|and|or|knows?|did)\b"
    r"|^\W*(?-i:[A-ZÀ-Þ]\w+)\W*$"
    rf"|{_A_NAME_FIRST}"
    r"|\b(?:i (?:do|did|will|keep|train|show|hand)|i['’]ll (?:do|keep|train|show|hand)|we (?:do|both|all)|nobody|no one|somebody|someone|everybody|everyone|both of us|all of us|you (?:do|did|could|would)"
    r"|(?:my|our|the|a|an|another|two|three|one) (?:[\w-]+ ){0,2}?(?:colleagues?|deputy|team|successor|trainees?|assistant|agency|shift|ward|department|office|partner|client|board|boss|manager|director|nurse|engineer|technician|intern|apprentice|temp|freelancer|person|people|hands?|crew|hire|of (?:us|them)))\b",
    re.IGNORECASE,
)
"""Whoever may be named to a question that asks who."""


def answers_it(question: str, found: Heard) -> bool:
    """Whether a short answer gives the fact that a question asks for, so that nothing more has to be tried."""
    return _WANTS_A_FACT.match(question) is not None and "facts" in found.there and found.words <= _SHORT  # fmt: skip


_ASKS_ME = regex(
    r"\b(?:what|how) about you\b|(?:\A|[.!?,]\s+)\W*(?:(?:and|but|so|well|or),? )*(?:would|could|can|will|do|are|might) you\b|\bleft yourself out\b",
    re.IGNORECASE,
)
"""A question about oneself, to which one sentence of what one wants is all of an answer."""
_SAYS_IT = regex(
    r"\W*(?:(?:well|so|and|oh|thank you|thanks),? )*(?:(?:yes|yeah|no)\b\W+(?:\w+\W+){1,}|(?:I (?:do |really |would |very much )*(?:want|like|love|take)|I['’]d (?:really |very much |gladly )?(?:like|love|want|rather)|I (?:would|will|can|could)\b|I(?:['’]m| am) (?:in|interested|not)\b))",
    re.IGNORECASE,
)
_IN_DOUBT = regex(
    r"\b(?:don['’]?t know|not sure|maybe|perhaps|i suppose|i guess|wouldn['’]?t know)\b",
    re.IGNORECASE,
)


def says_what_i_want(question: str, answer: str) -> bool:
    """Whether a short answer says what one wants, yes or no, to a question about oneself: that is all it asks for."""
    is_whole = _SAYS_IT.match(answer) is not None and not _IN_DOUBT.search(answer)
    is_asked = _ASKS_ME.search(question) is not None and _is_of_it(question, answer)
    return is_whole and len(answer.split()) <= _SHORT and is_asked


def _is_of_it(question: str, answer: str) -> bool:
    """Whether “I would …” is said of what was asked: it names it or stands alone; to “what about you?” any is."""
    if not _I_WOULD.match(answer) or _ABOUT_ME.search(question) or len(answer.split()) <= _ALONE:
        return True
    return _OF_IT.search(answer) is not None or not _telling(question).isdisjoint(_telling(answer))


_I_WOULD = regex(r"\W*(?:(?:well|so|and|oh|thank you|thanks),? )*I (?:would|will|can|could)\b(?! (?:like|love|rather)\b)", re.IGNORECASE)  # fmt: skip
_ABOUT_ME = regex(r"\b(?:what|how) about you\?\W*$|\bleft yourself out\b", re.IGNORECASE)
_OF_IT = regex(r"\b(?:it|that|this|so|do|gladly|want|interested|apply|be glad|be ready)\b", re.IGNORECASE)  # fmt: skip
_ALONE = 3


def leaves_it_open(question: str, answer: str) -> bool:
    """Whether an answer to a question about oneself says neither what one wants nor what not, as on the day on which it was fumbled."""
    is_open = _IN_DOUBT.search(answer) is not None and len(answer.split()) <= _SHORT
    return is_open and _ASKS_ME.search(question) is not None and re.match(r"\W*(?:yes|no)\b", answer, re.IGNORECASE) is None  # fmt: skip


def _telling(text: str) -> set[str]:
    return {word.lower().removesuffix("s") for word in _WORD.findall(text) if not is_small_word(word.lower())}  # fmt: skip
