"""What can be done with proposals at a terminal: accepted, edited, merged, declined, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.intake.one_person import same, two
from goodbooks.core.phrasing import counted
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.shelved.inbox import Waiting


def accept(call: Call, keys: Sequence[str], text: str = "") -> None:
    """Make entries of them, all in one write; where one cannot be an entry, none is added."""
    from goodbooks.core.drawing import visible
    from goodbooks.desk.intake.sorting import accept, as_entries, as_entry

    every = _undecided(call, keys)
    found = [as_entry(call.desk, every[0], text)] if text else as_entries(call.desk, every)
    for note in dict.fromkeys(note for one in found for note in one.notes):
        call.screen.say(note)
    refs = accept(call.desk, every, [one.entry for one in found])
    for one, ref in zip(found, refs, strict=True):
        call.screen.show(f"{visible(one.text)}added as {ref}\n")


def edit(call: Call, keys: Sequence[str]) -> None:
    """Open an editor with each, and add what comes back."""
    from goodbooks.cli.editor import edited
    from goodbooks.desk.intake.sorting import form_of

    for one in _undecided(call, keys):
        text = edited(form_of(call.desk, one), call.world.environ)
        if not text.strip():
            raise Refusal(
                "the form came back empty, so nothing was added",
                f"goodbooks inbox decline {one.key}",
            )
        accept(call, [one.key], text)


def merge(call: Call, keys: Sequence[str]) -> None:
    """Say that the entry named, or the one most like it, tells it already."""
    from goodbooks.desk.intake.sorting import found_by, merge, twin_of

    one = found_by(call.desk, keys[0])
    twin = twin_of(call.desk, one) if len(keys) == 1 else None
    ref = keys[1] if len(keys) > 1 else twin.ref if twin else ""
    if not ref and call.is_asked_by_hand():
        from goodbooks.cli.asking import ask

        ref = ask(call, "With which? Its ^id, or Enter to leave it.") or ""
    if not ref:
        raise Refusal(
            "the book has nothing like it", f"say with which: goodbooks inbox merge {one.key} ^id"
        )
    kept = merge(call.desk, one, ref)
    call.screen.show(f"{kept.ref} says it already; the proposal is put by\n")


def decline(call: Call, keys: Sequence[str]) -> None:
    """Put them by for good."""
    from goodbooks.desk.intake.sorting import decline

    every = _undecided(call, keys)
    decline(call.desk, every)
    for one in every:
        call.screen.show(f"{one.key} is declined, and will not be proposed again\n")


def undo(call: Call, keys: Sequence[str]) -> None:
    """Let them wait again; without keys, what was decided last, however many that were together."""
    from goodbooks.desk.intake.sorting import found_by, take_back

    if keys:
        every = [found_by(call.desk, key) for key in dict.fromkeys(keys)]
    else:
        every = last_decided(call)
    take_back(call.desk, every)
    for one in every:
        ref = one.ref if one.state == "accepted" else ""
        call.screen.show(f"{one.key} waits again" + (f"; {ref} is withdrawn" if ref else "") + "\n")


def last_decided(call: Call) -> list[Waiting]:
    """What was decided last and still stands; a refusal where nothing does."""
    acts = call.desk.inbox().acts()
    if not acts:
        raise Refusal(
            "nothing was decided that could be taken back", "goodbooks inbox shows what waits"
        )
    return list(acts[0])


def _undecided(call: Call, keys: Sequence[str]) -> list[Waiting]:
    """The proposals that the keys name, each once; a refusal where one was decided already."""
    from goodbooks.desk.intake.sorting import found_by, refuse_decided

    every = {one.key: one for one in (found_by(call.desk, key) for key in keys)}
    for one in every.values():
        refuse_decided(one)
    return list(every.values())


DEEDS: dict[str, Callable[[Call, Sequence[str]], None]] = {
    "accept": accept, "edit": edit, "merge": merge, "decline": decline, "undo": undo, "same": same, "two": two,
}  # fmt: skip


def said_of_last(call: Call) -> str:
    """How the last decision can be taken back, in a sentence; "" where there is none."""
    acts = call.desk.inbox().acts()
    if not acts:
        return ""
    what = (
        "what was decided last"
        if len(acts[0]) == 1
        else f"the last {counted(len(acts[0]), 'decision')}"
    )
    return f"goodbooks inbox undo takes back {what}."
