"""A promise told of its thing, whatever that is: "chapter 5 comes to you on Sunday", "it ought to reach your account by Friday", "the repaired version replaces it tonight".

A day must stand in it, save behind a thing that is said to follow.
"""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.regex import regex
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.language.doings.by_build.clauses import NO_DAY_TO_COME

_ANY_DAY = date(2026, 3, 11)
_BEGINS = r"(?:^\W*|[,;:–—]\s+|\b(?:and|but|so|then)\s+)(?:(?:and|but|so|ok|then|also)\b\W+)*"
_THING = rf"{_BEGINS}(?!(?:i|we|you|who|what|which|there|if|when|as|nobody|nothing|everybody|somebody|someone)\b)(?:[\w'’&/.#-]+\s+){{1,7}}?"
_YOURS = r"your (?:\w+ )?(?:account|inbox|mailbox|desk|door|doorstep|office|house|place|hands|letter ?box|yard|gate|table|bench|shop|school|bank|address|team|warehouse|dock)"
_TO_YOU = regex(
    rf"{_THING}(?P<it>(?:comes?|goes?|go|follows?|returns?|travels?|sails?|flies|drives on) (?:back |out |over |straight |round )?to (?:you|{_YOURS})|(?:lands?|arrives?|stands?|hangs?|lies?) (?:again )?(?:with you|at {_YOURS}|on {_YOURS}|in {_YOURS})|reach(?:es)? (?:you|{_YOURS}))\b",
    re.IGNORECASE,
)
_OUGHT = regex(
    rf"(?:\b(?P<it>(?:should|ought to) (?:now |then |all |safely )?(?:reach (?:you|{_YOURS})|be (?:with you|back with you|in {_YOURS}|on {_YOURS}|at {_YOURS})|arrive (?:with you|at {_YOURS})|land (?:in|on) {_YOURS}|get to you|come to you))\b)",
    re.IGNORECASE,
)
_MENDED = regex(
    rf"{_BEGINS}(?:the|a|an|your|our|my) (?:new|repaired|corrected|fixed|revised|updated|final|clean|replacement|spare|second|right|missing|other|mended|proper|amended|signed|full|complete|next) (?:[\w'’-]+ ){{1,3}}?(?P<it>(?:replaces|takes|goes|comes|follows|is|gets|leaves|ships|arrives|appears|stands|hangs|lies|will (?:replace|take|go|come|follow|be|get|leave|ship|arrive|appear|stand|hang|lie)))\b",
    re.IGNORECASE,
)
_AS_PROMISED = regex(
    r"\b(?:goes|go|comes?|starts?|begins?|leaves?|arrives?|follows?|ships?|is|are|happens?|gets?|runs?|opens?) (?P<it>[^.;!?]{2,50}\bas (?:planned|agreed|promised|ordered|discussed|arranged|you (?:asked|wished|wanted)))\b",
    re.IGNORECASE,
)
_HAVE_IT = regex(
    rf"{_BEGINS}(?:you|they|he|she|(?:the|your|our|my) [\w'’-]+(?: [\w'’-]+)?)(?:['’]ll| will| shall) (?:all |both |then |still |surely |certainly )*(?P<it>(?:have|get|receive|hear) (?:it|them|mine|this|that|these|everything|the rest|all of it|one|two|a|an|the|their|your|his|her))\b",
    re.IGNORECASE,
)
_INSTEAD = regex(
    r"\b(?:it|that|this|they)(?:['’]ll| will| shall) (?P<it>(?:now |have to |then )*be\b[^.;!?]{1,40}\b(?:instead|i['’]m afraid|rather than|not before|at the latest|now)|be (?:the )?\d)",
    re.IGNORECASE,
)
_BACK_BY_THEN = regex(
    rf"{_BEGINS}(?:it|they|both|all(?: of it)?|everything|(?:the|your|our|my|all) (?:[\w'’-]+ ){{1,3}}?)(?:['’]ll| ?will| ?shall| ?should) (?:all |both |then )?(?P<it>be (?:back|home|ready|done|finished|gone|history|whole|dry|sorted|clean|settled|mended|fixed|yours|there|here|with you|in your|on your|on (?:its|their)|in (?:its|their)))\b",
    re.IGNORECASE,
)
"""How a thing will be by a day: "It will be back on its peg before Palm Sunday"."""
_GIVE_US = regex(
    r"(?:^\W*|[,;:–—.]\s*|\b(?:and|but|so|just) )(?P<it>(?:give|grant|allow) (?:me|us) (?:until|till|to)) (?![^.;!?]*\byou\b[^.;!?]*\?)",
    re.IGNORECASE,
)
_CONFIRMED = regex(
    r"\b(?:i|we)(?: can| hereby| herewith| am pleased to| are pleased to)* (?P<it>confirm(?: to you)?(?: that)?) (?!(?:receipt|having|the receipt|i|that i|we|our|my)\b)(?:the|your|all|a|an|delivery|dispatch) (?![^.;!?]*\b(?:has|have|was|were|had|did)\b)",
    re.IGNORECASE,
)
"""What is confirmed of a day to come: "I confirm that the motor leaves our works on the 20th"."""
_IS_DONE = regex(
    rf"{_THING}(?:is|are|gets?) (?:then |all |both |also |now )*(?P<it>sent|delivered|printed|paid|shipped|mailed|posted|repaired|mended|fixed(?! (?:at|for|until)\b)|fitted|installed|painted|cut|sewn|bound|blown|fired|glazed|cast|welded|cleaned|washed|pressed|returned|replaced|refunded|transferred|credited|brought|picked up|collected|loaded|finished|completed|built|tested|measured|tuned|framed|engraved|baked|roasted|bottled|planted|translated|edited|corrected|uploaded|updated|set up|put up|hung|laid|reset|restored|dispatched|wired|packed|polished|sharpened|rewritten) (?:by us |here |again |back |out |to you |over |up )*(?:in|on|by|before|within|tomorrow|tonight|this|next|at)\b",
    re.IGNORECASE,
)
"""A deed that is done to a thing on a day to come, told in the present: "the last three are blown in the first week of April"."""
_ON_IT = regex(r"(?:^\W*|[,;:–—.]\s*|\b(?:and|but|so|am|i['’]m) )(?P<it>on it)\b(?= (?:now|today|tonight|tomorrow|this|first|right|from|on|at|later|asap|in)\b)", re.IGNORECASE)  # fmt: skip
_FOLLOWS = regex(
    rf"{_BEGINS}(?!(?:i|we|you|he|she|they|it|what|this|that|there|as|who|here)\b)(?:[\w'’&/-]+ ){{1,5}}?(?P<it>(?:to follow|will follow|follows?)(?: (?:shortly|separately|soon|later|by (?:post|courier|mail|separate post)|under separate cover|in a separate mail|in due course))?)(?=\W*$|,? (?:as soon as|once|when|after)\b)",
    re.IGNORECASE,
)
"""What follows by mail: “Signed copy follows as soon as that is done”."""
_NOT = regex(
    r"\b(?:not (?!before)|never|every|each|always|usually|often|ago|yesterday|last (?:week|month|year|night|summer|winter|spring|autumn|\w+day)|would|could|might|if (?:you|nobody|it|they|he|she)|whenever|was|were|had|did|if ever)\b|n['’]t\b|\?\s*$",
    re.IGNORECASE,
)
_OF_ITSELF = regex(
    r"\b(?:sun|rain|snow|spring|winter|summer|autumn|moon|tide|storm|train|bus|tram|flight|ferry|holidays?|christmas|easter|weekend|birthday|story|stories|rule|saying|proverb|road|path|river|footsteps|example|suit|meal|coffee|dessert|speech|speeches|music|dance|prayer|silence|applause)\b",
    re.IGNORECASE,
)


