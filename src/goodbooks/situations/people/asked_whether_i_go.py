"""That somebody asks straight out whether I go, or give something back, and it is not theirs to know yet, as a story tells it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

_ASKED = r"\b(?:ask(?:s|ed)|asking|want(?:s|ed) to (?:know|hear)|rang|phoned|called|wrote|mailed|quizzed|pressed)\b"
_GOES = (
    r"(?:leav(?:e|ing)\b(?! (?:early|earlier|now|today|tonight|late|at\b|it\b|this\b|that\b|me\b|him\b|her\b|them\b|on\b|for\b|the (?:party|room|meeting|talk)))|go(?:ing)?\b(?! (?:to (?!leave|stop|give|step|quit|hand)|on\b|for\b|with\b))|quit\w*|resign\w*|retir(?:e|ing)\b|stop(?:ping)?\b|step(?:ping)? (?:back|down|aside)"
    r"|(?:giv(?:e|ing)|hand(?:ing)?) (?:\w+ ){0,3}?(?:up|back|over)\b|(?:out of|off) (?:here|the (?:job|post|team|ward|kitchen)))"
)
_I_GO = rf"\b(?:(?:are|do|will) you|you(?:['’]re| are|['’]ll| will)?|I(?:['’]m| am|['’]ll| will)?)(?: (?:really|still|soon|going to|about to|thinking of|planning to|want to|will))* {_GOES}"
_WHETHER = regex(
    rf"{_ASKED}.*?(?:\b(?:whether|if)\b|[:,\"“„]).*?(?:{_I_GO}|\b(?:rumou?rs?|gossip|it|talk|story)\b.{{0,30}}\btrue\b)",
    re.IGNORECASE,
)
_DIRECT = regex(rf"(?:\bis it true\b.{{0,40}}?{_I_GO}|[\"“„] ?(?:are|do|will) you\b.{{0,30}}?{_GOES})", re.IGNORECASE)  # fmt: skip
_NOT_YET = regex(
    r"\b(?:do(?:es)?(?: not|n['’]?t)|has(?: not|n['’]?t)|have(?: not|n['’]?t)|knows? nothing|nobody|no one|must(?: not|n['’]?t))\b.{0,40}\b(?:know|knows|heard|hear|told|yet|nothing)\b"
    r"|\b(?:do(?:n['’]?t| not)|would(?:n['’]t| not)|can(?:['’]?t|not)|may not|must not) (?:want to |wish to )?(?:tell|lie|say (?:anything|it|yes|no)|talk about it)\b"
    r"|\bwhat (?:do|can|should|shall) I (?:say|answer|tell)\b|\bnothing is (?:decided|settled)\b|\bknows nothing\b",
    re.IGNORECASE,
)
"""How a story says that it is nobody's yet, or that its teller will neither tell nor lie."""


_BY_BOSS = regex(r"\b(?:boss|manager|chief|director|supervisor)\b[^,;.!?]{0,20}\b(?:asks?|asked|wants?|wanted)\b", re.IGNORECASE)  # fmt: skip
"""How it is whoever decides that asks, who is to hear it."""


def asked_whether_i_go(text: str) -> Said | None:
    """The words with which somebody asked, where the story says too that it is not theirs to know yet; None for any other."""
    every = passages_of(text)
    asked = next((one.text for one in every if not _BY_BOSS.search(one.text) and (_WHETHER.search(one.text) or _DIRECT.search(one.text))), "")  # fmt: skip
    if not asked or not any(_NOT_YET.search(one.text) for one in every):
        return None
    return Said(asked, asked)
