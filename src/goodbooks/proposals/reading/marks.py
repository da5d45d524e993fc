"""Lines of notes that say themselves what they are: an open box, an action, a decision."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAY, MONTH
from goodbooks.language.doings.cue import groups
from goodbooks.language.text.letter import Letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.written import Written

_NAME = r"(?P<name>@?[^\W\d_a-zß-ÿ][\w'’.-]*(?: [^\W\d_a-zß-ÿ][\w'’.-]*)?|me|I)"
_LEAD = r"^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?"
_DEEDS = (
    regex(rf"{_LEAD}\[ \][ \t]*{_NAME}[ \t]*(?::|to\b)[ \t]*(?P<words>\S.*)$", re.MULTILINE),
    regex(
        rf"{_LEAD}\**(?i:action(?: item)?|ai|to-?do)\**[ \t]*:\**[ \t]*{_NAME}[ \t]*(?::|to\b|[-–—,][ \t])[ \t]*(?P<words>\S.*)$",
        re.MULTILINE,
    ),
    regex(
        rf"{_LEAD}(?:\[ \][ \t]*)?(?i:action|todo)\({_NAME}\)[ \t]*:?[ \t]*(?P<words>\S.*)$",
        re.MULTILINE,
    ),
)
NO_NAMES = (
    "Need|Needs|Want|Wants|Happy|Glad|Able|Ready|Going|Back|Up|Due|Have|Has|Try|Hope|Remember|Free|Welcome|Thanks|Subject"
    "|Next|Easy|Hard|Nice|Good|Time|Plan|Plans|Ways?|How|What|Where|When|Who|Things?|Sorry|Ask|Asked|Agreed|Decided|It|You|We|They|Just|Great|Lovely|Pleased|Delighted|Sad|Looking|Hoping|Trying|Writing"
    "|Best|Better|Only|Also|Still|Yet|Again|Here|There|Please|Similar|According|Regarding|Referring|Feel|Use|Used|Close|Prior|In|So|As|And|But|Or|Not|Too|Enough|Lots|Much|Many|More|Something|Nothing|Someone|Anyone|Keen|Likely|Set|Unable|Way|Worth|Interesting|Funny|Strange|Like|Liable|Bound|Right|Wrong|Reply|Answer|Access|Come|Came|Get|Got|Listen|Listened|Talk|Talked|Talking|Spoke|Speaking|Moved|Sent|Added|Open|Opened"
)
_MATTER = r"(?:[^\W\d_a-zß-ÿ][^.:!?\n]{1,40}[.:][ \t]+)?"
"""What a line of minutes is about, before it says whose it is: “3. Water butts. Wilf to get three prices”."""
_TO_DO = regex(
    rf"{_LEAD}{_MATTER}(?!(?:{NO_NAMES})\b){_NAME} to (?P<words>(?:{groups()['deliver']})\b.*)$",
    re.MULTILINE,
)
"""The way of minutes: "Ruth to send the rota by Monday"; a line without a bullet counts where there is another."""
NO_PERSON = "Deadlines?|Important|Reminders?|Urgent|Budget|Lunch|Dinner|Note|Notes|Date|Dates|Due|Status|Report|Reports|Invoices?|Orders?|Hours|Goal|Goals|Task|Tasks|Action|Actions|Risk|Risks|Update|Updates|Delivery|Draft|Launch|Release|Training|Meeting|Standup|Minutes|Summary|Plan|Price|Pricing|Website|Photos|Team|Project|Call|Decision|Decisions|Result|Outcome|Monday|Tuesday|Wednesday|Thursday|Friday|Everyone|Everybody|All"
"""What a line of a list is about, where no name stands there."""
_BY_A_DAY = regex(
    rf"^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?!(?:{NO_NAMES}|{NO_PERSON})\b){_NAME}[ \t]*[:–—-][ \t]+(?P<words>\S.*?,? by (?:the )?(?:\d|{DAY}|{MONTH}|tomorrow|tonight|next|end).*)$",
    re.MULTILINE,
)
"""A bulleted line that sets a name before a thing and its day: “2) Osman: estimate, by 13 November”."""
_MINE = regex(
    rf"^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?P<name>I)[ \t]+(?P<words>(?:{groups()['deliver']})\b.*)$",
    re.MULTILINE,
)
"""A bulleted line in which the writer takes something on: “4. I write to the council”."""
_BULLETED = regex(r"[ \t]*(?:[-*+][ \t]|\d+[.)][ \t])")
_DECIDED = regex(
    rf"{_LEAD}\**(?:decision|decided|agreed)\**[ \t]*:\**[ \t]*(?P<words>\S.*)$",
    re.MULTILINE | re.IGNORECASE,
)

_HEADING = regex(
    r"^[ \t#*_]*(?:actions?|action (?:items|points)|to-?dos?|next steps|tasks|who does what|aufgaben|maßnahmen|nächste schritte)[ \t*_]*:?[ \t*_]*$",
    re.IGNORECASE,
)
_UNDER = regex(rf"{_LEAD}{_NAME}[ \t]*(?::|[-–—][ \t]|to\b)[ \t]*(?P<words>\S.*)$")


class Marked(NamedTuple):
    """A marked line: whose deed it is ("" for a decision), its words, the whole line, where it begins."""

    name: str
    words: str
    line: str
    start: int


def marks_of(written: Written) -> tuple[Marked, ...]:
    """The marked lines of a writing that are its writer's own: in a mail, not those it quotes or forwards."""
    own = Letter(written.text).own if written.sort == "mail" else written.text
    return tuple(marked(own))


def is_marked(words: str, marks: Iterable[Marked]) -> bool:
    """Whether a sentence stands in a line that says itself whose it is."""
    return any(one.name and words.strip() in one.line for one in marks)


def marked(text: str) -> Iterator[Marked]:
    """The open deeds and the decisions of a note, in the order of their lines; what is ticked is done."""
    plain = list(_TO_DO.finditer(text))
    minutes = plain if len(plain) > 1 else [one for one in plain if _BULLETED.match(one[0])]
    found = {
        one.start(): Marked(one["name"].lstrip("@"), one["words"], one[0].strip(), one.start())
        for one in chain(minutes, *(one.finditer(text) for one in (*_DEEDS, _BY_A_DAY, _MINE)))
    }
    found.update((one.start, one) for one in _under_headings(text) if one.start not in found)
    for one in _DECIDED.finditer(text):
        found.setdefault(one.start(), Marked("", one["words"], one[0].strip(), one.start()))
    return iter(found[start] for start in sorted(found))


def _under_headings(text: str) -> Iterator[Marked]:
    """The lines that follow a heading such as "Actions:", as long as each names somebody."""
    start, is_under = 0, False
    for line in text.split("\n"):
        one = _UNDER.match(line) if is_under else None
        if one is not None:
            yield Marked(one["name"].lstrip("@"), one["words"], line.strip(), start)
        is_under = one is not None or bool(_HEADING.match(line))
        start += len(line) + 1
