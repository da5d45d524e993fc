"""Words by which somebody gives what was asked of them and says neither yes nor no: “The backups are yours until Christmas”."""

from __future__ import annotations

import re

from goodbooks.reckoning.terms import is_said

_DOES = r"(?:run|runs|do|have|take|get|own|handle|manage|look after|plan|order|decide|try|go ahead|carry on|lead|start|begin)"
_LETS = re.compile(
    r"\b(?:is|are|be|becomes?) (?:all |now )?(?:yours|mine|ours)\b"
    r"|\b(?:lets?|letting|trusts?|leaves?) (?:(?:me|you|us) (?:with )?(?!know\b|see\b|think\b|check\b|look\b|down\b|sleep\b|alone\b|hear\b|have a look\b)\w|.{3,60}? to (?:me|you|us)\b)"
    rf"|\A\W*(?:(?:then|so|fine|all right|alright|well),? )*you(?:['’]ll| will| can| may)? (?:now )?{_DOES}\b"
    rf"|\bI (?:may|can|get to|am allowed to) (?:now )?{_DOES}\b"
    r"|\bgo ahead\b|\bgo for it\b|\A\W*(?:agreed|approved|granted|all right|alright|fine|deal|gladly|certainly|absolutely|sure|of course)\b(?= *(?:[,.;:!–-]|but\b|until\b|till\b|for\b|from\b|if\b|$))"
    r"|\b(?:we|let['’]?s|he will|she will|I['’]ll|I will) (?:try|give) (?:it|that|this)\b|\btries it\b",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"\b(?:no|not|never|nobody|nothing|neither|nor|wait|waits|later|first|refus\w+|declin\w+|instead|keeps? (?:it|them|the|that))\b|n['’]t\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;.]")


def granting(words: str, asked: str = "") -> str:
    """What words that answer an ask say to it, yes, no, later or part, where they begin so or let somebody have it; "" where they do neither."""
    said = dict(is_said(words, asked)).get("is", "")
    if said:
        return said
    first = _CLAUSE.split(words.strip(), maxsplit=1)[0]
    is_let = _LETS.search(first) is not None and _REFUSES.search(first) is None
    return dict(is_said(f"yes, {words}", asked)).get("is", "") if is_let else ""
