"""Single sentences that call for help, and letters that tell it in passing: what the table of calls is learned from beside whole stories.

Everything is a text and the name of what it calls for. The sentences are in `bench/dangers`, a line each, in files that are named by what they call for;
the letters of two hands in `bench/passing/told-in-passing.txt`.
"""

from __future__ import annotations

import os

from goodbooks.situations.moment.calls import NO_CALL

OTHER = "other"
"""What a letter is named that has the words of a call and is none."""
_BENCH = os.path.dirname(os.path.abspath(__file__))
_DANGERS = os.path.join(_BENCH, "dangers")
_OF_PEOPLE = ("harassment", "discrimination", "retaliation", "danger")
_ROUTES = {
    **{f"call {kind}": "harassment-or-discrimination" for kind in _OF_PEOPLE},
    "call crisis": "health-crisis",
}
"""The route of each kind of letter that tells it in passing; the others are near misses."""


def single_sentences() -> list[tuple[str, str]]:
    """Sentences that call for help by themselves, and such as only sound like it: a file a kind, a line a sentence."""
    return [
        (line, name.partition(".")[0])
        for name in sorted(os.listdir(_DANGERS))
        for line in _lines(os.path.join(_DANGERS, name))
    ]


def told_in_passing() -> list[tuple[str, str]]:
    """Whole letters that ask a small thing and call for help in a sentence or two, and near misses of such."""
    told = _lines(os.path.join(_BENCH, "passing", "told-in-passing.txt"))
    parts = (line.partition(" | ") for line in told if not line.startswith("#"))
    return [(text, _ROUTES.get(kind, OTHER)) for kind, _, text in parts]


def amid_questions() -> list[tuple[str, str]]:
    """Each sentence that is told in passing, in the middle of a small question of somebody else's, every other one behind a near miss too."""
    asked = _lines(os.path.join(_DANGERS, "no-call.small-questions.txt"))
    files = [name for name in sorted(os.listdir(_DANGERS)) if name.endswith(".in-passing.txt")]
    told = [(name.partition(".")[0], line) for name in files for line in _lines(os.path.join(_DANGERS, name))]  # fmt: skip
    quiet = [line for name, line in told if name == NO_CALL]
    found = []
    for at, (name, line) in enumerate(told):
        first, last = asked[7 * at % len(asked)], asked[(11 * at + 5) % len(asked)]
        before = [quiet[13 * at % len(quiet)]] if at % 2 else []
        text = " ".join((first, *before, line, last))
        found.append((text, OTHER if name == NO_CALL else name))
    return found


def _lines(path: str) -> list[str]:
    with open(path, encoding="utf-8") as file:
        return file.read().strip().split("\n")
