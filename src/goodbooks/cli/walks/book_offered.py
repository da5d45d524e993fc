"""A book for whoever has none, offered at the end of a walk, or where it is stopped: where it would live, and made after a yes."""

from __future__ import annotations

import os
from shlex import quote
from typing import TYPE_CHECKING

from goodbooks.cli.asking import NO, YES, ask, tell
from goodbooks.cli.runnable import command_here
from goodbooks.core.drawing import visible
from goodbooks.core.phrasing import counted
from goodbooks.desk.disk.places import FIRST_BOOK, data_folder
from goodbooks.desk.disk.whose_place import warnings
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.texts.starting import refuse_missing, start
from goodbooks.desk.walks.questions import half_told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.desk.walks.playing import Playbook

BY_HAND = "No book yet: nothing you answer is kept until the end, which can make one."
IN_A_PIPE = "no book here: what you answer is not kept; the command at the end makes one with the plan in it"
_END = "PLAN"
"""What stands behind the lines that are handed to a command."""


def with_plan(
    call: Call,
    found: Playbook,
    made: Sequence[Understood],
    shown: Sequence[Understood],
    kept: Mapping[str, str],
) -> bool:
    """Show the plan, say where a book would live, and make it with the plan in it after a yes; whether it was made.

    Where nobody sits there, or nothing can be made, the command that does it is shown; where no answer comes, the answers of the walk are `kept`.
    """
    place = _place(call)
    why = _not_there(call, place)
    if why or not call.is_asked_by_hand() or call.options.dry_run:
        _tell_command(call, made, why)
        return False
    tell(call, "This would be your book:")
    call.screen.show("\n" + visible("\n".join(one.text for one in shown)) + "\n")
    plan = counted(len(made), "entry", "entries")
    is_wanted = _wants(call, place, f"Make it, with {plan} in it?")
    if is_wanted is None:
        keep(call, found, kept)
        return False
    if not is_wanted:
        _let_go(call, found)
        tell(call, "Nothing is written, and no answer is kept.")
        return False
    _make(call, place, [one.entry for one in made])
    return True


def with_answers(call: Call, found: Playbook, kept: dict[str, str], again: str) -> bool:
    """For a walk that was stopped: a book beside which its answers are kept, after a yes; whether it was made."""
    place = _place(call)
    is_asked = any(half_told.answers_in(kept).values()) and call.is_asked_by_hand()
    if not is_asked or call.options.dry_run or _not_there(call, place):
        return False
    tell(call, "Stopped; nothing is written.")
    try:
        is_wanted = _wants(call, place, "Make it now, so that your answers are kept?")
    except KeyboardInterrupt:
        call.screen.show("\n")
        is_wanted = False
    if not is_wanted:
        return False
    _make(call, place, [])
    half_told.remember(call.desk, call.world.environ, found.name, kept)
    tell(call, f"{again} goes on where you stopped.")
    return True


def _place(call: Call) -> str:
    """Where the book would live: as it was named, else in the user's own data folder."""
    return call.new_book() or os.path.join(data_folder(call.world.environ), FIRST_BOOK)


def _not_there(call: Call, place: str) -> str:
    """Why no book can be made at a place, with what to do; "" where it can."""
    try:
        refuse_missing(place, call.world.environ)
    except Refusal as refusal:
        return str(refusal)
    return ""


def again(call: Call, name: str) -> str:
    """The command that goes on with a walk."""
    source = getattr(call.options, "from")
    return f"{command_here(call)} play {name}" + (f" --from {quote(source)}" if source else "")


def keep(call: Call, found: Playbook, kept: Mapping[str, str]) -> None:
    """Keep the answers of a walk whose last question nobody answered, for the first book, and say how it goes on."""
    desk = call.open_desk(is_book_needed=False)
    half_told.remember(desk, call.world.environ, found.name, kept)
    call.screen.show("\n")
    if not any(half_told.answers_in(kept).values()):
        tell(call, "No answer came, so no book was made, and nothing is written.")
        return
    tell(call, f"No answer came, so no book was made. Your answers are kept on this machine, for you alone: {again(call, found.name)} goes on from there, and a no at its end lets them go.")  # fmt: skip


def _let_go(call: Call, found: Playbook) -> None:
    """Forget the answers of a walk that were kept before there is a book."""
    half_told.let_go(
        call.open_desk(is_book_needed=False), call.world.environ, found.name, call.seen
    )


def _wants(call: Call, place: str, question: str) -> bool | None:
    """Whether a book at that place is said yes to, once it is said what is worth knowing about the place; None where no answer comes."""
    tell(call, f"It would be one text file, for you alone: {place}")
    for one in warnings(place):
        tell(call, f"{one} goodbooks start --path FILE makes it elsewhere.")
    answer = ask(call, f"{question} y or n")
    while answer is not None and answer.lower() not in (*YES, *NO):
        answer = ask(call, "Please write y or n; nothing is lost while you think.")
    return None if answer is None else answer.lower() in YES


def _make(call: Call, place: str, entries: list[Entry]) -> None:
    start(entries, place, call.world.environ)
    call.let_go_of_desk()
    tell(call, f"Your book is begun: {place}")


def _tell_command(call: Call, made: Sequence[Understood], why: str) -> None:
    """The one command that makes a book with these lines in it; what stands in the way first, where something does."""
    if why:
        tell(call, f"Nothing is written: {why}.")
        return
    place = _place(call)
    tell(call, "Nothing is written: there is no book here. This makes one with the plan in it, all of it for your terminal:")  # fmt: skip
    for one in warnings(place):
        tell(call, one)
    lines = visible("\n".join(one.text for one in made))
    goodbooks = f"goodbooks --book {quote(place)}" if call.new_book() else "goodbooks"
    call.screen.show(
        f"\n{goodbooks} start < /dev/null && {goodbooks} add - <<'{_END}'\n{lines}{_END}\n"
    )
