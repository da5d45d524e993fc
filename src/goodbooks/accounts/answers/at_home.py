"""The words of home, family and health, and what sounds like them and is work."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

GROWN = "wife|husband|girlfriend|boyfriend|partner|ex(?!-)|mum|mom|mother|dad|father|parents|family"
"""Who is close to one outside work, as one calls them."""
_YOUNG = "kids?|son|daughter|little (?:boy|girl)|baby|child"
_LIFE = (
    "health|sleep|nerves|doctor|therap\\w+|divorce|marriage|separation|custody|pregnancy|house|medication|tablets|pills|illness|diagnosis|cancer|diabetes|epilepsy|migraines?|depression|anxiety|blood pressure"
    "|heart(?! (?:isn['’]t|wasn['’]t|(?:is|was) not|is|was|would be) in\\b| (?:sank|sinks|jumped|stopped|and soul)\\b)"
)
_OF_WORK = (
    r"(?:(?:and safety|(?:health )?(?:portal|channel|check|company|firm|organi[sz]ation|team|app|agency|manager|boss|employer|client|customer|colleague|project|report|number|rule|style"
    r"|program(?:me)?|network|service|score|probe|endpoint|dashboard|metric|data|account|page|site|shop|menu|ward|clinic|product|mode|timer|process|node|ticket|task|theme|class))(?:e?s)?)\b"
)
"""What makes a word of home one of the work behind it: “partner channel”, “health check”, “child process”."""
_KINDS = "business|channel|sales|sister|delivery|launch|integration|training|project|technology|trading|in|product|font|service"
"""What makes it one before it: “my business partner”, “my product family”."""
_OF_KIN = rf"(?:(?:my|our|his|her|the|both|two|three) )*(?:{_YOUNG}|children|boys?|girls?|sons|daughters)\b"
_OF_THINGS = rf"of (?!{_OF_KIN}|late\b|mine\b|(?:three|four|five|six)\b)\w"
"""“A family of services”, “custody of the repo”, and not “custody of the kids”."""
_NOT_OF_WORK = (
    rf"(?! {_OF_WORK}| {_OF_THINGS}|(?<=children)['’]s (?:ward|unit|menu|books?|hospital|clinic)\b)"
)
HOME = r"home\b(?![- ](?:page|screen|button|office|care|delivery|market|base|tab|folder|directory)s?\b)"
"""Home where one lives, and no home page."""
OF_MINE = (
    rf"\bmy (?!(?:{_KINDS}) )(?:\w+ )?(?:{GROWN}|{_YOUNG}|children|boy|{_LIFE})\b{_NOT_OF_WORK}"
    rf"|\bour (?:(?:own|little|whole|young|older|younger|first|second|new) )?(?:{_YOUNG}|mum|mom|dad|family|divorce|marriage|custody|pregnancy)\b{_NOT_OF_WORK}"
)
"""Somebody or something of one's own life; of “our partner”, “our health” and “our children” a firm, a shop and a school may speak."""
_WITH_WHOM = r"(?:nursery|kindergarten|day ?care|cr[eè]che|pre-?school|child ?minder|baby ?sitter|au pair|after[- ]school club)"
_CURE = r"(?:treatments?|chemo\w*|radiotherapy|radiation|dialysis|physio\w*|IVF|surgery|operation|diagnosis|infusions?|transplant|custody (?:case|hearing)|court date)"
_NOTHING_BEHIND = r"(?=\s*(?:[,.;:!?)–—]|$|(?:on|is|are|was|allows?|begins?|began|starts?|started|ends?|ended|takes?|and|so|I|we|that|every|each|this|next|in|at)\b))"
ROUND = (
    rf"\b(?:the|her|his|their|no|because|when|since|once) {_WITH_WHOM} (?:(?:only|already|always|now) )?(?:(?:shuts|closes|ends|finishes|stops|opens)(?! (?:its|the|our|an?)\b)|takes (?:him|her|them)|rings|rang|calls|called|has (?:no|cut)|(?<=only )has|is (?:only |now )?(?:shut|closed|open|on strike|ill|away)|won['’]t|will not|can(?:['’]?t|not) (?:take|keep|have))\b"
    rf"|\b(?:because of|due to|on account of|hours as|depending on|around|since|given) (?:the|her|his) {_WITH_WHOM}\b{_NOTHING_BEHIND}"
    r"|\b(?:school|nursery|kindergarten) (?:run|gates?|pick-?up|drop-?off)\b"
    rf"|\b(?:fetch(?:ing)?|collect(?:ing)?|pick(?:ing)?(?: \w+)? up|drop(?:ping)? off|dropping) (?:(?:\w+ ){{0,2}}(?:from|at) (?:the )?(?:school|{_WITH_WHOM})|(?:the )?(?:kids?|children|little one|boys|girls|twins)\b)"
    rf"|\b(?:because of|due to|on account of|during|through|since|until|till|between|after|with) (?:the|more|another|these|further|weekly|daily) (?:(?:next|last|first|second|third|weekly|daily) )?{_CURE}\b{_NOTHING_BEHIND}"
    rf"|\bthe {_CURE} (?:(?:is|are|falls?) on (?:\w+days?)|takes? (?:up )?(?:\w+days?|every|all|most|half)|leaves? me|wears? me|makes? me|tires? me)\b"
    r"|\b(?:there is|there['’]s|I have|we have) (?:nobody|no one|no-one) (?:else )?(?:to|who can) (?:fetch|collect|mind|look after|be there for|sit with) (?:him|her|them)\b"
)
"""What a day at home is arranged around, told without saying whose: “the nursery shuts at four”, “because of the treatment”."""
DIVORCE = r"divorc\w+\b(?! (?:the|these|both|two|our|it|them|from (?:the|our)|(?:case|law|form|claim|client)s?)\b)"
"""A divorce of people, and not of two systems."""
_ANYBODYS = (
    rf"(?<!['’]s )\b(?:wife|husband|girlfriend|boyfriend)\b{_NOT_OF_WORK}"
    rf"|\b{DIVORCE}"
    rf"|(?<!chain of )\bcustody\b(?! {_OF_THINGS}| (?:service|account|bank|fee|team|record|client|provider|case)s?\b)"
    rf"|\bmarriage\b(?! {_OF_THINGS}| (?:certificate|licen[cs]e|register|registry|record|case)s?\b)"
    r"|\bpregnan\w+\b(?! (?:patient|wom[ae]n|customer|mother|employee|colleague|nurse|client|user|ward|clinic|test|unit)s?\b)"
    rf"|\b(?:happ\w+|peace|trouble|stress|life|time) at {HOME}"
)
_JOTTED = (
    rf"\A(?!.*\b(?:{_OF_WORK}|(?:meal|lunch\w*|bed|course|test)s? ))\W*(?:\w+\W+){{0,3}}?(?<!font )(?<!product )(?<!service )"
    rf"(?:kids?|family|children)\b(?!['’]s\b| {_OF_THINGS})(?:\W+\w+)?\W*\Z"
)
"""A few words with nothing else in them, “more time for kids”."""
_AT_HOME = regex(rf"{OF_MINE}|{_ANYBODYS}|{_JOTTED}", re.IGNORECASE)
"""What weighs outside work; of children and families as such a school or a shop may speak."""
_AT_MINE = r"(?:kids?|children|family|boys?|girls?|son|daughter|baby|wife|husband|mum|mom|mother|dad|father|parents|house|home|garden|school|mortgage|marriage|divorce|health|sleep|money|dog)"
_SEVERAL_AT_HOME = regex(
    rf"\W*(?=.*\b(?:kids?|boys?|girls?|son|daughter|baby|wife|husband|mum|mom|mother|dad|father|marriage|divorce)\b)(?:(?:the|my|our|a|both|two|three|little) )*{_AT_MINE}(?:(?:,| and|, and| or| plus| &) (?:(?:the|my|our|a|both|two|three|little) )*{_AT_MINE})+\W*",
    re.IGNORECASE,
)
"""Nothing but two or more words of home, one of them somebody there: “the house and the boy”."""


def is_home_alone(words: str) -> bool:
    """Whether words name only what there is at home, and no step that somebody does."""
    return _SEVERAL_AT_HOME.fullmatch(" ".join(words.split())) is not None


_SAYS_MINE = regex(r"\b(?:I|my|our)\b")


def is_of_home(words: str, *, is_gain: bool = False) -> bool:
    """Whether words are a motive of mine from outside work, jotted down: “wife happy”. Where they should say what others gain, a whole sentence of it is none of theirs either."""
    is_home = _AT_HOME.search(words) is not None and (is_gain or not _SAYS_MINE.search(words))
    return is_home or is_home_alone(words)
