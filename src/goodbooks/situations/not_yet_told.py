"""Who is not to hear of it yet, as a story names them: the deputy who “must not hear it from the corridor”, “he does not know it”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.situations.own_words import NAMED, Said, is_no_name, person_of
from goodbooks.situations.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_KNOWS = r"(?:(?:must|should|may|shall|is|are|was)(?: not|n['’]?t)(?: to)?|can(?:['’]?t|not| not)|is not to|are not to|has(?: not|n['’]?t)|have(?: not|n['’]?t)|does(?: not|n['’]?t)|do(?: not|n['’]?t)|knows nothing|know nothing|has no idea|have no idea)"
_OF_IT = r"(?: (?:it|of it|of this|about it|about this|that|anything|a thing|a word|yet|from (?:the|somebody|someone|others|anybody|anyone)\b[^.;,!?]*|before\b[^.;!?]*|until\b[^.;!?]*|too early|this way|so far))*"
_NOT = rf"(?:{_KNOWS}(?: (?:even|just|only|also|really))*(?: (?:hear|heard|know|known|learn|learnt|learned|find out|suspect|been told|be told|get wind)\b)?){_OF_IT}"
_HEARS = (
    r"\b(?:hear|heard|know|knows|known|learn|learnt|learned|find out|suspects?|told|wind|idea)\b"
)
_HE = regex(rf"\b(?:who|he|she|they) (?P<not>{_NOT})", re.IGNORECASE)
_NAMED_NOT = regex(rf"(?P<names>{NAMED}(?:(?:,| and|, and) {NAMED})*) (?P<not>(?i:{_NOT}))")
_I_HAVE_NOT_TOLD = regex(
    rf"\bI(?:['’]ve| have)?(?: not|n['’]t| did not| didn['’]t)(?: yet)? (?:told|said (?:a word|anything|it) to|tell|spoken to) (?P<names>{NAMED}(?:(?:,| and|, and) {NAMED})*)(?: yet| so far| of it| about it)"
)
_BEFORE_THEY = regex(
    rf"\bbefore (?P<names>{NAMED}(?:(?:,| and|, and) {NAMED})*) (?:hears?|learns?|finds? out)\b"
)
_NAMES = regex(NAMED)
_OF_SOMETHING_ELSE = regex(
    r"(?:do(?:es)?(?: not|n['’]?t) know (?:how|what|why|where|which|who|whether|if|anything about|the|an? (?!thing\b|word\b)|my|his|her|their)\b|knows? nothing about)",
    re.IGNORECASE,
)
"""What somebody does not know that is no news of mine: how the tool works."""


def not_yet_told(text: str) -> Said | None:
    """Everybody of whom a story says that they do not know of it yet, or are not to hear it so, by name; None where it names nobody.

    The boss is none of them: they are asked.
    """
    boss = person_of(text, "boss")
    of_boss = set(boss.words.split()) if boss else set()
    found: dict[str, str] = {}
    for passage in passages_of(text):
        for name in _in(passage.text):
            if not is_no_name(name.split()[0]) and not of_boss & set(name.split()):
                found.setdefault(name, passage.text)
    return Said(listed(tuple(found)), next(iter(found.values()))) if found else None


def _in(sentence: str) -> Iterator[str]:
    for form in (_I_HAVE_NOT_TOLD, _BEFORE_THEY):
        for one in form.finditer(sentence):
            yield from _NAMES.findall(one["names"])
    for one in _NAMED_NOT.finditer(sentence):
        if _tells_of_news(one["not"]) and not _OF_SOMETHING_ELSE.match(sentence[one.start("not") :]):  # fmt: skip
            yield from _NAMES.findall(one["names"])
    for one in _HE.finditer(sentence):
        before = [name for name in _NAMES.findall(sentence[: one.start()]) if not is_no_name(name)]
        if before and _tells_of_news(one["not"]) and not _OF_SOMETHING_ELSE.match(sentence[one.start("not") :]):  # fmt: skip
            yield before[0]


def _tells_of_news(words: str) -> bool:
    return re.search(_HEARS, words, re.IGNORECASE) is not None
