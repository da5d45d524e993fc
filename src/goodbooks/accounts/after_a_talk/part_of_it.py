"""A decision that settles only a part of what I asked, or something beside it: it is no answer to the ask."""

from __future__ import annotations

import re

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.regex import regex
from goodbooks.entries.answer import puts_off
from goodbooks.reckoning.lets import granting

_TERMS = regex(
    r"(?:[,;]\s*|\s+)(?:(?:but |and )?only )?(?:if|provided(?: that)?|unless|(?:as|so) long as|on (?:the |one )?condition that|(?:and|but|while|but still) (?:keep|keeping|not|no|without|stay|staying)\b|, with|without)\s[^.;?!]*",
    re.IGNORECASE,
)
"""On what terms something is asked for, “if I can keep two early days”, which is not what is asked."""
_YES_TO = regex(
    r"(?:(?:he|she|they) (?:said|says) )?(?:yes|no|ok|okay|fine|agreed) (?:to|on|for|with|about) (.+)",
    re.IGNORECASE | re.DOTALL,
)
"""A yes or a no that says itself to what."""
_OF_ME = regex(r"\b(?:i|me|my|mine|we|us|our|you|your|yours|it|this|that|these|those|them)\b|['’]", re.IGNORECASE)  # fmt: skip
_WAITS = regex(r"\b(?:waits?|(?:is|are|gets?) (?:put off|held back|moved|postponed)|stays? (?:open|as it is))\b", re.IGNORECASE)  # fmt: skip
_OF_IT = regex(
    r"\W*(?:(?:and|so|but|well|then),? )*(?:(?:can|may|could|do|will|would|shall|did|have) I (?:please |then |now )?(?:have|get|got|do|take|be given) (?:it|that|this|the (?:job|post|role|place))"
    r"|(?:is|was) (?:it|that|this) (?:then |now )?(?:a yes|yes|ok|okay|possible|settled|agreed|decided|mine|all right))\b(?: then| now| please)*\W*",
    re.IGNORECASE,
)


def asks_for_it(question: str) -> bool:
    """Whether a question asks for what I want without its name: “Can I have it?”."""
    return _OF_IT.fullmatch(question.strip()) is not None


def is_beside_it(words: str, asked: str) -> bool:
    """Whether a decision answers nothing of what was asked itself: it is only of its terms, or of another thing."""
    return _is_of_its_terms(words, asked) or _is_of_another_thing(words, asked)


def _is_of_another_thing(words: str, asked: str) -> bool:
    """Whether a decision only says that something else waits, “the advert waits until Wednesday”: it speaks of neither of us and of nothing that was asked."""
    is_of_it = _OF_ME.search(words) is not None or has_a_word_of(words, asked)
    return _WAITS.search(words) is not None and not (is_of_it or granting(words, asked))


def _is_of_its_terms(words: str, asked: str) -> bool:
    """Whether a decision is only of the terms on which something was asked for: “the two early days are no problem”, to “I want it if I can keep two days early”.

    A yes or a no that does not say to what, and a “not yet”, are of all of it.
    """
    terms = " ".join(found[0] for found in _TERMS.finditer(asked))
    to_what = _YES_TO.match(words.strip())
    if not terms or (to_what is None and (granting(words, asked) or puts_off(words))):
        return False
    said = to_what[1] if to_what else words
    return has_a_word_of(said, terms) and not has_a_word_of(said, _TERMS.sub(" ", asked))
