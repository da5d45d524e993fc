"""The answers of a walk kept as they are given at the terminal, beside what another window answers meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.cli.runnable import command_here
from goodbooks.core.phrasing import sentence
from goodbooks.desk.walks import heard, walking
from goodbooks.desk.walks.questions import half_told
from goodbooks.desk.walks.questions.beside_answers import HEARD, OF_STORY, WRITTEN
from goodbooks.desk.walks.questions.two_writers import said_by_both

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.playing import Playbook

_BOTH = (
    "Answered in another window too: “{}”. Your answer here stands; that one is kept for you alone."
)


class PlanStandsError(Exception):
    """The plan of the walk was written meanwhile, in another window: nothing more is asked here."""


def begun_with(call: Call, found: Playbook) -> dict[str, str]:
    """What is kept of a walk when it begins here; whatever is kept later goes beside it."""
    desk = call.open_desk(is_book_needed=False)
    call.seen = {} if desk.where.demo else half_told.remembered(desk, call.world.environ, found.name)  # fmt: skip
    return dict(call.seen)


def story_left(call: Call, found: Playbook) -> str:
    """The story of a walk that was left half way and has no plan yet; "" where there is none."""
    desk = call.open_desk(is_book_needed=False)
    if not desk.where.is_own or call.options.dry_run:
        return ""
    kept = half_told.remembered(desk, call.world.environ, found.name)
    return "" if WRITTEN in kept else kept.get(OF_STORY, "")


def keep(
    call: Call, found: Playbook, kept: dict[str, str], *, is_judged: bool = True
) -> dict[str, str]:
    """Keep the answers so far beside a book of one's own, and give them with those of another window; of those that call for help, that they were judged."""
    desk = call.open_desk(is_book_needed=False)
    call.unkept = {} if desk.where.is_own else kept
    if not desk.where.is_own or call.options.dry_run:
        return kept
    grave = heard.grave(desk, kept) if is_judged else ()
    signed = {**kept, HEARD: heard.sign(grave)} if grave else kept
    before, there = call.seen, half_told.remembered(desk, call.world.environ, found.name)
    now = call.seen = half_told.go_on(desk, call.world.environ, found.name, signed, before)
    if WRITTEN in now:
        if WRITTEN not in before:
            raise PlanStandsError
        return kept
    _tell_other(call, found, there, before, signed)
    return dict(now)


def _tell_other(
    call: Call,
    found: Playbook,
    there: Mapping[str, str],
    before: Mapping[str, str],
    kept: Mapping[str, str],
) -> None:
    """Say what another window answered since: to other questions, and to one that was answered here too."""
    asked = {slot: words for slot, words, _ in walking.slots_of(found)}
    new = [slot for slot in asked if there.get(slot) and slot not in kept and slot not in before]
    for slot in new:
        tell(call, f"Answered in another window: {sentence(asked[slot])} “{there[slot]}”")
    for slot in said_by_both(there, before, kept):
        tell(call, _BOTH.format(there[slot]))


def is_written_elsewhere(call: Call, found: Playbook) -> bool:
    """Whether another window wrote the plan of this walk since it was begun here."""
    desk = call.open_desk(is_book_needed=False)
    if not desk.where.is_own or WRITTEN in call.seen:
        return False
    return WRITTEN in half_told.remembered(desk, call.world.environ, found.name)


def say_it_stands(call: Call, found: Playbook) -> None:
    """That the plan is in the book already, and how to go on with it."""
    tell(call, f"The plan of this walk was written in another window meanwhile; nothing more is added from here, and no answer is lost. {command_here(call)} play {found.name} goes on with it.")  # fmt: skip
