"""Whether a story tells that what its writer told somebody in confidence was passed on: a moment of its own, before any plan."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Line, Section
from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAYS = "feedback-to-boss"
"""The playbook for it, where it was whoever decides who passed it on."""
SAYS = "what you told in confidence was passed on"
FIRST = "This first"
"""What that is called, which comes before anything else."""
_THEM = r"(?:him|her|them|(?:my|our) \w+|(?-i:[A-ZÀ-Þ])[\w'’-]+)"
_ALL = r"(?:every(?:body|one)|the (?:whole|entire) \w+|(?:the|our|my) (?:whole |entire )?(?:team|bench|crew|shift|floor|office|kitchen|ward|staff|department|room|others|lads|guys|lab|shop|group|line)|all (?:of )?(?:them|us|the \w+)|(?:two|three|four|five|half) \w+|(?:my|our|his|her|the) (?:colleagues?|peers?|deputy|(?:co-?)?workers?|boss)|a colleague|others|people|HR|(?-i:[A-ZÀ-Þ])[\w'’-]+)"
_CONFIDED = regex(
    rf"\bI(?:['’]d| had|['’]ve| have)?(?: only| just)? (?:told|confided|said|trusted|shared|mentioned|opened up)\b[^.;!?]*\b(?:in (?:strict |the strictest )?confidence|confidentially|in private|in trust|privately|between (?:the two of us|us|him and me|her and me))\b"
    rf"|\bI(?:['’]d| had|['’]ve| have)? (?:confided in|trusted) {_THEM} (?:with|about|that)\b|\bI(?:['’]d| had|['’]ve| have)? (?:confided in) {_THEM}"
    rf"|\b(?:told|said to|confided (?:to|in)) {_THEM} in (?:strict )?confidence\b"
    rf"|\b(?:that|it|this) was (?:in confidence|between (?:us|the two of us|him and me|her and me)|told in confidence|confidential)\b"
    rf"|\bI(?:['’]d| had)? asked {_THEM} (?:not to (?:tell|say|pass)|to keep (?:it|that|this))\b|\b(?:he|she|they|{_THEM}) (?:had )?(?:promised|swore)(?: me)? (?:not to (?:tell|say|pass)|to keep (?:it|that|this))",
    re.IGNORECASE,
)
_SPREAD = regex(
    rf"\b(?P<who>he|she|they|(?:my|our|the) [a-z]+(?:,? (?-i:[A-ZÀ-Þ])[\w'’-]+,?)?|(?-i:(?!I\b)[A-ZÀ-Þ])[\w'’-]+)(?: has| had|['’]s|['’]d)?(?: just| then| now| already| also)? "
    rf"(?:(?:told|let) {_ALL}|(?:said|announced|blurted|mentioned|repeated|joked|let slip|talked|spoke|passed|gossiped|spread|shared|used|brought)\b[^.;!?]*\b(?:to {_ALL}|in front of|before (?:the|everyone|everybody|all)|over (?:coffee|lunch)|at (?:coffee|lunch|the meeting|the stand-?up)|in the (?:meeting|kitchen|canteen|round|stand-?up)|(?:passed|spread) (?:it|this|that) (?:on|around|round)|around|with (?:the|every\w+)))",
    re.IGNORECASE,
)
_BROKE = regex(
    r"\b(?:broke|broken|betrayed|breached) (?:my|the|a|our) (?:(?P<said>confidence)|trust)\b",
    re.IGNORECASE,
)
_OF_A_CHILD = regex(
    r"\bmy (?:\w+ )?(?:kids?|child|children|son|daughter|boy|girl|baby|little one|twins)\b",
    re.IGNORECASE,
)
_OF_A_COLLEAGUE = regex(
    r"\b(?:colleague|co-?worker|deputy|friend|team-?mate|neighbou?r|assistant|peer)\b",
    re.IGNORECASE,
)


class Broken(NamedTuple):
    """The sentence that tells it, and whether it may have been whoever decides."""

    passage: str
    is_of_boss: bool


def broken_confidence(text: str) -> Broken | None:
    """What a story tells of a confidence of its writer's that was broken; None where it tells of none, or of one that they broke."""
    every = passages_of(text)
    spread = ((one, found) for one in every if (found := _SPREAD.search(one.text)))
    told, found = next(spread, (None, None))
    is_confided = any(_CONFIDED.search(one.text) for one in every)
    if told and found and is_confided:
        return Broken(told.text, _OF_A_COLLEAGUE.search(found["who"]) is None)
    broken = ((one, hit) for one in every if (hit := _BROKE.search(one.text)))
    broke = next((one for one, hit in broken if hit["said"] or told or is_confided), None)
    return Broken(broke.text, is_of_boss=False) if broke else None


def first_of_all(text: str) -> Iterator[Section]:
    """A kind word, and what can be done today, where a confidence was broken; nothing else."""
    broken = broken_confidence(text)
    if broken is None:
        return
    about = " about your child" if _OF_A_CHILD.search(text) else ""
    yield Section(
        FIRST,
        (
            Line(f"What you told in confidence{about} was passed on. We are sorry: it was yours to tell, and that others know it now says nothing against you.", (), "lead"),
            Line("To whoever asks today: “That is private. The work goes on.”", (), "-"),
            Line("Write down what was said, where, and who heard it, while you still have the words; for you alone.", (), "-"),
            Line("When you have slept on it, say to whoever passed it on, with nobody beside: “What I told you was in confidence. I'd like it to go no further, and I need to be able to rely on that.”", (), "-"),
            Line("Tell them no more of it until then. What you ask for at work stands without it.", (), "-"),
            Line("If it goes on, or you are treated worse for it: HR or the staff council, in writing, or somebody outside; by then it is more than a matter between you two.", (), "-"),
        ),
    )  # fmt: skip
