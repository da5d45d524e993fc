"""Words that stand where a name, a day or an event belongs and say none: “I don't know”, “open”, “Konrad has to say”, or guess: “Henrike I guess”, “not me!!”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_SHORT = frozenset((
    "open", "unclear", "unknown", "unsure", "undecided", "tbd", "tba", "tbc", "idk", "dunno", "offen", "unklar", "unbekannt", "?", "-", "–", "—", "…",
))  # fmt: skip
_IGNORANCE = regex(
    r"(?:(?:well|sorry|honestly|still|and|but)\s)?(?:(?:i|we) )?(?:(?:really|honestly|just|still) )?(?:don['’]?t|do not|cannot|can['’]?t) (?:even )?(?:know|say|tell)\b.*"
    r"|(?:i['’]?ve |i have |i )?(?:got )?(?:no|not a) (?:idea|clue)\b.*|(?:i['’]?m |i am )?not (?:yet )?(?:sure|certain|clear|decided|known|named|settled|yet)\b.*"
    r"|(?:nobody|no one|who) knows\b.*|(?:it['’]?s |that['’]?s )?(?:still )(?:open|unclear|unknown|undecided)|(?:it['’]?s |that['’]?s )(?:open|unclear|unknown)"
    r"|(?:still )?to be (?:decided|named|settled|said|found|announced|agreed|confirmed)\b.*"
    r"|(?:(?:it was |it['’]?s |that (?:was|is) |still )?(?:not|never) (?:(?:yet|been|quite|even|properly) )?(?:said|told|named|settled|agreed|discussed|spoken about|mentioned|clear|decided)\b|un(?:settled|named|said|agreed)\b).*"
    r"|(?:nobody|no ?one|none of \w+)(?: (?:has|had|have|is|was|ever|really|actually|quite))*(?: (?:said|told|named|agreed|settled|decided|says|yet|so far|wants to)\b.*)"
    r"|(?:he|she|they|(?-i:[A-ZÀ-Þ])[\w’'-]+) (?:has|have|had|did|does)(?: not|n['’]?t)(?: yet)? (?:said?|say|told|tell|named?|decided?|settled?|agreed?|answer(?:ed)?)\b.*"
    r"|(?:noch )?nicht (?:geklärt|gesagt|entschieden)\b.*|pas (?:encore )?(?:dit|décidé|fixé)\b.*"
    r"|keine ahnung|(?:ich )?wei(?:ß|ss) (?:ich |es )?nicht|noch offen|aucune idée|(?:je ne )?sais pas|à (?:décider|voir)",
    re.IGNORECASE,
)
_THEIRS_TO_SAY = regex(
    r".+ (?:decides|will decide|says|is to say|clarifies|settles it|has (?:it|this) on (?:her|his|their) list)(?: (?:it|that|this))?(?: (?:on|by|at|in|when|after|next|once|tomorrow|today|this) ?.*)?"
    r"|.+ (?:has|have|had|needs?|ought|is|are) (?:still |yet )?to (?:say|decide|tell|name|answer|choose|settle|sign off|confirm)\b.*"
    r"|.+ (?:must|should|will|would|can|may|could) (?:still )?(?:say|decide|tell|name|answer|choose|settle|confirm|know)\b.*|.+ (?:decides|says|knows)(?: (?:it|that|this|who))?"
    r"|(?:ask|ask for|up to|depends on|for) \S+(?: (?:to (?:say|decide|name)|about (?:it|that)))?|(?:that|it)['’]?s (?:up to|for) .+|.+ muss (?:es |das )?(?:sagen|entscheiden)",
    re.IGNORECASE,
)


def names_nobody(words: str) -> bool:
    """Whether words that stand for somebody's name say instead that it is not known, or whose it is to say."""
    bare = words.strip(" .!…,;") or "?"
    if not bare.strip("?") or bare.lower() in _SHORT:
        return True
    return " " in bare and bool(_IGNORANCE.fullmatch(bare) or _THEIRS_TO_SAY.fullmatch(bare))


def is_ignorance(words: str) -> bool:
    """Whether words say that nobody knows or told it."""
    bare = words.strip(" .!…,;?").lower()
    return not bare or bare in _SHORT or bool(_IGNORANCE.fullmatch(words.strip(" .!…,;")))


_GUESS = regex(
    r"!{2,}|\?\W*\Z"
    r"|\b(?:I|we)(?:['’]d)? (?:\w+ly )?(?:guess|think|suppose|hope|believe|assume|reckon|imagine|bet|fear|presume)\b"
    r"|\b(?:probably|maybe|perhaps|presumably|hopefully|apparently|idk|dunno|afaik|vermutlich|wahrscheinlich|vielleicht|hoffentlich|peut-être)\b"
    r"|\b(?:denke|glaube|hoffe|nehme) ich\b|\bich (?:denke|glaube|hoffe|nehme an)\b|\bje (?:crois|pense|suppose)\b|\bj['’]espère\b",
    re.IGNORECASE,
)
_NO_NAME = regex(
    r"(?:certainly |surely |definitely |just )?not\b.*|anyone but\b.*|anybody but\b.*"
    r"|(?:he|she|they|we|I|you)(?:['’](?:s|ll|d|re|ve|m)\b|(?: \w+ly)? (?:will|would|is|are|was|were|has|have|had|did|does|do|can|could|should|must|may|might|said|says|say|takes?|took|wants?|wanted|carr(?:y|ies|ied)|knows?|knew|\w+n['’]?t)\b).*",
    re.IGNORECASE | re.DOTALL,
)
"""Whom it is not, and a whole sentence about somebody."""


def is_guessed_name(words: str) -> bool:
    """Whether words that stand for somebody's name are a guess, a no or a sentence; one that says that nobody knows is none of these."""
    bare = words.strip()
    return not names_nobody(bare) and bool(_GUESS.search(bare) or _NO_NAME.fullmatch(bare))


_NOT_ANOTHER = regex(r"(?<=\w),? (?:and |but )?not (?:me|us|him|her|them|mine|(?-i:[A-ZÀ-ÖØ-Þ])[\w’'-]*)\b\W*\Z", re.IGNORECASE)  # fmt: skip


def without_whom_not(name: str) -> str:
    """A name without whom it is not: “Ida not me” is Ida."""
    return _NOT_ANOTHER.sub("", name)


def is_guessed_end(words: str) -> bool:
    """Whether words that stand for a day or an event are a guess, or say that it was not told."""
    return bool(_GUESS.search(words)) or is_ignorance(words)
