"""What is seen: two streams, how wide and colourful they are, and a pager where it is long."""

from __future__ import annotations

import os

from goodbooks.core.drawing import Style, one_line, visible
from goodbooks.desk.ground.refusals import MACHINE_FAILED, Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TextIO

WIDEST, IN_A_PIPE, NARROWEST = 88, 80, 20
_LONG = 5_000_000


class Screen:
    """Where a command's words go: `out` for what was asked for, `err` for what is said about it."""

    def __init__(self, out: TextIO, err: TextIO, environ: Mapping[str, str]) -> None:
        self.out = out
        self.err = err
        self.environ = environ
        self.is_terminal = out.isatty()

    def style(self, colour: str = "auto") -> Style:
        """How pages are drawn here."""
        width = min(self.size()[0], WIDEST) if self.is_terminal else IN_A_PIPE
        return Style(max(width, NARROWEST), self._has_colour(colour), self._has_unicode())

    def size(self) -> tuple[int, int]:
        """The columns and rows of the terminal."""
        try:
            columns, rows = os.get_terminal_size(self.out.fileno())
        except (OSError, ValueError):
            columns, rows = 0, 0
        said = self.environ.get("COLUMNS", "")
        if not columns and said.isascii() and said.isdecimal() and len(said) < 6:
            columns = int(said)
        return columns or IN_A_PIPE, rows or 24

    def _has_colour(self, colour: str) -> bool:
        if colour != "auto":
            return colour == "always"
        is_plain = self.environ.get("NO_COLOR") or self.environ.get("TERM") == "dumb"
        return self.is_terminal and not is_plain

    def _has_unicode(self) -> bool:
        return (self.out.encoding or "utf-8").lower().replace("_", "-").startswith("utf")

    def show(self, text: str, *, may_page: bool = False) -> None:
        """Put text on the screen, through a pager when it is longer than that."""
        if may_page and self.is_terminal and text.count("\n") >= self.size()[1]:
            from goodbooks.cli.pager import page_through

            if page_through(text, self.environ):
                return
        self._put(text)

    def show_file(self, text: str) -> None:
        """Put a whole file on the screen or into a pipe, as UTF-8 whatever the screen speaks."""
        reconfigure = getattr(self.out, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8")
        self._put(text)

    def show_bytes(self, drawn: bytes, instead: str) -> None:
        """Put a file that is no text into a pipe; never on a screen."""
        if self.is_terminal:
            raise Refusal("this form is no text, and a screen cannot show it", f"add {instead}")
        stream = getattr(self.out, "buffer", None)
        if stream is None:
            raise Refusal("this form is no text, and cannot be written here", f"add {instead}")
        try:
            self.out.flush()
            stream.write(drawn)
            stream.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _unwritten(error) from error

    def _put(self, text: str) -> None:
        encoding = self.out.encoding or "utf-8"
        if not self._has_unicode():
            text = text.encode(encoding, "backslashreplace").decode(encoding)
        try:
            self.out.write(text)
            self.out.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _unwritten(error) from error

    def say(self, sentence: str) -> None:
        """One line about what was done, beside the output; a closed stream is not a failure."""
        self._tell(one_line(sentence) + "\n")

    def say_as_is(self, text: str) -> None:
        """Several lines beside the output."""
        self._tell(visible(text))

    def progress(self) -> Callable[[int, int], None] | None:
        """What shows how far a long reading has come; None where nobody is watching."""
        if not self.err.isatty():
            return None
        return self._come_so_far

    def _come_so_far(self, done: int, whole: int) -> None:
        if whole < _LONG:
            return
        words = f"reading the book: {100 * done // max(whole, 1)}%"
        self._tell("\r" + (words if done < whole else " " * len(words) + "\r"))

    def _tell(self, text: str) -> None:
        encoding = self.err.encoding or "utf-8"
        try:
            self.err.write(text.encode(encoding, "backslashreplace").decode(encoding))
            self.err.flush()
        except OSError:
            return


def _unwritten(error: OSError) -> Refusal:
    why = f"the output could not be written: {error.strerror or 'it is closed'}"
    return Refusal(why, "make room, or write it somewhere else", MACHINE_FAILED)
