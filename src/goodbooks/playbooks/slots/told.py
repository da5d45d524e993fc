"""What may stand after `story:` in a playbook: the sorts of what a story tells, each of which is a file of `situations/told`.

The file says what a sort is and how a story is read for it. Here stand the names of those alone that a playbook or a walk treats as no other.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import goodbooks.situations.told
from goodbooks.core import catalog

if TYPE_CHECKING:
    from goodbooks.situations.people.answering import Answer

BOSS = "boss"
SPONSOR = "boss-unless-it-is-their-post"
ASKER = "asker"
REFUSER = "who-refused"
UNAWARE = "not-yet-told"
WISH = "wish"
AREA = "area"
LAST_DAY = "its-last-day"
HOURS = "hours"
AGAINST = "their-no"
FIRST_WORD, LAST_WORD = "their-first-word", "their-last-word"
AS_TOLD = "their-last-word-as-told"
LEFT_OUT = "what-is-left-out"
TALK = "talk"
ITS_DAY = "its-day"
SUCCESSOR = "successor"
DECIDED = "when-it-is-decided"
NEEDED = "when-i-need-it"
BY_A_WAY = "way"
"""What one wants, behind a question to oneself with choices: the choice that is served by the option which the story says outright it is. No slot has it, and it is no file."""


@cache
def every_sort() -> tuple[str, ...]:
    """All that may stand behind `story:` of a slot, by name, without loading any."""
    every = catalog.modules(goodbooks.situations.told)
    return tuple(name.replace("_", "-") for name in every)


@cache
def answer_of(sort: str) -> Answer | None:
    """What a sort is and how a story is read for it; None where there is no such sort. No other than this is loaded."""
    if sort not in every_sort():
        return None
    from goodbooks.situations.people.answering import Answer

    return catalog.member(goodbooks.situations.told, sort.replace("-", "_"), "ANSWER", Answer)


def sorts_of(story: str) -> tuple[str, ...]:
    """The sorts that stand behind `story:`, the first that is told counts: `peer or boss`."""
    return tuple(sort.strip() for sort in story.split(" or ")) if story else ()


def answers_of(story: str) -> tuple[Answer, ...]:
    """What the sorts that stand behind `story:` are, in their order."""
    every = (answer_of(sort) for sort in sorts_of(story))
    return tuple(one for one in every if one)


def as_named(story: str) -> str:
    """What somebody wrote behind `story:`, each sort by its name: `their no` is `their-no`. What is none stays as it was written."""
    every = (" ".join(sort.split()) for sort in sorts_of(" ".join(story.split())))
    known = ((sort, sort.replace(" ", "-")) for sort in every)
    return " or ".join(name if name in every_sort() else sort for sort, name in known)


def place_of(sort: str) -> str:
    """In which place somebody is of whom a sort tells."""
    answer = answer_of(sort)
    return answer.in_place if answer else sort


def is_to_oneself(sort: str) -> bool:
    """Whether a sort may stand behind a question to oneself."""
    answer = answer_of(sort)
    return sort == BY_A_WAY or bool(answer and answer.to_oneself)


def place_of_slot(slot: str, story: str) -> tuple[str, str]:
    """In which place somebody is who fills a slot, and where people stand in it: the slot itself, or what a story tells for “them”; beside the writer where nothing is said."""
    from goodbooks.situations.people.answering import BESIDE

    stands = next((one.stands for one in answers_of(story) if one.stands), BESIDE)
    return (sorts_of(story)[0] if slot == "them" and story else slot), stands
