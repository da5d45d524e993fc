"""What a writer said that they would like, and takes back in the same story: it is no wish any more."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.stories.whose_voice import is_mine

if TYPE_CHECKING:
    from goodbooks.situations.stories.story import Passage

_HAVE = r"(?:['’](?:ve|d)| have| had)?"
_YES = r"(?:(?:it|that|this|him|her|them) )?(?:yes|so|that I (?:did|would|wanted)|I(?:['’]d| would)(?: (?:like|love|be (?:glad|happy|up for)))?\b)"
_SAID_BEFORE = regex(
    rf"\bI{_HAVE} (?:\w+ly |once |already |even |just )?(?:said|told|answered|replied|wrote|mailed|texted|agreed|accepted|blurted|nodded|asked)\b(?:(?!\b(?:but|because)\b)[^.;!?])*\Z",
    re.IGNORECASE,
)
"""What stands before a wish that is told as said on another day: “I told him yes, …”."""
_YES_BEFORE = regex(
    rf"\bI{_HAVE} (?:\w+ly |already )?(?:(?:said|told [^.;:!?,]{{2,30}}?|answered|replied|wrote|blurted(?: out)?),? (?:[\w ]{{2,20}},? )?{_YES}|agreed|accepted|nodded|took it)",
    re.IGNORECASE,
)
"""A yes that the writer gave."""
_REGRETS = regex(
    r"\bI(?: was| am|['’]m)(?: \w+)? wrong to (?:say (?:yes|so|it|that)|agree|accept|nod)\b"
    r"|\bI(?: should(?: not|n['’]?t)?(?: never)? have| wish I(?: had(?: not|n['’]?t)?| never)?(?: never)?) (?:said (?:yes|so|that|no)|agreed|accepted|told (?:him|her|them) (?:no|yes))\b"
    r"|\bI (?:\w+ )?regret (?:it that I said|having said|saying|that|my|the) (?:yes|it)\b|\bI said yes (?:much |far |way )?too (?:fast|quickly|soon|early)\b"
    r"|\bI(?:['’]d like to| would like to| want to| must| have to| need to)? take (?:it|that|my yes|the yes|my word|my name) (?:back|out)\b",
    re.IGNORECASE,
)
"""What takes back a yes, wherever it stands in a story."""
_NO_LONGER = regex(
    r"\bI(?:['’]ve| have)? changed my mind\b|\bI no longer want (?:it|that|this|to|the)\b"
    r"|\b(?:now|today|meanwhile|but|since then|by now)\b,? (?:\w+ )?I(?:['’]d| would|['’]ve decided I['’]d)(?: much)? rather not\b(?! (?:say|tell|know|go into|talk)\b)",
    re.IGNORECASE,
)
"""What takes back every wish that stands before it."""
_DO_NOT_WANT = regex(
    r"\bI (?:(?:really|truly|simply|just) )?(?:don['’]?t|do not)(?: (?:really|truly|actually|even))? want (?:(?:it|that|this)(?=\W*(?:\Z|[.,;:!]| (?:any ?more|any longer|after all|at all|now|and|but|because|I)\b))|(?:the|that|this) (?:job|role|post|position|lead|promotion)\b|to (?:be )?(?P<deed>\w{3,}))",
    re.IGNORECASE,
)
"""What takes back the wish that was said before it, where nothing else was offered in between."""
_OFFERED_SINCE = regex(r"\b(?:offer\w*|propos\w+|suggest\w*|instead|came back with)\b", re.IGNORECASE)  # fmt: skip
_STEM = 4
"""So many letters two forms of one verb have in common: lead, leading."""


def is_taken_back(text: str, start: int, wish: str) -> bool:
    """Whether a wish that begins at a place of a story, in those words, is taken back in it."""
    behind = start + len(wish)
    if any(at >= behind for at in _at(text, _NO_LONGER)):
        return True
    return _is_said_before(text, start) and (
        any(True for _ in _at(text, _REGRETS)) or _is_not_wanted(text, behind, wish)
    )


@lru_cache(maxsize=32)
def yes_taken_back(text: str) -> Passage | None:
    """The sentence in which a writer takes back a yes that their story tells of; None where none is."""
    said = min(_at(text, _YES_BEFORE), default=None)
    if said is None:
        return None
    back = (*_at(text, _NO_LONGER), *_not_wanted(text, said, ""))
    found = next(iter((*_at(text, _REGRETS), *(at for at in back if at > said))), None)
    return None if found is None else _sentence_at(text, found)


def _is_said_before(text: str, start: int) -> bool:
    sentence = _sentence_at(text, start)
    return sentence is not None and bool(_SAID_BEFORE.search(text[sentence.start : start]))


def _is_not_wanted(text: str, behind: int, wish: str) -> bool:
    """Whether it stands behind a wish that its writer does not want it, and nothing else was offered since."""
    return any(not _OFFERED_SINCE.search(text[behind:at]) for at in _not_wanted(text, behind, wish))


def _not_wanted(text: str, behind: int, wish: str) -> list[int]:
    """Where from a place on something is not wanted; a deed that is not wanted has to be that of the wish, where there is one."""
    return [
        at
        for at, deed in _at(text, _DO_NOT_WANT).items()
        if at >= behind and (not deed or deed[:_STEM].lower() in wish.lower())
    ]


def _at(text: str, sort: re.Pattern[str]) -> dict[int, str]:
    """Where a turn stands that is the writer's own and no question, with the deed it names, or ""."""
    return {
        one.start + found.start(): found.groupdict().get("deed") or ""
        for one in passages_of(text)
        if not one.text.rstrip(" \"”')").endswith("?")
        for found in sort.finditer(one.text)
        if is_mine(text, one.start + found.start())
    }


def _sentence_at(text: str, place: int) -> Passage | None:
    every = passages_of(text)
    return next((one for one in every if one.start <= place < one.start + len(one.text)), None)
