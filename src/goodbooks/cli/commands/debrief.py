"""debrief: ninety seconds after a talk; what was said becomes entries, once you have seen them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.cli.naming import person

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.rounds import After
    from goodbooks.desk.understand import Understood

_YES, _NO = ("y", "yes", "yep", "ok", "okay", "sure"), ("n", "no", "nope")


def run(call: Call) -> int:
    """Ask, show the entries that follow, and write them after a yes."""
    from goodbooks.cli.adding import add
    from goodbooks.cli.asking import refuse_demo
    from goodbooks.desk.rounds import Answers, after_talk, proposals

    is_dry = call.options.dry_run
    refuse_demo(call, is_dry=is_dry)
    found = after_talk(call.desk, person(call.desk, call.options.who))
    given: list[str] = []
    try:
        _ask_all(call, found, given)
    except KeyboardInterrupt:
        return _stopped(call, proposals(call.desk, found, Answers(*given)))
    entries = proposals(call.desk, found, Answers(*given))
    if not entries:
        call.screen.show("Nothing was answered, so there is nothing to add.\n")
        return 0
    if is_dry or call.options.yes:
        return add(call, entries, is_dry=is_dry)
    return _after_yes(call, entries)


def _ask_all(call: Call, found: After, given: list[str]) -> None:
    """The five answers and the private one, each put to the others as it is given."""
    from goodbooks.cli.asking import ask, tell
    from goodbooks.core.phrasing import day_text
    from goodbooks.desk.rounds import PROMPTS, Answers

    if call.is_asked_by_hand():
        talk = found.talk
        day = day_text(talk.on, found.today) if talk else "today"
        tell(call, f"The talk with {found.who}, {day}. A line each; Enter skips, Ctrl-C stops.")
    for name, words in zip(Answers._fields, PROMPTS, strict=True):
        if call.is_asked_by_hand():
            call.screen.show("\n")
            _list_open(call, found, name)
        given.append(ask(call, words) or "")


def _stopped(call: Call, entries: tuple[Understood, ...]) -> int:
    """Broken off: nothing is added, and what was typed so far is shown, to be added by hand."""
    from goodbooks.cli.asking import tell
    from goodbooks.core.drawing import visible
    from goodbooks.desk.refusals import INTERRUPTED

    call.screen.show("\n")
    if not entries:
        tell(call, "Stopped before an answer; nothing was added.")
        return INTERRUPTED
    tell(call, "Stopped; nothing was added. You had, and goodbooks add - would take:")
    call.screen.show("\n" + visible("\n".join(one.text for one in entries)))
    return INTERRUPTED


def _list_open(call: Call, found: After, name: str) -> None:
    """The open promises or asks between you, by the number they can be answered with."""
    from goodbooks.cli.asking import tell

    for number, debt in enumerate(
        {"promised": found.promises, "asked": found.asks}.get(name, ()), 1
    ):
        who = "you" if debt.by == ("me",) else ", ".join(debt.by)
        tell(call, f"{who}: {debt.entry.title} ({debt.when(found.today)})", f"  {number} ")


def _after_yes(call: Call, entries: tuple[Understood, ...]) -> int:
    """Show the entries, and write them if the last answer is yes."""
    from goodbooks.cli.adding import listed_refs
    from goodbooks.cli.asking import ask, tell
    from goodbooks.core.drawing import visible
    from goodbooks.core.phrasing import counted
    from goodbooks.desk.refusals import NOTHING_CHANGED, Refusal

    tell(call, "This would be added:")
    call.screen.show("\n" + visible("\n".join(one.text for one in entries)) + "\n")
    words = counted(len(entries), "entry", "entries")
    answer = ask(call, f"Add {'this' if len(entries) == 1 else 'these'} {words}? (yes or no)")
    while answer is not None and call.is_asked_by_hand() and answer.lower() not in (*_YES, *_NO):
        answer = ask(call, "Please write yes or no; nothing is lost while you think.")
    if answer is None:
        raise Refusal("nothing was added", "--yes adds it without asking", NOTHING_CHANGED)
    if answer.lower() not in _YES:
        call.screen.show("Nothing was added.\n")
        return 0
    added = call.desk.add([one.entry for one in entries])
    refs = listed_refs(one.entry for one in entries)
    call.screen.show(f"added to {visible(added.file)} as {refs}\n")
    return 0


COMMAND = Command(
    name="debrief",
    place=24,
    summary="Ninety seconds after a talk: five lines become entries.",
    arguments=(
        Argument("who", "the name of a person", "WHO", completes="people", is_needed=True),
        Argument("--yes", "add what follows without asking once more"),
        Argument("--dry-run", "show what would be added, and add nothing"),
    ),
    examples=(
        Example("goodbooks debrief Marcus", "asks what was said, decided, promised and answered"),
        Example("goodbooks debrief Marcus --yes < answers.txt", "the answers from a file, a line each"),
    ),
    run=run,
)  # fmt: skip
