"""What the commands that write share: show the entry first, add it, say where it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.runnable import command_here
from goodbooks.core.drawing import DIM, tinted, visible
from goodbooks.core.phrasing import shortened
from goodbooks.desk.ground.refusals import MACHINE_FAILED, NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry
    from goodbooks.desk.typed.understand import Understood

_MOST_TAKEN_BACK = 5
_MOST_OFFERED = 9


def add(
    call: Call, found: Sequence[Understood], *, is_dry: bool = False, is_read: bool = False
) -> int:
    """Show what will be written, write it, and say where it went; of a plain sentence that was read (`is_read`) also how it was understood."""
    for one in found:
        for note in one.notes:
            call.screen.say(note)
    _show_first(call, "\n".join(one.text for one in found))
    read = _understood(call, found) if is_read else ""
    if is_dry:
        call.screen.show(f"{visible(read)}\n" if read else "")
        call.screen.show("nothing was added: this was a dry run\n")
        return 0
    added = call.desk.add([one.entry for one in found])
    call.screen.show(
        f"added to {visible(added.file)} as {listed_refs(one.entry for one in found)}\n"
    )
    entries = [one.entry for one in found]
    _offer_to_link(call, entries)
    _offer_in_writing(call, entries)
    _say_what_is_ahead(call, entries)
    _say_how_to_take_back(call, entries, read)
    return 0


def _understood(call: Call, found: Sequence[Understood]) -> str:
    """How a sentence was understood, in plain words; "" where it was only kept as it is, or is too much for a line."""
    from goodbooks.cli.said_plainly import sentences

    if len(found) > _MOST_TAKEN_BACK or all(one.entry.kind == "note" for one in found):
        return ""
    return f"understood: {' '.join(sentences(call, found))}"


def _offer_to_link(call: Call, entries: Sequence[Entry]) -> None:
    """For an answer that names no ask: each ask it can be meant for, with the line that says so, and one line for all on one matter."""
    if len(entries) > _MOST_TAKEN_BACK or not any(one.kind == "answer" for one in entries):
        return
    from goodbooks.desk.asking.answered import answered_together

    for entry in entries:
        meant = call.desk.perhaps_answered(entry)
        if meant:
            call.screen.show(
                f"{entry.ref} names no ask, so the one it answers stays open. If it answers\n"
            )
        if every := answered_together(entry, meant):
            refs = ", ".join(one.ref for one in every)
            words = "both" if len(every) == 2 else f"all {len(every)}"
            line = f"{command_here(call)} add 'answer for {refs}' 'amends: {entry.ref}'"
            call.screen.show(visible(f"  {words}: {line}\n"))
        for ask in meant[:_MOST_OFFERED]:
            line = f"{command_here(call)} add 'answer for {ask.ref}' 'amends: {entry.ref}'"
            what = (
                line if ask.id else "goodbooks tidy gives that one an id, which an answer can name"
            )
            title = shortened(ask.title or ask.kind, 60)
            call.screen.show(visible(f"  {ask.ref} “{title}”: {what}\n"))


def _offer_in_writing(call: Call, entries: Sequence[Entry]) -> None:
    """For a boss's yes or no that was noted as an answer: the line that makes it a decision, to be confirmed."""
    if len(entries) > _MOST_TAKEN_BACK or not any(one.kind == "answer" for one in entries):
        return
    from goodbooks.core.telling import quoted
    from goodbooks.desk.asking.answered import boss_said

    for lines in filter(None, (boss_said(call.desk, one) for one in entries)):
        words = " ".join(map(quoted, lines))
        call.screen.show(visible(f"to put it in writing: {command_here(call)} add {words}\n"))


def _say_what_is_ahead(call: Call, entries: Sequence[Entry]) -> None:
    """For an area that is handed on: which other one comes first."""
    if not any(entry.kind == "handoff" for entry in entries):
        return
    from goodbooks.desk.walks.one_rein import one_rein

    for ahead in filter(None, (one_rein(call.desk, entry) for entry in entries)):
        call.screen.show(visible(f"{ahead}\n"))


def _say_how_to_take_back(call: Call, entries: Sequence[Entry], read: str) -> None:
    """Say which line takes the entries back, behind how they were `read`, unless they take others back or are very many."""
    if len(entries) > _MOST_TAKEN_BACK or any(entry.withdraws for entry in entries):
        return
    line = f"{command_here(call)} add 'note' 'withdraws: {listed_refs(entries)}'"
    style = call.screen.style(call.options.color or "auto")
    said = f"{read} To take it back: {line}" if read else f"to take it back: {line}"
    call.screen.show(tinted(visible(said), DIM, style) + "\n")


def listed_refs(entries: Iterable[Entry]) -> str:
    """The ids of entries, in order."""
    return ", ".join(entry.ref for entry in entries)


def _show_first(call: Call, text: str) -> None:
    """Show the entry before it is written; when it cannot be shown, it is not written."""
    try:
        call.screen.show(visible(text))
    except (BrokenPipeError, Refusal) as error:
        code = MACHINE_FAILED if isinstance(error, Refusal) else NOTHING_CHANGED
        raise Refusal(
            "the entry could not be shown, so it was not added", "let the output be read", code
        ) from error
