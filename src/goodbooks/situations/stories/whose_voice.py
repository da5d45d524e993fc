"""Whose words stand in a story: the writer's own, or what somebody else says or writes in it, with quotation marks or without."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

NAME = r"(?:Ma?c)?[A-ZÀ-ÖØ-ÞĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŢŤŮŰŹŻŽ](?:[a-zß-öø-ÿĀ-ſ'’-]|(?<=['’-])[A-Z])+"
"""A name, of those with a capital within too: O'Brien, McCarthy, Jean-Luc."""
SPEECH = (
    r"said|says|say|saying|told|tells|asked|asks|wrote|writes|mailed|mails|texted|texts|answered|answers|replied|replies|snapped|snaps|joked|goes|went|is|was|fumbled|mumbled|"
    r"blurted|stammered|managed|muttered|responded|responds|adds|added|shouts|shouted|messages|messaged|pings|pinged"
)
WHO = r"he|she|they|feedback|answer|reply|response|(?:the|my|our|his|her)? ?(?:boss|manager|supervisor|director|head|chief|owner|principal|client|customer)"
_SPEAKS = regex(
    rf"\b(?:(?P<me>I|we)|(?P<they>(?i:{WHO})|{NAME}(?: {NAME})?))(?: (?!(?:I|we|he|she|they)\b)\w+){{0,2}}? (?:{SPEECH})\b"
)
"""Somebody who says something, and whether that is the writer: `me` or `they`."""
_ON_TO_IT = regex(r"(?: (?:me|us|back|again|then|that|to (?:me|us|all|everyone|the team)))*\s*[:,–—-]*\s*['‘\"“]?\s*\Z")  # fmt: skip
"""What may stand between somebody's saying it and what they say."""
_OF_THEM = regex(rf"\b(?:(?i:{WHO}|him|them)|{NAME} (?:\w+ )?(?:{SPEECH}))\b")
_THEN_THEY = regex(rf"\b(?:and|then|but|so|until) (?:(?i:{WHO})|{NAME}) \w+")


def speaker(before: str) -> re.Match[str] | None:
    """Who speaks last in what stands before some words, `me` or `they`; None where nobody does, or somebody else comes in who may."""
    said = next(reversed([*_SPEAKS.finditer(before)]), None)
    return None if said and said["me"] and _THEN_THEY.search(before, said.end()) else said


def is_mine(text: str, at: int) -> bool:
    """Whether the words that begin at a place of a story are its writer's: not in quotation marks that are another's, nor behind “then he writes”."""
    start = text.rfind("\n\n", 0, at) + 1
    before = text[start:at]
    opened = _opened(before)
    if opened >= 0:
        said = speaker(before[:opened])
        return said is not None and bool(said["me"])
    said = speaker(before)
    if said is None or said["me"]:
        return True
    behind = before[said.end() :]
    return not (_ON_TO_IT.match(behind) or _is_still_theirs(behind))


def has_others(sentence: str) -> bool:
    """Whether somebody else speaks in a sentence, or wants something."""
    return any(mark in sentence for mark in '"“') or any(
        one["they"] for one in _SPEAKS.finditer(sentence)
    )


def _opened(before: str) -> int:
    """Where the quotation marks open that are not closed yet; -1 where none are."""
    at = max(before.rfind("“"), -1)
    if at > before.rfind("”"):
        return at
    return before.rfind('"') if before.count('"') % 2 else -1


def _is_still_theirs(behind: str) -> bool:
    """Whether what follows a colon is still what somebody says: the line goes on, and nobody is spoken of but the one who speaks."""
    said, colon, rest = behind.partition(":")
    is_said = bool(colon) and len(said) <= 40 and not re.search(r"[.!?\n]", said)
    return is_said and "\n" not in rest and not re.match(r"\s*[\"“]", rest) and not _OF_THEM.search(rest)  # fmt: skip
