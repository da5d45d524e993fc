"""What a sentence does by how it is built: who acts in it, in which tense, and what it sets side by side.

No words made for asking or deciding are needed here. What holds from a day to come is arranged, what will be mended by a day is promised,
whoever comes on a day has said so, and what is not there, beside the day that needs it, is asked for.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.language.by_build.agreed import agreed, there_by_a_day
from goodbooks.language.by_build.comes_to_you import comes_to_you
from goodbooks.language.by_build.decreed import decreed
from goodbooks.language.by_build.handed_on import handed_on, must_be_there
from goodbooks.language.by_build.in_the_present import doer, in_the_present
from goodbooks.language.by_build.needed import needed
from goodbooks.language.by_build.on_its_way import on_its_way
from goodbooks.language.cue import groups
from goodbooks.language.day_names import DAY, DAYS, MONTH, MONTHS, WHEN
from goodbooks.language.dues import named_days
from goodbooks.language.phrase import FIGURE, KEY
from goodbooks.language.stretch import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_ANY_DAY = date(2026, 3, 11)
_NOT_TO_COME = ("since", "last", "past", "ago", "every", "each")
_BY_A_DAY = ("by", "on", "before", "within", "", "for", "no later than", "at the latest by")

_BEGINS = r"(?:^\W*|[,;:–—]\s+|\b(?:and|but|so)\s+)"
"""Where a clause begins."""
_THING = (
    r"(?:^|[,;:–—]\s+|\b(?:and|but|so|that)\s+)(?:(?:and|but|so|ok|right)\W+)*(?!(?:i|we|you|he|she|they|who|what|which|there|if|when|as|it|this|that"
    r"|everybody|everyone|nobody|somebody|someone|\w+ing)\b)(?:[\w'’&/.-]+\s+){1,7}?"
)
"""The subject of a clause, where that is no person spoken of by a small word."""
_NOT = r"(?:n['’]?t\b| not\b| never\b)"
_DONE = (
    r"(?:\w+[^e\W]ed|sent|done|seen to|made|put|cut|built|brought|taken|paid|wound|set|told|written|given|rung|dealt with|bound|swept"
    r"|shown|sorted)"
)
"""A deed in the form that tells it as done to something."""
_NO_DEED = (
    r"(?!(?:needed|required|expected|pleased|delighted|excited|asked|invited|charged|fined|delayed|cancelled|postponed|missed|remembered"
    r"|announced|celebrated|launched|based|closed|opened|judged|interested|followed|served|played|tired|disappointed|reminded|aired"
    r"|released|locked|deleted|unveiled)\b)"
)
"""What is done to something, or felt, without anybody's having promised it."""
_FIGURE = (
    rf"(?:(?:the |at |on )?(?:[£€$]?\d[\d.,:]*(?:st|nd|rd|th|am|pm|%)?|{DAY}|noon|midday|half \w+))"
)
_SUM = r"(?:[£€$]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|euros?|pounds|dollars|pence|p\b))"
_CHANGED = (
    "extended|moved|brought forward|put back|pushed back|cut|raised|closed|merged|replaced|renamed|split|reduced|shortened|postponed"
    "|changed|switched|halved|doubled|lowered|widened|stopped|dropped|withdrawn|phased out"
)
_CHANGING = (
    "changing|moving|switching|stopping|starting|cutting|raising|closing|opening|putting|taking|reducing|extending|merging|splitting"
    "|dropping|limiting|bringing|keeping|running"
)
_CHANGES = r"moves?|shifts?|switch(?:es)?|changes?|reverts?|(?:goes|go|going) (?:up|down|back|over)|rises?|drops?|falls?"
_ARRANGED = (
    # a state with the day from which it holds: "the side gate is shut from tomorrow"
    (
        "from as star unti",
        rf"{_THING}(?:is|are|['’]s|now)\s+(?:now\s+)?(?:closed|shut|off|suspended|out of (?:use|bounds)|cancelled|frozen|limited|open|\S*\d\S*)\b[^.!?;]{{0,40}}\b(?P<it>(?:from|as of|starting|until further)\s+{WHEN})",
    ),
    (
        "from as with star",
        rf"(?:^|[.:]\s)(?:from|as of|with effect from|starting)\s+{WHEN}\b[^,.!?;]{{0,20}},?\s+(?:the|our|all|no|each|every|\w+s)\b[^,.!?;]{{0,40}}\b(?P<it>is|are|go(?:es)?|costs?|takes?|runs?|has|have)\b",
    ),
    (
        "unti",
        rf"^\W*until\s+(?:then|further notice|{WHEN})\b[^,.!?;]{{0,20}},?\s+(?:the|our|all|no|each|every)\b[^,.!?;]{{0,40}}?\b(?P<it>is|are|go(?:es)?|stays?|remains?)\b",
    ),
    ("from", rf"(?:^|[.:]\s+)[^,.!?;]{{0,40}}?{_SUM}[^,.!?;]{{0,30}}?\s(?P<it>from)\s+{WHEN}"),
    # a change, in the present or under way: "the choir moves to Tuesdays", "I'm changing her diet from tomorrow"
    (
        "bein",
        rf"{_THING}(?:is|are)\s+(?:now\s+)?being\s+(?P<it>{_CHANGED})\s+(?:to|from|until|by|at|on)\b",
    ),
    (
        "move shif swit chan reve goes go goin rise drop fall",
        rf"{_THING}(?:{_CHANGES})\s+(?P<it>to|into)\s+(?:(?:the|a|every)\s+)?(?:[£€$]?\d|{WHEN}|\w+days|mornings?|afternoons?|evenings?|weekly|monthly|autumn|spring|summer|winter)",
    ),
    (
        "from as",
        rf"\b(?:i|we)(?:['’]m|['’]re| am| are)\s+(?:now\s+|also\s+)?(?:{_CHANGING})\s[^,.;!?]{{2,60}}?\s(?P<it>from|as of)\s+{WHEN}",
    ),
    # one thing set against another: "8.30, not 8", "brass in place of strings", "the red one stays, the blue one goes"
    (
        "not inst rath plac",
        rf"\b{_FIGURE},?\s+(?P<it>not|instead of|rather than|in place of)\s+{_FIGURE}(?!\s+(?:only|just)\b)",
    ),
    (
        "inst plac",
        r"(?:^|[:;,.]\s+)(?!(?:i|we|you|he|she|they)\b)(?:the\s+)?[\w'’]+(?:\s[\w'’]+){0,2}\s+(?P<it>in place of|instead of)\s+(?!(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)(?:the\s+)?[\w'’]+(?:\s[\w'’]+){0,3}(?=[,;.]|$)",
    ),
    (
        "goes go off out",
        r"\b(?:stays?|remains?|is (?:in|on))\b[^,;.]{0,20},\s+(?:and\s+|but\s+)?(?:the\s+)?[\w'’]+(?:\s[\w'’]+){0,3}\s+(?P<it>goes|go|is (?:off|out))(?=\s*(?:[,;.]|$|and\b))",
    ),
    # whose word it is, and what it came to
    ("orde", r"\bby\s+(?P<it>order)\s+of\b"),
    ("sett", rf"\b(?:is|are|was|has been|have been)\s+(?P<it>settled)\s+(?:at|for)\s+{_FIGURE}"),
)
_NOW_AT = r"(?:^|[.:,]\s+)(?!(?:it|he|she|i|we|you|they)\b)(?:[\w'’&/.-]+\s+){1,7}?(?:is|are|starts?|begins?|ends?|meets?|runs?|leaves?)?\s*now\s+(?:always |only |again )?(?P<it>starts?|begins?|ends?|meets?|leaves?|on|at|in|the|six|seven|eight|nine|ten|\d)\b"
"""A thing that is now at another time or place: it says a day beside."""
_TOLD_BACK = r"\b(?:was|were|had|did|didn['’]t|said|used to|ago|last|since|yesterday|if|would|could|should|might)\b"
_AWAY = (
    r"\b(?:away|on leave|annual leave|holidays?|vacation|available|free|back|out of (?:the )?office|off sick|retired?|maternity|paternity"
    r"|weather|rain|snow|cold|warm|forecast|exhibition|from \S+(?: \S+)? (?:to|until|till) )"
)
_CLAUSE_END = r"[,;]\s|\s(?:and|but|so|because|as)\s|[.:–—]\s"

