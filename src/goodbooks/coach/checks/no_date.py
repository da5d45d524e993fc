"""Finds an ask, bad news or a holding message without a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.at_once import asks_for_work, is_answered_at_once
from goodbooks.coach.inviting import invites
from goodbooks.coach.matching import stems
from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


_AHEAD = regex(
    r"\b(?:by|before|until|till|due|deadline|will|starts?|begins?|opens?|closes?|ends?|runs? out|latest|"
    r"tomorrow|today|tonight|next|needs?|wants?|expects?|waits?|leaves?|is on|are on|from)\b",
    re.IGNORECASE,
)
_FEW = 15
_IF = regex(
    r"\b(?:if|whenever) (?:you|there|it|this|that|anything|any|something|not)\b", re.IGNORECASE
)
_STANDING = regex(r"\b(?:next time|from now on|in (?:the )?future|each time|every time|continue to)\b", re.IGNORECASE)  # fmt: skip
"""What is asked for good, and for no day."""
_OFFERS = regex(r"^\W*(?:shall|should) I\b", re.IGNORECASE)
_WHEN = regex(
    r"(?:^|[,;:]\s)\W*(?:and |so )?when (?:can|could|may|shall|should|do|does|will|would|is|are)\b.*\?",
    re.IGNORECASE | re.DOTALL,
)
"""What asks for a day."""
_ITS = regex(
    r"\bwhen (?:can|could|would|will|may|do|should|shall)\b(?:.* (?:it|this|that|these|those|them|one)\b| (?:you|we)\b(?! be\b)"
    r"| I (?:expect|have|hear|get|count|collect|start|begin)\b)|\bwhen (?:is|are) (?:it|this|that|they|you free)\b|\bsuits? you\b",
    re.IGNORECASE | re.DOTALL,
)
"""What asks for the day of the matter itself, and not for that of something else."""
_GOES_ON = regex(
    r"^\W*(?:also|but|and|or|so|then|once|finally|if|thanks)\b|:\s*$|\b(?:hesitate|feel free)\b",
    re.IGNORECASE,
)
"""How a sentence begins or ends that another stands beside; and what invites, and asks for nothing."""
_TO = regex(r"\b(?:to|until|till|instead|new date|then|from)\b", re.IGNORECASE)
_PAST = regex(
    r"\b(?:was|were|had|has|have|did|[\w-]{2,}ed|came|went|took|gave|got|left|broke|fell|ran|made|said|told|put|"
    r"lost|kept|sent|sold|saw|heard|rose|stood|sat|drove|wrote|bought|brought|paid|met|felt|held|spoke|began|grew|threw|found|knew|since|yesterday|last|ago|for|every|always|on leave|away)\b|['’](?:ve|d|s)\b",
    re.IGNORECASE,
)
_BY_AN_EVENT = regex(
    r"\bupon (?:\w+ ){1,3}|\b(?:by|before|until|in time for)(?: the| our| your| this| next)?(?: \w+)? (?:close|closing|bid week|audit|deadline|board|launch|opening|meeting|review|inspection|holidays?|(?:month|quarter|year)[- ]end|end of (?:month|quarter|year))\b(?!['’])"
    r"|\b(?:bring|take|present|discuss)\b.{0,60} (?:to|at|in) (?:the|our|your|this|next|tomorrow['’]s)(?: \w+)? (?:meeting|call|session|review|workshop)\b",
    re.IGNORECASE,
)
"""A day that has a name: “before close”, “in time for the audit”."""
_TOLD = ("commit", "ask", "offer", "repair", "for-hold")


def find(view: View) -> Iterator[Spot]:
    """The sentence that wants a day, where no day is near; a vague one has its own remark."""
    if (
        view.found["vague-time"]
        or view.acts["needs-nothing"]
        or asks_when(view)
        or any(map(_looks_ahead, view.sentences))
    ):
        return
    if view.purpose == "ask":
        wanting = (_deeds(view) if view.letter.words >= _FEW else []) or _loose(view)
        wanting = [one for one in wanting if not (view.is_torn and _GOES_ON.search(one.text))]
        wanting = [one for one in wanting if not is_answered_at_once(one)] or wanting
    elif view.is_torn:
        wanting = []
    elif view.is_guessed and (work := [one for one in _deeds(view) if asks_for_work(one)]):
        wanting = work
    elif view.purpose == "status":
        wanting = _loose(view) if view.is_guessed else []
    else:
        told = [one for one in view.sentences if one.acts.intersection(_TOLD)]
        open_still = [one for one in told if not invites(one) and not _asks_only(one, view)]
        is_news = view.is_guessed and not view.acts["for-bad-news"]
        wanting = open_still or ([] if told or is_news else list(view.sentences))
    if wanting:
        yield view.ending(wanting[-1])


def _asks_only(sentence: Sentence, view: View) -> bool:
    """Whether a sentence of a message that is hardly an ask wants to know something, and nothing done."""
    return view.is_guessed and sentence.is_question and "deed" not in sentence.acts


def asks_when(view: View) -> bool:
    """Whether a message asks for the day of what it wants; a day of something else is its only wish, or none of it."""
    asking = [one for one in view.sentences if _WHEN.search(one.text)]
    if not asking or any(_ITS.search(one.text) for one in asking):
        return bool(asking)
    wants = (*_deeds(view), *_loose(view), *view.having("commit"))
    return all(one in asking for one in wants) or _share(asking, wants)


def _share(asking: list[Sentence], wants: Iterable[Sentence]) -> bool:
    """Whether a question for a day names what is wanted."""
    asked = stems(" ".join(one.text for one in asking))
    return any(one not in asking and asked & stems(one.text) for one in wants)


def _deeds(view: View) -> list[Sentence]:
    """The sentences that ask for a deed, but for one that is wanted only if something happens, and for an offer."""
    return [
        one
        for one in view.sentences
        if ("deed" in one.acts or asks_for_work(one))
        and not _IF.search(one.text)
        and not _OFFERS.search(one.text)
        and not _STANDING.search(one.text)
        and not invites(one)
    ]


def _loose(view: View) -> list[Sentence]:
    """The sentences that ask without saying for what."""
    asks = ("hedged-ask", "vague-ask")
    return [one for one in view.sentences if any(view.in_rule(rule, one) for rule in asks)]


def _looks_ahead(sentence: Sentence) -> bool:
    """Whether a sentence names a day to come, or asks for one; the day that was missed is none."""
    acts = sentence.acts
    if _BY_AN_EVENT.search(sentence.text):
        return True
    if not acts & {"date", "stretch"}:
        return False
    if "for-bad-news" in acts and not acts & {"ask", "commit"}:
        return bool(_TO.search(sentence.text))
    if not _PAST.search(sentence.text):
        return True
    return bool(
        acts & {"ask", "commit", "offer", "repair", "plans"} or _AHEAD.search(sentence.text)
    )


TWIN = Twin("no-date", find)
