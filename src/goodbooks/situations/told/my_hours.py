"""The hours that the writer has and is to lose, as they were agreed or always were: “eight to half past four”; never when somebody else opens or closes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.free_hours import DAY, NUMBER
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_TIME = rf"(?:(?:half|(?:a )?quarter|ten|twenty|five) (?:past |to )?)?{NUMBER}(?:[- ]?thirty)?(?: o['’]?clock|[ap]m\b| [ap]\.?m\b)?(?![\w:])(?! (?:days?|weeks?|months?|years?|minutes?|hours?|people|times|of us)\b)"
_DAYS = rf"(?:(?:,? on)? {DAY}(?:(?:, | and | to | or |, and ){DAY})*|,? (?:every|each) {DAY})?"
_RANGE = rf"{_TIME} ?(?:to|till|until|[-–]) ?{_TIME}{_DAYS}"
_A_WEEK = r"(?:(?:one|two|three|four|five|six|\d{1,2}(?:[.,]\d)?) (?:\w+ )?(?:days|hours|mornings|afternoons|shifts|nights)(?: a| per| each) week|mornings only|(?:the )?(?:early|late|day|morning) shifts? only)"
_ALWAYS = r"(?: (?:always|only|still|usually|just|both|now|\w+ly|been|be|to))*"
_HAVE = (
    regex(rf"\b(?:I|we)(?:['’](?:ve|d|m|re))?(?: (?:have|had|was|were|am|are|got))?{_ALWAYS} (?:hired|taken on|employed|engaged|contracted)(?: [\w'’]+){{0,4}}?(?: for| on| at| with| to work| to do)(?: from| the)? (?P<said>{_RANGE}|{_A_WEEK})", re.IGNORECASE),
    regex(rf"\b(?:I|we)(?:['’](?:ve|d|m|re))?(?: (?:have|had|am|are|was|were))?{_ALWAYS} (?:work(?:ed|ing)?|done|did|do|on)(?: from)? (?P<said>{_RANGE}|{_A_WEEK})", re.IGNORECASE),
    regex(rf"\b(?:my|our) (?:working |usual |agreed |normal |office )?(?:hours|shifts?|contract|day|letter|working day|times)(?: [\w'’]+){{0,3}}? (?:is|are|were|was|says?|said|runs?|goes|go|been)(?: always| still)?(?: from)? (?P<said>{_RANGE}|{_A_WEEK})", re.IGNORECASE),
    regex(rf"\b(?:agreed|agreement|arranged|arrangement|contract|settled|promised|deal)\b[^.;!?]*?(?: on| for| says| is| was|:| to work)(?: from)? (?P<said>{_RANGE}|{_A_WEEK})", re.IGNORECASE),
)  # fmt: skip
"""How one says from when until when one works, and always has."""
_LEAVE = regex(
    rf"\bI(?:['’]ve| have)?(?: (?:always|may|can|could|would|only|usually))* (?P<does>leave|left|stop|stopped|finish|finished|start|started|begin|began|begun|go home|went home|come in|came in|knock off|knocked off)(?: work)? (?P<at>at {_TIME}{_DAYS})",
    re.IGNORECASE,
)
_DOING = {
    "leave": "leaving", "left": "leaving", "stop": "stopping", "stopped": "stopping", "finish": "finishing", "finished": "finishing", "start": "starting", "started": "starting",
    "begin": "beginning", "began": "beginning", "begun": "beginning", "go home": "going home", "went home": "going home", "come in": "coming in", "came in": "coming in",
    "knock off": "knocking off", "knocked off": "knocking off",
}  # fmt: skip
_HELD = regex(r"\b(?:agree\w*|always|arrange\w*|contract|hired|deal|promised|allowed|approved|for (?:\w+ ){1,2}(?:years|months)|since|every|each)\b", re.IGNORECASE)  # fmt: skip
"""What makes the hour at which one leaves one that holds."""
_WANTED = regex(
    rf"\b(?:wants?|wanted|told|tells|asked|asks|expects?|needs?|insists?|says?|said|announced|decided|makes?|moved|put|sent)\b.*\b(?:me|I|us|we|everybody|everyone|all of us|the whole team)\b.*(?:\b(?:from|until|till|at|by|before|to|for) {_TIME}|\b(?:hours?|shifts?|earlier|later|longer|full[- ]time|days|evenings|weekends|saturdays|sundays)\b)"
    r"|\b(?:chang\w+|mov\w+|shift\w*|new|cut\w*|extend\w*|longer|other) (?:of )?(?:my |our |the )?(?:working )?(?:hours|shifts?|rota|times|days)\b",
    re.IGNORECASE,
)
"""That somebody wants other hours of the writer."""


def _read(text: str, _today: date) -> Said | None:
    """The hours that a writer has, where somebody wants others of them."""
    every = passages_of(text)
    if not any(_WANTED.search(one.text) for one in every):
        return None
    for passage in every:
        found = next((hit for one in _HAVE if (hit := one.search(passage.text))), None)
        if found:
            return Said(" ".join(found["said"].split()).strip(" ,"), passage.text)
    for passage in every:
        left = _LEAVE.search(passage.text) if _HELD.search(passage.text) else None
        if left:
            return Said(_leaving(left), passage.text)
    return None


def _leaving(found: re.Match[str]) -> str:
    """“I leave at four on Tuesdays” as what one has: “leaving at four on Tuesdays”."""
    return f"{_DOING[' '.join(found['does'].lower().split())]} {found['at']}"


ANSWER = Answer(
    "my-hours", "the hours that one has and is to lose, as they were agreed or always were", _read
)
