"""Who in a sentence promises, and to whom: the writer, somebody named, somebody with a role; told to a reader or to others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.doings.cue import groups
from goodbooks.proposals.reading.marks import NO_NAMES
from goodbooks.proposals.reading.told import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.language.reading import Said

_SAYS = (
    "promised|agreed|offered|committed|assured|pledged|guaranteed|volunteered|undertook|undertaken"
    "|told|tells|says|said|swears|swore|vows|vowed|reckons|insists|confirms|confirmed|promises|volunteers"
)
_NAMED = regex(
    rf"(?<![\w'’-])(?P<name>{NAME})(?=(?:['’]s)? (?:will|shall|is|are|has|have|hat|wird|and [A-ZÀ-Þ][\w'’-]+ to|to|{_SAYS})\b|['’]ll\b)"
)
_AND = regex(rf"^ and (?P<name>{NAME})(?= to\b)")
_ROLE = regex(
    r"\b(?:the|our|my|their|your|der|die|das|unser|unsere|mein|meine) (?P<name>(?:[\w'’-]+ )??[\w'’-]+?)"
    rf"(?= (?:(?:has|have|had) (?={_SAYS}))?(?P<verb>will|shall|is|are|has|have|hat|haben|wird|werden|{_SAYS})\b|['’](?:ll|s \w+ing)\b)",
    re.IGNORECASE,
)
_BARE_ROLE = regex(
    r"^\W*(?P<name>(?:[\w'’-]+ )?[\w'’-]+?)(?= (?:will|shall|is|are|has|have)\b)", re.IGNORECASE
)
_RANG = regex(
    r"^\W*(?:(?:the|our|my|your) )?(?P<name>(?:[\w'’-]+ )??[\w'’-]+) (?:has |have )?(?:rang|rung|called|phoned|texted|wrote|written|emailed|confirmed|been in touch)"
    r"\b[^.!?,]{0,30}, (?:he|she|they)(?:['’]ll| will|(?:['’](?:s|re)| is| are) \w+ing)\b",
    re.IGNORECASE,
)
"""Somebody rang, and what they will do: "The boiler man rang, he's coming on Friday"."""
_GERMAN = ("hat", "haben", "wird", "werden")
_NOBODY = frozenset(
    (
        "i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "there", "who", "all",
        "everybody", "everyone", "everything", "nobody", "somebody", "someone", "and", "but", "so", "then", "what",
        "which", "the", "our", "my", "their", "your", "ich", "wir", "sie", "er", "es",
    )
)  # fmt: skip
_NO_NAME = regex(rf"(?:{NO_NAMES})\b")
_AND_PROMISED = regex(
    rf"^\W*(?P<name>{NAME})\b[^.!?]{{0,80}}, (?:as )?(?:he|she|they)(?:['’]s)? (?:has |have )?(?:promised|promises|swears|swore|vows|says|said)\b"
)
_APPOSED = regex(
    rf"^\W*(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]heir) [a-z][\w-]*(?: [a-z][\w-]*)?, (?P<name>{NAME}), (?=(?:will|shall|is|has)\b)"
)
"""Somebody named behind what they are: "Our lawyer, Ignacio, will send you the contract"."""
_ONE_TO = regex(rf"\b(?:told|promised|assured) (?P<name>{NAME})(?= \w)")
_TO_OTHERS = regex(
    r"(?i:\b(?:told|promised|assured|assures|tells|warned|guaranteed) (?:the|his|her|its|their|some) (?:[\w'’-]+ ){1,3}?(?:that )?(?:he|she|they|it|we)(?:['’]d|['’]ll| will| would)\b)"
)
_OF_MINUTES = regex(rf"\W*(?!(?:I|We|You|He|She|It|They)['’]){NAME}(?<!['’]s)(?: and {NAME})? to\b")
_BARE = regex(
    r"\W*(?:(?:ok|okay|k|kk|yep|yes|sure|right|fine|no problem|got it)\W+)*(?:will do|on it|i['’]m on it|doing it"
    r"|leave (?:it|that|this) (?:with|to) me|consider it done)(?:,? [\w'’-]+)?\W*",
    re.IGNORECASE,
)


def is_bare(sentence: str) -> bool:
    """Whether a sentence only says yes to what was asked: "On it."."""
    return _BARE.fullmatch(sentence) is not None


_AGREED_TO = regex(
    r"(?i:\bagreed to (?:send|give|look|call|speak|talk|write|bring|help|lend|check|review|share|provide|meet|ring|fix|have a|draft|prepare)\b)"
)
_BODIES = regex(
    r"(?i:\b(?:board|council|committee|trustees|governors|management|directors|cabinet|panel|jury|we|they) (?:\w+ )?agreed\b)"
)


def is_agreed_to(said: Said) -> bool:
    """Whether somebody agreed to do something for somebody, which is their promise and no decision."""
    if "commit-of-another" not in said.acts or _BODIES.search(said.text):
        return False
    return _AGREED_TO.search(said.text) is not None


def is_of_minutes(sentence: str) -> bool:
    """Whether a sentence has the short way of minutes, "Ruth to send ...", which any word with a capital can look like."""
    return _OF_MINUTES.match(sentence) is not None


_DONE_TO_IT = regex(
    r"\b(?:will|shall|is going to|are going to) be (?:\w+ly )?(?:\w+[^e\W]ed|sent|done|made|put|built|brought|taken|paid|told|written|given|seen|shut|held|met|kept|found|shown|drawn|chosen)\b",
    re.IGNORECASE,
)
_WILL_DO = regex(r"(?:['’]ll|\b(?:will|shall)) (?!be\b)\w", re.IGNORECASE)
_SAID = regex(rf"\b(?:{_SAYS}|told by|promised by|assured by)\b", re.IGNORECASE)


def is_done_to_it(sentence: str) -> bool:
    """Whether it only tells what will be done to its subject, who gives no word: "Vessels will be reassigned by the master"."""
    return (
        _DONE_TO_IT.search(sentence) is not None
        and not _WILL_DO.search(sentence)
        and not _SAID.search(sentence)
    )


_VOUCHED = regex(
    r"(?:[,;:–—-]|\band\b|\.)\s*(?:you (?:can|may) (?:count|rely|depend) on (?:that|it|this)|(?:this |that |it )?i (?:guarantee|promise|vouch)|(?:that|this|it)(?: is|['’]s) (?:a promise|promised|guaranteed)|you have my word|my word on it)\b",
    re.IGNORECASE,
)
_OURS = regex(r"\W*(?:and |but |so |yes |ok |then )*(?:our|my|one of (?:our|my)) ", re.IGNORECASE)


def is_vouched_for(said: Said) -> bool:
    """Whether the writer gives their own word for what one of theirs will do: "Our fitter comes on Monday, you can count on that"."""
    if "commit-of-another" not in said.acts or not _OURS.match(said.text):
        return False
    return _VOUCHED.search(said.text) is not None


def whom_they_promised(sentence: str) -> str:
    """The one named whom somebody else promised it: "Wes told Del he'd ..."; "" for none."""
    found = _ONE_TO.search(sentence)
    return found["name"] if found else ""


_OF_THEIRS = regex(
    r"(?i:\b(?:told|tells|said|says|heard|hears)(?: me| us)?(?: that)? (?:his|her|their) (?!(?:team|office|people|firm|company|side|department|crew)\b)[a-z][\w-]*(?: [a-z][\w-]*)? (?:will|is going to|are going to)\b(?!.*\b(?:me|us|you|our|your|my)\b))"
)


def is_of_their_own(sentence: str) -> bool:
    """Whether somebody only tells what one of theirs will do, and for nobody here: "She told me that her landlord will paint the hall"."""
    return _OF_THEIRS.search(sentence) is not None


def is_among_others(sentence: str) -> bool:
    """Whether somebody promised it to somebody else who is not named: "The mechanic told the captain he'd have it running"."""
    return _TO_OTHERS.search(sentence) is not None


def promisers(sentence: str) -> Iterator[str]:
    """Those of whom a sentence says that they will do something: by name, or else by what they are."""
    for found in _NAMED.finditer(sentence):
        if found["name"].lower() not in _NOBODY and not _NO_NAME.match(found["name"]):
            yield found["name"]
            second = _AND.match(sentence[found.end() :])
            if second:
                yield second["name"]
            return
    apposed = _APPOSED.match(sentence)
    if apposed:
        yield apposed["name"]
        return
    promised = _AND_PROMISED.match(sentence)
    if promised and promised["name"].lower() not in _NOBODY:
        yield promised["name"].split()[0]
        return
    rang = _RANG.match(sentence)
    if rang and rang["name"].lower() not in _NOBODY:
        yield rang["name"][:1].upper() + rang["name"][1:]
        return
    role = next(filter(_is_somebody, _ROLE.finditer(sentence)), None) or _BARE_ROLE.match(sentence)
    if role and (_is_role(role["name"]) or role.groupdict().get("verb") in _GERMAN):
        yield role["name"][:1].upper() + role["name"][1:]


def _is_somebody(found: re.Match[str]) -> bool:
    return _is_role(found["name"]) or found["verb"] in (*_GERMAN, *_SAYS.split("|"))


def _is_role(name: str) -> bool:
    last, words = name.lower().rsplit(" ", 1)[-1], groups()
    return any(last in words[group].split("|") for group in ("role", "relative"))