_LACKS = (
    rf"(?:(?:\b(?:i|we)(?:['’](?:m|re|ve)| am| are| have)?|^\W*(?:and |but |so )?)\s*(?:still |all |now |nearly |got )*(?:out of|short of|low on|missing|lacking|without) \w"
    rf"|\b(?:has|have)(?:{_NOT})(?: yet| still| even)* (?:been )?{_DONE}\b|\b(?:has|have) (?:still |yet )?to be {_DONE}\b"
    rf"|\b(?:nobody|no one|no-one)(?:['’]?s| has| have)(?: even| yet| been)* {_DONE}\b"
    rf"|\b(?:is|are){_NOT} (?:arrived|delivered|paid|signed|booked|ordered|sealed|labelled|here|ready|done)\b"
    rf"|\b(?:have|has|['’]ve|got) (?:got )?no (?!(?:idea|doubt|problems?|worries|complaints?|more|need|reason|objections?|news|plans?|intention|regrets?|comments?|change|entry|remarks|other|one|business|wish|meetings?)\b)[a-z]+"
    rf"|\b(?:i|we) (?:can(?:['’]?t|not)|won['’]?t be able to) (?!(?:wait|help|complain|believe|say|imagine|remember|stand|promise|tell|thank|blame|think|see|get over|stop)\b)[a-z]+)"
)
"""What is not there, or not done, as the writer tells it now."""
_AHEAD = (
    r"(?:\b(?:and|but|with|before|when|because|since|as)\b|[,;–—]|\s-\s)\s*(?:then )?(?:the|a|an|my|our|your|his|her|their|there['’]?s"
    r"|there (?:is|are)|we|i|i['’]ve|i['’]m|we['’]ve|they|he|she|it['’]?s|[A-Z#\d])"
)
"""How a clause begins that tells what comes while it is not there."""
_NO_HELP = r"(?!(?:you|me|him|us|fail|doubt|a doubt|question|exception|delay|prejudice|notice|warning|further ado|\w+ing|a (?:hat|care|word|fight|sound|thought|break|hitch|coat))\b)"
_CANNOT = r"can(?:not|['’]?t)|won['’]?t|will not"
_WANTED = (
    # what cannot go on without a thing, or until somebody acts
    (
        "with",
        rf"\b(?:{_CANNOT}|unable to|refuses? to|stays?|waits?)\b[^.;!?]{{0,60}}\bwithout {_NO_HELP}",
    ),
    (
        "with",
        rf"\bwithout {_NO_HELP}\w[^.;!?]{{1,40}}\b(?:{_CANNOT}|nothing|no \w+|stays?|waits?)\b",
    ),
    (
        "till unti unle befo",
        r"\b(?:i|we|they|it|the \w+) can(?:not|['’]?t)\b[^.;!?]{2,60}\b(?:till|until|unless|before) (?:someone|somebody|you|your|we (?:have|get|know|hear)|i (?:have|get|know|hear)|it['’]?s|it is)",
    ),
    # what was not done for long, or after it was told
    (
        "been",
        rf"\b(?:has|have)(?:{_NOT}) been {_DONE}\b[^.;!?]{{0,20}}\b(?:for|since|in) (?:\w+ ){{0,3}}?(?:days?|weeks?|months?|years?|{DAY}|{MONTH})\b",
    ),
    (
        "nobo no",
        r"\b(?:nobody|no one|no-one)(?:['’]s| has| have) (?:yet |even )?(?:replied|answered|responded|got back|come back|rung back|written back|picked (?:it )?up|dealt with)\b",
    ),
    (
        "been",
        r"\b(?:has|have) been (?:asking|waiting|chasing|calling|ringing|writing|on at me)\b[^.;!?]{0,40}\bsince\b",
    ),
    (
        "now",
        r"\b(?:somebody|someone|you) (?:would|might|could|should) have \w+[^.;!?]{0,60}\bby now\b",
    ),
    (
        "time",
        r"\b(?:two|three|four|five|several|many|\d+) times (?:i|we) (?:wrote|told|asked|rang|called|mentioned|said|reported)\b",
    ),
    (
        "twic time",
        r"\b(?:i|we)(?:['’]ve| have)? (?:rang|rung|wrote|written|asked|reported|called|told|emailed|chased) (?:you |the \w+ |them |it )?(?:twice|three times|four times|several times)\b",
    ),
    # what is to be done to a thing before something comes
    (
        "want need",
        rf"{_THING}(?:wants|needs|want|need) \w+ing\b(?: at| to| over| out| up)?[^.!?;]{{0,30}}\b(?:by|before|until) (?!(?:that|then)\b)\w",
    ),
    # what somebody wants to have back, or before them, on a day
    (
        "want need like must expe",
        rf"\b(?:i|we)(?:['’]d| would)? (?:want|need|like|must|expect) (?:to (?:see|have|get) |have )?(?:it|them|that|those|these|(?:the|my|our) (?:\w+ )?\w+) (?:back|again|here|returned|on my desk|in my \w+|in our \w+)\b[^.!?;]{{0,40}}\b(?:by|before|on|until|till|no later than) {WHEN}",
    ),
    # what must be done to a thing by a day named before
    (
        "then that",
        rf"{_THING}(?:must|has to|have to|needs? to) be {_DONE}\b[^.!?]{{0,40}}?\b(?:by|before) (?:then|that)\b",
    ),
)
_ONLY_THOUGHT = r"\b(?:would|could|might|should)(?:n['’]t)? have\b(?!.*\bby now\b)|\bhad\b|\b(?:never|nobody|no one) (?:ever|in)\b"

