"""Who answers for something, where the writer of a story says that they do not know it: a question to their boss."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_KNOWN = regex(
    r"\b(?:I (?:(?:still|really|just|honestly) )?(?:don['’]?t|do not)(?: even| really| yet)? know|I(?:['’]ve| have)? (?:got )?no (?:idea|clue)|nobody (?:knows|(?:has )?(?:told|tells) me|(?:has )?said|can tell me)|(?:it['’]?s|it is) (?:not clear|unclear|open)|no one knows)(?: yet)? "
    r"(?P<asked>who (?:(?:then|now|even|actually|would|will|has to|is to|must|should) )*(?:signs?|carr(?:y|ies)|pays?|answers?|decides?|approves?|owns?|checks?|(?:is|be) (?:liable|responsible|accountable|on the hook|to blame|in charge)|takes? (?:the (?:risk|blame)|responsibility)|stands? (?:up )?for|vouch(?:es)?)\b[^.;!?]*)",
    re.IGNORECASE,
)
"""How somebody says that they do not know who it is."""
_OF_SOMEBODY = regex(r"\b(?:he|she|him|her|his|they|them|their)\b|\b(?:and|but) (?:I|we|nobody)\b|[\"“”]", re.IGNORECASE)  # fmt: skip
"""What cannot be asked in these words: nobody would know whom it means, or it goes on to something else."""


def not_known(told: str) -> Iterator[Said]:
    """Each question of who signs, pays or answers for something that the writer says nobody has told them, “Who signs if the bridge gives way?”, and its sentence."""
    for passage in passages_of(told):
        words = " ".join(passage.text.split())
        found = _NOT_KNOWN.search(words)
        if found and not _OF_SOMEBODY.search(found["asked"]):
            yield Said(f"{capital(found['asked'].strip(' ,'))}?", words)
