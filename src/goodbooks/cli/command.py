"""What a command is: its name, its sentence, its arguments, its examples, and what it does."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.cli.call import Call


class Argument(NamedTuple):
    """One argument of a command.

    A `name` that begins with -- is an option; it takes a value when it has a `value`, the
    word that stands for it in the help. Other arguments are taken in order: one each, or
    as many as there are with `is_many`. `completes` says what the shell may offer: people,
    matters, ids, kinds, books, commands or files.
    """

    name: str
    says: str
    value: str = ""
    choices: tuple[str, ...] = ()
    completes: str = ""
    is_needed: bool = False
    is_many: bool = False

    @property
    def key(self) -> str:
        """The name under which its value is kept."""
        return self.name.lstrip("-").replace("-", "_")

    @property
    def is_option(self) -> bool:
        """Whether it is named on the line, rather than told by its place."""
        return self.name.startswith("--")


class Example(NamedTuple):
    """A line as typed, and what it does."""

    line: str
    does: str


class Command(NamedTuple):
    """One command, one a file; `place` is its place in the order of use, from 1."""

    name: str
    place: int
    summary: str
    arguments: tuple[Argument, ...]
    examples: tuple[Example, ...]
    run: Callable[[Call], int]


COMMON = (
    Argument("--book", "the book: a file, a folder, or demo:NAME", "PATH", completes="books"),
    Argument("--today", "the day to take for today, such as 2026-11-02", "DATE"),
    Argument("--color", "colour: auto, always or never", "WHEN", ("auto", "always", "never")),
    Argument("--no-pager", "never stop at the end of a screen"),
    Argument("--help", "show the help of a command"),
)
READING = (Argument("--strict", "end with 1 when there is something to be said about the book"),)
OUTPUT = (
    Argument("--output", "write it to a file instead of the screen", "FILE", completes="files"),
    Argument("--force", "let --output write over a file that exists"),
)
MATTER = Argument(
    "matter", "a matter, with or without its #", "MATTER", completes="matters", is_needed=True
)
FORMS = ("text", "markdown", "html", "json", "pdf", "docx", "eml", "ics", "svg", "png")
PAGE = (
    Argument(
        "--format",
        "text, markdown, html, json, pdf, docx, eml, ics, svg or png",
        "FORM",
        FORMS,
    ),
    Argument("--paper", "the size of the paper: a4 or letter", "SIZE", ("a4", "letter")),
    Argument("--private", "let a calendar file hold what only you should read"),
    *OUTPUT,
    *READING,
)
EXIT_CODES = (
    (0, "fine"),
    (1, "check, or any command with --strict, found something to be said about the book"),
    (2, "wrong use: the sentence says what to write instead"),
    (3, "refused, and nothing was changed"),
    (4, "the machine failed, and nothing is acknowledged"),
)
