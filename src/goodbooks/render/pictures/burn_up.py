"""The burn-up as a picture: a line up to today, a fan from there, what is to be done, the promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import counted
from goodbooks.core.pictures.burn_up import goal_text
from goodbooks.render.pictures.axes import (
    AXIS,
    NAMES,
    Scale,
    beside,
    days,
    foot,
    numbers,
    rules,
    shelves,
)
from goodbooks.render.pictures.ink import (
    EDGE,
    ROW,
    SMALL,
    area,
    box,
    finished,
    fitting,
    headed,
    keyed,
    line_of,
    stroke,
    words,
)
from goodbooks.render.pictures.marks import promised

if TYPE_CHECKING:
    from goodbooks.core.picture import Picture
    from goodbooks.core.pictures.burn_up import BurnUp
    from goodbooks.render.pictures.ink import Sheet

_KEY = "Solid line: the middle case. Dark: 7 of 10 cases. Light: 9 of 10 cases."
_UNKNOWN = "Dotted: not in the history."
_LONG = 10


def draw(picture: Picture, facts: BurnUp, sheet: Sheet) -> str:
    """The burn-up as SVG on a sheet: what is done, the goal, and the fan of what may come."""
    title, top = headed(sheet, picture.title)
    top += ROW + 8
    low = top + min(max(sheet.width * 0.45, 190), 260)
    done = facts.done[-1].items if facts.done else 0
    most = done + max(facts.goal[1] * 1.15, 1)
    left = EDGE + beside(numbers(Scale(0, most, low, top)))
    up = Scale(0, most, low, top)
    along = _along(facts, left, sheet.width - EDGE)
    ticks = days(along)
    parts = [
        title, rules(ticks, top, low), shelves(numbers(up), left, sheet.width - EDGE),
        stroke(f"M{left:.1f} {low:.1f}H{sheet.width - EDGE:.1f}", shade=AXIS),
        _goal(facts, up, left, sheet.width - EDGE, done), _fan(facts, along, up, done),
    ]  # fmt: skip
    if facts.promised:
        parts.append(promised(facts.promised, facts.made_on, along, (top, low), sheet))
    parts.append(foot(along, ticks, low, sheet.width))
    text = f"{_KEY} {_UNKNOWN}" if _is_unknown(facts) else _KEY
    key, end = keyed(sheet, low + 2 * NAMES + 4, text)
    return finished(sheet, end + EDGE, picture.title, picture.words, (*parts, key))


def _along(facts: BurnUp, left: float, right: float) -> Scale:
    """The days from the first shown to the last."""
    shown = [one.on for one in facts.done] + [one.on for one in facts.reach] or [facts.made_on]
    if facts.promised:
        shown.append(facts.promised.on)
    return Scale(min(shown).toordinal() + 1, max(shown).toordinal() + 2, left, right)


def _fan(facts: BurnUp, along: Scale, up: Scale, done: float) -> str:
    """What was finished, and the bands and the middle of what may come."""
    past = [(along.on(one.on), up.at(one.items)) for one in facts.done]
    begin = past[-1:] or [(along.start, up.at(done))]
    edges = [
        begin + [(along.on(one.on), up.at(done + one.items[level])) for one in facts.reach]
        for level in range(5)
    ]
    bands = "".join(
        area(line_of([*edges[low], *edges[high][::-1]]) + "Z", shade)
        for low, high, shade in ((0, 4, 0.13), (1, 3, 0.22))
    )
    outline = stroke(line_of(edges[0]) + line_of(edges[4]), shade=0.35)
    middle = stroke(line_of(edges[2]), width=2)
    if not _is_unknown(facts):
        return bands + outline + middle + stroke(line_of(past), width=2.5)
    gap = stroke(line_of(past[-2:]), width=2, dashes="2 4")
    return bands + outline + middle + stroke(line_of(past[:-1]), width=2.5) + gap


def _is_unknown(facts: BurnUp) -> bool:
    """Whether weeks lie between the end of the history and the start that nobody counted."""
    ends = [one.on for one in facts.done[-2:]]
    return len(ends) > 1 and (ends[1] - ends[0]).days > _LONG


def _goal(facts: BurnUp, up: Scale, left: float, right: float, done: float) -> str:
    """How much is to be done, as a band with its words above it."""
    low, high = (up.at(done + part) for part in facts.goal)
    text = f"{goal_text(facts.goal)} {counted(2, facts.item).split()[-1]} to do"
    return (
        area(box(left, high, right, low), 0.08)
        + stroke(
            f"M{left:.1f} {low:.1f}H{right:.1f}M{left:.1f} {high:.1f}H{right:.1f}",
            dashes="5 3",
            shade=0.7,
        )
        + words(left + 5, high - 5, fitting(text, right - left - 10, SMALL), size=SMALL)
    )
