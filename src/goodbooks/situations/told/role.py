"""Which post the writer would like to have, as it goes on after “I'd like to be considered for”: “the post of shift lead”, “Wiebke's chair”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_POST = r"(?:post|job|role|position|chair|seat|place|desk|shoes)"
_NAME = r"(?-i:[A-ZÀ-Þ])[\w-]+"
_LEADS = r"(?:lead(?:er)?|head|manager|supervisor|deputy|chief|director|foreman|forewoman|captain|principal|officer|coordinator|chef|master|mate|partner|editor|conductor|matron|sister|registrar|consultant|professor|boss)"
_ENDS = r"(?=\s*(?:$|[.,;:!?”\"]|\b(?:and|but|or|in|at|on|when|since|because|if|that|which|who|whom|whether|for|from|next|now|myself|instead|one day|some day|someday|today|after|before|would|will|is|was|has|with|so)\b))"
_TITLE = rf"(?:(?!(?:a|an|the|my|our|his|her|of|it|that|this|no|not)\b)[\w-]+ ){{0,3}}?{_LEADS}(?: of (?:the |our )?[\w-]+(?: [\w-]+)?)?"
_OF_A_TITLE = regex(
    rf"\b{_POST} (?:of|as) (?:the |an? |our )?(?P<title>{_TITLE}){_ENDS}", re.IGNORECASE
)
_TITLE_POST = regex(rf"\bthe (?P<title>(?:[\w-]+ ){{0,2}}?{_LEADS}(?:['’]s)?) (?P<post>{_POST})\b", re.IGNORECASE)  # fmt: skip
_BESIDE_THE_POST = regex(
    rf"\b(?:the|that|this|his|her|their|{_NAME}['’]s?) (?:old |former )?{_POST}(?:, | \()(?:the |an? )?(?P<title>{_TITLE})(?=[,).;:]|\Z)",
    re.IGNORECASE,
)
"""“Her post, mate of the big tug, is on the wall”."""
_TO_BE = regex(
    rf"\bI(?:['’]d| would| really| do| still| had)* (?:want|wanted|like|love|hope|hoped|wish|could|would like|hoping)(?: very much| so much)? ?(?:to )?(?:be|become|be made|get to be) (?:the |an? |our )?(?P<title>{_TITLE}){_ENDS}",
    re.IGNORECASE,
)
_OF_SOMEBODY = regex(rf"\b(?P<name>{_NAME})['’]s? (?:old |former )?(?P<post>{_POST})\b", re.IGNORECASE)  # fmt: skip
_LEAD_IT = regex(
    rf"\bI(?:['’]d| would) (?:like|love) to (?:lead|run|head) (?P<what>(?:the|our) [\w-]+(?: [\w-]+)?){_ENDS}",
    re.IGNORECASE,
)

_PLACE = r"(?:role|post|position|job|vacancy|lead|leader|deputy|head|supervisor|manager|director|coordinator)"
_PLAIN = rf"(?:new|other|next|same|only|whole|good|better|permanent|old|bigger|real|proper) {_PLACE}\b(?! (?:of|as))"
_OF = r"(?: (?:of|as) (?:the |an? )?[\w’'-]+(?: (?!and\b|but\b|so\b|when\b|because\b|that\b|which\b|i\b|he\b|she\b|last\b|this\b|in\b)[\w’'-]+)?)"
_CALLED = (
    rf"(?:an?|the) (?!{_PLAIN})(?:(?:[\w’'-]+ ){{1,3}}?{_PLACE}(?!['’\w]){_OF}?|{_PLACE}{_OF})"
)
_WANTED = regex(
    rf"\b(?:I|[Mm]e)(?:['’](?:d|ve)| would| have| had)?(?: (?!not\b|never\b)\w+){{0,2}}? (?:asked|applied|apply|want|wanted|like|love|hoped|hope)\b[^.;:!?]{{0,60}}?"
    rf"\b(?:(?:move|go|switch|step|change) (?:up |over )?(?:in)?to|become|be|be made|for|have|want|like) (?P<role>{_CALLED})(?=[,.;:!?)]|\Z| (?:and|but|so|when|because|last|this|next|in|at|on|now|since|before|after|from|with|for|instead|twice|once|\w+ (?:ago|back))\b)",
    re.IGNORECASE,
)
"""A post wanted or asked for, under its own name."""


def _read(text: str, _today: date) -> Said | None:
    """The post as the story calls it, else by its title, by whoever had it, or by what is led in it."""
    every = passages_of(text)
    asked = (one for one in every if not one.text.rstrip(" \"”')").endswith("?"))
    called = ((_WANTED.search(one.text), one.text) for one in asked)
    if one := next(
        (Said(" ".join(hit["role"].split()), said) for hit, said in called if hit), None
    ):
        return one
    boss = person_of(text, "boss")
    for pattern in (_OF_A_TITLE, _BESIDE_THE_POST, _TO_BE, _TITLE_POST, _OF_SOMEBODY, _LEAD_IT):
        for passage in every:
            found = pattern.search(passage.text)
            told = found.groupdict() if found else {}
            if not told or (boss and told.get("name") in boss.words.split()):
                continue
            return Said(_as_a_post(told), passage.text)
    return None


def _as_a_post(told: dict[str, str]) -> str:
    """What was found, as it stands behind “considered for”."""
    if told.get("what"):
        return f"the lead of {told['what']}"
    if told.get("name"):
        post = "post" if told["post"].lower() == "shoes" else told["post"].lower()
        return f"{told['name']}'s {post}"
    title = re.sub(r"['’]s\Z", "", told["title"])
    return f"the post of {title}"


ANSWER = Answer(
    "role",
    "which post the writer would like to have, as it goes on after “considered for”: “the post of shift lead”",
    _read,
)
