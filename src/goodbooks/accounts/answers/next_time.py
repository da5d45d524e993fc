"""What somebody does from the next time on, “next time he rings me first”: a promise without a day, in their words or as it is told of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import unquoted
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_TIME = r"(?:(?:the )?next time|from now on|from today(?: on)?|in (?:the )?future)"
_BEGINS = r"(?:(?:yes|ok|okay|fine|all right|sure|good|and|but|so|well|then)\b[,;:. ]*)*"
_SAID = r"(?:said|says|promised|agreed|told me|assured me|offered|answered|replied)(?: me)?(?: that)?\s*[:,]?\s*[\"“]?"
_OCCASION = r"(?: (?:he|she|they|I|you|it|this|that|we|someone|somebody|anybody|something|there|the)\b[^,;.]{2,60},)"
_WILL = r"(?:['’]ll| will| shall|['’]d| would)?"
_DEED = r"(?!(?:should|must|might|could|can|may|want|wants|wanted|ought|said|says|need|needs)\b)[a-z][\w’']*\b.*"
_MEETS = regex(r"(?:see|meet|visit|catch|talk to|speak to|run into)(?:s|es)?\b", re.IGNORECASE)
"""What only says when the next time is: “next time I see you”."""
_TO_ONE = regex(r"\b(?:me|us|my|our|you|your)\b", re.IGNORECASE)
_UNSURE = regex(r"\?|\b(?:maybe|perhaps|if (?:he|she|they|I) (?:can|could))\b", re.IGNORECASE)
_SENTENCES = regex(
    rf"(?<=[.!?])[\"”]?\s+|\s*[;\n]\s*|,?\s+(?:and|but|so)\s+(?={_TIME}\b)", re.IGNORECASE
)
_STANDING = regex(rf"\b{_TIME}\b", re.IGNORECASE)
_THEM = "he|she|they"


def next_time_in(words: str, other: str) -> Iterator[str]:
    """Each sentence of what was said in a talk with somebody in which they say what they do from the next time on, in their words or as it is told of them."""
    for part in filter(None, map(unquoted, _SENTENCES.split(unquoted(words)))):
        if said := theirs_next_time(part, other, may_be_theirs=True):
            yield said


def theirs_next_time(words: str, other: str, *, may_be_theirs: bool = False) -> str:
    """What they do from the next time on, without who tells it; "" where it is another's, or only when the next time is. “I” is theirs in what they said."""
    plain = re.sub(rf"\A{_BEGINS}", "", words.strip(' .!”"'), flags=re.IGNORECASE)
    names = "|".join((_THEM, *map(re.escape, {other, other.partition(" ")[0]})))
    told = re.match(rf"(?:{names}) {_SAID}(?P<rest>\S.*)", plain, re.IGNORECASE)
    plain = told["rest"].strip(' .”"') if told else plain
    is_quoted = may_be_theirs or (told is not None and _TO_ONE.search(plain) is not None)
    who = f"{names}{'|I' if is_quoted else ''}"
    return plain if is_done_next_time(plain, who) else ""


def is_done_next_time(plain: str, who: str) -> bool:
    """Whether words say what those whom the pattern `who` names do for somebody from the next time on."""
    forms = (rf"{_TIME}(?P<when>{_OCCASION}?),? (?:{who}){_WILL} (?P<deed>{_DEED})", rf"(?P<when>)(?:{who}){_WILL} (?P<deed>{_DEED}) {_TIME}")  # fmt: skip
    found = (re.fullmatch(form, plain, re.IGNORECASE) for form in forms)
    return any(one is not None and _is_a_word(one, plain) for one in found)


def _is_a_word(found: re.Match[str], plain: str) -> bool:
    """Whether somebody says what they do for the other, and not only when the next time is."""
    is_deed = bool(found["when"]) or not _MEETS.match(found["deed"])
    is_to_me = _TO_ONE.search(found["deed"]) is not None
    return is_deed and is_to_me and _UNSURE.search(plain) is None


def is_standing(title: str) -> bool:
    """Whether a promise holds from the next time on, and so has no day."""
    return _STANDING.search(title) is not None
