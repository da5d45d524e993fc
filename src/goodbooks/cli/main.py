"""The door: runs one command, and turns whatever happens into a sentence and an exit code."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

    from goodbooks.cli.call import World

BROKEN, TERMINATED = 4, 143


class _Terminated(BaseException):
    """The system asked the command to end."""


def main() -> int:
    """Run the command that this process was started for; gives the exit code."""
    try:
        import gc
        import signal

        gc.disable()  # a command lives a moment, and makes nothing that goes round in circles
        signal.signal(signal.SIGTERM, _terminated)
        from goodbooks.cli.call import of_process

        if "_ARGCOMPLETE" in os.environ:
            from goodbooks.cli.completing import complete

            return complete(os.environ)
        code = _run_with_its_patterns(sys.argv[1:], of_process())
    except KeyboardInterrupt:
        code = 130
    except _Terminated:
        code = TERMINATED
    except MemoryError:
        code = BROKEN
    _let_go_of_output()
    if not os.environ.get("GOODBOOKS_DEBUG"):
        # everything is written and closed: taking the modules apart would cost a tenth of the time
        os._exit(code)
    return code


def _terminated(number: int, frame: FrameType | None) -> None:
    raise _Terminated


def _run_with_its_patterns(words: Sequence[str], world: World) -> int:
    """Run one line, with what the patterns that its command asks came to the last time."""
    from goodbooks.cli.line import command_in
    from goodbooks.core.regex import read_with
    from goodbooks.desk.disk.patterns import Patterns

    command = command_in(words)
    if not command:
        return run(words, world)
    patterns = Patterns(world.environ, command)
    read_with(patterns.read)
    code = run(words, world)
    patterns.keep()
    return code


def run(words: Sequence[str], world: World) -> int:
    """Run one line in a world; gives the exit code, whatever happens."""
    from goodbooks.desk.ground.refusals import INTERRUPTED, Refusal

    try:
        return _run_with_its_day(words, world)
    except Refusal as refusal:
        _say(world, f"goodbooks: {refusal}")
        return refusal.code
    except BrokenPipeError:
        return 0  # whoever read the output has had enough of it
    except KeyboardInterrupt:
        _say(world, "goodbooks: stopped; nothing was added")
        return INTERRUPTED
    except _Terminated:
        return TERMINATED
    except MemoryError:
        _say(world, "goodbooks: there is not enough memory; close something else and try again")
        return BROKEN
    except Exception as error:  # noqa: BLE001 - the last door: nobody is shown a traceback unasked
        _say(world, _unexpected(error))
        if world.environ.get("GOODBOOKS_DEBUG"):
            import traceback

            traceback.print_exception(error, file=world.stderr)
        return BROKEN


def _run_with_its_day(words: Sequence[str], world: World) -> int:
    """Run a line; where it was refused since a day in it can be two, run it with the one that is meant."""
    from goodbooks.desk.ground.refusals import Refusal

    while True:
        try:
            return _run(words, world)
        except Refusal as refusal:
            if world.stdin is None or not world.stdin.isatty():
                raise
            meant = _meant_day(words, world, str(refusal))
            if meant is None:
                raise
            words = meant


def _meant_day(words: Sequence[str], world: World, why: str) -> list[str] | None:
    from goodbooks.cli.call import Call
    from goodbooks.cli.either import with_the_day
    from goodbooks.cli.line import read_line

    return with_the_day(Call(read_line(words).options, world), words, why)


def _run(words: Sequence[str], world: World) -> int:
    """Do what the words of a line ask, and give the exit code; what was added stays added where it is interrupted."""
    from goodbooks.cli.call import Call
    from goodbooks.cli.line import read_line

    if list(words) == ["--version"]:
        from goodbooks import __version__

        world.stdout.write(f"goodbooks {__version__}\n")
        return 0
    asked = read_line(words)
    if asked.options.help and not asked.is_named:
        asked = read_line(["help"])
    call = Call(asked.options, world)
    if asked.options.help:
        from goodbooks.cli.help_text import command_help

        call.show(command_help(asked.command, call.screen.style(asked.options.color or "auto")))
        return 0
    try:
        return asked.command.run(call)
    except KeyboardInterrupt:
        if not call.has_book():
            raise
        from goodbooks.desk.ground.refusals import INTERRUPTED

        _say(world, "goodbooks: stopped; what was reported as added is in the book")
        return INTERRUPTED


def _say(world: World, sentence: str) -> None:
    """Say one line on standard error, with nothing in it that could steer a terminal."""
    from goodbooks.cli.screen import Screen

    Screen(world.stdout, world.stderr, world.environ).say(sentence)


def _unexpected(error: Exception) -> str:
    """What is said of a fault of ours, or of the machine's: never the text it happened on."""
    if isinstance(error, OSError):
        why = error.strerror or type(error).__name__
        return f"goodbooks: the machine refused: {why}; nothing further was changed"
    name = type(error).__name__
    return (
        f"goodbooks: something went wrong inside ({name}), and nothing further was changed;"
        " run it again with GOODBOOKS_DEBUG=1 to see where, and report that"
    )


def _let_go_of_output() -> None:
    """Leave nothing in the streams that Python would complain about while it ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
