"""Who of one's own life is called by name in private words: “my boy Finn”, “Lina is asleep. She is my daughter”, “I don't want Lina in this”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONE = (
    r"(?:son|daughter|boy|girl|kid|child|baby|wife|husband|girlfriend|boyfriend|partner|fianc[ée]e?"
    r"|ex(?:[- ](?:wife|husband|partner))?|mum|mom|mother|dad|father|brother|sister|grandmother|grandfather|granny|grandson|granddaughter|nephew|niece|stepson|stepdaughter|therapist|psychiatrist)"
)
_AGE = r"(?:(?:little|eldest|oldest|youngest|elder|younger|older|middle|late|own|\w+-year-old) )?"
KIN = rf"(?:{_AGE}{_ONE})"
"""Somebody of one's own, as one calls them behind “my”."""
_SEVERAL = rf"(?:{_AGE}(?:two |three |four |both )?(?:sons|daughters|boys|girls|kids|children|twins|parents))"
_NAME = (
    r"(?-i:(?!I\b|I['’]|(?:The|He|She|They|We|It|And|But|So|Then|Now|Since|When|My|Our|Half|Quarter|At|In|On|For|Nobody|Boss|Last|This|That|Herr|Frau|Mrs|Mr|Ms|Madame|Monsieur"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Today|Tonight|Yesterday)\b)[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?\b)"
)
_IS = r"(?:['’]s| is| was)"
_CALLED = (
    regex(
        rf"\b(?:my|our) (?:{KIN}|{_SEVERAL}),? \(?(?P<one>{_NAME})(?:(?:,| and|, and|\) and) (?P<other>{_NAME}))?(?!['’]s? (?:team|department|office)\b)",
        re.IGNORECASE,
    ),
    regex(
        rf"\b(?P<one>{_NAME})(?:,|{_IS}|,? who is) (?:my|our) {KIN}\b"
        rf"|\b(?P<first>{_NAME}) and (?P<other>{_NAME})(?:,| are| were|,? who are) (?:my|our) {_SEVERAL}\b",
        re.IGNORECASE,
    ),
    regex(
        rf"\b(?:my|our) {KIN}(?:['’]s name is| is called|, called|,? (?:she|he){_IS} called) (?P<one>{_NAME})",
        re.IGNORECASE,
    ),
)
"""Somebody of one's own, called by name: “my boy Finn”, “Dan, my ex”, “our daughter is called Ana”, “my twins Ida and Per”."""
_WHO = regex(
    rf"(?:\A|[,;:–—(] ?|\b(?:and|but) )(?:she|he|that){_IS} (?:my|our) {KIN}\b", re.IGNORECASE
)
"""How one already named is said to be one's own: “She is my daughter”."""
_NAMED = regex(rf"(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!\bto )\b({_NAME})")
"""Somebody, and no place."""
_KEPT_OUT = regex(
    rf"\b(?:do(?:n['’]?t| not) (?:want|need|wish) (?:to (?:bring|drag|pull|mention|name|have) )?|(?:leave|leaving|keep|keeping|want|wanted) |would(?:n['’]t| not) (?:mention|name|bring|drag) |(?:won['’]t|will not) (?:mention|name|bring|drag) )"
    rf"(?P<one>{_NAME}) (?:(?:dragged |pulled |brought |mixed )?(?:in|into|up in) (?:this|it|all this|that|work|the talk|there)|out of (?:this|it|all this|that|work|the talk)|to come up|mentioned|named)\b(?! (?:meeting|project|team|room|group|call|round))",
    re.IGNORECASE,
)
"""Somebody who is to be left out of it all."""
_AT_WORK = r"(?:deputy|boss|manager|lead(?:er)?|colleagues?|chief|chef|head|foreman|supplier|customer|client|assistant|team|HR|hr|director|apprentice|trainee|successor|predecessor|peer|report)"
_SENTENCE = regex(r"(?<=[.!?;])[”\"’]*\s+|\n+")


def called_at_home(text: str) -> Iterator[str]:
    """The names, by their keys, of whoever of one's own some private words call by name, once each way they do."""
    before = ""
    for sentence in _SENTENCE.split(text):
        for pattern in _CALLED:
            for found in pattern.finditer(sentence):
                yield from (name_key(one) for one in found.groups() if one)
        if who := _WHO.search(sentence):
            named = _last_named(sentence[: who.start()]) or _last_named(before)
            yield from (name_key(named),) if named else ()
        before = sentence
    yield from _kept_out(text)


def _last_named(words: str) -> str:
    """Whom some words speak of last; "" for nobody."""
    named = _NAMED.findall(words)
    return str(named[-1]) if named else ""


def _kept_out(text: str) -> Iterator[str]:
    """Whom the words want left out of it, unless they say that it is somebody of work."""
    for found in _KEPT_OUT.finditer(text):
        name = re.escape(found["one"])
        at_work = rf"\b{name}\b[^.!?]*[,;.!?–—] (?:and )?(?:she|he){_IS} (?:my|our) (?:\w+ )?{_AT_WORK}\b|\b{name}(?:,|['’]s| is| was|,? who is)(?: \w+){{0,3}} {_AT_WORK}\b|\b{_AT_WORK},? {name}\b|\b(?:Herr|Frau|Mrs?|Ms|Madame|Monsieur)\.? {name}\b"
        if not re.search(at_work, text):
            yield name_key(found["one"])
