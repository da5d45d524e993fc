"""serve: the book as a page in the browser of this machine."""

from __future__ import annotations

from contextlib import suppress
from shlex import quote
from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.core.phrasing import counted
from goodbooks.desk.disk.where import books_to_choose
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, NoBook, Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.disk.door import Door, Standing
    from goodbooks.web.guard import Address

_LOOPBACK = "127.0.0.1"
_IDLE = 30


def run(call: Call) -> int:
    """Serve the page until Ctrl-C; where it is served already, give a new link to it."""
    from goodbooks.desk.disk.door import door_of

    options = call.options
    world = call.world
    if options.desktop or options.remove:
        return _in_the_menu(call)
    _refuse_open(options.host or _LOOPBACK, is_meant=bool(options.in_the_clear))
    port = _figure(options.port, "--port", 1, 65535)
    idle = _figure(options.lock_after, "--lock-after", 1, 24 * 60) or _IDLE
    with suppress(NoBook):  # the page itself begins one
        call.open_desk(is_book_needed=False)
    door = door_of(world.environ, world.cwd, options.book)
    if not door.hold():
        return _again(call, door)
    try:
        if options.print_link:
            raise Refusal("no page of this book is served now", "goodbooks serve begins one")
        with suppress(KeyboardInterrupt):  # it may come before the page takes the signals over
            _serve(call, door, port, idle)
        call.screen.say("goodbooks: the page is closed")
    finally:
        door.close()
    return 0


def _in_the_menu(call: Call) -> int:
    from goodbooks.cli import desktop_entry

    if not call.options.desktop:
        raise Refusal("--remove says what of --desktop", "write goodbooks serve --desktop --remove")
    return desktop_entry.remove(call) if call.options.remove else desktop_entry.put(call)


def _refuse_open(host: str, *, is_meant: bool) -> None:
    """Refuse an address that other machines reach, unless that was said in so many words."""
    from goodbooks.desk.disk.door import is_loopback

    if is_loopback(host) or is_meant:
        return
    raise Refusal(
        f"at {host} other machines could reach the page, and it has neither a password nor encryption",
        "serve it here, and reach it from the other machine through a tunnel:"
        " ssh -L 8467:127.0.0.1:8467 THIS-MACHINE",
        NOTHING_CHANGED,
    )


def _serve(call: Call, door: Door, port: int | None, idle: int) -> None:
    """Serve the page until it is stopped or idle for so many minutes; its link is shown once it can be reached."""
    from goodbooks.web.house import Surroundings
    from goodbooks.web.serving import PORT, bound, serve

    host = call.options.host or _LOOPBACK

    def ready(address: Address) -> None:
        if not address.is_local:
            call.screen.say(
                f"goodbooks: with --host {host} the page can be reached from other machines, without"
                " encryption: whoever listens on that network can read your book"
            )
        link = _link(door, address.host, address.port)
        if not call.options.quiet:
            _say_which(call)
            call.screen.show(f"Your page, for this browser and once: {link}\nCtrl-C ends it.\n")
        if not call.options.no_open:
            _open(link)

    around = Surroundings(call.options.book, call.day(), call.world.environ, call.world.cwd)
    with bound(host, port or PORT, is_asked=port is not None) as at:
        serve(around, door, at, idle * 60.0, ready)


def _say_which(call: Call) -> None:
    """Where there are several books, which, that the page asks for one of them, and the line that says it at once."""
    found = books_to_choose(call.options.book, call.world.environ, call.world.cwd)
    if not found.names:
        return
    is_here = found.folder == call.world.cwd
    named = found.names if is_here else map(found.path, found.names)
    lines = "".join(f"  goodbooks --book {quote(one)} serve\n" for one in named)
    how_many = counted(len(found.names), "book")
    call.screen.show(f"There are {how_many} in {found.folder}; the page asks which. To say it at once:\n{lines}")  # fmt: skip


def _again(call: Call, door: Door) -> int:
    """A new link to a page that is served already."""
    found: Standing | None = door.standing()
    if found is None:
        raise Refusal("another goodbooks is just beginning this page", "try again in a moment")
    link = _link(door, found.host, found.port)
    if not call.options.quiet:
        call.screen.show(
            f"The page is open already. A new link, for one browser and once: {link}\n"
        )
    if not (call.options.no_open or call.options.print_link):
        _open(link)
    return 0


def _link(door: Door, host: str, port: int) -> str:
    everywhere = {"0.0.0.0": _LOOPBACK, "::": "::1"}  # noqa: S104 - as a name, not to stand there
    name = everywhere.get(host, host)
    shown = f"[{name}]" if ":" in name else name
    return f"http://{shown}:{port}/?key={door.invite()}"


def _open(link: str) -> None:
    """Open the user's own browser, if the system knows one."""
    import webbrowser

    webbrowser.open(link)


def _figure(said: str | None, name: str, least: int, most: int) -> int | None:
    if said is None:
        return None
    if not (said.isdecimal() and least <= int(said) <= most):
        raise Refusal(f"{name} takes a number from {least} to {most}", f"write {name} {most // 2}")
    return int(said)


COMMAND = Command(
    name="serve",
    place=30,
    summary="The book as a page in your browser, on this machine alone.",
    arguments=(
        Argument("--port", "the port to stand at; 8467, or the next free one", "NUMBER"),
        Argument("--host", "the address of this machine to stand at; 127.0.0.1", "ADDRESS"),
        Argument(
            "--in-the-clear",
            "with --host: stand where other machines reach it, without password or encryption",
        ),
        Argument("--no-open", "print the link, and open no browser"),
        Argument("--print-link", "print a new link to the page that is open already"),
        Argument("--quiet", "open the browser, and print nothing"),
        Argument("--desktop", "put goodbooks into the desktop's menu of programs; says where"),
        Argument("--remove", "with --desktop: take it out again"),
        Argument("--lock-after", "the quiet minutes after which the page locks; 30", "MINUTES"),
    ),
    examples=(
        Example("goodbooks serve", "opens your browser; Ctrl-C ends it"),
        Example("goodbooks serve --no-open", "prints the link, which works once"),
        Example(
            "goodbooks serve --print-link", "one more link, for another browser or after a lock"
        ),
        Example("goodbooks serve --desktop", "one click in the menu opens it from now on"),
        Example("goodbooks --book demo:overruled serve", "the same, with a demo book"),
    ),
    run=run,
)
