"""Friday: the questions of the week, one at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from goodbooks.core.problem import Unclear
from goodbooks.desk.asking import rounds
from goodbooks.web import steps
from goodbooks.web.room import Room

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit

_UNWRITTEN = "(nothing is written for this, and it rests until next week)"


def _week(visit: Visit) -> steps.Steps:
    """The round of this week, as `goodbooks friday` asks it."""
    desk, environ = visit.desk, visit.house.around.environ
    found = rounds.friday(desk, environ)
    prompts = {prompt.key: prompt for prompt in found.prompts}

    def unclear(key: str, words: str) -> Unclear | None:
        made = prompts[key].become(words)
        return made if isinstance(made, Unclear) else None

    def unwritten(key: str, words: str) -> str:
        return _UNWRITTEN if words and prompts[key].become(words) is None else ""

    def become(answers: Mapping[str, str]) -> tuple[Understood, ...]:
        made = (prompts[key].become(words) for key, words in answers.items() if words)
        entries: list[Entry] = [one for one in made if one and not isinstance(one, Unclear)]
        return rounds.understood(desk, entries)

    def settled(answers: Mapping[str, str]) -> None:
        for key, words in answers.items():
            if not words or prompts[key].become(words) is None:
                rounds.put_by(desk, environ, key)
        rounds.put_by(desk, environ, rounds.ROUND)

    under = "" if found.prompts else f"{found.nothing_left()} You may close the book."
    puts = tuple(steps.put_of(desk, prompt) for prompt in found.prompts)
    return steps.Steps(
        "friday", "Friday", under, "/friday", puts, unclear, become, settled,
        turn=found.week, skip="Not this week", said=found.said, unwritten=unwritten, then=partial(rounds.after_a_friday, desk),
    )  # fmt: skip


ROOM = Room(
    "friday", "Friday", 10, "f", "five minutes with the questions of the week",
    steps.ways("/friday", _week),
)  # fmt: skip
