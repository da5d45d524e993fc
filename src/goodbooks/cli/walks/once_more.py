"""A written plan walked once more at the terminal: its answers stand and Enter keeps them, and what is new takes the place of what was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.core.phrasing import day_text
from goodbooks.desk.walks import playing
from goodbooks.desk.walks.questions import half_told
from goodbooks.desk.walks.questions.beside_answers import AS_USUAL, BEFORE, INSTEAD, WAY
from goodbooks.desk.walks.since.made_anew import begun_anew, ground_anew, instead_of, made_anew

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.playing import Playbook
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.desk.walks.questions.ways_told import InOrder


def begin_once_more(call: Call, found: Playbook) -> dict[str, str]:
    """What is kept of a walk that begins so, with the answers of the plan at hand."""
    desk = call.open_desk(is_book_needed=False)
    call.seen = half_told.remembered(desk, call.world.environ, found.name)
    call.earlier = dict(call.seen)
    plan = begun_anew(call.seen)
    tell(call, "Enter keeps what you answered then; a dash leaves it open. The plan stays as it is until you say yes to the new one.")  # fmt: skip
    return {INSTEAD: plan[INSTEAD]}


def go_on_once_more(call: Call, found: Playbook, kept: dict[str, str]) -> None:
    """Take the answers of the plan up again, where such a walk was left half way."""
    if INSTEAD in kept and not call.earlier:
        desk = call.open_desk(is_book_needed=False)
        call.earlier = half_told.remembered(desk, call.world.environ, found.name + BEFORE)


def with_earlier(call: Call, asked: Asked) -> Asked:
    """A question with what was answered to it before as what Enter takes."""
    words = call.earlier.get(asked.slot, "")
    if not words or words == AS_USUAL:
        return asked
    return asked._replace(known=playing.Value(words), source="", is_usual=False, is_guess=False, doubt="", candidates=())  # fmt: skip


def ways_as_before(call: Call, offered: InOrder) -> InOrder:
    """The ways with the one that was chosen before first."""
    if WAY not in call.earlier:
        return offered
    ways = sorted(offered.ways, key=lambda one: one.title != call.earlier[WAY])
    return type(offered)(tuple(ways))


def stands_as_before(call: Call, walk: Walk, kept: dict[str, str]) -> dict[str, str]:
    """The answers of before to what is not put now and would come to something else."""
    return {
        one.slot: call.earlier[one.slot]
        for one in walk.asked
        if call.earlier.get(one.slot, AS_USUAL) != AS_USUAL
        and one.slot not in kept
        and not one.is_beside
        and (one.said is None or one.said.text != call.earlier[one.slot])
    }


def held_against(
    call: Call, walked: tuple[Playbook, Ground], entries: Sequence[Entry], kept: dict[str, str]
) -> list[Entry]:
    """The entries of a new plan as they change the one before, with that said; any other plan as it is."""
    desk, (found, on) = call.open_desk(is_book_needed=False), walked
    anew = made_anew(desk, (found, ground_anew(on, kept)), entries, kept, call.earlier)
    plan = instead_of(kept)
    if anew is None or plan is None:
        return list(entries)
    if anew.lines:
        tell(call, f"Of your plan of {day_text(plan.on, desk.clock.today)}:")
        for line in anew.lines:
            tell(call, line, "- ")
    return list(anew.entries)
