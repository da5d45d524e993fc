"""An answer that others would read, and that is a feeling or a judgement and no fact: kept in private, and met once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.to_their_face import is_felt, is_of_home
from goodbooks.desk.coaching import coach_without_book
from goodbooks.playbooks.uses import is_sent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.playbook import Playbook

ASIDE = "-aside."
"""How the name begins under which such an answer is kept, before its slot."""
_APART = " / "
"""What stands between two such answers to one question."""
MET = (
    "This may be said here, and it is kept for you alone. Others would read this answer, so they need a fact in it: what happened, or what changed."
    " The same words again are taken as they are."
)
"""What is said to such an answer, before the question is put once more."""
_REPORTED = re.compile(
    r"“[^”]*”|\"[^\"]*\"|(?:\bcall(?:s|ed)|\bnam(?:es|ed)) (?:me|us)\b[^.;!?]*?(?=,? (?:and|but|so)\b|[.;!?]|\Z)"
    r"|(?<!\bi )(?<!\bwe )\b(?:said|says|shouted|shouts|told) (?:to )?(?:me|us|(?-i:[A-ZÀ-Þ])\w+)\b[^.;!?]*?(?=, (?:and|but|so)\b|[.;!?]|\Z)",
    re.IGNORECASE,
)
"""What somebody else said, as an answer reports it: that they said so is a fact."""
_INSULT = re.compile(
    r"\b(?:ass|arse|(?:ass|arse)hole|bastard|bitch|idiots?|jerk|prick|moron|liar|coward|clown|psycho|loser|pathetic|(?:ugly|stupid|smug|fat|silly) (?:face|mug|head|grin|mouth|voice)"
    r"|(?:an?|such|is|are|you|['’](?:s|re|m)|total|utter|bloody|old) (?:fool|scum|crap)(?!-)|fuck\w*|shit\w*|bullshit|makes? me sick|hates? (?:him|her|them|you|me|us|my boss))\b",
    re.IGNORECASE,
)
_FEELING = re.compile(
    r"\b(?:sick of|fed up|laugh\w* at (?:me|us)|(?:can['’]?t|cannot) (?:(?:stand|bear)|trust (?:him|her|them|my boss))|makes? me (?:mad|angry|cry))\b",
    re.IGNORECASE,
)
_RAW = frozenset(("blame", "emotion-dump", "lowered-self", "mind-reading", "sharp-words", "threat"))
"""The rules of the coach that find a feeling or a judgement."""
_FACT = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|minutes?|hours?|days?|weeks?|months?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|without (?:telling|asking))\b",
    re.IGNORECASE,
)


def is_raw(found: Playbook, slot: str, kind: str, words: str) -> bool:
    """Whether an answer that somebody else would read is an insult, or a feeling or a judgement without a fact."""
    if kind != "text" or not words or not is_sent(found, slot):
        return False
    own = _REPORTED.sub(" ", words)
    if _INSULT.search(own):
        return True
    if is_of_home(words):
        return True
    if _FACT.search(words) or (_INSULT.search(words) and not _FEELING.search(own)):
        return False
    return (
        is_felt(words)
        or bool(_FEELING.search(words))
        or any(flag.rule in _RAW for flag in coach_without_book(words, "ask").flags)
    )


def kept_with(
    found: Playbook, slot: str, kind: str, words: str, kept: Mapping[str, str]
) -> dict[str, str]:
    """What is kept once an answer is given: it is, or it is set aside where it is raw.

    The first of a question leaves the question open; words that were said before are taken as they are, and others
    are set aside as well.
    """
    others = {name: said for name, said in kept.items() if name != slot}
    aside = kept.get(ASIDE + slot, "")
    if not is_raw(found, slot, kind, words):
        return {**others, slot: words}
    if f"{_APART}{words}{_APART}" in f"{_APART}{aside}{_APART}":
        left = f"{_APART}{aside}{_APART}".replace(f"{_APART}{words}{_APART}", _APART, 1)
        return {**others, slot: words, ASIDE + slot: left.removeprefix(_APART).removesuffix(_APART)}
    again = {slot: ""} if aside else {}
    return {**others, ASIDE + slot: f"{aside}{_APART}{words}" if aside else words, **again}
