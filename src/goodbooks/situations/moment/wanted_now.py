"""What the writer of a story wants now, or has done already, goes before what it is about: peace after an ask that went wrong is no ask for money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.moment.leaves_told import wants_another_post_inside
from goodbooks.situations.people.taken_back import yes_taken_back

if TYPE_CHECKING:
    from goodbooks.situations.moment.likely import Likely
    from goodbooks.situations.stories.story import Passage

PEACE, NOTICE, NEW_BOSS, AWAY = "i-fumbled-it", "giving-notice", "new-boss", "boss-out-of-reach"
NEXT_POST, STEP_BACK = "next-role", "step-back"
_GOES_BEFORE_THE_POST = (STEP_BACK, "promise-not-kept", PEACE, NOTICE)
"""What a story may be about before the post of their own boss that its writer was offered in it."""
_OF_AN_ASK = ("raise", "time-off", NEXT_POST, STEP_BACK)
"""What a story may be about whose ask went wrong."""
_ENOUGH = 2
"""Of these signs so many: it is about an ask, that ended in anger, peace is wanted now, and what was asked for is let go."""
_AS_NEAR = 0.3
"""So little more another situation scores than the one that is told as done already."""
_ASKED = r"(?:asked?|asking|been on at|pressed|pushed|pressing|pushing|brought (?:it|this|that) up|begged|demanded|put it to)\b"
_BURST = r"(?:exploded?|blew up|lost (?:his|her|their) temper|shouted|yelled|screamed|stormed (?:out|off)|bit my head off|snapped at|went (?:mad|through the roof)|threw me out|slammed|like ice|as cold as|hardly (?:speaks|talks|looks)|barely (?:speaks|talks|looks)|(?:gone|been|turned) (?:cold|cool|frosty|distant))"
_WENT_WRONG = regex(rf"\bI\b[^.!?]{{0,60}}?\b{_ASKED}.{{0,240}}?\b{_BURST}\b|\b(?:the )?last time\b[^.!?]{{0,40}}?\b{_BURST}\b", re.IGNORECASE | re.DOTALL)  # fmt: skip
"""An ask of the writer's own that ended in anger or in cold."""
_WANTS_PEACE = regex(
    r"\b(?:(?:get|go|getting|going|be|come|things) back to (?:normal|good terms|how (?:it|we|things) (?:was|were)|where we were|the way)|back (?:on|to) (?:good terms|speaking terms)|back in(?:to)? [\w'’]+(?: [\w'’]+)?['’]?s? good (?:graces|books)|(?:his|her|their|somebody['’]s|someone['’]s) good (?:graces|books)"
    r"|(?:be |is |was )?(?:good|all right|fine|okay|normal|as before|right) (?:again )?between us|on good terms again|make (?:it|things|this|that) (?:up|right|good)\b|clear the air|smooth (?:it|things|this) over|mend (?:it|things|fences|this)|repair (?:it|things|this|the damage)|(?:should|shall|must|do|can|ought) I (?:to )?(?:say (?:I['’]m )?sorry|apologi[sz]e))",
    re.IGNORECASE,
)
_GIVES_IT_UP = regex(
    r"\bI(?:['’]d| would| will|['’]ll)(?: gladly| happily| even)? (?:give|let) (?:it|that|the \w+) (?:up|go|drop)\b|\b(?:don['’]?t|do not|no longer|stopped) car(?:e|ing) about (?:the |that |my )?(?:money|raise|rise|pay|leave|holiday|post|job|role|days?|it|that)\b|\b(?:it['’]s|it is|this is) not about the (?:money|raise|post|days?|leave) (?:any ?more|any longer|now)\b|\bforget (?:about )?the (?:money|raise|rise|post|leave|days?)\b",
    re.IGNORECASE,
)
"""How a writer says that they want something else now than what they asked for."""
_GAVE_NOTICE = regex(
    r"\bI(?:['’]ve| have)?(?: just| already| finally| now)? (?:resigned|quit (?:my job|on|last|yesterday)|gave (?:my |in my )?notice|given (?:in )?(?:my )?notice|handed in my (?:notice|resignation)|put in my (?:notice|resignation)|told (?:her|him|them|my \w+|[A-Z]\w+) (?:that )?I(?:['’]m| am) (?:leaving|going)\b)",
    re.IGNORECASE,
)
_IF = regex(r"\b(?:if|when|whether|wish|should have|nearly|almost|would have|could have|unless)\b[^.!?]{0,30}\Z", re.IGNORECASE)  # fmt: skip


def wanted_first(told: str, ranked: list[Likely]) -> list[Likely]:
    """The situations of a story, the likeliest first: what its writer says that they want now, or have done, goes before what it is about."""
    plain = " ".join(told.split())
    first = ranked[0].name
    signs = (first in _OF_AN_ASK, _WENT_WRONG.search(plain), _WANTS_PEACE.search(plain), _GIVES_IT_UP.search(plain))  # fmt: skip
    if sum(map(bool, signs)) >= _ENOUGH and (signs[1] or signs[2]):
        return _with_first(ranked, PEACE)
    if first == NEXT_POST and (back := yes_taken_back(told)):
        return _told_by(back, _with_first(ranked, STEP_BACK))
    if first == NOTICE and wants_another_post_inside(plain):
        return _with_first(ranked, NEXT_POST)
    if first not in _GOES_BEFORE_THE_POST and _is_offered_a_post(told):
        return _with_first(ranked, NEXT_POST)
    near = {one.name for one in ranked if ranked[0].score - one.score < _AS_NEAR}
    if NOTICE in near and first != NOTICE and _has_given_notice(plain):
        return _with_first(ranked, NOTICE)
    if first == AWAY and NEW_BOSS in near and _has_a_new_boss(told):
        return _with_first(ranked, NEW_BOSS)
    return ranked


def _is_offered_a_post(told: str) -> bool:
    from goodbooks.situations.people.whose_post import is_offered_it_unknown_to_them

    return is_offered_it_unknown_to_them(told)


def _has_a_new_boss(told: str) -> bool:
    """Whether a story tells by name of whoever has left, and of whoever comes."""
    from goodbooks.situations.people.boss_now import has_left, new_boss

    return bool(has_left(told)) and new_boss(told) is not None


def _has_given_notice(plain: str) -> bool:
    """Whether a story tells that its writer has given notice, and not that they might."""
    return any(not _IF.search(plain[: one.start()]) for one in _GAVE_NOTICE.finditer(plain))


def _with_first(ranked: list[Likely], name: str) -> list[Likely]:
    """The situations with one of them before all others, as likely as the one that was."""
    own = next(one for one in ranked if one.name == name)
    others = [one for one in ranked if one is not own]
    return [own._replace(score=max(own.score, ranked[0].score)), *others]


def _told_by(passage: Passage, ranked: list[Likely]) -> list[Likely]:
    """The situations with a sentence that speaks for the first, where none was found for it."""
    first, *others = ranked
    return [first._replace(passages=first.passages or (passage,)), *others]
