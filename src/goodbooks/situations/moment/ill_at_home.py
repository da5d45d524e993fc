"""Somebody of one's own who is ill, and the nights that it costs: care, and by itself no crisis of whoever tells it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.language.text.letter import Sentence

_CHILD = r"daughters?|sons?|child|children|kids?|bab(?:y|ies)|toddler|twins|boys?|girls?|little one|youngest|eldest|oldest|grandson|granddaughter"
_GROWN = r"wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|parents|brother|sister|grandmother|grandfather|gran|granny|grandma|grandpa"
_KIN = rf"\b(?:my|our) (?:[\w-]+ ){{0,2}}?(?:{_CHILD}|{_GROWN})\b"
_ILLNESS = (
    r"ill|illness|sick|disease|diagnos\w+|epilep\w+|seizures?|fits|convulsions|cancer|leuka?emia|tumou?r|chemo\w*|diabet\w+|asthma\w*|dementia|alzheimer\w*|parkinson\w*|stroke|heart (?:attack|failure)|dialysis|cystic fibrosis"
    r"|neurodermatitis|eczema|croup|colic|fever|autis\w+|adhd|anorexi\w+|depress\w+|bipolar|psychosis|ms|multiple sclerosis|operation|surgery|hospital|clinic|intensive care|transplant|disabled|disability|attacks?|alarms"
    r"|care[sd]? for|caring for|bedridden|palliative|hospice"
)
_NIGHTS = r"sle(?:ep|pt)\w*|asleep|nightmares?|wak(?:e|es|ing|en)|woke|awake|(?:at|each|every|all|the|per|a) nights?|nights|up with (?:him|her|them|it)"
_OF_A_CHILDS_NIGHTS = regex(
    rf"\b(?:my|our) (?:\w+ ){{0,2}}?(?:{_CHILD})\b(?: \w+)? (?:(?:does|do|has|have|is|can|will|hardly|barely|no longer|keeps?|wakes?|still)\b|\w+n['’]t\b)[^,.;]*\b(?:{_NIGHTS}|ill|sick|up (?:all|every|at) night)",
    re.IGNORECASE,
)
_SOMEBODY_ILL = regex(rf"{_KIN}[^.!?]*?\b(?:{_ILLNESS}|{_NIGHTS})\b", re.IGNORECASE)
_KIN_HAD = regex(rf"{_KIN}(?: \w+)? (?:has|had|gets|got|having|have)(?: (?:a|his|her|their|the|another))?(?: \w+)?\W*\Z", re.IGNORECASE)  # fmt: skip
_TIRED = regex(
    rf"\b(?:{_NIGHTS}|tired|exhausted|worn out|hours?|sleepless|shattered)\b", re.IGNORECASE
)
"""What such nights cost whoever gets up for them."""
_MY_OWN = regex(
    r"\bI(?:['’]?m| am| was| have|['’]ve)?(?: \w+){0,2} (?:ca(?:n['’]?t|nnot|n not)|could(?:n['’]?t| not)) (?!(?:come|stay|work|travel|do (?:late|nights|the)|take|make|be (?:here|there|on)|attend|sleep|leave)\b)"
    r"|\bI (?:ca(?:n['’]?t|nnot|n not)|could(?:n['’]?t| not)) (?!(?:come|stay|work|travel|do (?:late|nights|the)|take|make|be (?:here|there|on)|attend|sleep|leave)\b)"
    r"|\bI (?:do(?:n['’]?t| not)|no longer) (?:want|see|know (?:why|what for|how|if)|feel|care|get (?:up|out)|eat)\b"
    r"|\b(?:cry|crying|cried|weep\w*|sob\w*|panic\w*|shak(?:e|es|ing)|trembl\w+|drink\w*|drank|drunk|bottle|vodka|wine|pills|tablets|pain|dizzy|faint\w*|collaps\w+|br(?:oke|eak\w*) down|breakdown|hopeless\w*|empty|numb|worthless|useless|point|hate myself|harm|hurt\w*|kill\w*|die|dying|dead(?! (?:tired|quiet|slow|in the (?:office|shop|store|restaurant|house))\b)|death|suicid\w+|gone|vanish\w*|disappear\w*|jump\w*|bridge|morphine|end(?:ing)? (?:it|to it|my life|everything|all)|my life|(?:keep|am|start\w*|find myself) (?:thinking|imagining)|thoughts|give up|over with|too much)\b"
    r"|\bmy (?:own )?(?:heart|chest|head|hands?|body|therap\w+|psychiatrist|diagnosis|depression|burnout)\b|\b(?:I(?:['’]?m| am) (?:\w+ )?(?:ill|sick|depressed|burn(?:t|ed) out|at the end|done|finished|broken)|burn-?out)\b",
    re.IGNORECASE,
)
"""What is more than tiredness, in whoever tells it."""


_OF_A_BIRTH = regex(
    r"\b(?:nurs(?:e|ing) (?:her|him|the baby|or|and|more|again)|nursing|breast-?fe(?:ed|eding|d)|pumping|(?:maternity|paternity|parental) leave|(?:my|our|the) (?:first |new )?(?:baby|newborn|little one)|our first child|gave birth|was born)\b",
    re.IGNORECASE,
)
_OF_JOY_OR_CARE = regex(
    r"\b(?:over the moon|gem|happy|glad|lovely|wonderful|joy|nurs(?:e|ing)|pumping|breast-?feed\w*|doctor['’]?s? (?:note|wants)|got a note)\b",
    re.IGNORECASE,
)


def is_of_a_birth(sentences: Sequence[Sentence]) -> bool:
    """Whether a story tells of a baby and its care, and nowhere of more than tiredness in whoever tells it: that is no sign of a crisis."""
    every = [one.text for one in sentences]
    is_told = any(map(_OF_A_BIRTH.search, every)) and any(map(_OF_JOY_OR_CARE.search, every))
    return is_told and not any(map(_MY_OWN.search, every))


def is_ill_at_home(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the sentence at this place tells of somebody at home who is ill, or of nights that such a one costs, told next to it; never where it says more of the writer than that they are tired."""
    told = sentences[at].text
    if _MY_OWN.search(told):
        return False
    if _OF_A_CHILDS_NIGHTS.search(told) or _SOMEBODY_ILL.search(told):
        return True
    near = (one.text for one in sentences[max(0, at - 2) : at + 2])
    return _TIRED.search(told) is not None and any(map(_SOMEBODY_ILL.search, near))


def is_of_kin(before: str) -> bool:
    """Whether what stands before some words says that somebody of one's own had it: “my boy had a …”."""
    return _KIN_HAD.search(before) is not None
