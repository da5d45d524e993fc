"""What a life outside work is told of in other words: a son is our boy, fits are seizures, and a bad night is one in which I do not sleep."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from re import Pattern

_BEFORE = r"(?:[\w-]+ ){0,2}?"
_NO_THING = r"(?![- ]?(?:team|channel|firm|company|project|account|programme|program|brand|site|process|ticket|theme|class)\b)(?!-)"


class _Family(NamedTuple):
    """How a private sentence tells of it, and how other words name it again."""

    tells: Pattern[str]
    names: Pattern[str]


def _kin(words: str) -> str:
    return rf"\b(?:my|our) {_BEFORE}(?:{words})\b{_NO_THING}"


_CHILD = r"son|daughter|boy|girl|kid|child|baby|toddler|little (?:one|man|girl|boy)|youngest|eldest|oldest|teenager|twins|grandson|granddaughter"
_OF_MY_CHILD = _kin(_CHILD)
_OF_MY_PARTNER = _kin("wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|spouse|(?:other|better) half")  # fmt: skip
_OF_MY_PARENTS = _kin("mum|mom|mother|dad|father|parents|old man|mother-in-law|father-in-law")
_OF_MY_SIBLINGS = _kin("brother|sister|nephew|niece")
_FAMILIES = {
    "child": _Family(
        regex(_OF_MY_CHILD, re.IGNORECASE),
        regex(rf"{_OF_MY_CHILD}|\b(?:sick|ill) (?:child|kid|son|daughter)\b|\b(?:my|the) kids\b|\bmy children\b|\b(?:single|lone|working) (?:mother|father|mum|mom|dad|parent)\b|\bas a (?:mother|father|mum|mom|dad|parent)\b"
            rf"|\bthe (?:kid|boy|girl|little (?:one|man|girl|boy))(?:['’]s| is| was| has| sees| needs)(?: (?:been|being|going|having|to|see|a|not|so|very|really))* (?:well|unwell|ill|sick|in a bad way|through|hard time|bad time|help|therap\w+|shrink|psych\w+|specialist|doctor)\b"
            r"|\b(?:his|her|their) (?:dad|father|mum|mom|mother) and I\b|\bI and (?:his|her|their) (?:dad|father|mum|mom|mother)\b", re.IGNORECASE),
    ),
    "partner": _Family(regex(_OF_MY_PARTNER, re.IGNORECASE), regex(_OF_MY_PARTNER, re.IGNORECASE)),
    "parent": _Family(regex(_OF_MY_PARENTS, re.IGNORECASE), regex(_OF_MY_PARENTS, re.IGNORECASE)),
    "sibling": _Family(regex(_OF_MY_SIBLINGS, re.IGNORECASE), regex(_OF_MY_SIBLINGS, re.IGNORECASE)),
    "fits": _Family(
        regex(r"\b(?:epilep\w+|seizures?|convulsions|(?:has|have|had|having|gets?|night|his|her) fits)\b", re.IGNORECASE),
        regex(r"\b(?:epilep\w+|seizures?|convulsions|(?:has|have|had|having|gets?|getting|his|her|night) (?:\w+ )?fits|fits (?:at|in the) nights?)\b", re.IGNORECASE),
    ),
    "tumour": _Family(regex(r"\b(?:cancer|tumou?r|leuka?emia|chemo\w*)\b", re.IGNORECASE), regex(r"\b(?:cancer|tumou?rs?|leuka?emia|chemo\w*|oncolog\w+)\b", re.IGNORECASE)),
    "mind": _Family(regex(r"\b(?:depress\w+|burn-?out|therap(?:y|ist)|psychiatr\w+|panic attacks?)\b", re.IGNORECASE), regex(r"\b(?:(?:my|his|her) (?:depression|burn-?out|therap(?:y|ist)s?|panic attacks?)|psychiatr\w+(?!['’]s)|psychotherap\w+|therap(?:y|ist)(?! (?:room|centre|center|pool|area|plan|unit)\b)|(?:an?|the|my|our|his|her) (?:\w+ )?(?:shrink|psychologist|counsell?or)(?!['’]s)|mental health|(?:I(?:['’]?m| am| was)|(?:s?he|they)(?:['’]s| is| are| was)) depressed)\b", re.IGNORECASE)),
    "court": _Family(
        regex(r"\b(?:custody|court|divorc\w+|separat(?:ed|ion|ing)|judge|tribunal|alimony|lawyers?|solicitors?|my ex)\b", re.IGNORECASE),
        regex(r"\b(?:custody(?! (?:chain|of (?:the )?(?:key|stock|sample|evidence|file)))|divorc\w+|alimony|tribunal|my ex(?:-\w+)?|(?:the|a) (?:family )?judge|(?:family|divorce) court|court (?:date|day|case|hearing|order)|(?:in|to|at|before|from) (?:the )?court|taking (?:me|us|him|her) to court"
        r"|(?:an?|my|our) (?:court )?hearing(?![ -](?:aid|test|protection|loss))|(?:there is|there['’]s) (?:an?|the) hearing|my (?:\w+ )?(?:lawyer|solicitor|attorney|barrister)|(?:see|meet|with) (?:a|the) (?:family )?(?:lawyer|solicitor|attorney)|my separation|I(?:['’]m| am) separat(?:ed|ing))\b", re.IGNORECASE),
    ),
    "fire": _Family(
        regex(r"\b(?:light|set|start)(?:s|ing|ting|ed)? (?:\w+ )?fires?\b|\barson\w*\b", re.IGNORECASE),
        regex(r"\b(?:(?:light|set|start)(?:s|ing|ting|ed)? (?:little |small )?fires|play(?:s|ing|ed)? with (?:matches|fire|lighters?)|arson\w*)\b", re.IGNORECASE),
    ),
    "drink": _Family(
        regex(r"\b(?:alcohol\w*|drink(?:s|ing)?|drunk|rehab|sober|addict\w*)\b", re.IGNORECASE),
        regex(r"\b(?:alcoholi\w+|drinking(?! water)|rehab|addict\w*|withdrawal|(?:stay|staying|get|getting|am|is|been) sober|off the drink|drying out)\b", re.IGNORECASE),
    ),
    "birth": _Family(
        regex(r"\b(?:pregnan\w+|IVF|miscarr\w+|fertility)\b", re.IGNORECASE),
        regex(r"\b(?:pregnan\w+|IVF|miscarr\w+|fertility|expecting (?:a (?:baby|child)|twins)|lost (?:the|our|a) baby|midwife)\b", re.IGNORECASE),
    ),
    "debt": _Family(
        regex(r"\b(?:debts?|bankrupt\w*|bailiffs?|insolven\w+|repossess\w+)\b", re.IGNORECASE),
        regex(r"\b(?:(?:my|our) debts?|(?:I(?:['’]m| am)|we(?:['’]re| are)) (?:\w+ )?in debt|bailiffs?|(?:my|our|personal) (?:bankruptcy|insolvency)|debt (?:counsel\w+|advice|adviser))\b", re.IGNORECASE),
    ),
    "ill": _Family(
        regex(r"\b(?:ill|illness|sick|disease|diagnos\w+|epilep\w+|seizures?|fits|asthma|diabet\w+|dementia|cancer|tumou?r|leuka?emia|chemo\w*|hospital|clinic|MS|stroke|operation|surgery)\b", re.IGNORECASE),
        regex(r"\b(?:illness|ill|sick(?!-note)) (?:\w+ ){0,2}(?:at home|in (?:the|my|our) family)\b|\b(?:at home|in (?:the|my|our) family) (?:\w+ ){0,3}(?:ill|sick)\b|\bfamily illness\b|\bhospital with (?:him|her|them)\b", re.IGNORECASE),
    ),
    "nights": _Family(
        regex(r"\bI\b[^.;]*\b(?:sle(?:ep|pt)|awake)\b|\b(?:nights?|sleepless|sleep)\b", re.IGNORECASE),
        regex(r"\b(?:I|we)(?:['’]?m| am|['’]ve| have| are|['’]re)?(?: [\w'’]+){0,3}? (?:sle(?:ep|pt)(?! (?:on|over) (?:it|this|that)\b)|awake|up (?:at|all|every|each|most) nights?)\b"
        r"|\b(?:my|our) (?:nights|sleep)\b(?! (?:shift|duty))|\b(?:no|little|lack of|without|hours of|hours['’]?|more|hardly any|enough) sleep\b|\bsleepless\b|\bsleep-deprived\b"
        r"|\b(?:I|we|he|she)(?:['’](?:ve|s))? (?:[\w'’]+ ){0,3}?(?:bad|broken|short|quiet|quieter|calm|hard|long) nights?\b(?! (?:shift|turn|duty)s?\b)|\bwakes? (?:me|us)\b", re.IGNORECASE),
    ),
}  # fmt: skip
"""Kin and illness by what they are, each with the words that name it; of several children of “our children” a school may speak."""


_OF_A_TRADE = ("fits", "tumour", "mind", "court", "fire", "drink", "birth", "debt")
"""What may as well be somebody's work."""


def families_told(sentences: Iterable[str]) -> frozenset[str]:
    """What these private sentences tell of, by the names of families."""
    every = tuple(sentences)
    return frozenset(name for name, one in _FAMILIES.items() if any(map(one.tells.search, every)))


def trades_named(texts: Iterable[str]) -> frozenset[str]:
    """Which illnesses among them some texts name: where work speaks of one openly, the word gives nothing away."""
    every = tuple(texts)
    return frozenset(name for name in _OF_A_TRADE if any(map(_FAMILIES[name].names.search, every)))


def named_by_family(words: str, families: frozenset[str]) -> Iterator[str]:
    """The words in which a text names one of these families, as they stand there."""
    for name in sorted(families):
        for found in _FAMILIES[name].names.finditer(words):
            yield found[0]
