"""The power going out: what was not brought to the disk is lost, torn or kept, in any mixture.

The system's calls are made as ever, and written down. From what was written down, the folder
is put together as a disk could hold it if the power had gone after any one of the calls:
data written since a file's last fsync may be there, be missing, be cut off, or be zeros;
names made, moved and removed since the folder's last fsync are there up to some point.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator


class Event(NamedTuple):
    """One call that changes the disk: what it did, to which file, and with what."""

    what: str
    file: int
    name: str = ""
    to: str = ""
    start: int = 0
    data: bytes = b""


class Tape:
    """What was done to the files of one folder while it ran, in order."""

    def __init__(self, folder: str) -> None:
        self.folder = os.path.realpath(folder)
        self.before = {
            os.path.join(self.folder, name): _content(os.path.join(self.folder, name))
            for name in os.listdir(self.folder)
        }
        self.numbers = {name: os.stat(name).st_ino for name in self.before}
        self.events: list[Event] = []

    def put_down(self, event: Event) -> None:
        self.events.append(event)


def _content(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


@contextmanager
def recorded(folder: str) -> Iterator[Tape]:
    """Make every call of the os module that changes this folder, and write it down."""
    tape = Tape(folder)
    real = {name: getattr(os, name) for name in _CALLS}
    for name in _CALLS:
        setattr(os, name, _noted(name, real, tape))
    try:
        yield tape
    finally:
        for name, call in real.items():
            setattr(os, name, call)


_CALLS = ("open", "write", "ftruncate", "fsync", "replace", "rename", "link", "unlink")


def _noted(name: str, real: dict[str, Any], tape: Tape) -> Any:
    def call(*args: Any, **kwargs: Any) -> Any:
        event = _planned(name, args, tape)
        found = real[name](*args, **kwargs)
        if name == "open" and args[1] & os.O_CREAT and _is_in(args[0], tape):
            path = os.path.realpath(args[0])
            if path not in _names_now(tape):
                event = Event("create", os.fstat(found).st_ino, path)
        if event is not None:
            done = event._replace(data=event.data[:found]) if name == "write" else event
            tape.put_down(done)
        return found

    return call


def _planned(name: str, args: tuple[Any, ...], tape: Tape) -> Event | None:
    """The event that a call will be, looked at before it is made; None if it is not ours."""
    if name in ("write", "ftruncate", "fsync"):
        found = os.fstat(args[0])
        path = os.path.realpath(f"/proc/self/fd/{args[0]}")
        if path == tape.folder:
            return Event("sync names", 0)
        if not _is_in(path, tape):
            return None
        if name == "fsync":
            return Event("sync", found.st_ino)
        if name == "ftruncate":
            return Event("cut", found.st_ino, start=args[1])
        return Event("write", found.st_ino, start=found.st_size, data=bytes(args[1]))
    if name in ("replace", "rename", "link") and _is_in(args[1], tape):
        what = "also" if name == "link" else "move"
        return Event(what, 0, os.path.realpath(args[0]), _placed(args[1]))
    if name == "unlink" and _is_in(args[0], tape):
        return Event("remove", 0, _placed(args[0]))
    return None


def _placed(path: str) -> str:
    return os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))


def _is_in(path: object, tape: Tape) -> bool:
    return isinstance(path, str) and os.path.dirname(_placed(path)) == tape.folder


def _names_now(tape: Tape) -> dict[str, int]:
    return _with_names(dict(tape.numbers), tape.events)


def _with_names(names: dict[str, int], events: list[Event]) -> dict[str, int]:
    for event in events:
        if event.what == "create":
            names[event.name] = event.file
        elif event.what == "also":
            names[event.to] = names[event.name]
        elif event.what == "move":
            names[event.to] = names.pop(event.name)
        elif event.what == "remove":
            names.pop(event.name, None)
    return names


def after_power_loss(tape: Tape, at: int, dice: random.Random) -> dict[str, bytes]:
    """The files of the folder, by path, as a disk may hold them when event number `at` was the last."""
    happened = tape.events[:at]
    naming = [event for event in happened if event.what in ("create", "also", "move", "remove")]
    safe = [n for n, event in enumerate(happened) if event.what == "sync names"]
    surely = sum(
        event.what in ("create", "also", "move", "remove")
        for event in happened[: max(safe, default=0)]
    )
    names = _with_names(dict(tape.numbers), naming[: dice.randint(surely, len(naming))])
    return {path: _data(tape, happened, number, dice) for path, number in names.items()}


def _data(tape: Tape, happened: list[Event], number: int, dice: random.Random) -> bytes:
    """One file's bytes: all up to its last sync, and of the rest whatever came through."""
    mine = [event for event in happened if event.file == number]
    synced = max((n for n, event in enumerate(mine) if event.what == "sync"), default=-1)
    known = {number: path for path, number in tape.numbers.items()}
    data = bytearray(tape.before[known[number]] if number in known else b"")
    for event in mine[: synced + 1]:
        _apply(data, event, len(event.data))
    late = mine[synced + 1 :]
    if dice.random() < 0.5:
        dice.shuffle(late)
    for event in late:
        kind = dice.random()
        if kind < 0.4:
            _apply(data, event, len(event.data))
        elif kind < 0.7:
            _apply(data, event, dice.randint(0, len(event.data)))
        elif kind < 0.8:
            _apply(data, event._replace(data=bytes(len(event.data))), len(event.data))
    return bytes(data)


def _apply(data: bytearray, event: Event, count: int) -> None:
    if event.what == "cut":
        del data[event.start :]
    elif event.what == "write" and count:
        data.extend(bytes(max(event.start - len(data), 0)))
        data[event.start : event.start + count] = event.data[:count]


def put_back(files: dict[str, bytes]) -> None:
    """Make the folder hold these files and no others."""
    folder = os.path.dirname(next(iter(files)))
    for name in os.listdir(folder):
        os.unlink(os.path.join(folder, name))
    for path, data in files.items():
        with open(path, "wb") as file:
            file.write(data)
