"""Whose decision a sentence tells without a word for who: the body that met in the sentence before, heads the note, or is named behind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.doings.cue import groups

if TYPE_CHECKING:
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_BODY = r"board|committee|council|jury|panel|chapter|management|trustees|parents|members|assembly|parish"
_MET = regex(
    rf"^\W*(?:(?:in the end|at last|finally|well|so|yesterday|last night|today|after [^,]{{3,30}}),? )?(?:(?:(?:the|our) )?(?P<body>(?:[\w-]+ )?(?:{_BODY}))|(?:the|our) (?P<who>[\w-]+(?: (?:of|from) (?:the )?[\w-]+)?)) (?:has |have |had )?(?:just |now |finally |also )?(?:met|sat|spoken|spoke|ruled|voted|gathered|convened|conferred|decided|agreed|had its say|talked (?:it|this|that) (?:over|through)|(?:discussed|debated|considered) (?:it|this|that|the)|looked (?:at|into))\b",
    re.IGNORECASE,
)
"""A body that met or spoke, and the next sentence says what it decided."""
_HOW_IT_WAS = regex(r"^\W*(?:it|that|this|there) (?:was|were|took|went|lasted)\b", re.IGNORECASE)
"""What only tells how they met: “It was a long discussion”."""
_HEADED = regex(
    rf"^\W*(?P<who>(?:[A-ZÀ-Þ][\w-]* )?(?i:{_BODY}))\b(?! (?:member|room|games?|evening)\b)"
)
"""The head of a note that names the body which met: "Harbour board, 19h."."""
_OWN = regex(r"\b(?:i|we|my|our|i['’]m|we['’]re)\b", re.IGNORECASE)
_IS_FROM = regex(
    r"^\W*(?:that|this|it)(?:['’]s| is| was| comes) (?:an? (?:order|decision|ruling|word) )?(?:from|of) (?P<who>(?:the |our )?[\w-]+)\b",
    re.IGNORECASE,
)
"""Whose decision the one before was: "That's from the director, and it's final"."""
_BEHIND = regex(
    rf"[,;–—-] (?:the |our )?(?P<who>{_BODY}|{groups()['role']}|(?-i:[A-ZÀ-Þ][\w’-]+)) (?:has |have )?(?:just |all )?(?:(?<=has )spoken|voted|decided|ruled|agreed|insists?|said so|says so|signed it)\W*$",
    re.IGNORECASE,
)
"""Whose decision a sentence tells, behind it: “the pool stays closed, trustees voted”."""
_NOBODY = frozenset(
    (
        "me",
        "us",
        "you",
        "upstairs",
        "course",
        "yesterday",
        "today",
        "i",
        "we",
        "here",
        "there",
        "now",
        "old",
    )
)


def body_before(writing: Writing, said: Said) -> str:
    """The body, with a capital; "" for none."""
    before = [one for one in writing.said if one.start < said.start]
    behind = next((one for one in writing.said if one.start > said.start), None)
    found = (
        _BEHIND.search(said.text)
        or _IS_FROM.match(said.text)
        or (_IS_FROM.match(behind.text) if behind else None)
    )
    if found is None and not _OWN.search(said.text) and before:
        is_about_it = len(before) > 1 and _HOW_IT_WAS.match(before[-1].text)
        found = _MET.match(before[-2 if is_about_it else -1].text)
        if found is None and writing.written.sort == "note":
            found = _HEADED.match(before[0].text)
    if found is None:
        return ""
    told = found.groupdict()
    name = re.sub(r"^(?:the|our) ", "", told["who"] or told["body"], flags=re.IGNORECASE)
    return "" if name.lower() in _NOBODY else name[:1].upper() + name[1:]
