"""What somebody asked, told back to them: “if she gets 24 December off” is “if you get 24 December off” to her."""

from __future__ import annotations

import re

from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex

_INDIRECT = regex(
    r"(?:if|whether|what|when|which|who|where|how|why)\b(?!.*\?\s*$)", re.IGNORECASE | re.DOTALL
)
"""How a question begins that can stand behind “You asked”."""
_OF_ME = regex(r"(?:if|whether|why|how|when|where|what|which|who) (?:I|my)\b")
"""How a question after me begins as I tell it, with its sign or without: “Why I am going?”, which nobody else says so."""
_PUT_DIRECTLY = regex(
    r"(?:which \w+|how (?:many|much) \w+|what (?:time|day|hour|date|kind|sort)|what|when|which|who|where|why|how(?: (?:long|far|soon|often|late|early))?)"
    r" (?:is|are|was|were|do|does|did|will|would|can|could|should|has|have|must|may|shall) (?:it|you|we|they|I|this|that|there|these|those|the|my|our|your)\b",
    re.IGNORECASE,
)
"""A question in the order in which it is put, “What is it about”, which stands behind “You asked” in quotation marks alone."""
_THIRD = regex(r"\b(?:he|she|him|her|his|hers|himself|herself)\b|\b(?:he|she)['’]", re.IGNORECASE)
_ADVERB = (
    r"(?:(?:still|really|also|ever|now|already|just|even|only|always|never|perhaps|then|both)\s+)?"
)
_SUBJECT = regex(
    rf"\b(?:he|she)(?P<short>['’](?:s|d|ll))?\s+(?P<adverb>{_ADVERB})(?P<verb>[\w'’-]+)",
    re.IGNORECASE,
)
_INVERTED = regex(
    r"\b(?P<verb>is|was|has|does|can|could|will|would|may|should|must|did) (?:he|she)\b",
    re.IGNORECASE,
)
_THEY_FIRST = regex(r"^(?P<lead>\w+(?: (?:many|much|long|far|soon|often|late|early))?) they(?= (?:get|have|can|could|may|need|should|are|will|must|['’]ll)\b)", re.IGNORECASE)  # fmt: skip
_GIVES = r"(?:let|lend|give|send|tell|show|help|bring|ask|call|write|mail|text|ring|phone|join|leave|pay|offer|grant|replace|owe)"
_OBJECT = regex(
    rf"\bhim\b|\bthem\b|(?P<let>\b(?:let|lets|see|sees|make|makes|made|saw|helped|had)\s+)her\b(?! own\b)|(?P<give>\b{_GIVES}\w*\s+)her(?=\s+(?:\d|two|three|four|five|six|some|more|any|[a-z]+$))"
    r"|\bher\b(?=$|[.,;:!?]|\s+(?:i|we|the|a|an|my|our|this|that|these|it|what|how|when|where|if|by|on|in|at|to|for|from|with|until|about|again|every|each|all|daily|weekly|once|twice|first thing|straight|at once|whenever|who|whether|so|because|if|instead|any|anything|nothing|something|everything|no|then|now|out|off|up|back|and|or|as|before|after|next|today|tomorrow)\b)",
    re.IGNORECASE,
)
_WHOSE = (("themselves", "yourself"), ("himself", "yourself"), ("herself", "yourself"), ("theirs", "yours"), ("hers", "yours"), ("their", "your"), ("his", "your"), ("her", "your"))  # fmt: skip
_AS_YOU = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't", "isn’t": "aren’t", "hasn't": "haven't", "hasn’t": "haven’t", "doesn't": "don't", "doesn’t": "don’t", "wasn't": "weren't", "wasn’t": "weren’t"}  # fmt: skip
_DECIDES = regex(
    r"\b(?:he|she)(?:['’](?:s|d|ll))? (?:\w+ )?(?:decid|sign|approv|confirm|agree|allow|chang|insist|refus|mean|means|meant|said|says|wants|promis)\w*",
    re.IGNORECASE,
)
"""What whoever decides does, who may be another than the one that asks about it."""
_NAMED = regex(
    rf"\b(?!(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|{ANY_MONTH.title()}|Christmas|Easter)\b)[A-ZÀ-Þ][a-zà-ÿ]+"
)
_NOUN = regex(
    r"(?:the|an?)(?: (?!\w*s\b)[\w-]+){1,3}(?: (?:with|of|for|about|from) (?:(?:the|an?|my|our|your) )?(?:[\w-]+['’]s |(?!\w*s\b)[\w-]+ )?(?!\w*s\b)[\w-]+)?",
    re.IGNORECASE,
)
"""One thing in a few words: “the final list”; with a word in -s it may be a sentence, “the printer wants it”."""


