"""What a slot may be told by a story: the words that may stand after `story:` in a playbook."""

from __future__ import annotations

from functools import cache

import goodbooks.situations.told
from goodbooks.core import catalog

BOSS = "boss"
DECIDED = "when-it-is-decided"
"""The day by which it is decided, or an answer is wanted; it has a file in `situations/told`."""
NEEDED = "when-i-need-it"
"""The day by which the writer needs an answer; it has a file in `situations/told`."""
PEOPLE = (BOSS, "above", "report", "peer", "stakeholder")
"""Somebody by their place: your boss, your boss's boss, who works for you, who works beside you, who waits for your work."""
ASKER = "asker"
"""Whoever asked or was talked with, where the story names another than your boss."""
DECIDER = "decider"
"""Who decided while the writer's boss was away, where the story tells of both."""
WISH = "wish"
"""What the writer would like to do, as it goes on after “I'd like to”."""
MINE, THEIRS, QUESTION, AGAINST = "my words", "their words", "their question", "their no"
"""What stands in quotation marks: of the writer, of somebody else, of those what asks, and what was answered to an ask."""
CAUSE = "cause"
"""What weighs outside work, or on the writer alone. It is for nobody else."""
TERM = "term"
"""For how long something is meant."""
COST = "cost"
"""What the writer would take into the bargain, such as lower pay."""
EVENT = "event"
"""The sentence that speaks most for the moment that the playbook is for."""
TALK = "talk"
"""The day of the talk that is coming, where the story tells of one."""
ITS_DAY = "its day"
"""The day that stands in the answer to the slot which it is the date of: `(book: date of agreed) (only story: its day)`."""
FIRST_WORD, LAST_WORD = "their first word", "their last word"
"""Of a decision that was turned around: what was decided first, and what holds since."""
EFFECT = "effect"
"""What follows for the work, by the sentence that says it: who waits, what was lost, what cannot be done."""
LEFT_OUT = "what is left out"
"""What is skipped so that something goes quicker: a test, a second signature."""
AREA = "area"
"""The piece of work that the writer would like to run alone."""
LAST_DAY = "its last day"
"""The last day that the writer names for the work they would like to run alone."""
PRESSURE = "pressure"
"""What presses on the boss, or changed for them: an audit, somebody above, a loss."""
SILENCE = "my-silence"
"""What the writer said, or did not, when they were named for something; it has a file in `situations/told`."""
BY_A_WAY = "way"
"""What one wants, behind a question with choices: the choice that is served by the option that the story says outright it is."""
GIVER = "giver"
"""Whoever promised something to somebody else than the writer."""
PUSHER = "who pushes"
"""Whoever presses for something in a story, or was told by its writer to wait."""
WAITS = "who waits"
"""Somebody from outside or in one's care who presses for the work: a client who asks each day, and no patient or guest whom a story only speaks of."""
GOES_BY = "who goes by it"
"""Whoever goes by a word that holds no longer, because the writer gave it to them."""
SPONSOR = "boss unless it is their post"
"""The boss, where the post that the writer would like is not the boss's own."""
OWNED = "owned"
"""What the writer says somebody is right about: what was theirs to do."""
SUCCESSOR = "successor"
"""Whoever came after the boss."""
NEW_BOSS = "new-boss"
"""Whoever is the boss from now on: who comes in the place of the one who has left, else who is called the boss and has not left."""
REFUSER = "who refused"
"""Whoever said no where the writer's boss asked them, or of whom it is told that it is theirs to decide."""
HOURS = "hours"
"""When the writer is not free for work, as it goes on after “I'm not free”, and never why."""
UNAWARE = "not-yet-told"
"""Who is not to hear of it yet, by name."""
PLACES = {WAITS: "stakeholder", SPONSOR: BOSS, NEW_BOSS: BOSS}
"""In which place somebody is of whom one of these sorts tells."""
OFFERED = (EVENT, FIRST_WORD, LAST_WORD, EFFECT, LEFT_OUT, HOURS)
"""Sorts that are taken over without a question only where nobody else would read them."""
SORTS = (
    *PEOPLE, ASKER, DECIDER, WISH, MINE, THEIRS, QUESTION, AGAINST, CAUSE, TERM, COST, EVENT, TALK, ITS_DAY,
    FIRST_WORD, LAST_WORD, EFFECT, LEFT_OUT, AREA, LAST_DAY, PRESSURE, GIVER, PUSHER, WAITS, GOES_BY, SPONSOR, OWNED, SUCCESSOR, NEW_BOSS, REFUSER, HOURS, UNAWARE,
)  # fmt: skip


@cache
def every_sort() -> tuple[str, ...]:
    """All that may stand behind `story:`: those above, and one for each file of `situations/told`."""
    return (
        *SORTS,
        *(name.replace("_", "-") for name in catalog.modules(goodbooks.situations.told)),
    )


def sorts_of(story: str) -> tuple[str, ...]:
    """The sorts that stand behind `story:`, the first that is told counts: `peer or boss`."""
    return tuple(sort.strip() for sort in story.split(" or ")) if story else ()
