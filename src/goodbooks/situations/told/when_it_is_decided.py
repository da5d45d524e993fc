"""By which day it is decided, or an answer, a name or a form is wanted: “names must be with her on Friday next week”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_SENTENCE, Cue, as_said, heaviest, to_come
from goodbooks.situations.days.days_told import sentences_of
from goodbooks.situations.days.my_talk import I_MEAN_TO_SAY_IT
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.days.days_told import DayTold
    from goodbooks.situations.people.names_in import Said

_DECIDE = regex(
    r"\b(?:decid\w+|decision|(?:one|a|two|her|his|the|no) names?\b(?! (?:of the|is|was))|named\b|gets? back to|come back to (?:me|us) |(?:to|will|['’]ll) hear\b|sorted|cleared up|resolved|(?:will|['’]ll|to|and|would|has to|must) tell (?:me|us|them|her|him)\b|fill(?:s|ed)? (?:the|my|his|her|that) (?:post|place|job|seat|role|position)|(?:keeps?|holds?) (?:it|the (?:post|place|seat|job|offer)) (?:open|free)|sleep on it|yes or no|put(?:s|ting)? (?:\w+ ){1,3}together|(?:given|handed|dished|dealt) out|awarded|assigned|allocated|made up (?:her|his|their) minds?|governors|panel|jury|partners|trustees|senate|synod|think (?:it|about it) ?(?:over)?|the (?:post|advert|job) goes|(?:an? |the |your |my |our |her |his )?answers?(?! the (?:phone|door))|names?\b(?= (?:off|from|in|by|on|must|have|has|are|need|go|goes|to|of|out)|\Z|[,.])|(?:give|hand|send|put)s? (?:\w+ ){0,3}names?|names (?:must|have|are|need|go)"
    r"|nominat\w+|shortlist\w*|lists?\b(?= (?:goes|is|closes|comes|must|has|then|are|go)|\Z)|rota|roster|deadline|settle[sd]?|settling|votes?|voting|voted|locks?|locked|finali[sz]\w+|finalised|announc\w+|choos\w+|chosen|picks?|picking"
    r"|recommendations?|appli(?:es|cations?)|apply|clos(?:e|es|ed|ing) (?!(?:the|his|her|my|our|its) (?:office |front |back )?(?:doors?|windows?|laptop|lid|file|folder|notebook|gate|shutters?|curtains?|blinds|drawer|eyes|mouth)\b)(?:the|its|their|on|off|books?|for)|closes(?! (?:the|his|her|my|our|its) (?:office |front |back )?(?:doors?|windows?|laptop|lid|file|folder|notebook|gate|shutters?|curtains?|blinds|drawer|eyes|mouth)\b)|closing date|has to say|have to say|say so|says? yes or no|let \w+ know|(?:wants?|needs?|has|have|like) to (?:know|hear)|to know|sign(?:s|ed)?\b(?! (?:for|off at))|confirm\w*|forms?\b|approv\w+|board|council|appeal|object(?: to)?|(?:must|to|need|needs|wants?|the|a|my|his|her|their) (?:repl(?:y|ies)|respon(?:d|se))|reach(?:es)? (?:a|her|his|the)|make (?:the|a|his|her|up) (?:call|decision|choice|mind)|makes it|made by"
    r"|must write|writes? to|who (?:becomes|gets|takes|leads|will)|appoint\w*|budget (?:is|goes|closes)|(?:goes|go) to (?:the )?(?:board|council|print|head office|committee)|submi\w+|hand(?:ed|s)? in|registration|sign[- ]?up|cut-?off|vacancy|bids?\b|fixed|settlement|verdict|final)\b",
    re.IGNORECASE,
)
_ELSE = regex(
    r"\b(?:will|would|to|['’]ll|['’]d) be (?:live|open|ready|done|finished|there|delivered)|\b(?:be|is|are) (?:ready|live|finished|delivered)\b|\b(?:wedding|holiday|birthday|jury|party|funeral|off work|annual leave)\b|\bback (?:at|from|on)\b|\b(?:I|we) (?:can|could|will|['’]ll) (?:finish|deliver|have it)\b"
    r"|\bbe able to (?:say|speak)\b"
    r"|\b(?:I|we)(?:['’](?:d|ll)| would| will| could| can|(?= (?:stay|remain|keep)))(?: \w+ly| even| also| still| gladly)? (?:stay|remain|carry on|go on|cover|continue|help|stand in|serve|do (?:my|the|both)|keep (?!(?:it|the (?:post|place|seat|job|offer|role)) (?:open|free)\b)|see \w+ \w+ through|hold the fort|hand(?:ing)? over)\b(?!.*\b(?:to|must|has to) (?:decide|know|say|hear)\b)",
    re.IGNORECASE,
)
"""What a day is of otherwise, the end of what one offers to stay and to cover among it."""
CUE = Cue(_DECIDE, _ELSE)


_BY = ("by", "before", "until", "till", "latest")
_RUNS_FROM = ("from", "starting", "as of", "as from", "since", "after", "through")
_UNTIL = ("until", "till")
_HAS_UNTIL = regex(r"\b(?:ha(?:s|ve|d)|['’]ve|g[ai]ven?|gives?|keeps?|time|must|need\w*|open|putting|decid\w*|think|sleep|answer|know|apply|say)\b", re.IGNORECASE)  # fmt: skip
"""Who has until Friday has to say it by then; what holds until Christmas does not."""


def _is_a_last_day(one: DayTold) -> bool:
    """Whether something may be decided or said on a day or by it, and does not begin or last until it."""
    if one.lead in _UNTIL:
        around = f"{one.before} {one.behind}"
        return _HAS_UNTIL.search(around) is not None
    return one.lead not in _RUNS_FROM


def _is_of_my_talk(one: DayTold) -> bool:
    """Whether it is the day on which I mean to say it myself, and none by which anybody has to."""
    return one.lead not in _BY and I_MEAN_TO_SAY_IT.search(one.before) is not None


def _read(text: str, today: date) -> Said | None:
    """The day to come on which it is decided, or by which something is wanted of the writer for that."""
    days = tuple(
        one for one in to_come(text, today) if _is_a_last_day(one) and not _is_of_my_talk(one)
    )
    found = heaviest(days, CUE, sentences_of(text), IN_SENTENCE)
    return as_said(found.comes, found) if found and found.comes else None


ANSWER = Answer(
    "when-it-is-decided", "by which day it is decided, or an answer is wanted", _read, names=DAY
)