def as_you_asked(words: str) -> str:
    """What goes on behind “You asked”: “if you get it off”, “for the final list”; "" where it can stand only in quotation marks."""
    plain = " ".join(words.split()).rstrip(" .")
    if _OF_ME.match(f"{plain[:1].lower()}{plain[1:]}"):
        plain = plain.rstrip(" ?!.")
    if _NOUN.fullmatch(plain):
        return f"for {plain[:1].lower()}{plain[1:]}"
    if not _INDIRECT.match(plain) or _PUT_DIRECTLY.match(plain):
        return ""
    turned = _to_you(plain)
    return f"{turned[:1].lower()}{turned[1:]}" if turned else ""


def _is_of_whoever_asks(words: str) -> bool:
    """Whether words speak of somebody as he or she, or begin with they, as a report does of whoever asks."""
    return bool(_THIRD.search(words) or _THEY_FIRST.match(words))


def _to_you(words: str) -> str:
    """Words with whoever asks them as “you”; "" where somebody else is named, of whom they may be, or one is left over."""
    if not _is_of_whoever_asks(words):
        return words
    first = min(
        found.start() for found in (_THIRD.search(words), _THEY_FIRST.match(words)) if found
    )
    return "" if _NAMED.search(words[1:first]) or _DECIDES.search(words) else with_you(words)


def with_you(words: str) -> str:
    """Words with every he and she in them as “you”: “he tells me first” is “you tell me first”; "" where one is left over, as in “I show her plan”."""
    turned = _THEY_FIRST.sub(lambda found: f"{found['lead']} you", words)
    turned = _INVERTED.sub(lambda found: f"{_as_you_do(found['verb'])} you", turned)
    turned = _SUBJECT.sub(_subject, turned)
    turned = _OBJECT.sub(lambda found: f"{found['let'] or found['give'] or ''}you", turned)
    turned = with_yours(turned)
    for theirs, yours in _WHOSE:
        turned = re.sub(rf"\b{theirs}\b", yours, turned, flags=re.IGNORECASE)
    return "" if _THIRD.search(turned) else turned


def with_yours(words: str) -> str:
    """Words with each “his” behind which no thing is named as “yours”: “the van stays his” is “the van stays yours”."""
    return _HIS_ALONE.sub("yours", words)


_HIS_ALONE = regex(
    r"\bhis(?=\s*(?:\Z|[.,;:!?)\]–—”\"])|\s+(?:but|until|till|from|for|on|in|at|by|since|as|while|when|if|unless|again|alone|to|now|then|too|anyway|anyhow|is|are|was|were|stays?|remains?)\b)",
    re.IGNORECASE,
)


def _subject(found: re.Match[str]) -> str:
    short = (found["short"] or "").replace("’", "'").lower()
    verb = found["verb"]
    if short == "'s":
        is_done = re.search(r"(?:ed|en)$|^(?:got|had|been|done|made|paid|sent)$", verb) is not None
        return f"you {'have' if is_done else 'are'} {found['adverb']}{verb}"
    if short:
        return f"you{found['short']} {found['adverb']}{verb}"
    return f"you {found['adverb']}{_as_you_do(verb)}"


def _as_you_do(verb: str) -> str:
    """A verb of his or hers as it goes on after “you”."""
    if (small := verb.lower()) in _AS_YOU:
        return _AS_YOU[small]
    if not re.search(r"[^s'’iu]s$", small):
        return verb
    return without_s(verb)


def without_s(verb: str) -> str:
    """A verb of his or hers without its ending: goes is go, carries is carry."""
    return _ENDING.sub(lambda end: "y" if end[0] == "ies" else "", verb)


_ENDING = regex(r"(?:(?<=[^aeiou])ies|(?<=sh|ch|ss|zz)es|(?<=[xo])es|s)$")
