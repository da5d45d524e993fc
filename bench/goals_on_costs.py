"""The goals on what the reading of messages costs: time once loaded, what is loaded at the start, and the size of each table that ships."""

from __future__ import annotations

import os
import sys
import zlib
from typing import TYPE_CHECKING

from counted import speed
from goal_row import Goal, reached
from goodbooks.coach.look import look
from goodbooks.language.reading import said_in
from stopwatch import Command, best, once, rounds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SOURCE = os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "src", "goodbooks"
)
MAILS, WORDS = 200, 87
"""On how many messages the time is taken, and how many words those of the study have."""
MEDIAN, SLOW, START, SIZE = 3.0, 8.0, 50.0, 30.0
"""Milliseconds for a message and for the slowest in twenty, milliseconds at the start, and kilobytes of a table once compressed."""
_ROUNDS = 9
_FIRST = "from goodbooks.coach.look import look; from goodbooks.language.reading import said_in"
_STRANGERS = (
    "; import sys; print(*sorted({name.partition('.')[0] for name, one in sys.modules.items()"
    " if '-packages' in (getattr(one, '__file__', '') or '') and not name.startswith(('goodbooks', '_'))}))"
)
OF_THE_STUDY = ("language", "coach")
"""The rooms whose tables do what the study speaks of; the others know stories."""


def of_costs(texts: Sequence[str]) -> list[Goal]:
    """All goals on costs, the time by messages of about as many words as those of the study."""
    return [_of_speed(texts), _of_start(), *_of_sizes()]


def _of_speed(texts: Sequence[str]) -> Goal:
    near = sorted(texts, key=lambda text: (abs(len(text.split()) - WORDS), text))[:MAILS]
    median, slow, words = speed(near, lambda text: (look(text), list(said_in(text))))
    coach, mails = speed(near)[0], speed(near, lambda text: list(said_in(text)))[0]
    return Goal(
        "coach and extraction, time once loaded",
        "≤ 3 ms median, ≤ 8 ms slowest in twenty",
        reached(median <= MEDIAN and slow <= SLOW),
        f"{len(near)} of our messages of {words:.0f} words, processor time: {median:.1f} ms, slowest in twenty {slow:.1f} ms; the coach alone {coach:.1f}, extraction alone {mails:.1f} ms",
        beside="the study's prototype, 87 words: 2.9 and 6.3 ms; write-good 1.2, proselint 5, alex 9.7, harper.js 66 ms",
    )


def _of_start() -> Goal:
    python = (sys.executable, "-c")
    found = rounds(
        [Command("bare", (*python, "pass")), Command("both", (*python, _FIRST))],
        _ROUNDS,
        os.environ,
    )
    bare, both = (best(run.seconds for run in found[name].runs) for name in ("bare", "both"))
    _, strangers = once((*python, _FIRST + _STRANGERS), os.environ)
    added = 1000 * (both - bare)
    return Goal(
        "start-up added",
        "≤ 50 ms, nothing of others loaded",
        reached(added <= START and not strangers),
        f"{added:.0f} ms beside Python alone ({1000 * bare:.0f} ms), best of {_ROUNDS} by the clock; of others: {strangers or 'nothing'}. Only the commands that ask for it load it",
        beside="the study's prototype 40 ms; write-good 650, proselint 190, alex 1,400 ms for all",
    )


def sizes() -> Iterator[tuple[str, int, int]]:
    """Each table that ships, its bytes, and its bytes once compressed."""
    for folder, _, names in sorted(os.walk(SOURCE)):
        for name in sorted(names):
            if name.endswith((".weights", ".table")):
                with open(os.path.join(folder, name), "rb") as file:
                    data = file.read()
                place = os.path.relpath(os.path.join(folder, name), SOURCE).replace(os.sep, "/")
                yield place, len(data), len(zlib.compress(data, 9))


def _of_sizes() -> Iterator[Goal]:
    for place, plain, packed in sizes():
        is_meant = place.startswith(OF_THE_STUDY)
        yield Goal(
            f"table `{place}`, compressed",
            "≤ 30 kB" if is_meant else "≤ 30 kB, meant for language",
            reached(packed <= 1000 * SIZE),
            f"{packed / 1000:.1f} kB ({plain / 1000:.1f} as it lies there)",
            beside="the study's tables of 4,000 words: 27 kB, of 1,000: 7 kB" if is_meant else "none: the study has no table for stories",
        )  # fmt: skip
