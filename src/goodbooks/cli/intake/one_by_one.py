"""Proposals gone through at a terminal one after the other, a key for each; what was decided last can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.intake import deciding
from goodbooks.cli.keys import key_pressed
from goodbooks.core.phrasing import counted
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.shelved.inbox import Waiting

LEGEND = "a accept, e edit, m merge, d decline, l all like it, s skip, u undo the last, q stop"
_AT_THE_END = "That was the last. u undo it, any other key ends."
_BY_KEY = {
    "a": deciding.accept, "e": deciding.edit, "m": deciding.merge, "d": deciding.decline,
}  # fmt: skip


def one_by_one(call: Call, fitting: Sequence[Waiting]) -> list[Waiting]:
    """One after the other, those alike side by side; the last decision can be taken back at any time.

    Gives those that were left as they are.
    """
    from goodbooks.desk.intake.alike import side_by_side

    waiting = side_by_side(fitting)
    call.screen.show(f"{counted(len(waiting), 'proposal')}. {LEGEND}\n\n")
    at, is_decided = 0, False
    while at < len(waiting) or is_decided:
        key = _asked(call, waiting, at)
        if key in ("q", "") or (at == len(waiting) and key != "u"):
            break
        if key == "u":
            waiting, at = _taken_back(call, waiting, at)
            call.screen.show("\n")
            continue
        done = _decided(call, key, waiting, at)
        is_decided = done > 0
        at += done or (key == "s")
        call.screen.show("\n")
    left = {one.key for one in call.desk.inbox().waiting()}
    return [one for one in waiting if one.key in left]


def _asked(call: Call, waiting: Sequence[Waiting], at: int) -> str:
    """The key for the proposal that is shown now; at the end, for what was decided last."""
    from goodbooks.cli.intake.proposed import shown

    if at == len(waiting):
        call.screen.show(f"{_AT_THE_END}\n")
    else:
        call.screen.show(f"{at + 1}/{len(waiting)}  {shown(call, waiting[at])}")
    return key_pressed(call)


def _decided(call: Call, key: str, waiting: Sequence[Waiting], at: int) -> int:
    """How many a key decided: none, one, or all that are alike."""
    from goodbooks.cli.intake.alike import decide
    from goodbooks.desk.intake.alike import like

    try:
        if key == "l":
            group = like(waiting[at], waiting[at:])
            deeds = {"a": deciding.accept, "d": deciding.decline}
            return len(group) if decide(call, group, deeds) else 0
        if key in _BY_KEY:
            _BY_KEY[key](call, [waiting[at].key])
            return 1
    except Refusal as refusal:
        call.screen.say(f"{refusal.sentence} ({refusal.remedy})")
        return 0
    if key != "s":
        call.screen.show(f"{LEGEND}\n")
    return 0


def _taken_back(call: Call, waiting: list[Waiting], at: int) -> tuple[list[Waiting], int]:
    """What waits with what was decided last, which is shown next; nothing changes where nothing was decided."""
    from goodbooks.desk.shelved.inbox import WAITING

    try:
        last = deciding.last_decided(call)
        deciding.undo(call, [one.key for one in last])
    except Refusal as refusal:
        call.screen.say(f"{refusal.sentence} ({refusal.remedy})")
        return waiting, at
    keys = {one.key for one in last}
    before = [one for one in waiting[:at] if one.key not in keys]
    after = [one for one in waiting[at:] if one.key not in keys]
    again = [one._replace(state=WAITING, ref="") for one in last]
    return [*before, *again, *after], len(before)
