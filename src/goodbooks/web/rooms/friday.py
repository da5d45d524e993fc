"""Friday: the questions of the week, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.problem import Unclear
from goodbooks.desk import rounds
from goodbooks.web import steps
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry
    from goodbooks.desk.understand import Understood
    from goodbooks.web.visit import Visit

_OFFERS = frozenset(
    {
        "yes",
        "done",
        "dropped",
        "not yet",
        "none yet",
        "ended",
        "asked again",
        "acknowledged",
        "silent",
    }
)
_EMPTY = "Nothing to ask this week: nothing is due, silent or ending."
_DONE = "Nothing more to ask this week: the rest was answered or skipped."


def show(visit: Visit) -> Answer:
    """The question that is next."""
    return steps.show(visit, _week(visit), visit.parts.get("at", ""))


def take(visit: Visit) -> Answer:
    """Keep one answer."""
    return steps.take(visit, _week(visit), visit.parts["at"])


def write(visit: Visit) -> Answer:
    """Write what was shown, and put by what was skipped until next week."""
    return steps.write(visit, _week(visit))


def let_go(visit: Visit) -> Answer:
    """Forget the answers."""
    return steps.let_go(visit, _week(visit))


def _week(visit: Visit) -> steps.Steps:
    """The round of this week, as `goodbooks friday` asks it."""
    desk, environ = visit.desk, visit.house.around.environ
    found = rounds.friday(desk, environ)
    prompts = {prompt.key: prompt for prompt in found.prompts}

    def unclear(key: str, words: str) -> Unclear | None:
        made = prompts[key].become(words)
        return made if isinstance(made, Unclear) else None

    def become(answers: Mapping[str, str]) -> tuple[Understood, ...]:
        made = (prompts[key].become(words) for key, words in answers.items() if words)
        entries: list[Entry] = [one for one in made if one and not isinstance(one, Unclear)]
        return rounds.understood(desk, entries)

    def settled(answers: Mapping[str, str]) -> str:
        for key, words in answers.items():
            if not words or prompts[key].become(words) is None:
                rounds.put_by(desk, environ, key)
        return "/"

    nothing = _DONE if found.skipped else _EMPTY
    under = "" if found.prompts else nothing
    puts = tuple(_put(prompt) for prompt in found.prompts)
    return steps.Steps("friday", "Friday", under, "/friday", puts, unclear, become, settled)


def _put(prompt: rounds.Prompt) -> steps.Put:
    ref = next((word for word in prompt.key.split() if word.startswith("^")), "")
    offers = tuple(part for part in prompt.hint.split(" · ") if part in _OFFERS)
    return steps.Put(prompt.key, prompt.words, prompt.hint, (), ref, offers)


ROOM = Room(
    "friday", "Friday", 10, "f", "five minutes with the questions of the week",
    (
        Way("/friday", show),
        Way("/friday/{at}", show),
        Way("/friday/write", write, "POST"),
        Way("/friday/let-go", let_go, "POST"),
        Way("/friday/{at}", take, "POST"),
    ),
)  # fmt: skip
