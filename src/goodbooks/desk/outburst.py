"""An answer that others would read, and that is a feeling or a judgement and no fact: kept in private, and met once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.to_their_face import is_felt
from goodbooks.desk.coaching import coach_without_book
from goodbooks.playbooks.uses import is_sent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.playbook import Playbook

ASIDE = "-aside."
"""How the name begins under which such an answer is kept, before its slot."""
MET = (
    "That may be said here, and it stays with you: it is kept in private. Those who read your answer need a fact."
    " What did it change in the work: hours, a date, who heard what?"
)
"""What is said to such an answer, before the question is put once more."""
_INSULT = re.compile(
    r"\b(?:ass|arse|(?:ass|arse)hole|bastard|bitch|idiots?|jerk|prick|moron|liar|coward|clown|psycho|loser|fool|scum|pathetic|(?:ugly|stupid|smug|fat|silly) (?:face|mug|head|grin|mouth|voice)"
    r"|fuck\w*|shit\w*|bullshit|crap|makes? me sick|hates? (?:him|her|them|you|me|us|my boss))\b",
    re.IGNORECASE,
)
_FEELING = re.compile(
    r"\b(?:sick of|fed up|laugh\w* at (?:me|us)|(?:can['’]?t|cannot) (?:stand|bear|trust)|makes? me (?:mad|angry|cry))\b",
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
    if _INSULT.search(words):
        return True
    if _FACT.search(words):
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

    The first of a question leaves the question open; the same words once more are taken as they are, and another
    one is set aside as well.
    """
    others = {name: said for name, said in kept.items() if name != slot}
    before = kept.get(ASIDE + slot, "")
    if not is_raw(found, slot, kind, words):
        return {**others, slot: words}
    if not before:
        return {**others, ASIDE + slot: words}
    if words == before:
        return {**others, slot: words, ASIDE + slot: ""}
    return {**others, slot: "", ASIDE + slot: f"{before} / {words}"}
