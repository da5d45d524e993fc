"""What a story tells is left out, so that something goes quicker: the test, the second signature; never a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.language.retold.left_out import OUT
from goodbooks.situations.events.verdicts import every_verdict
from goodbooks.situations.people.mentions import BOSS, ME, NOBODY, OTHER, SAYS
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.who_speaks import Who, who_says

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.situations.stories.story import Passage

_SOMEBODY = regex(r"\A(?:me|us|him|her|them|you|it|that|this|everything|nothing|something|lunch|breakfast|dinner|work|school|(?:my|the|our) (?:lunch|break|gym|meeting|call))\b|\A(?-i:(?!(?:The|A|An)\b)[A-ZÀ-Þ][a-zà-þ]+)\Z", re.IGNORECASE)  # fmt: skip


_OF = regex(r" (?:of|on|for) (?:(?:the|our) )?(?!(?:this|that|it|us|once|now|me|\w+day)\b)[\w'’-]+")
"""Of what a test or a check is, behind it."""
_ONE_MORE = regex(
    r"(?:,? (?:and|or|nor|plus|as well as)|,) (?:without |skip(?:ping|s)? |(?:leav(?:e|es|ing)|cut(?:ting)?) out |drop(?:ping)? )?(?P<what>(?:the|our|its|their|an?|any|all) (?:(?!(?:and|or|so|to|because|until|before|but|if|when|as|by|just|this)\b)[\w'’-]+ ?){1,6})",
    re.IGNORECASE,
)
_ARTICLES = frozenset({"the", "a", "an", "our", "its", "their", "any", "all", "that", "this", "your"})  # fmt: skip
_SAYS_OF_IT = regex(r" (?:(?:is|are|was|were|does|did|do|has|had|will|would|can|could|isn|aren|wasn|weren|doesn|didn|don|won|wouldn|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|doesn['’]t|didn['’]t|don['’]t|won['’]t|wouldn['’]t|means|costs|saves|goes|comes|how|which|who|where|though|although)\b).*", re.IGNORECASE)  # fmt: skip
"""What is said of a thing behind its name: “skipping the test isn't how we do it”."""
_DOES = regex(r"\b(?:is|are|was|were|gets?|got|ha[sd]|have|will|can|could|would|may|must|goes|go|went|said|says|told|wants?|did|does|do|came|comes?|rang|knows?|needs?|stays?|waits?|takes?|took|\w+ed) \w|\b(?:is|was|knows?|said|agreed|rang|came|went|waits?|laughed|smiled)\Z", re.IGNORECASE)  # fmt: skip
"""That somebody does something: no further thing that is left out."""
_CLOSED = regex(r"[”\"]")


def left_out(text: str) -> Said | None:
    """All that a story says is left out, in its words and one behind the other; None where it tells of nothing, or only that it never is."""
    every: list[str] = []
    first = ""
    for passage in passages_of(text):
        if _is_anothers_word(text, passage):
            continue
        for what in _in_a_sentence(" ".join(passage.text.split())):
            first = first or passage.text
            if not any(_is_same_thing(what, one) for one in every):
                every.append(what)
    return Said(listed(every), first) if every else None


def _is_anothers_word(text: str, passage: Passage) -> bool:
    """Whether a sentence of a story tells what somebody beside the boss said, or it is not clear who, behind the last word of the boss: that is no part of what the boss decided."""
    if _speaker_of(text, passage).who not in (OTHER, NOBODY):
        return False
    decided = [one.number for one in every_verdict(text) if one.voice == BOSS]
    return bool(decided) and max(decided) < passages_of(text).index(passage)


def _speaker_of(text: str, passage: Passage) -> Who:
    """Who says in a sentence that something is left out, “Vera said we skip it”, and with the name behind it; the writer where nobody is told to say it."""
    words = passage.text.replace("\n", " ")
    found = OUT.search(words)
    if found is None:
        return Who(ME)
    closed = _CLOSED.search(words, found.end())
    if not (closed or SAYS.search(words, 0, found.start())):
        return Who(ME)
    end = closed.end() if closed else found.end()
    start = max(words.rfind(mark, 0, found.start()) for mark in '“"') if closed else found.start()
    return who_says(text, passage.start + max(start, 0), passage.start + end)


def _is_same_thing(one: str, other: str) -> bool:
    """Whether two names are of one thing: all words of the shorter stand in the longer, “the test” in “the second water test”."""
    words, more = sorted(({*re.findall(r"[\w'’-]+", name.lower())} - _ARTICLES for name in (one, other)), key=len)  # fmt: skip
    return words <= more


def _in_a_sentence(words: str) -> Iterator[str]:
    """What one sentence tells is left out, each thing by itself."""
    for found in () if words.endswith("?") else OUT.finditer(words):
        what, end = found["what"] or found["care"], found.end()
        if found["care"] and (of := _OF.match(words, end)):
            what, end = what + of[0], of.end()
        what = _SAYS_OF_IT.sub("", what).strip(" ,.-–—")
        if not what or found["never"] or _SOMEBODY.search(what):
            continue
        yield what
        yield from _behind(words, end)


def _behind(words: str, end: int) -> Iterator[str]:
    """What else is left out in the same row: “and the load test”, “and without the second coat”."""
    while more := _ONE_MORE.match(words, len(words[:end].rstrip())):
        what = more["what"].strip(" ,.-–—")
        if _SOMEBODY.search(what) or _DOES.search(what):
            return
        yield what
        end = more.end()