_MENDED = rf"{_THING}(?:(?:(?:will|shall|is going to|are going to|['’]ll) be (?:\w+ly )?|(?:is|are) being (?!(?:{_CHANGED})\b)){_NO_DEED}{_DONE}\b|will be (?:on|in|with|at) (?:the|your|you)\b)"
"""A deed that will be done to a thing: "the pane will be fitted on Tuesday"."""
_TRADE = (
    r"(?:technicians?|engineers?|fitters?|drivers?|cleaners?"
    r"|painters?|porters?|nurses?|practice|crew|guy|men|lads|gang|people)"
)
_AGENT = rf"(?:{groups()['role']}|{groups()['relative']}|{_TRADE})"
"""Who acts for somebody: by role, by kin or by trade."""
_OTHER_DEEDS = frozenset(
    ("have", "let", "work", "look", "start", "cover", "run", "close", "respond", "answer", "move", "meet")
)  # fmt: skip
"""Deeds of a promise that in the present tell as often what always is."""
_DEEDS = "|".join(
    (
        *(d for d in groups()["deliver"].split("|") if " " not in d and len(d) > 2 and d not in _OTHER_DEEDS),
        *("ring", "collect", "calibrate", "replace", "repair", "fit", "mend", "phone", "fetch"),
    )
)  # fmt: skip
_DOING = "|".join(f"{deed.removesuffix('e')}ing" for deed in _DEEDS.split("|"))
_TOLD_BY = r"\b(?:told|assured|promised|informed) by \w|^\W*(?:they|people|everyone|everybody|the (?:papers?|news)) says?\b|\b(?:i hear|it is said|rumou?r)\b"
_THEIRS = (
    rf"(?:\b(?:told|assured|promised|informed) by (?P<told>(?:the |our |my |your )?[\w'’-]+(?: (?!that\b)[\w'’-]+)?) that\b|{_BEGINS}(?:and\s+|but\s+)?(?:(?P<name>(?-i:[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)?))\s+(?:{_DEEDS})e?s\s+(?:you|it|them|him|her|the|your|our|my|a|an)\b"
    rf"|(?P<who>(?:the|our|my|your|their|his|her)\s+(?:[\w-]+\s+)?{_AGENT}|(?<![\w] )(?:[\w-]+\s+)?{_AGENT})"
    rf"(?:(?:\s+(?:is|are)\s+(?:booked|confirmed|ordered|informed|told|called|hired),?\s+and)?\s+(?:{_DEEDS}|come)e?s?\b(?<=s)|(?:\s+(?:is|are)|['’]s)\s+(?:doing|driving|{_DOING})\b|(?:\s+(?:will|shall)|['’]ll)\s+(?!not\b|never\b)\w)"
    rf"|(?P<trade>(?:the|our|my|your)\s+(?:[\w-]+\s+)?{_TRADE}|(?<![\w] )(?:[\w-]+\s+)?{_TRADE}|they)\s+(?:are|is)\s+(?:back|here|there|round|over|coming)\b|(?P<they>they)\s+(?:{_DEEDS}|come)\b(?! (?:to|as|from)\b)))"
)
"""Somebody who comes or does something: "our fitter rings you tonight", "the lads are back on Monday"."""
_I_DO = rf"{_BEGINS}(?:i|we)\s+(?P<it>{_DEEDS})\s+(?:you|it|them|the|your|our|a|an)\b[^,.;!?]{{0,60}}\b(?:when|once|as soon as|after)\s+(?:it|they|he|she|i|we|you|the)\b"
"""A deed of mine in the present that waits for something to come: "I send it when it comes in"."""
_NO_PRESENT = (
    r"(?!(?:am|are|was|were|have|had|will|would|can|could|shall|should|may|might|must|need|want|know|think|hope|like|love|did|do|don['’]?t|can['’]?t|won['’]?t"
    r"|went|got|saw|told|said|asked|left|came|made|took|gave|found|felt|ran|sent|paid|wrote|spoke|met|lost|knew|thought|began|never|always|only|usually|often|also|all|just|\w+[^e\W]ed)\b)"
)
_AS_SOON_AS = (
    rf"^\W*(?:as soon as|once|the moment|the minute)\s+(?:the|it|they|he|she|you|all|everything|your|my|our|(?-i:[A-ZÀ-Þ]))[^.;!?,]{{2,60}}?,?\s+(?:i|we)\s+{_NO_PRESENT}(?P<it>[a-z]+)\s+\w"
    rf"|{_BEGINS}(?:i|we)\s+{_NO_PRESENT}(?P<then>[a-z]+)\b[^,.;!?]{{0,60}}\b(?:as soon as|the moment|the minute)\s+\w"
)
"""What I do at once when something has come: "We pay out as soon as the number is in"."""
_I_DO_ON = rf"{_BEGINS}(?:i|we)\s+(?P<it>{_DEEDS})\s+(?:you|it|them|the|your|our|a|an)\b"
"""The same on a day: "I collect it on Monday"."""
_AS_A_RULE = r"\b(?:every|each|always|usually|never|often)\b"
_WHENEVER = r"\b(?:when|if)\b"


