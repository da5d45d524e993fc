"""What somebody made of my note on their decision, told plainly: “he gave me a thumbs up”, “she says it's the 9th, not the 10th”, “not a word”."""

from __future__ import annotations

import re

from goodbooks.accounts.answers.word_on_my_note import told_apart
from goodbooks.core.regex import regex
from goodbooks.language.meant.risk_taken import turns_risk_away
from goodbooks.reckoning.terms import bare

_STATES = {"acknowledged": "acknowledged", "yes": "acknowledged", "corrected": "corrected",
           "silent": "silent", "silence": "silent"}  # fmt: skip
_SILENT = regex(
    r"(?:(?:still|so far|only|just) )*(?:nothing|silence|no (?:word|answer|reply|response|reaction|comment)|not a (?:word|thing|peep)|crickets|nada|radio silence)(?: (?:came|back|at all|so far|yet|from (?:him|her|them)|came back|heard))*"
    r"|(?:he|she|they|my boss) (?:(?:has|have|had|did)(?: not|n['’]?t)|never)(?: (?:yet|even|really|once))? (?:answer|repl|respond|react|writ|wrote|say|said|come back|came back|got back|get back|got? back)\w*(?: (?:yet|back|to (?:me|it)|at all|anything|a word))*"
    r"|(?:he|she|they) (?:(?:just|simply|still) )?(?:ignored|ignores) (?:it|me|the note|my note)",
    re.IGNORECASE,
)
_CORRECTED = regex(r"\b(?:correct(?:ed|s|ion)|wrong|chang(?:ed|es)|put (?:it|that|one thing) right|instead of|except|rather than)\b", re.IGNORECASE)  # fmt: skip
_NO_CHANGE = regex(r"\?|\b(?:maybe|whether|nothing|no|never|if)\b|n['’]t\b", re.IGNORECASE)
_DOUBTS = regex(
    r"\b(?:not|never|no|but|only|if|unless|except|wrong|maybe|whether)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_AGREED = regex(
    r"\b(?:thumbs?[- ]?up|agree[sd]?|acknowledge[sd]|confirm(?:s|ed)|approve[sd]|sign(?:s|ed) (?:it|off)|(?:all )?(?:fine|good|ok|okay|correct|right|true)|yep|yup|yeah|exactly|sounds good|nodded|happy with it|that['’]?s it|said yes|says yes|wrote yes)\b|👍|👌|✅",
    re.IGNORECASE,
)


def state_said(words: str) -> tuple[str, str]:
    """What came of the note, and the words behind it, all of them where it is told plainly; ("", "") where it cannot be told for sure."""
    first, _, rest = words.strip().partition(" ")
    if state := _STATES.get(bare(first.rstrip(":,"))):
        return state, rest.strip()
    plain = " ".join(words.split()).strip(" .!")
    if _SILENT.fullmatch(plain):
        return "silent", plain
    word = told_apart(plain)
    if (word.agreed and word.put_right) or turns_risk_away(plain):
        return "corrected", plain
    if _AGREED.search(plain) and not _DOUBTS.search(plain):
        return "acknowledged", plain
    if _CORRECTED.search(plain) and not _NO_CHANGE.search(plain):
        return "corrected", plain
    return "", ""
