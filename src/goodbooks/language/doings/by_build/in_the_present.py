"""A deed to come told in the present, by whatever verb: "I solder the clasp tonight", "Mr Baird varnishes it on Friday", "by Sunday the whole thing is with you".

Its thing and its day must stand in it; what is one's own life, or comes every week, is nobody's word.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.regex import regex
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.language.doings.by_build.clauses import NO_DAY_TO_COME, UNDER
from goodbooks.language.doings.cue import groups

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.language.days.due import Due

_ANY_DAY = date(2026, 3, 11)
_BEGINS = r"(?:^\W*(?:(?:and|but|so|yes|ok|okay|then|also|well)\b\W*)*|[;:–—]\s+|,\s+(?:and |but |so |then )?|\b(?:and|but|so) )"
_THING = r"(?:you|it|them|the|your|this|these|those|all|both|one|two|three|four|our|an?|everything|his|her|their)\b"
_OWN_LIFE = (
    "celebrate|marry|fly|sing|play|dance|attend|visit|meet|see|hear|watch|eat|drink|have|spend|enjoy|love|leave|show|start|begin|end|close|open|hold|host|turn|feel|wear|join"
    "|expect|need|want|hope|hate|miss|lose|win|get|like|know|think|mean|wish|own|owe|keep|remember|forget|believe|doubt|fear|find|call it|say|tell|ask if|can|could|may|might|must|shall"
    "|should|will|would|am|are|was|were|had|did|do|does|has|been|went|got|saw|made|took|gave|sent|paid|wrote|met|held|kept|left|lost|read|put|cut|let|set|ran|came|told|said|found|brought"
    "|bought|built|sold|won|spoke|thought|knew|felt|heard|drew|wore|chose|broke|grew|drove|rode|rose|lit|fed|led|hid|hit|hung|swam|woke|tore|dug|sank|struck|stuck|bent|lent|dealt|swept|slept|wept|crept|burnt|learnt|laid|flew|blew|froze|stole|shook|forgot|forgave|gave|fell|fought|caught|taught|sought|stood|swore|split|won|shot|fled|sang|ate|drank|threw|understood|run|lead|still|also|never|always|only|just|often|usually"
)
"""What is done for oneself, is felt, or is told of the past."""
_OF_OTHERS = (
    "i|it|they|was|has|does|say|think|know|want|need|like|love|hate|hope|ask|tell|see|hear|own|keep|leave|misse|play|sing|show|open|close|hold|host|start|begin|end|celebrate|marrie|meet"
    "|offer|present|print|run|lead|read|mean|remain|stay|seem|sound|get|find|enjoy|visit|expect|feel|cost|contain|include|cover|marke[td]|thi|hi|let"
)
_MINE = regex(
    rf"{_BEGINS}(?:(?:today|tonight|tomorrow|myself|then|now|\w+day(?: morning| evening| night)?)\s+)?(?:i|we) (?:myself |also |then |personally )?(?!(?:{_OWN_LIFE}|\w+ed)\b)(?P<it>[a-z]{{3,}}) (?:in |up |out |off |over |on |down |back )?{_THING}",
    re.IGNORECASE,
)
_DONE_BY_THEN = regex(
    r"^\W*(?:(?:and|but|so|then)\W+)*(?:by|before|until|till|no later than|on) [^,;.!?]{3,40}?,? (?:your|the|our|my|all|it|they|everything|both) (?:[\w'’-]+ ){0,4}?"
    r"(?P<it>(?:is|are) (?:with you|back|ready|yours|in your \w+|on your \w+|on (?:its|their) way|done|sent|made|paid|built|bound|cut|mended|\w+[^e\W]ed)|stands? (?:in|on|at) your \w+)\b",
    re.IGNORECASE,
)
_NOT = regex(
    rf"\b(?:not|never|every|each|always|usually|often|normally|as a rule|ago|yesterday|last (?:week|month|year|night|summer|winter|spring|autumn|\w+day)|would|could|might|should|if|whenever|was|were|had|did)\b|n['’]t\b|\?\s*$|\b(?:weekdays|{ANY_WEEKDAY}s)\b",
    re.IGNORECASE,
)


def in_the_present(text: str) -> Mapping[str, int]:
    """What a sentence promises by telling in the present what will be done on a day, by the name of its cue, with the place behind its verb; {} for nothing."""
    under = UNDER.search(text)
    text = text[: under.start()] if under else text
    if _NOT.search(text) or not (days := [*_days(text)]):
        return {}
    if days[0].start - len(days[0].lead) <= _AT_ONCE and (done := _DONE_BY_THEN.match(text)):
        return {"commit": done.end("it")}
    if mine := _MINE.search(text):
        return {"commit": mine.end("it")}
    theirs = _theirs().search(text)
    if theirs is None:
        return {}
    return {
        "commit" if theirs["ours"] else "commit-of-another": max(
            theirs.end("it"), theirs.end("they")
        )
    }


def doer(text: str) -> str:
    """Who does it where that is not the writer, in the sentence's own words; "" for nobody."""
    found = _theirs().search(text) if "commit-of-another" in in_the_present(text) else None
    return (found["who"] or found["all"] or "") if found else ""


_AT_ONCE = 6
"""How far from its beginning a sentence that begins with a day names it."""


def _days(text: str) -> Iterator[Due]:
    named = named_days(text, _ANY_DAY, UNKNOWN)
    return (one for one in named if one.lead.lower() not in NO_DAY_TO_COME)


@cache
def _theirs() -> re.Pattern[str]:
    """Who does something to a thing: ours, who act for the writer, or somebody by name, role, kin or trade."""
    agent = rf"(?:{groups()['role']}|{groups()['relative']}|[a-z]*(?:smith|wright|maker|keeper|binder|carver|grinder|builder|cutter|cleaner|fitter|restorer|repairer|-in-law)|[a-z]+ist)"
    name = r"(?-i:(?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Sister|Father|Brother)\b\.? )?(?!(?:It|This|That|He|She|They|We|You|There|What|Who|Everybody|Everyone|Nobody|Somebody|Someone|The|Our|My|Your|And|But|So)\b)[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)"
    deed = (
        rf"(?!(?:{_OF_OTHERS})e?s\b)(?P<it>[a-z]{{2,}}s) (?:in |up |out |off |over |back )?{_THING}"
    )
    many = rf"(?!(?:{_OWN_LIFE}|\w+ed)\b)(?P<they>[a-z]{{3,}}) (?:in |up |out |off |over |back )?{_THING}"
    return re.compile(
        rf"{_BEGINS}(?:(?:(?P<ours>(?:our|my) (?:[\w-]+ )?{agent})|(?P<who>(?:the|your|his|her|their) (?:[\w-]+ )?{agent}|{name})) {deed}"
        rf"|(?P<all>(?:the|our|my) (?:boys|lads|girls|men|women|children|neighbours|people)) {many})",
        re.IGNORECASE,
    )
