"""What a line begins with: its day, its time and its kind; or which kind was meant."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import read_moment
from goodbooks.core.names import near
from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.wording import NO_DAY
from goodbooks.syntax import head as heads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind

_LONGEST_DAY = 6
_FIRST_WORDS = 3
"""Among so many words a kind may be misspelt, behind a day; in a sentence that has no sign of a line, only the first is one."""


class Opening(NamedTuple):
    """What a line begins with, and the rest of it; `said` are the words of its day, "" if none."""

    on: date
    at: str | None
    kind: str
    rest: str
    said: str


def opening_of(line: str, kinds: Mapping[str, Kind], today: date) -> Opening:
    """The day, the time and the kind; without a day it is today, and without a time there is none."""
    words = line.split()
    unclear = None
    for count, word in enumerate(words[: _LONGEST_DAY + 1]):
        kind = word.lower().rstrip(":")
        if kind not in kinds:
            continue
        rest = line.split(None, count + 1)[count + 1 :]
        after = rest[0].rstrip() if rest else ""
        if count == 0:
            return Opening(today, None, kind, after, "")
        said = " ".join(words[:count])
        moment = read_moment(said, today, is_past=kind != "talk")
        if not isinstance(moment, Unclear):
            return Opening(moment.on, moment.at, kind, after, said)
        unclear = unclear or moment
    if unclear is not None and not unclear.reason.endswith(NO_DAY):
        raise Refusal(unclear.reason, unclear.remedy)
    raise _no_kind(line, kinds)


def begins_an_entry(line: str, kinds: Mapping[str, Kind]) -> bool:
    """Whether what is typed begins as an entry of the book does, with its kind."""
    try:
        opening_of(line.strip(), kinds, _ANY_DAY)
    except Refusal:
        return False
    return True


_ANY_DAY = date(2000, 1, 3)
_FREE = 'to keep words as they are, write note "..." around them'
_A_SENTENCE = 3
"""From so many words on, what comes near no kind of entry is somebody saying something, and no list of kinds helps."""


def is_said_freely(refusal: Refusal) -> bool:
    """Whether a line was refused that comes near no kind of entry: somebody says something."""
    return refusal.remedy == _FREE


def _is_of(word: str, kind: str) -> bool:
    """Whether a word is what one says of a kind, and no slip of it: promised, asks, deciding."""
    ways = ("s", "ed", "ing") if kind[-1] != "e" else ("s", "d")
    return word.lower() in {*(kind + one for one in ways), f"{kind.removesuffix('e')}ing"}


def _no_kind(line: str, kinds: Mapping[str, Kind]) -> Refusal:
    if not line.strip():
        return Refusal("there is nothing to add", 'write a line, such as: win "Tests are green"')
    _, rest = heads.split_clock(heads.split_day(line.strip())[1])
    words = (rest or line).split()
    is_line = "->" in line or any(sign in line for sign in '"“„#^')
    among = words[: _FIRST_WORDS if is_line else 1]
    meant = next((found for word in among if (found := near(word, list(kinds)))), "")
    if len(words) >= _A_SENTENCE and not is_line and meant and _is_of(words[0], meant):
        meant = ""
    if not meant and not is_line and len(words) >= _A_SENTENCE:
        return Refusal(f'"{words[0]}" is not a kind of entry', _FREE)
    every = "the kinds are " + ", ".join(kinds)
    remedy = f"did you mean {meant}? {_FREE}; {every}" if meant else f"{_FREE}; {every}"
    return Refusal(f'"{words[0]}" is not a kind of entry', remedy)
