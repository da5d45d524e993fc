"""erase: everything about one person, out of the book and what lies beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.desk.ground.refusals import INTERRUPTED, NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.erasure.erasing import Erasure
    from goodbooks.desk.erasure.mentioned import Mention

_ALL, _NONE = "all", "none"


def run(call: Call) -> int:
    """Show what would go, ask, and erase it."""
    from goodbooks.cli.erasing import done_as_text, plan_as_text
    from goodbooks.cli.runnable import command_here

    options, desk = call.options, call.desk
    plan = desk.erasure(options.who)
    beside = desk.beside(plan)
    if not (plan.gone or plan.changes or plan.mentions or beside.inbox or beside.typed):
        from goodbooks.desk import naming

        naming.person(desk, options.who)
        raise Refusal("there is nothing to erase", "goodbooks find shows who is there")
    call.screen.show(plan_as_text(plan, beside, call.screen.style(options.color or "auto")))
    if options.dry_run:
        call.screen.show("nothing was erased: this was a dry run\n")
        return 0
    try:
        chosen = _chosen(call, plan)
        _ask(call, plan)
    except KeyboardInterrupt:
        raise Refusal("stopped; nothing was erased", "", INTERRUPTED) from None
    done = desk.erase(plan, chosen)
    call.screen.show(done_as_text(done, command_here(call)))
    return 1 if options.strict and not done.is_whole else 0


def _chosen(call: Call, plan: Erasure) -> tuple[Mention, ...]:
    """The lines in which somebody shall stand for the name too."""
    from goodbooks.cli.asking import ask

    whole = tuple(one for one in plan.mentions if not one.is_part)
    said = call.options.mentions or ""
    if said or not plan.mentions:
        return whole if said == _ALL else ()
    if not call.is_asked_by_hand():
        if not whole:
            return ()
        raise Refusal(
            "the name stands in words of yours too, and what shall be done with them was not said",
            "say --mentions all to put “somebody” in its place, or --mentions none to leave them",
        )
    said = ask(call, "Put “somebody” there too? all, none, or the numbers, such as 1, 3: ") or ""
    return _numbered(plan, said.strip().lower(), whole)


def _numbered(plan: Erasure, said: str, whole: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions that an answer picks from a list: all, none, or some by their numbers; anything else is refused."""
    if said in (_ALL, "y", "yes"):
        return whole
    if said in (_NONE, "n", "no", ""):
        return ()
    words = said.replace(",", " ").split()
    numbers = {int(word) for word in words if word.isdecimal() and len(word) < 7}
    if len(numbers) != len(set(words)) or not numbers <= set(range(1, len(plan.mentions) + 1)):
        raise Refusal(
            "that is neither all, none nor numbers from the list",
            "nothing was erased",
            NOTHING_CHANGED,
        )
    return tuple(one for number, one in enumerate(plan.mentions, 1) if number in numbers)


def _ask(call: Call, plan: Erasure) -> None:
    """Go on only after a yes: what is erased cannot be brought back by goodbooks."""
    from goodbooks.cli.asking import ask
    from goodbooks.core.names import name_key

    if call.options.yes:
        return
    if not call.is_asked_by_hand():
        raise Refusal(
            "erasing is for good, and nobody is here to say yes; nothing was erased",
            "say --yes once you have seen what would go",
            NOTHING_CHANGED,
        )
    said = ask(call, f"This is for good. Type {plan.who.name} to erase it: ") or ""
    if name_key(said) != name_key(plan.who.name):
        raise Refusal("that is not the name", "nothing was erased", NOTHING_CHANGED)


COMMAND = Command(
    name="erase",
    place=32,
    summary="Everything about one person, out of the book for good.",
    arguments=(
        Argument("who", "the name of a person", "WHO", completes="people", is_needed=True),
        Argument("--mentions", "what shall be done where the name stands in words of yours: all puts"
                 " “somebody” in its place, none leaves them", "WHICH", (_ALL, _NONE)),
        Argument("--dry-run", "show what would go, and erase nothing"),
        Argument("--yes", "do not ask again"),
        Argument("--strict", "end with 1 when the name still stands somewhere in the book"),
    ),
    examples=(
        Example("goodbooks erase Marcus --dry-run", "what would go, what would lose the name, and where else it stands"),
        Example("goodbooks erase Marcus", "shows all of it, asks, and erases it"),
        Example("goodbooks erase Marcus --mentions all --yes", "the same, with nobody to ask"),
    ),
    run=run,
)  # fmt: skip
