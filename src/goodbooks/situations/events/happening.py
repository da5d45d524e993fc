"""What happened, as a story tells it: of the sentences that speak for a moment, the one that tells a deed and neither a thought, a question nor a cry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.untied import untied
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import days_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_THOUGHT = regex(
    r"\b(?:I (?:think|feel|believe|guess|suppose|suspect|swear|hate|love)|as (?:if|though)|seems?|(?:would|['’]d) (?:like|love|prefer|rather)|wants? (?:me|us)"
    r"|thinks?|believes?|is out to|I (?:just |really |simply )?(?:can['’]?t|cannot) (?:stand|bear|take|put up))\b",
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
_IN_SPEECH = regex(
    r"\b(?:sa(?:id|ys|y)|asked|was|told me|goes)\b[^?]*[,:][^?]*\?\W*\Z", re.IGNORECASE
)
"""A question that somebody else put, “all he could say was, when are you back?”."""


def incident_in(sentences: Sequence[str]) -> Said | None:
    """The last sentence that tells of a day what somebody said or did to the writer; None where there is none."""
    for one in reversed([" ".join(one.split()) for one in sentences]):
        is_asked = one.rstrip("”\"'").endswith("?") and not _IN_SPEECH.search(one)
        if days_in(one) and _TO_ME.search(one) and not (is_asked or _THOUGHT.search(one)):
            return Said(capital(untied(one)), one)
    return None


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
