"""What happened, as a story tells it: of the sentences that speak for a moment, the one that tells a deed and neither a thought, a question nor a cry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.retold.untied import untied
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import days_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_THOUGHT = regex(
    r"\b(?:I (?:think|feel|believe|guess|suppose|suspect|swear|hate|love)|as (?:if|though)|seems?|(?:would|['’]d) (?:like|love|prefer|rather)|wants? (?:me|us)"
    r"|thinks?|believes?|is out to|(?:nobody|no one|none of them) (?:else )?(?:knows|has noticed|noticed|has seen)|I (?:haven['’]?t|have not|didn['’]?t|did not|never) (?:told|tell|dared)|I (?:just |really |simply )?(?:can['’]?t|cannot) (?:stand|bear|take|put up))\b",
    re.IGNORECASE,
)
"""What tells of a mind, one's own or another's."""
_CRIED = regex(r"(?:\A|[,;:–—] )\W*(?:(?:but|and|oh|what) )?(?:the|my|our|those|these|a|an) [\w-]+(?: [\w-]+)?!\W*\Z", re.IGNORECASE)  # fmt: skip
"""A cry of whom or what, “but the customers!”, tells nothing that happened, whatever stands before it."""


def happening_in(sentences: Sequence[str]) -> Said | None:
    """The sentence that tells of a day what happened, else the first that tells it at all: what somebody is thought to want, feel or be did not happen."""
    every = [" ".join(one.split()) for one in sentences]
    told = [
        one
        for one in every
        if not (_THOUGHT.search(one) or _CRIED.search(one) or one.rstrip("”\"'").endswith("?"))
    ]
    said = next((one for one in told if days_in(one)), next(iter(told), ""))
    return Said(capital(untied(said)), said) if said else None


_TO_ME = regex(
    r"\b(?:he|she|they|(?:my|our|the|that|this) (?:\w+ )?(?:boss|manager|supervisor|director|chief|chef|head|owner|lead|man|woman|client|customer)|(?-i:[A-ZÀ-Þ][a-zß-ÿ]+))\b[^.;!?]{0,40}?\b(?:sa(?:id|ys|y)|told|asked|shouted|yelled|screamed|snapped|swore|laughed|wrote|rang|called|threw|slammed|sent|refused|hung up|walked out|rolled|cut me|stopped me|made me)\b",
    re.IGNORECASE,
)
_TODAY = regex(r"\b(?:today|this (?:morning|afternoon|evening)|tonight|just now|an hour ago)\b", re.IGNORECASE)  # fmt: skip
_LONG_AGO = regex(r"\b(?:last (?:month|year|spring|summer|autumn|winter|week)|(?:weeks?|months?|years?) ago|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)|once)\b", re.IGNORECASE)  # fmt: skip
_NEAR = 2
"""So many sentences behind one that says “today” tell of the same day."""
_IN_SPEECH = regex(
    r"\b(?:sa(?:id|ys|y)|asked|was|told me|goes)\b[^?]*[,:][^?]*\?\W*\Z", re.IGNORECASE
)
"""A question that somebody else put, “all he could say was, when are you back?”."""


def incident_in(sentences: Sequence[str]) -> Said | None:
    """The last sentence that tells of a day what somebody said or did to the writer; None where there is none.

    What was last month is not it where the story tells of today.
    """
    every = [" ".join(one.split()) for one in sentences]
    is_of_today = any(_TODAY.search(one) for one in every)
    told = [
        (at, one)
        for at, one in reversed([*enumerate(every)])
        if _is_done_to_me(one) and not (is_of_today and _LONG_AGO.search(one))
    ]
    dated = (one for _, one in told if days_in(one))
    near = (one for at, one in told if any(_TODAY.search(said) for said in every[max(0, at - _NEAR) : at]))  # fmt: skip
    found = next(dated, None) or next(near, None)
    return Said(capital(untied(found)), found) if found else None


_HOW_THEY_ARE = regex(
    r"\A\W*(?:(?:and|but|also|honestly|well),? )*(?:he|she|they|(?:my|our|the) (?:\w+ )?(?:boss|manager|supervisor|director|chief|chef|head|owner|lead|client|customer))(?:['’](?:s|re)| is| are| can be| seems?) (?:(?:just|simply|really|very|so|extremely|quite|rather|such|always|never|incredibly|too) )*(?!(?:now|back|away|here|there|on|in|at|to)\b)(?:an? )?[a-z-]+\b(?!ing\b)(?<!ing)"
    r"|\b(?:in all (?:this|that|these) (?:time|years)|nothing I do|(?:whatever|everything) I do|all the time|constantly|day (?:in|after) day|never (?:once|says?|thanks?|praises?)|on one hand)\b",
    re.IGNORECASE,
)


def tells_how_they_are(sentence: str) -> bool:
    """Whether a sentence says what somebody is like, or how it always is, and nothing that happened: “he's very demanding”."""
    return _HOW_THEY_ARE.search(" ".join(sentence.split())) is not None


def _is_done_to_me(sentence: str) -> bool:
    """Whether a sentence tells what somebody said or did to the writer, and neither asks nor guesses."""
    is_asked = sentence.rstrip("”\"'").endswith("?") and not _IN_SPEECH.search(sentence)
    return bool(_TO_ME.search(sentence)) and not (is_asked or _THOUGHT.search(sentence))


_WHY = regex(r",? (?:as|because|since|while|although|though|and (?:so|then)) (?:I|we|he|she|they|it|the|my|our|there)\b.*\Z", re.IGNORECASE)  # fmt: skip
_SAYS_OF_ME = regex(
    r"\b(?:t(?:old|ells|elling)|sa(?:id|ys|ying)|claim(?:s|ed|ing)?|report(?:s|ed)|complain(?:s|ed)|wrote|writes|written|insist(?:s|ed)|alleg(?:es|ed)|reads)(?: [\w'’-]+){0,4}? (?P<what>that (?:I|we)(?:['’]d| had| was| were| did| do| am| have|['’]ve|n['’]t| \w+(?:ed|n['’]t))\b[^.;!?—–]*)",
)
_SAYS_MYSELF = regex(r"\b(?:I|we)(?:['’]\w+)?(?: \w+)? (?:told|tell|said|say|wrote|write|report(?:ed)?|complain(?:ed)?|insist(?:ed)?|claim(?:ed)?)\b", re.IGNORECASE)  # fmt: skip
_SAYS_WELL = regex(r"\bthat (?:I|we)(?:['’]d| had| was| were)? (?:\w+ )?(?:right|did nothing wrong|innocent|not to blame|excellent|good|great)\b|\bdid nothing wrong\b", re.IGNORECASE)  # fmt: skip


def accusation_in(sentences: Sequence[str]) -> Said | None:
    """What somebody says that the writer did or left undone, without who and why, “that I had left the gate open”; None where nobody does."""
    for one in (" ".join(one.split()) for one in sentences):
        is_mine = _SAYS_MYSELF.search(one) or _SAYS_WELL.search(one) or _THOUGHT.search(one)
        found = None if is_mine or one.rstrip("”\"'").endswith("?") else _SAYS_OF_ME.search(one)
        if found:
            return Said(_WHY.sub("", found["what"], count=1).strip(" ,”\"'"), one)
    return None