def comes_to_you(text: str) -> int:
    """Behind the words by which a thing is promised that comes, goes or will be there; 0 where none is."""
    follows = _FOLLOWS.search(text)
    if follows is not None and not _NOT.search(text) and not _OF_ITSELF.search(text):
        return follows.end("it")
    every = (one.search(text) for one in (_TO_YOU, _OUGHT, _MENDED, _AS_PROMISED, _HAVE_IT, _INSTEAD, _CONFIRMED, _IS_DONE, _BACK_BY_THEN, _GIVE_US, _ON_IT))  # fmt: skip
    found = next((one for one in every if one and not _is_idle(text, one)), None)
    return found.end("it") if found and _has_a_day(text) else 0


_CLAUSE_END = regex(r"[;:–—]|,\s|\b(?:but|because|although)\b", re.IGNORECASE)
_CLAUSE_BEGIN = regex(r"[;:–—]|,\s|\b(?:and|but|because|although)\b", re.IGNORECASE)


def _is_idle(text: str, found: re.Match[str]) -> bool:
    """Whether the clause of what was found tells of what was, or is only thought of."""
    begins = [one.end() for one in _CLAUSE_BEGIN.finditer(text, 0, found.end("it"))]
    ends = _CLAUSE_END.search(text, found.end("it"))
    begin = next((at for at in reversed(begins) if at <= found.start("it")), 0)
    clause = text[begin : ends.start() if ends else len(text)]
    if _OF_ITSELF.search(text, begin, found.start("it")):
        return True
    return _NOT.search(clause) is not None or text.rstrip().endswith("?")


def _has_a_day(text: str) -> bool:
    named = named_days(text, _ANY_DAY, UNKNOWN)
    return any(one.lead.lower() not in NO_DAY_TO_COME for one in named)
