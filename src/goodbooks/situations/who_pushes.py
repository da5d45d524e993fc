"""Who presses in a story, or was told to wait in it: a name, a department, or a group as its writer calls it. Never the boss."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.departments import DEPARTMENT
from goodbooks.situations.own_words import NAMED, Said, is_no_name, person_of
from goodbooks.situations.understood import called_in, passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNT = r"(?:two|three|four|five|six|seven|eight|all|both|some|several)"
_ROLES = r"(?:(?:branch|site|area|shop|ward|department|regional|account|product|project) )?(?:heads|managers|leads|leaders|owners|directors|clients|customers|stakeholders|hospitals|theatres|theaters|schools|parents|sponsors?|teams?|departments|branches|shops|sites|suppliers|tenants|buyers|partners|colleagues|foreman|deput(?:y|ies)|division|crews?|riggers|drivers)"
_GROUP = rf"(?:(?:the|our|my) (?:{_COUNT} |other |whole )?|{_COUNT} )(?:[a-z]+ )?{_ROLES}(?: (?:of|from|in|at) (?:the )?(?:\w+ )?{NAMED})?"
_WHOM = rf"(?P<whom>(?-i:{NAMED})|{DEPARTMENT}|{_GROUP})(?![\w'’])"
_MANY = rf"(?:(?:{_COUNT}|the|some) )?(?:people|men|women|woman|man|lot|folks?|staff|ones?) (?:from|in|of|at) {_WHOM}"
_LONE = _WHOM.replace("whom", "who")
_THEM = rf"(?:{_MANY}|{_LONE})"
_WHO = rf"(?:{_MANY}|{_LONE}(?:['’]s (?:lot|people|team|side))?)"
_PUSHES = r"(?:(?:has|have|had|['’]s|['’]ve|['’]d) (?:all )?(?:been )?|was |were |is |are |keeps? |kept |starts? |started )?(?:pushing|pressing|leaning on|ringing|calling|chasing|pestering|hounding|badgering|mailing|shouting|moaning|at me|on at me|on my back|after me|on the phone)\b(?: (?:me|us|for|about|since|all|again)\b)?"
_HELD = r"(?:held|hold|holding|kept|keep|keeping|fended|put|putting)"
_TO_WAIT = r"(?:no\b|wait|it (?:stands|stood|waits)|that (?:it (?:stands|stood|waits|has to wait)|we (?:wait|hold|pause)|nothing|nobody)|we (?:wait|hold|pause)|to (?:wait|hold)|exactly|the same|not yet|nothing)"
_SHAPES = (
    rf"\b{_WHO} {_PUSHES}",
    rf"\bI(?:['’]d|['’]ve| had| have)? (?:\w+ )?(?:told|mailed|wrote to|written to|said to) {_THEM} {_TO_WAIT}",
    rf"\bI(?:['’]d|['’]ve| had| have)?(?: been)? {_HELD} {_THEM} (?:off|back)\b",
    rf"\bI(?:['’]d|['’]ve| had| have)?(?: been)? {_HELD} off {_THEM}",
    rf"\bno to (?:people|everybody|everyone|all of them)(?:,|:| –) {_WHOM}",
    r"\b(?:talk|speak) (?:to|with) (?P<whom>(?:the |our )?(?!(?:them|him|her|you|me|us|everybody|everyone|myself)\b)[a-z]{4,}(?: people| team)?) (?:myself|himself|herself|first)\b",
    rf"\b(?:rang|called) {_THEM} to say",
    rf"\b(?:square it with|deal(?:t)? with|no to|talk to|speak (?:to|with)|spoken (?:to|with)|go and see) {_THEM}",
    rf"\bthe (?:woman|man|lady|people|lot) (?:from|in|of|at) {_WHOM} (?:who|that|whom|I)\b",
    rf"\b{_COUNT} (?:people|men|women) (?:from|in|of|at) {_WHOM}",
    rf"\b{_WHO} (?:wanted|wants|demanded|demands|shouted|moaned|insisted|insists)\b",
)  # fmt: skip
_MAY_PUSH = regex(
    r"push|press|lean|ring|call|chas|pester|hound|badger|mail|shout|moan|at me|my back|after me|phone|told|wrote|written|said|held|hold|kept|keep|fend|square|wait|deal|no to|talk|speak|spoken|see |want|demand|insist|people|women|men |call|rang",
    re.IGNORECASE,
)
_TITLE = regex(r"(?:Dr|Mrs?|Ms|Prof)\.? ")
_KIN = frozenset(["Mum", "Mom", "Dad", "God", "Granny", "Daddy", "Mummy"])
_FIRST = regex(r"(?:The|Our|My|Two|Three|Four|Five|Six|Both|All|Several|Some) ")


def who_pushes(text: str) -> Said | None:
    """Whoever presses for something in a story, or was held off by its writer; None where it names nobody but the boss."""
    boss = person_of(text, "boss")
    bosses = {words.lower() for words, _ in called_in(text, "boss")} | (
        {boss.words.lower()} if boss else set()
    )
    for passage in passages_of(text):
        if not _MAY_PUSH.search(passage.text):
            continue
        said = " ".join(passage.text.split())
        for name in _named(said):
            if name.lower() not in bosses and not any(name in one.split() for one in bosses):
                return Said(_FIRST.sub(lambda one: one[0].lower(), name), passage.text)
    return None


def _named(said: str) -> Iterator[str]:
    """Whom the shapes find in a sentence, one after the other."""
    for shape in _shapes():
        for found in shape.finditer(said):
            parts = found.groupdict()
            name = parts.get("whom") or parts.get("who") or ""
            first = name.removeprefix(titled[0]) if (titled := _TITLE.match(name)) else name
            if first and not is_no_name(first.split()[0]) and name not in _KIN:
                yield name


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one, re.IGNORECASE) for one in _SHAPES)
