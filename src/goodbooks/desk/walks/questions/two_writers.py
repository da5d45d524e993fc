"""One walk that two answer at once, in two windows or a window and a terminal: what each of them said stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.walks.questions.beside_answers import AS_USUAL, HEARD, SINCE, WRITTEN
from goodbooks.desk.walks.questions.outburst import laid_aside

if TYPE_CHECKING:
    from collections.abc import Mapping

_LISTS = {SINCE: "\n", WRITTEN: " ", HEARD: " "}
"""What holds several at once, and what stands between them: each writer may add to it."""


def together(
    now: Mapping[str, str], seen: Mapping[str, str], mine: Mapping[str, str]
) -> dict[str, str]:
    """What is kept of a walk where one writer has it so `now`, and the other made `mine` of what they had `seen`.

    A question that both answered has my answer, and theirs aside. Once a plan is written its own answers stand: what was
    answered beside it is open to be added.
    """
    if WRITTEN in now and WRITTEN not in seen:
        return _beside_a_plan(now, seen, mine)
    if WRITTEN in mine and WRITTEN not in seen:
        return _beside_a_plan(mine, seen, now)
    theirs = {name for name in now if now[name] != seen.get(name)}
    kept = {name: words for name, words in mine.items() if name in seen}
    kept |= {name: now[name] for name in now if name in theirs and name not in mine}
    kept |= mine
    for name in theirs & mine.keys():
        if mine[name] == seen.get(name):
            kept[name] = now[name]
        elif name in _LISTS:
            kept[name] = _both(now[name], seen.get(name, ""), mine[name], _LISTS[name])
        elif not name.startswith("-") and mine[name] != now[name]:
            kept = laid_aside(kept, name, now[name])
    gone = seen.keys() - now.keys()
    return {name: words for name, words in kept.items() if name not in gone or words != seen[name]}


def said_by_both(
    now: Mapping[str, str], seen: Mapping[str, str], mine: Mapping[str, str]
) -> tuple[str, ...]:
    """The questions that both answered since it was seen, each in other words."""
    return tuple(
        slot for slot in mine
        if not slot.startswith("-") and mine[slot] != seen.get(slot)
        and now.get(slot, "") not in (seen.get(slot, ""), mine[slot])
    )  # fmt: skip


def _beside_a_plan(
    plan: Mapping[str, str], seen: Mapping[str, str], other: Mapping[str, str]
) -> dict[str, str]:
    """A written plan, with what was answered beside it: open to be added where the plan left it open, else aside."""
    kept, since = dict(plan), plan.get(SINCE, "").split("\n")
    for slot, words in other.items():
        if slot.startswith("-") or words in ("", AS_USUAL, seen.get(slot), plan.get(slot)):
            continue
        if plan.get(slot, AS_USUAL) not in ("", AS_USUAL):
            kept = laid_aside(kept, slot, words)
        else:
            kept[slot] = words
            since.append(slot)
    if WRITTEN in other:
        kept[WRITTEN] = _both(plan[WRITTEN], "", other[WRITTEN], " ")
    return kept | ({SINCE: "\n".join(filter(None, since))} if any(since) else {})


def _both(now: str, seen: str, mine: str, between: str) -> str:
    """A list with what each of two added, and without what either took away."""
    there, had, new = (list(filter(None, one.split(between))) for one in (now, seen, mine))
    left = [one for one in there if one in new or one not in had]
    return between.join((*left, *(one for one in new if one not in had and one not in left)))
