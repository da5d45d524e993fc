"""Who is new in the inbox and may be somebody of the book: asked at a terminal with one key, or told with the command that says it."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from goodbooks.core.drawing import visible
from goodbooks.core.width import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.intake.one_person import Perhaps
    from goodbooks.desk.shelved.inbox import Waiting

LEGEND = "y one person, n two people, any other key: ask me later"


def ask_each(call: Call, waiting: Sequence[Waiting]) -> list[Waiting]:
    """Ask about each, and give what waits as it is after the answers."""
    from goodbooks.cli.keys import key_pressed
    from goodbooks.desk.intake.one_person import join, perhaps_one, set_apart
    from goodbooks.desk.intake.sorting import refreshed

    for one in perhaps_one(call.desk, waiting):
        call.screen.show("\n".join(wrapped(visible(one.question), call.screen.style().width)) + f"\n{LEGEND}\n")  # fmt: skip
        key = key_pressed(call)
        if key == "y":
            join(call.desk, one)
            call.screen.show(_joined(one))
        elif key == "n":
            set_apart(call.desk, one)
            call.screen.show(_two(one))
        elif key in ("", "q"):
            break
    return refreshed(call.desk, waiting)


def tell(call: Call, waiting: Sequence[Waiting]) -> str:
    """Each question with the line that answers it."""
    from goodbooks.desk.intake.one_person import perhaps_one

    lines = []
    for one in perhaps_one(call.desk, waiting):
        lines += wrapped(visible(one.question), call.screen.style().width)
        new = visible(quote(one.new))
        lines += [f"  goodbooks inbox same {new}", f"  goodbooks inbox two {new}"]
    return "".join(f"{line}\n" for line in (*lines, "")) if lines else ""


def same(call: Call, names: Sequence[str]) -> None:
    """Say that a new name is the person of the book whose first name it is."""
    from goodbooks.desk.intake.one_person import found_by, join

    for name in names:
        one = found_by(call.desk, _waiting(call), name)
        made = join(call.desk, one)
        call.screen.show(visible(made.text) + _joined(one))


def two(call: Call, names: Sequence[str]) -> None:
    """Say that they are two people."""
    from goodbooks.desk.intake.one_person import found_by, set_apart

    for name in names:
        one = found_by(call.desk, _waiting(call), name)
        set_apart(call.desk, one)
        call.screen.show(_two(one))


def _waiting(call: Call) -> list[Waiting]:
    from goodbooks.desk.intake.sorting import refreshed

    return refreshed(call.desk, call.desk.inbox().waiting())


def _joined(one: Perhaps) -> str:
    return visible(f"{one.known} goes by {one.new} too now.") + "\n\n"


def _two(one: Perhaps) -> str:
    return visible(f"{one.known} and {one.new} are two people.") + "\n\n"
