"""Of whom a sentence speaks that is known to tell somebody else's promise: its subject, or whoever was named before its “he” or “they”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAYS, MONTHS

_LEAD = r"^\W*(?:(?:and|but|so|also|yes|no|ok|okay|good news|well|right|then|now|apparently|according to [^,]{1,30},)[\s,:]+)*"
_DOES = (
    r"(?:(?:has|have|had|says?|said|tells?|told|confirms?|confirmed|promises?|wants?|assures?|assured|offers?|offered|owes?|owe)\b"
    r"|(?:will|shall|can|gonna)\b|(?:is|are) (?:\w+ing|gonna|to|on|off)\b|(?!(?:is|was|as|this|its|has|us)\b)[a-z]+s(?= (?:you|us|me|it|the|your|our|my|a|an|them|out|round|off|over|in|at|on|for)\b))"
)
_THEIRS = r"(?:['’]ll\b|['’]s (?:\w+ing|to|on|going|assured|promised|offered|agreed|said|got)\b)"
_FEW = (
    r"(?:(?:one|two|three|some|most|both|someone|somebody|a couple)(?: of| from| at)? )?"
    r"(?:(?:the|our|my|your|their|his|her|a|an) )?"
)
_SUBJECT = regex(
    rf"{_LEAD}(?P<name>{_FEW}(?:[\w'’-]+ ){{0,2}}?[\w-]+?)(?:(?: and (?:the |our |my |his |her )?[\w'’-]+| (?:of|at|from|on|in) (?:the |our |my |their )?(?:[\w'’-]+ )?[\w'’-]+){{0,2}} (?={_DOES})|(?={_THEIRS}))",
    re.IGNORECASE,
)
_HE = regex(r"(?i:\b(?:he|she|they|who)(?:['’](?:ll|d|s|re|ve))?\b)")
_PROMISE_OF = regex(r"\b(?P<name>[A-ZÀ-Þ][\w-]+)['’]s (?:promise|word|assurance)\b")
_ACTION_ON = regex(r"^\W*(?i:action) (?:on|for) (?P<name>[A-ZÀ-Þ][\w-]+)")
_SPOKEN_TO = regex(
    r"(?:\b(?i:with|to|from|rang|called|phoned|asked|told|got|have|by|over to|met|see|saw|emailed|texted) )"
    r"(?:(?i:the|our|my|your|their) (?P<role>[a-z][\w-]+(?: (?!(?:and|for|that|who|which|they|he|she|to|about|on|in|at|as|so|but|if|when|today|yesterday|earlier|again|back|this|just)\b)[a-z][\w-]+)?)(?:, (?P<called>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)(?=[.,;!?)]|$))?|(?P<name>(?:(?:Mr|Mrs|Ms|Dr)\b\.? )?[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?))\b"
)
_NOBODY = frozenset(
    (
        *map(str.lower, (*DAYS, *MONTHS)),
        "i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "there", "who", "what", "which", "all",
        "everybody", "everyone", "everything", "nobody", "if", "when", "as", "thing", "things", "something", "nothing", "to", "not",
        "today", "tonight", "tomorrow", "yesterday", "here", "please", "just", "then", "time", "how", "where", "why", "let", "me", "us",
        "estimate", "forecast", "plan", "timetable", "calendar", "diary", "letter", "mail", "email", "message", "report", "invoice", "bill",
        "sign", "website", "page", "list", "paper", "papers", "book", "law", "rule", "rules", "contract", "receipt", "weather", "news", "price",
    )
)  # fmt: skip
_ARTICLE = regex(r"^(?:the|our|my|your|their|his|her|a|an) ", re.IGNORECASE)


def subject_of(sentence: str) -> str:
    """Of whom it tells, in its own words without "the": "The marquee people confirmed ..."; "" where it does not say."""
    for pattern in (_PROMISE_OF, _ACTION_ON):
        found = pattern.search(sentence)
        if found and not _is_nobody(found["name"]):
            return found["name"]
    found = _SUBJECT.match(sentence)
    if found and not _is_nobody(found["name"]):
        return plain(found["name"])
    he = _HE.search(sentence)
    return named_last(sentence[: he.start()]) if he else ""


def named_last(text: str) -> str:
    """Who was spoken to or named last in words before a “he” or “they”: "I spoke to the bank, who"; "" for nobody."""
    every = list(_SPOKEN_TO.finditer(text))
    known = [one[at] for at in ("role", "name", "called") for one in every if one[at]]
    left = [one for one in known if not _is_nobody(one)]
    return plain(left[-1]) if left else ""


_GETS = regex(
    r"(?i:(?:gets?|receives?|hears?|(?:will|shall) (?:get|receive|hear|have)|['’]ll (?:get|receive|hear|have))\b)"
)


_TO_ME = regex(r"(?i: (?:[\w'’-]+ ){1,6}to (?:me|us|you)\b)")
"""Behind “gets” where somebody brings: “Chiara gets the quotes to me”."""


def gets(sentence: str) -> bool:
    """Whether its subject is to be given something, which is the word of whoever says so: "The joiner gets the order today"."""
    found = _SUBJECT.match(sentence)
    at = found.end() if found else 0
    got = _GETS.match(sentence, at + (sentence[at : at + 1] == " ")) if found else None
    return got is not None and _TO_ME.match(sentence, got.end()) is None


def plain(name: str) -> str:
    """A name without the word before it, with a capital."""
    left = _ARTICLE.sub("", name)
    return left[:1].upper() + left[1:]


def _is_nobody(name: str) -> bool:
    words = name.lower().split()
    return words[0].partition("'")[0].partition("’")[0] in _NOBODY or words[-1] in _NOBODY