_DAY_WORDS = (
    "mon tue tues wed weds thu thur fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"
    " toda toni tomo tmrw eod week next this morn afte even noon nigh half mont end"
)
_DAY_KEYS = frozenset((*(word[:KEY] for word in (*DAYS, *MONTHS)), *_DAY_WORDS.split(" "), FIGURE))
"""What a sentence has a word of that names a day."""
_TIME_KEYS = _DAY_KEYS | frozenset(("day", "days", "hour", "minu", "soon", "once", "time"))
_MENDED_KEYS, _MY_KEYS, _I_DO_KEYS = (
    frozenset(keys.split(" ")) for keys in ("be bein", "i we", "when once soon afte")
)
_LACKS_KEYS = frozenset(
    (
        "out", "shor", "low", "miss", "lack", "with", "has", "have", "hasn", "nobo", "no", "noon", "not", "isn", "aren", "isnt",
        "aren", "cant", "cann", "can", "wont", "won", "never",
    )
)  # fmt: skip


def built(text: str, keys: frozenset[str]) -> Mapping[str, int]:
    """What a sentence does, by the name of the cue that would show it, or "lack"; each with the place behind what shows it.

    `keys` are what its words are looked up by, so that few patterns need be tried.
    """
    if text.rstrip(" \"'”’)").endswith("?"):
        return {}
    found = {name: find(text, keys) for name, find in _FINDERS.items()}
    if not any(found.values()) and not keys.isdisjoint(_TIME_KEYS):
        found["commit"] = on_its_way(text) or agreed(text) or there_by_a_day(text)
        found["commit"] = found["commit"] or comes_to_you(text)
        found.update({} if found["commit"] else in_the_present(text))
    return {name: end for name, end in found.items() if end}


