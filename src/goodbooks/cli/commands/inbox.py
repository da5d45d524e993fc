"""inbox: what was proposed and waits to be read; accepted, edited, merged, declined, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.desk.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.inbox import Waiting

MOST_LISTED = 60
_KEYS = "a accept, e edit, m merge, d decline, l all like it, s skip, u undo the last, q stop"


def run(call: Call) -> int:
    """Do what is said with the proposals named; with nothing said, go through them or list them."""
    words = call.options.words
    if not words:
        return (
            _go_through(call)
            if call.is_asked_by_hand() and call.screen.is_terminal
            else _list(call)
        )
    what, *keys = words
    deed = _DEEDS.get(what)
    if deed is None:
        raise Refusal(
            f"inbox does not know {what!r}",
            f"one of these: {', '.join(_DEEDS)}; or nothing, to see what waits",
        )
    if not keys:
        raise Refusal(
            f"say which to {what}", f"goodbooks inbox lists them; then: goodbooks inbox {what} KEY"
        )
    deed(call, [one.key for one in _fitting(call)] if keys == ["all"] else keys)
    return call.ended()


def _list(call: Call) -> int:
    """What waits and fits, the first of them where there are many."""
    from goodbooks.cli.proposed import shown
    from goodbooks.core.phrasing import capital, counted

    _, broken = call.desk.inbox().every()
    if broken:
        call.screen.say(
            f"{counted(broken, 'line')} of the inbox could not be read, and were left as they are"
        )
    waiting = _fitting(call)
    if not waiting and call.desk.inbox().waiting():
        call.screen.show("Nothing that waits fits that. goodbooks inbox lists all.\n")
        return call.ended()
    if not waiting:
        call.screen.show("The inbox is empty. goodbooks take-in FILE fills it.\n")
        return call.ended()
    some = waiting if call.options.all else waiting[:MOST_LISTED]
    ends = capital(counted(len(waiting), "proposal")) + (
        " waits." if len(waiting) == 1 else " wait."
    )
    if len(some) < len(waiting):
        ends += f" These are the first {len(some)}; --all lists them all."
    call.show("".join(shown(call, one) + "\n" for one in some)
              + f"{ends} goodbooks inbox accept KEY, edit, merge KEY ^id, decline, undo.\n")  # fmt: skip
    return call.ended()


def _fitting(call: Call) -> list[Waiting]:
    """What waits, narrowed by what was said of kind, people and day."""
    from goodbooks.cli.call import read_day
    from goodbooks.core.names import name_key
    from goodbooks.desk.sorting import refreshed

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


def _go_through(call: Call) -> int:
    """One after the other, those alike together, a key each; what was decided stays when it is broken off."""
    from goodbooks.cli.alike import side_by_side
    from goodbooks.cli.keys import key_pressed
    from goodbooks.cli.proposed import shown
    from goodbooks.core.phrasing import counted

    waiting = side_by_side(_fitting(call))
    if not waiting:
        return _list(call)
    call.screen.show(f"{counted(len(waiting), 'proposal')}. {_KEYS}\n\n")
    last: list[Waiting] = []
    at = 0
    while at < len(waiting):
        one = waiting[at]
        call.screen.show(f"{at + 1}/{len(waiting)}  {shown(call, one)}")
        key = key_pressed(call)
        if key in ("q", ""):
            break
        if key == "u" and last:
            _undo(call, [done.key for done in last])
            at, last = max(0, at - len(last)), []
            continue
        done = _alike(call, one, waiting[at:]) if key == "l" else _by_key(call, key, one)
        if done:
            last, at = done, at + len(done)
        elif key == "s":
            at += 1
        call.screen.show("\n")
    left = len(call.desk.inbox().waiting())
    call.screen.show(
        f"{counted(left, 'proposal')} wait{'s' if left == 1 else ''} still.\n"
        if left
        else "The inbox is empty.\n"
    )
    return call.ended()


def _alike(call: Call, one: Waiting, left: Sequence[Waiting]) -> list[Waiting]:
    """All that are left of its kind and people, decided together; those that were."""
    from goodbooks.cli.alike import decide, like

    group = like(one, left)
    deeds = {"a": lambda keys: _accept(call, keys), "d": lambda keys: _decline(call, keys)}
    try:
        return group if decide(call, group, deeds) else []
    except Refusal as refusal:
        call.screen.say(f"{refusal.sentence} ({refusal.remedy})")
        return group


def _by_key(call: Call, key: str, one: Waiting) -> list[Waiting]:
    """What a key means for a proposal; it, if it was decided."""
    deeds: dict[str, Callable[[], None]] = {
        "a": lambda: _accept(call, [one.key]), "e": lambda: _edit(call, [one.key]),
        "m": lambda: _merge(call, [one.key]), "d": lambda: _decline(call, [one.key]),
    }  # fmt: skip
    if key not in deeds:
        if key != "s":
            call.screen.show(f"{_KEYS}\n")
        return []
    try:
        deeds[key]()
    except Refusal as refusal:
        call.screen.say(f"{refusal.sentence} ({refusal.remedy})")
        return []
    return [one]


def _accept(call: Call, keys: Sequence[str], text: str = "") -> None:
    from goodbooks.core.drawing import visible
    from goodbooks.desk.sorting import accept, as_entry, found_by, refuse_decided

    left: list[str] = []
    for key in keys:
        try:
            one = found_by(call.desk, key)
            refuse_decided(one)
            found = as_entry(call.desk, one, text)
        except Refusal as refusal:
            if len(keys) == 1:
                raise
            call.screen.say(f"{key}: {refusal.sentence}")
            left.append(key)
            continue
        for note in found.notes:
            call.screen.say(note)
        call.screen.show(visible(found.text))
        call.screen.show(f"added as {accept(call.desk, one, found.entry)}\n")
    if left:
        raise Refusal(
            f"{len(left)} of {len(keys)} were not added", f"goodbooks inbox edit {left[0]}"
        )


def _edit(call: Call, keys: Sequence[str]) -> None:
    from goodbooks.cli.editor import edited
    from goodbooks.desk.sorting import form_of, found_by, refreshed, refuse_decided

    for key in keys:
        one = refreshed(call.desk, (found_by(call.desk, key),))[0]
        refuse_decided(one)
        text = edited(form_of(call.desk, one), call.world.environ)
        if not text.strip():
            raise Refusal(
                "the form came back empty, so nothing was added",
                f"goodbooks inbox decline {one.key}",
            )
        _accept(call, [one.key], text)


def _merge(call: Call, keys: Sequence[str]) -> None:
    from goodbooks.desk.sorting import found_by, merge, twin_of

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


def _decline(call: Call, keys: Sequence[str]) -> None:
    from goodbooks.desk.sorting import decline, found_by

    for key in keys:
        one = found_by(call.desk, key)
        decline(call.desk, one)
        call.screen.show(f"{one.key} is declined, and will not be proposed again\n")


def _undo(call: Call, keys: Sequence[str]) -> None:
    from goodbooks.desk.sorting import found_by, take_back

    for key in keys:
        one = found_by(call.desk, key)
        ref = take_back(call.desk, one)
        call.screen.show(f"{one.key} waits again" + (f"; {ref} is withdrawn" if ref else "") + "\n")


_DEEDS: dict[str, Callable[[Call, Sequence[str]], None]] = {
    "accept": _accept, "edit": _edit, "merge": _merge, "decline": _decline, "undo": _undo,
}  # fmt: skip

COMMAND = Command(
    name="inbox",
    place=21,
    summary="What was proposed: accept, edit, merge or decline it.",
    arguments=(
        Argument("words", "accept, edit, merge, decline or undo, and the keys of proposals", "DEED KEY", is_many=True),
        Argument("--kind", "only what would be of this kind", "KIND"),
        Argument("--who", "only what names this person", "WHO", completes="people"),
        Argument("--until", "only what was said up to this day", "DATE"),
        Argument("--all", "list all that waits, however many"),
        Argument("--no-pager", "never stop at the end of a screen"),
    ),
    examples=(
        Example("goodbooks inbox", "one by one, by single keys; in a pipe, the list"),
        Example("goodbooks inbox accept k3xq7ab", "make it an entry of the book"),
        Example("goodbooks inbox merge k3xq7ab ^layout", "say that ^layout tells it already"),
        Example("goodbooks inbox undo k3xq7ab", "let it wait again"),
        Example("goodbooks inbox decline all --until 2026-06-30", "put by what is over"),
    ),
    run=run,
)  # fmt: skip
