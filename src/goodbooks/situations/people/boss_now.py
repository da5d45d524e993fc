"""Who is the boss now, where a story tells that the one before has left: whoever has left is no longer asked, and whoever comes is."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_RANK = r"(?:boss|manager|supervisor|director|lead(?:er)?|team lead(?:er)?|head(?:mistress|master| teacher| nurse| chef)?|chief|chef|principal|foreman|forewoman|matron|superior|editor|owner|dean|superintendent)"
_TIME = r"(?:(?:a |some |about |two |three |four |five |six |several |\d+ )?(?:few |couple of )?(?:days|weeks|months|years|a month|a year|a week) (?:ago|back)|(?:last|this) \w+|in (?:the )?[\w-]+|on \w+day|at (?:the )?\w+|yesterday|today|recently|suddenly|already|unexpectedly|overnight|after \w+|for (?:another|a new|a better|a competitor|good|the|head office|\w+land)\b|us (?:last|in|for|some|two|three|a)\b|and (?:since|now|then|the|a|we|I|they|his|her)\b|the (?:company|firm|team|department|school|hospital|ward|practice|office|business|bank|shop|house|agency|organi[sz]ation|job|post)\b)"
_LEFT = rf"(?:(?:has |had |have |['’]s |who |just |then |recently |suddenly |already |finally )*(?:(?:left|resigned|retired|quit)(?=,? {_TIME}|\s*[.,;:!?)–—]|\Z)|(?:was|were|got|has been|had been|is being) (?:fired|sacked|let go|dismissed|made redundant|moved|transferred|promoted)\b|(?:is|['’]s|are) (?:gone|leaving|retiring|no longer (?:here|with us|my \w+))\b|(?:has|['’]s) (?:gone|moved on)\b|went (?:back )?to (?:the other|another|a new|a different|head office)\b|moved on\b|leaves(?=,? {_TIME}|\s*[.,;:])|retires\b|passed away\b|died\b))"
_GONE = (
    regex(rf"\b(?i:my|our|the) (?i:(?:old|former|last|previous|then) )?(?i:[\w-]+ )?(?i:{_RANK}),? (?:\(|called |named )?(?P<name>{NAMED})[,)]? (?:{_TIME} )?{_LEFT}"),
    regex(rf"(?P<name>{NAMED}),? (?:\(|who (?:is|was) )?(?i:my|our|the) (?i:(?:old|former|last|previous) )?(?i:[\w-]+ )?(?i:{_RANK})(?: of [\w-]+)?[,)]? {_LEFT}"),
    regex(rf"(?i:my|our|the) (?i:(?:old|former|last|previous) )(?i:{_RANK}),? (?:was |is )?(?P<name>{NAMED})\b"),
    regex(rf"(?P<name>{NAMED}) {_LEFT}"),
)  # fmt: skip
"""Somebody by name who has left, or leaves."""
_NAMELESS_GONE = regex(rf"\b(?:my|our|the) (?:(?:old|former|last|previous) )?(?:[\w-]+ )?{_RANK},? {_LEFT}|\b(?:my|our) (?:old|former|last|previous) {_RANK}\b", re.IGNORECASE)  # fmt: skip
_AND_OTHERS = r"(?:,? (?:and|with|like|together with|as well as) (?:\w+ )?(?:\w+ )?(?:of )?[\w-]+)?"
_OF_THEN = regex(
    rf"\bmy (?=(?:[\w-]+ )?{_RANK}{_AND_OTHERS} (?:(?:had|who|then|just|suddenly|all|both) )*"
    rf"(?:(?:was|were|got|been) (?:all |both )?(?:fired|sacked|let go|dismissed|made redundant|laid off|pushed out)\b|(?:resigned|retired|quit)\b|passed away\b|died\b|left(?=,? {_TIME}|\s*[.,;:!?)–—]|\Z)))",
    re.IGNORECASE,
)
"""“My”, before a boss who is told to have gone, so that whoever is the boss now is another."""
_NEW = rf"(?i:(?:the|my|our|a|his|her|their) (?:(?:new|next|interim|acting|incoming|future) (?:[\w-]+ )?{_RANK}|replacement|successor))"
_COMES = (
    regex(rf"\b{_NEW}(?:,? (?:(?:is|will be|is going to be|is to be|is called|called|named) )?(?:called |named )?|: | \()(?P<name>{NAMED})(?=[,.;:!?)–—]|['’]s\b| (?!the\b|a\b)[a-z]|\Z)"),
    regex(rf"(?P<name>{NAMED}),? (?:is|will be|becomes|became|is going to be|is to be|as|who is|who will be|he is|she is)(?: now)? {_NEW}"),
    regex(rf"\b(?i:replaced by|succeeded by|in (?:his|her|their) place (?:comes|came|is)|(?:his|her|their) (?:post|place|job|chair|desk) (?:goes|went) to) (?P<name>{NAMED})\b"),
    regex(rf"(?P<name>{NAMED})(?:,? who)?,? (?:(?i:has|have|is|will|just|now|is going to|he|she|then) )*(?i:replac(?:es?|ed|ing) (?:him|her|them|my|our|[A-ZÀ-Þ])|(?:took|takes?|taken|taking) over(?! (?:the|my|a) (?!team|department|ward|shop|school|unit|office|group|kitchen|lead)\w)|(?:got|gets?|has) (?:his|her|the|their) (?:job|post|chair|place))"),
    regex(rf"(?P<name>{NAMED})(?:,? (?:who|he|she))?,? (?:(?i:is going to|will|only|officially) )*(?i:starts?|begins?|joins?|starting|comes in|arrives?|is (?:starting|to start)) (?i:(?:only |already |here )?(?:(?:the )?next|in|on|this|tomorrow|today|as|at|from|after|his|her|with us)\b)"),
    regex(rf"\b(?i:I(?:['’]ll| will| now|['’]m (?:now |going )?to)|we(?:['’]ll| will| now)) (?i:now )?(?i:be (?:reporting|answering)|report|answer|work|be) (?i:to|under|for) (?P<name>{NAMED})\b"),
)  # fmt: skip
"""Somebody by name who comes in their place."""
_NEW_ONE = regex(rf"\b(?:{_NEW}|(?:the|our|my) new one)\b", re.IGNORECASE)
_NAME_IS = regex(
    rf"(?i:(?:(?:his|her) name is|(?:he|she) is called|(?:he|she)['’]s called|called|name:)) (?P<name>{NAMED})"
)
_LEAVES = regex(r"\b(?:left|resign|retire|quit|went|fired|sacked|let go|dismissed|redundant|moved|transferred|promoted|gone|leav|no longer|passed away|died|old|former|last|previous)", re.IGNORECASE)  # fmt: skip
"""Without one of these nobody has left, and there is nothing to look for."""
_NO_SUCH = regex(r"\b(?:[A-Z]\w+day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|HR|IT|Here|Now|Then|Today|Tomorrow|Yesterday|Since|After)\b")  # fmt: skip


def has_left(text: str) -> frozenset[str]:
    """Everybody by name of whom a story says that they have left, or leave."""
    told = (name for pattern in _GONE for name, _ in _named(pattern, text))
    return frozenset(told)


def is_gone(text: str, who: str) -> bool:
    """Whether whoever a story calls so, by name or as “my boss”, has left by what it tells."""
    if not who[:1].isupper():
        found = _NAMELESS_GONE.search(text)
        return found is not None and who.lower() in found[0].lower()
    return any(set(who.split()) & set(name.split()) for name in has_left(text))


def with_then(words: str) -> str:
    """Words in which a boss who is told to have gone is “my then boss”, so that nobody takes them for the boss of now."""
    return _OF_THEN.sub(lambda found: f"{found[0]}then ", words)


def new_boss(text: str) -> Said | None:
    """Whoever comes in the place of a boss, by name; None where a story names nobody, or only somebody who has left."""
    gone = has_left(text)
    told = _called_behind(text)
    if told and told.words not in gone:
        return told
    is_told = bool(gone) or _NAMELESS_GONE.search(text) is not None
    for pattern in _COMES if is_told else _COMES[:2]:
        for name, passage in _named(pattern, text):
            if name not in gone:
                return Said(name, passage)
    return None


def _called_behind(text: str) -> Said | None:
    """Whoever is “the new one” in a sentence, as the next says their name: “The new one starts on Monday. Her name is Ana” is Ana."""
    every = [" ".join(passage.text.split()) for passage in passages_of(text)]
    for sentence, behind in itertools.pairwise(every):
        found = _NAME_IS.match(behind) if _NEW_ONE.search(sentence) else None
        if found and not _NO_SUCH.fullmatch(found["name"].split()[0]):
            return Said(found["name"], behind)
    return None


def instead_of_whoever_left(text: str, said: Said) -> Said | None:
    """Whom a story calls the boss; where they have left, whoever comes in their place, else nobody: it is asked."""
    return (new_boss(text) if is_gone(text, said.words) else said) if _LEAVES.search(text) else said


def _named(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    """Each name that a pattern finds in the sentences of a story, with its sentence."""
    for passage in passages_of(text):
        words = " ".join(passage.text.split())
        for found in pattern.finditer(words):
            name = found["name"].removesuffix("'s").removesuffix("’s")
            if not is_no_name(name.split()[0]) and not _NO_SUCH.fullmatch(name.split()[0]):
                yield name, words