def actor(text: str) -> str:
    """Who a sentence tells of as coming or doing something on a day, in its own words; "" for nobody."""
    found = _search(_THEIRS, text) if _theirs(text, _DAY_KEYS) else None
    if found is None:
        return doer(text)
    return next(name for name in found.group("told", "name", "who", "trade", "they") if name)


def agent(text: str) -> str:
    """Whom a sentence begins with by what they are: "My men stood before a locked room"; "" for nobody."""
    found = _search(rf"^\W*(?:the|our|my|your) (?P<who>(?:[\w-]+ )?{_AGENT})\b", text)
    return found["who"] if found else ""


def days_in(text: str) -> int:
    """How many days to be met a clause names."""
    return sum(lead in _BY_A_DAY for _, lead in _days(text))


@cache
def _ready(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _keys(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _search(pattern: str, text: str) -> re.Match[str] | None:
    return _ready(pattern).search(text)


def _searched(
    patterns: Iterable[tuple[str, str]], text: str, keys: frozenset[str]
) -> Iterator[re.Match[str]]:
    """What is found of patterns, each with the keys of which a sentence must hold one."""
    for listed, pattern in patterns:
        found = None if keys.isdisjoint(_keys(listed)) else _search(pattern, text)
        if found is not None:
            yield found


def _days(text: str) -> list[tuple[int, str]]:
    """Where a sentence names a day that can be one to come, with the word that leads to it."""
    named = ((one.start, one.lead.lower()) for one in named_days(text, _ANY_DAY, UNKNOWN))
    return [one for one in named if one[1] not in _NOT_TO_COME]


def _arranged(text: str, keys: frozenset[str]) -> int:
    every = _searched(_ARRANGED, text, keys)
    found = next((one for one in every if not _is_told_of(text, one)), None)
    if found is None and "now" in keys and not keys.isdisjoint(_DAY_KEYS):
        found = _search(_NOW_AT, text)
        if found and (_is_told_of(text, found) or not _days(text)):
            return 0
    return found.end("it") if found else decreed(text)


def _is_told_of(text: str, found: re.Match[str]) -> bool:
    """Whether the clauses of what was found tell of what was, is only thought of, or is about who is away."""
    ends = _ready(_CLAUSE_END)
    end = ends.search(text, found.end())
    starts = [one.end() for one in ends.finditer(text, 0, found.start() + 1)]
    clause = text[starts[-1] if starts else 0 : end.start() if end else len(text)]
    return bool(_search(_TOLD_BACK, clause) or _search(_AWAY, clause))


def _lacking(text: str, keys: frozenset[str]) -> int:
    """Behind what is wanted because something cannot go on, was left undone, or is missing on a day to come."""
    found = next(_searched(_WANTED, text, keys), None)
    if found is None and not keys.isdisjoint(_LACKS_KEYS) and not keys.isdisjoint(_DAY_KEYS):
        found = _lack_before_a_day(text)
    if found is None:
        return handed_on(text) or must_be_there(text) or needed(text)
    return 0 if _search(_ONLY_THOUGHT, text) else found.end()


def _lack_before_a_day(text: str) -> re.Match[str] | None:
    lack = _search(_LACKS, text)
    ahead = _ready(_AHEAD).search(text, lack.end()) if lack else None
    days = [at for at, _ in _days(text) if ahead and at > ahead.start()]
    # “I can't send it before December” only says when: nothing comes on that day that needs it
    is_when = (
        ahead is not None
        and days[:1]
        and text[ahead.start() : days[0]].strip(" ,").lower() == "before"
    )
    return lack if days and not is_when else None


def _promised(text: str, keys: frozenset[str]) -> int:
    if not keys.isdisjoint(_MENDED_KEYS) and not keys.isdisjoint(_DAY_KEYS):
        found = None if _search(_TOLD_BY, text) else _search(_MENDED, text)
        if found and _has_day(text, found.start()):
            return found.end()
    is_mine = not keys.isdisjoint(_I_DO_KEYS) and not _search(_AS_A_RULE, text)
    mine = _search(_I_DO, text) if is_mine else None
    if mine is None and is_mine and (soon := _search(_AS_SOON_AS, text)):
        return soon.end("it") if soon["it"] else soon.end("then")
    if mine is None and not keys.isdisjoint(_DAY_KEYS) and not keys.isdisjoint(_MY_KEYS):
        mine = _on_a_day(text)
    return mine.end("it") if mine else 0


def _on_a_day(text: str) -> re.Match[str] | None:
    found = (
        None if _search(_AS_A_RULE, text) or _search(_TOLD_BACK, text) else _search(_I_DO_ON, text)
    )
    return found if found and _has_day(text, found.end()) else None


def _theirs(text: str, keys: frozenset[str]) -> int:
    found = None if keys.isdisjoint(_DAY_KEYS) else _search(_THEIRS, text)
    if found is None or _search(_AS_A_RULE, text) or _search(_WHENEVER, text):
        return 0
    if _search(_TOLD_BACK, text[: found.start()]) or not _has_day(text, found.start()):
        return 0
    return found.end()


def _has_day(text: str, start: int) -> bool:
    return any(at > start and lead in _BY_A_DAY for at, lead in _days(text))


_FINDERS = {
    "decide": _arranged,
    "lack": _lacking,
    "commit": _promised,
    "commit-of-another": _theirs,
}
