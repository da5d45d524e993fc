"""inbox: what was proposed and waits to be read; accepted, edited, merged, declined, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.shelved.inbox import Waiting

MOST_LISTED = 60


def run(call: Call) -> int:
    """Do what is said with the proposals named; with nothing said, go through them or list them."""
    from goodbooks.cli.intake.deciding import DEEDS

    words = call.options.words
    if not words:
        return _show(call)
    what, *keys = words
    deed = DEEDS.get(what)
    if deed is None:
        raise Refusal(
            f"inbox does not know {what!r}",
            f"one of these: {', '.join(DEEDS)}; or nothing, to see what waits",
        )
    if not keys and what != "undo":
        raise Refusal(
            f"say which to {what}", f"goodbooks inbox lists them; then: goodbooks inbox {what} KEY"
        )
    deed(call, [one.key for one in _fitting(call)] if keys == ["all"] else keys)
    return call.ended()


def _show(call: Call) -> int:
    """What waits and fits: gone through by key where somebody sits there, else listed."""
    from goodbooks.cli.intake.reviewing import go_through

    waiting = _fitting(call)
    if waiting and call.is_asked_by_hand() and call.screen.is_terminal:
        go_through(call, waiting)
    else:
        _list(call, waiting)
    return call.ended()


def _list(call: Call, waiting: list[Waiting]) -> None:
    """The first of what waits where there are many."""
    from goodbooks.cli.intake.deciding import said_of_last
    from goodbooks.cli.intake.one_person import tell
    from goodbooks.cli.intake.proposed import shown
    from goodbooks.core.phrasing import capital, counted

    _, broken = call.desk.inbox().every()
    if broken:
        call.screen.say(
            f"{counted(broken, 'line')} of the inbox could not be read, and were left as they are"
        )
    if not waiting and call.desk.inbox().waiting():
        call.screen.show("Nothing that waits fits that. goodbooks inbox lists all.\n")
        return
    if not waiting:
        said = ("The inbox is empty. goodbooks take-in FILE fills it.", said_of_last(call))
        call.screen.show(" ".join(filter(None, said)) + "\n")
        return
    some = waiting if call.options.all else waiting[:MOST_LISTED]
    ends = capital(counted(len(waiting), "proposal")) + (
        " waits." if len(waiting) == 1 else " wait."
    )
    if len(some) < len(waiting):
        ends += f" These are the first {len(some)}; --all lists them all."
    call.show("".join(shown(call, one) + "\n" for one in some) + tell(call, waiting)
              + f"{ends} goodbooks inbox accept KEY, edit, merge KEY ^id, decline, undo.\n")  # fmt: skip


def _fitting(call: Call) -> list[Waiting]:
    """What waits, narrowed by what was said of kind, people and day."""
    from goodbooks.cli.call import read_day
    from goodbooks.core.names import name_key
    from goodbooks.desk.intake.sorting import refreshed

    options = call.options
    until = read_day(options.until, call.desk.clock.today, "--until") if options.until else None
    who = name_key(options.who or "")
    waiting = refreshed(call.desk, call.desk.inbox().waiting())

    def fits(one: Waiting) -> bool:
        entry = one.proposal.entry
        keys = [name_key(name) for name in (*entry.who, *entry.to)]
        names = {*keys, *(word for key in keys for word in key.split())}
        return (
            options.kind in (None, entry.kind) and (not who or who in names)
            and (until is None or entry.on <= until)
        )  # fmt: skip

    return [one for one in waiting if fits(one)]


COMMAND = Command(
    name="inbox",
    place=21,
    summary="What was proposed: accept, edit, merge or decline it.",
    arguments=(
        Argument("words", "accept, edit, merge, decline or undo, and the keys of proposals; same or two, and a new name", "DEED KEY", is_many=True),
        Argument("--kind", "only what would be of this kind", "KIND"),
        Argument("--who", "only what names this person", "WHO", completes="people"),
        Argument("--until", "only what was said up to this day", "DATE"),
        Argument("--all", "list all that waits, however many"),
    ),
    examples=(
        Example("goodbooks inbox", "by single keys: one by one, or by the screen where many wait; in a pipe, the list"),
        Example("goodbooks inbox accept k3xq7ab", "make it an entry of the book"),
        Example("goodbooks inbox undo", "take back what was decided last; or name it: undo k3xq7ab"),
        Example("goodbooks inbox same 'Karin Lohse'", "she is the Karin of your book; two says that they are two people"),
        Example("goodbooks inbox decline all --until 2026-06-30", "put by what is over"),
    ),
    run=run,
)  # fmt: skip
