"""What the writer wants, in the clause that says it: “I want to run that branch”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.taken_back import is_taken_back
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.stories.whose_voice import is_mine

if TYPE_CHECKING:
    from datetime import date

_WANT = regex(
    r"(?<!if )(?<!whether )(?<!than )\bI(?: (?:really|truly|still|do|so|badly|just|only))*"
    r"(?: want(?:ed)?|(?: would|['’]d)(?: really| so| dearly)* (?:love|like))\b"
    r"(?! (?:you|him|her|them|it to|my (?:old|own) life|nothing|to (?:die|cry|scream|sleep|hide|vanish|disappear|sink|be sick|throw|quit|know|ask|say|tell|hear|believe|thank|apologi[sz]e|write|understand))\b)"
    r"(?P<rest>[^.;:!?“”\"]*)",
    re.IGNORECASE,
)
_ENDS = regex(r",? (?:and|but|so) (?:I|he|she|they|it|we|then|now|my|the|there|who|what|how|nobody)\b.*|,? (?:because|since (?=I\b|he\b|she\b|they\b|we\b)|which|although|though|when|while) .*", re.DOTALL)  # fmt: skip
"""Where a wish ends: at its reason, and at what follows from it."""
_IN_DOUBT = regex(
    r"\b(?:not|never|hardly|un(?:sure|certain|decided|clear)|doubt\w*|wonder\w*|if|whether|who says|as though|suppose\w*|supposed|pretend\w*|maybe|perhaps|question|\w+n['’]?t)\b[^.,;:!?“”\"–—]*\Z(?<! but )(?<! and )(?<! so )(?<! because )(?<! since )",
    re.IGNORECASE,
)
"""What in front of a wish takes it back or leaves it open: “I'm not even sure I want it” wants nothing yet."""
_THAT = regex(r" that \Z", re.IGNORECASE)
_I_KNOW_THAT = regex(r"(?<!nor )(?<!neither )\bI(?:['’](?:ve|d)| have| had)?(?: (?!never\b|hardly\b|not\b)\w+)?(?: kn[eo]w| known| reali[sz]ed?| noticed?| understood| decided| felt| admit(?:ted)?| found)(?: (?:out|then|now|at last|again))? that \Z|\b(?:clear to me|truth is|thing is|fact is) that \Z", re.IGNORECASE)  # fmt: skip
"""A “that” by which one tells what one knows, has noticed or decided; behind any other somebody else may say the wish."""
_WITH_IT = regex(
    r"\A(?P<first>I want to .+?|.+?)(?P<joint>,? (?:and|but|only)) (?P<says>I (?:(?:also|still|do|would|just|only) )*(?:want|need|have|like) to )(?=(?:keep|stay|go on|carry on|be able|be free|be home|be out|be off|have|leave|work|start|finish|stop|remain|hold on|not)\b)(?P<second>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""A condition told beside a wish: “and I want to keep my Wednesdays till three”."""
_FOR_WHOM = regex(
    r",? (?:for|because of) (?:(?:my|our|the) )?(?:two |three |\w+ )?(?:kids?|children|boys?|girls?|twins?|sons?|daughters?|bairns?|little ones?|baby|family)\b(?!['’])(?! (?:is|are|was|were|has|have)\b)"
    r"|,? (?:since|for|as) (?:my|our) .*",
    re.DOTALL,
)
"""For whose sake a condition is one, which is nobody else's."""
_SHORTEST, _LONGEST = 3, 110


def _read(text: str, _today: date) -> Said | None:
    """The last wish that a writer tells of themselves, from its “I” on; people come to what they want at the end."""
    found = None
    for passage in passages_of(text):
        for one in _WANT.finditer(passage.text):
            words = _with_its_condition(one[0])
            is_whole = len(words.split()) >= _SHORTEST and len(words) <= _LONGEST
            lead = passage.text[: one.start()]
            is_sure = not _IN_DOUBT.search(lead) and (
                not _THAT.search(lead) or _I_KNOW_THAT.search(lead)
            )
            at = passage.start + one.start()
            if is_whole and is_sure and is_mine(text, at) and not is_taken_back(text, at, words):
                found = Said(capital(words), passage.text)
    return found


def _with_its_condition(clause: str) -> str:
    """A wish to where its reason begins, with the condition under which it is one."""
    first = _ENDS.sub("", clause).strip(" ,-–—")
    found = _WITH_IT.match(clause)
    if found is None or found["first"].strip(" ,-–—") != first:
        return first
    second = _FOR_WHOM.sub("", _ENDS.sub("", found["second"])).strip(" ,-–—")
    is_same = first.lower().startswith("i want to ") and found["joint"].strip(" ,") == "and"
    whole = f"{first}, {found['joint'].strip(' ,')} {'to ' if is_same else found['says']}{second}"
    return whole if len(whole) <= _LONGEST else first


ANSWER = Answer(
    "what-i-want", "what the writer wants, in the clause that says it: “I want to run it”", _read
)
