"""Who is not to hear of it yet, as a story names them: the deputy who “must not hear it from the corridor”, “he does not know it”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.situations.people.a_group import MEMBERS
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.persons import named_in
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_KNOWS = r"(?:(?:must|should|may|shall|is|are|was)(?: not|n['’]?t)(?: to)?|can(?:['’]?t|not| not)|is not to|are not to|has(?: not|n['’]?t)|have(?: not|n['’]?t)|does(?: not|n['’]?t)|do(?: not|n['’]?t)|knows nothing|know nothing|has no idea|have no idea)"
_OF_IT = r"(?: (?:it|of it|of this|about it|about this|that|anything|a thing|a word|yet|from (?:the|somebody|someone|others|anybody|anyone)\b[^.;,!?]*|before\b[^.;!?]*|until\b[^.;!?]*|too early|this way|so far))*"
_NOT = rf"(?:{_KNOWS}(?: (?:even|just|only|also|really))*(?: (?:hear|heard|know|known|learn|learnt|learned|find out|suspect|been told|be told|get wind)\b)?){_OF_IT}"
_HEARS = (
    r"\b(?:hear|heard|know|knows|known|learn|learnt|learned|find out|suspects?|told|wind|idea)\b"
)
_HE = regex(rf"\b(?:who|he|she|they) (?P<not>{_NOT})", re.IGNORECASE)
_WHO_THEY_ARE = r"(?:, (?:the|my|our|a|who)\b [^,;.!?]{2,40},)?"
_NAMED_NOT = regex(rf"(?P<names>{NAMED}(?:(?:,| and|, and) {NAMED})*){_WHO_THEY_ARE} (?P<not>(?i:{_NOT}))")  # fmt: skip
_ROW = rf"{NAMED}(?:(?:,|,? and|,? or|,? nor) (?:(?:the|my|our) (?:\w+ )?)?{NAMED})*"
_MUST = r"(?:must|should|shall|may|can|do|does|are|is|have|has)"
_NEITHER_BEHIND = regex(rf"(?P<names>{_ROW}),? (?:{_MUST}(?:n['’]?t| not)? )?(?i:neither|either|not)(?=\W*(?:\Z|[,;]))")  # fmt: skip
"""Others of whom the same is said in short, behind their names: “The lads, Kalle and Sinem, neither”."""
_NEITHER_BEFORE = regex(
    rf"(?i:\b(?:and |or )?(?:nor|neither|(?:the )?same (?:(?:goes|holds|is true) )?for|also not|not even))(?: {_MUST})?(?: (?:the|my|our)(?: \w+){{1,2}}?,?)? (?P<names>{_ROW})(?=\W*(?:\Z|[,;]|(?:yet|before|until|either|so far|know|hear)\b))"
)
"""The same before their names: “nor must Luc”, “same goes for Piet and Marit”."""
_GROUP = (
    rf"(?i:(?:the|my|our) (?:(?:other|whole|rest of the|two|three|four|five|six) )?(?:[a-zà-ÿ]+ )?(?:lads|guys|{MEMBERS})(?![\w-]))"
    r"(?: (?:on|in|at|from|of) (?:the|my|our) [a-z]+(?: room| floor)?)?"
)
_WHERE = regex(r" (?:on|in|at|from) (?:the|my|our) .*", re.IGNORECASE)
_IS_GROUP = regex(_GROUP)
_GROUP_NOT = regex(rf"(?<!\w)(?P<names>{_GROUP}) (?P<not>(?i:{_NOT}))")
_GROUP_TOO = regex(rf"(?:(?<!\w)(?P<names>{_GROUP}),? (?:{_MUST}(?:n['’]?t| not)? )?(?i:neither|either)(?=\W*(?:\Z|[,;]))|(?i:\bnor|\bneither|same goes for|also not)(?: {_MUST})? (?P<behind>{_GROUP})(?=\W*(?:\Z|[,;])))")  # fmt: skip
"""Colleagues as a group of whom it is said, without a name: “the lads must not know yet”."""
_ADVERBS = r"(?: (?:yet|so|ever|even|already))*(?: to)? "
_MEMBER = rf"(?:{NAMED}|(?i:the|our) (?:[a-zà-ÿ]+ )?{MEMBERS}\b(?: (?i:on|in|at|from|of) (?i:the|our) [a-zà-ÿ]+)?)"
_ROW_NOT = regex(rf"(?P<names>{_MEMBER}(?:(?:,|,? and|,? or) {_MEMBER})+) (?P<not>(?i:{_NOT}))")
"""Some by name and others as a group of any trade, in one row: “Pelle and the carpenters must not know”."""
_NEITHER_NOR = regex(
    rf"\b(?i:neither) (?P<names>{_MEMBER}(?:(?:,|,? nor|,? or) {_MEMBER})+) (?P<not>(?i:must|should|may|shall|can|is to|are to|is|are|has|have)\b{_ADVERBS}(?i:know|hear|learn|been told|heard|be told|find out|suspect)\b)"
)
_BETWEEN = regex(r",? (?:and|or|nor) |, ")
_NOBODY = regex(rf"\b(?:nobody|no one|none of (?:them|the \w+))\b[^.;:!?]*? (?:knows|(?:(?:must|should|shall|may|can|is to|are to) )?(?:know|hear|learn))\b{_OF_IT}", re.IGNORECASE)  # fmt: skip
_NOT_THESE = regex(rf"\bnot (?P<names>{NAMED})(?=\W*(?:\Z|[,;]|and\b|or\b))")
_I_HAVE_NOT_TOLD = regex(
    rf"\bI(?:['’]ve| have)?(?: not|n['’]t| did not| didn['’]t)(?: yet)? (?:told|said (?:a word|anything|it) to|tell|spoken to) (?P<names>{NAMED}(?:(?:,| and|, and) {NAMED})*)(?: yet| so far| of it| about it)"
)
_BEFORE_THEY = regex(
    rf"\bbefore (?P<names>{NAMED}(?:(?:,| and|, and) {NAMED})*) (?:hears?|learns?|finds? out)\b"
)
_NAMES = regex(NAMED)
_OF_SOMETHING_ELSE = regex(
    r"(?:(?:do(?:es)?(?: not|n['’]?t) know|(?:has|have) no idea) (?:how|what|why|where|which|who|whether|if|anything about|the|an? (?!thing\b|word\b)|my|his|her|their)\b|knows? nothing about)",
    re.IGNORECASE,
)
"""What somebody does not know that is no news of mine: how the tool works."""
_I_ASKED = regex(r"\bI(?:['’]ve| have)? (?:asked|rang|called|mailed|texted|checked with|spoke (?:to|with)|went to)\b", re.IGNORECASE)  # fmt: skip
"""Whoever was asked knows as much as the writer: “I asked Sabine, she knows nothing of it”."""
_SOMEBODY_OVER = regex(r"\b(?:my|our|the) (?:[\w-]+ ){0,2}?(?:boss|manager|supervisor|director|chief|head|lead|owner|principal)\b", re.IGNORECASE)  # fmt: skip
_QUOTED = regex(r"[\"“][^\"“”]*[\"”]")


def not_yet_told(text: str) -> Said | None:
    """Everybody of whom a story says that they do not know of it yet, or are not to hear it so, by name; None where it names nobody.

    The boss is none of them: they are asked.
    """
    boss = person_of(text, "boss")
    of_boss = set(boss.words.split()) if boss else set()
    found: dict[str, str] = {}
    before = False
    persons: tuple[str, ...] = ()
    for passage in passages_of(text):
        said = [*_in(passage.text), *_of_before(passage.text, persons)]
        persons = _but_boss(passage.text, of_boss) or (() if _named(passage.text) else persons)
        others = [*_too(passage.text)] if said or before else []
        before = bool(said or others)
        for name in (*said, *others):
            is_boss = name[:1].isupper() and of_boss & set(name.split())
            is_had = any(one.startswith(f"{name} ") for one in found)
            if not is_no_name(name.split()[0]) and not (is_boss or is_had):
                found.setdefault(_in_full(name, text), passage.text)
    return Said(listed(tuple(found)), next(iter(found.values()))) if found else None


def _in_full(name: str, text: str) -> str:
    """A first name with the last that the story has for it elsewhere: Tom is Tom Ferrer; any other name as it stands."""
    fuller = {one.name for one in named_in(text) if one.name.split()[0] == name}
    return fuller.pop() if len(fuller) == 1 else name


def _in(sentence: str) -> Iterator[str]:
    yield from _in_rows(sentence)
    for form in (_I_HAVE_NOT_TOLD, _BEFORE_THEY):
        for one in form.finditer(sentence):
            yield from _NAMES.findall(one["names"])
    for one in (*_NAMED_NOT.finditer(sentence), *_GROUP_NOT.finditer(sentence)):
        if _tells_of_news(one["not"]) and not _OF_SOMETHING_ELSE.match(sentence[one.start("not") :]):  # fmt: skip
            yield from _each(one["names"])
    nobody = _NOBODY.search(sentence)
    if nobody and _tells_of_news(nobody[0]):
        for one in _NOT_THESE.finditer(sentence, nobody.end()):
            yield one["names"]
    for one in _HE.finditer(sentence):
        before = _named(sentence[: one.start()])
        if _I_ASKED.search(sentence[: one.start()]) or _is_quoted(sentence, one.start()):
            continue
        if before and _tells_of_news(one["not"]) and not _OF_SOMETHING_ELSE.match(sentence[one.start("not") :]):  # fmt: skip
            yield before[0]


def _in_rows(sentence: str) -> Iterator[str]:
    """Those who stand in one row of which it is said, by name or as a group."""
    for one in (*_ROW_NOT.finditer(sentence), *_NEITHER_NOR.finditer(sentence)):
        if _tells_of_news(one["not"]) and not _OF_SOMETHING_ELSE.match(sentence[one.start("not") :]):  # fmt: skip
            yield from (_small(name) for name in _BETWEEN.split(one["names"]))


def _of_before(sentence: str, persons: tuple[str, ...]) -> Iterator[str]:
    """Those whom the sentence before named, where this one says it of “he”, of one of them, or of “they”, of all."""
    one = _HE.search(sentence) if persons else None
    if one is None or _is_quoted(sentence, one.start()) or not _tells_of_news(one["not"]):
        return
    before = sentence[: one.start()]
    if _named(before) or _SOMEBODY_OVER.search(before):
        return
    is_all = one[0].lower().startswith("they ")
    if (is_all or len(persons) == 1) and not _OF_SOMETHING_ELSE.match(sentence[one.start("not") :]):
        yield from persons


def _is_quoted(sentence: str, start: int) -> bool:
    """Whether a place stands in the words of somebody, between quotation marks."""
    return any(one.start() < start < one.end() for one in _QUOTED.finditer(sentence))


def _but_boss(sentence: str, of_boss: set[str]) -> tuple[str, ...]:
    """Everybody but the boss whom a sentence names."""
    every = (name for name in _named(sentence) if not of_boss & set(name.split()))
    return tuple(dict.fromkeys(every))


def _named(words: str) -> list[str]:
    return [name for name in _NAMES.findall(words) if not is_no_name(name.split()[0]) and name not in _BEGINS]  # fmt: skip


_BEGINS = frozenset({"For", "Until", "Before", "Since", "After", "By", "At", "In", "On", "Till", "Right", "Still", "Yet", "Also", "Of", "To"})  # fmt: skip
"""How a sentence begins, and no name: “For now she must not know”."""


def _too(sentence: str) -> Iterator[str]:
    """Of whom a sentence says in short that they are not to hear of it either."""
    for form in (_NEITHER_BEHIND, _NEITHER_BEFORE):
        for one in form.finditer(sentence):
            yield from _NAMES.findall(one["names"])
    for one in _GROUP_TOO.finditer(sentence):
        yield from _each(one["names"] or one["behind"])


def _each(names: str) -> list[str]:
    """The names of a row, or a group as it stands within a sentence: “the lads”."""
    if _IS_GROUP.fullmatch(names) is None:
        return _NAMES.findall(names)
    group = _WHERE.sub("", names)
    return [f"{group[:1].lower()}{group[1:]}"]


def _small(name: str) -> str:
    """A group as it stands within a sentence; a name as it is."""
    return f"{name[:1].lower()}{name[1:]}" if " " in name and name[:1].isupper() and name.split()[1].islower() else name  # fmt: skip


def _tells_of_news(words: str) -> bool:
    return re.search(_HEARS, words, re.IGNORECASE) is not None
