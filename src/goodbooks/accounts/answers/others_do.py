"""Somebody else than the two of a talk who does what was told: “Lena sends the list by Friday”; and what is told of a talk where a question was asked for."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from goodbooks.accounts.answers.how_it_went import is_no_promise
from goodbooks.accounts.answers.next_time import theirs_next_time
from goodbooks.accounts.answers.settled import is_said_to_me
from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.doings.cue import groups

_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Frau|Herr|Madame|Mme|Monsieur|M)\.? )?"
_NAME = (
    rf"{_TITLE}[A-ZÀ-ÖØ-Þ][\w’'-]*(?: (?:(?:von|van|de|la|le|der|den) )*[A-ZÀ-ÖØ-Þ][\w’'-]*){{0,2}}"
)
_NOBODY = r"(?i:nobody|no one|everybody|everyone|somebody|someone)"
_GROUP = r"team|crew|shift|staff|board|department|office|ward|plant|shop|warehouse|agency|vendor|supplier|customer|client|partner|colleagues?|others|lawyers?|union|council|boss|bosses"
_STEM = (
    r"send|call|ring|writ|ask|bring|giv|hand|pass|forward|shar|answer|reply|repli|check|review|read|test|fix|deliver|draft|prepar|nam|decid|confirm|sign|book|arrang|order"
    r"|pay|invit|updat|present|carry|carri|chas|rais|tell|talk|speak|meet|tak|mak|put|look into|get back|come back|build|clean|count|pick|teach|train|driv|push|let|us|find|set|see|think|want|allow|accept|approv|hir|promis|agre|stop (?=\w+ing\b)"
)
"""The beginnings of what only people do: a report goes out, and a portal starts."""
_DOES = (
    rf"(?:(?:{_STEM})e?s\b|stops \w+ing\b|looks into|gets back|comes back"
    rf"|(?:will|won['’]t|shall|can|cannot|can['’]t|may|must|does(?:n['’]t| not)|do(?:n['’]t| not)|is (?:going )?to|are (?:going )?to|has to|have to|wants? to)(?: not| also| now)? (?:{_STEM})e?\b"
    r"|[a-zäöüß]+t (?=(?:den|die|das|dem|der|ein\w*|kein\w*)\b)|[a-zà-ÿ]+e (?=(?:le|la|les|un|une|des)\b))"
)
"""How it goes on behind whoever does something, in English, German or French."""
_A_VERB = regex(rf"(?:{_STEM}|list|plan|note|add|share|close|change|move|make|take|give|use|hire|have|be|cancel|agree|report|collect|copy|explain|discuss|define|propose|remind|thank|try|remove|print|post|attach|describe|schedule|align|sync|escalate)e?", re.IGNORECASE)  # fmt: skip
_TO_ME = regex(r"[a-z]+[^\Ws]s (?:back )?(?:me|us)\b", re.IGNORECASE)
"""A deed without whoever does it, done to me: “calls me before it goes out”."""
_NO_NAME = frozenset({"the", "a", "an", "our", "my", "his", "her", "their", "your", "i", "we", "you", "he", "she", "they", "it", "yes", "no", "ok", "then", "if", "when", "once", "that", "this", "these", "those", "there", "nothing", "what", "both", "all", *WEEKDAYS, *MONTHS})  # fmt: skip
_NO_ACTOR = regex(r"(?i:nobody|no one|everybody|everyone|somebody|someone)")
_WILL = regex(r"(?:will|shall) ", re.IGNORECASE)
_WHOSE = regex(r"(?:the|our|my|their|his|her) ", re.IGNORECASE)


class Doer(NamedTuple):
    """Whoever does what was told: their name, "" where it is nobody in particular, and what they do."""

    who: str
    what: str


@cache
def _done_by() -> re.Pattern[str]:
    """Somebody, by a name or by what they are, and what they do."""
    one = rf"(?i:the|our|my|their|his|her) (?:[a-zà-ÿ-]+ ){{0,2}}?(?:{groups()['role']}|{_GROUP})"
    also = r"(?:(?:also|then|now|still|only|always) )*"
    return re.compile(rf"(?P<who>{one}|{_NOBODY}|(?P<name>{_NAME})) (?P<what>{also}{_DOES}.*)")


def who_does(words: str, other: str) -> Doer | None:
    """Whoever of neither side does what words tell, as their subject; None where it is the one the talk was with, me, or nobody is named."""
    plain = " ".join(words.split())
    found = _done_by().fullmatch(plain)
    if found is None:
        return Doer(other, plain) if _TO_ME.match(plain) else None
    word = found["who"].split()[0]
    first = word if len(word) > 1 and word.isupper() else word.lower()
    is_other = name_key(found["who"]) in (name_key(other), name_key(other).partition(" ")[0])
    if is_other or (found["name"] and (first in _NO_NAME or _A_VERB.fullmatch(first))):
        return None
    if _NO_ACTOR.fullmatch(found["who"]):
        return Doer("", plain)
    return Doer(capital(_WHOSE.sub("", found["who"], count=1)), _WILL.sub("", found["what"]))


def they_do(words: str, other: str) -> bool:
    """Whether words tell what whoever the talk was with does: “he talks to Jonas”, “Marcus sends the list”."""
    first = re.escape(other.partition(" ")[0])
    does = rf"(?:(?:he|she|they)(?:['’]ll)?|{first}|{re.escape(other)}) (?:(?:also|then|now|still) )*(?:{_DOES}|(?<=['’]ll )(?:{_STEM})e?\b)"
    return "?" not in words and re.match(does, " ".join(words.split()), re.IGNORECASE) is not None


_TOLD = regex(
    r"(?:(?:and|but|so|then|nothing|no|well|also)\b[, ]*)*(?:"
    r"(?:I|we|ich|wir|je)(?!['’]d (?:like|love|rather)\b| (?:asked|ask|want|wanted|need|needed|wish|wished|would|should like|request|requested|begged|proposed|suggested|put|raised|said I|told (?:him|her|them) I|wanted to know|['’]d)\b)(?:['’]\w+)? \w+"
    r"|(?:he|she|it|they|er|sie|es|il|elle|on)(?:['’](?:s|re|d|ll|ve))? (?!(?:should|must|to)\b)\w+"
    r"|(?-i:[A-ZÀ-ÖØ-Þ])[\w’'-]+ (?:was|were|is|are|had|has|looked|looks|seemed|seems|felt|feels|said|says|got|went|thought|laughed|smiled|nodded|sat|kept|left|came)\b)",
    re.IGNORECASE,
)
"""How one tells what was or is, in a place where one says what one asked."""


def is_no_question(words: str) -> bool:
    """Whether words in the place of what I asked ask and want nothing: “he looked tired”, “I still think about leaving”."""
    plain = " ".join(words.split())
    return "?" not in plain and (is_no_promise(plain) or _TOLD.match(plain) is not None)


_OF_THEM = regex(r"(?:he|she|they)(?:['’](?:ll|d|s|re))?\s", re.IGNORECASE)
"""How a promise begins that is told as theirs: "she sends me the plan"."""


def giver_of(part: str, what: str, who: str) -> tuple[str, str]:
    """Who promised something before which nobody stands, and what: `who` it was spoken with, whoever does it, or me."""
    if is_said_to_me(part) or _OF_THEM.match(part) or theirs_next_time(part, who):
        return who, what
    doer = who_does(what, who)
    return (doer.who, doer.what) if doer and doer.who else ("me", what)
