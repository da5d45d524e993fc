"""The parser of options for lines that are written in an odd way, and for the shell's offers."""

from __future__ import annotations

from argparse import Action, ArgumentParser, HelpFormatter
from typing import TYPE_CHECKING, NoReturn

from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.command import Argument


class Parser(ArgumentParser):
    """A parser of one command's options that answers in a sentence, and never ends the program."""

    def __init__(self, arguments: Sequence[Argument]) -> None:
        super().__init__(
            prog="goodbooks",
            add_help=False,
            allow_abbrev=False,
            # a given width saves the start a look at the terminal
            formatter_class=lambda prog: HelpFormatter(prog, width=80),
        )
        for argument in arguments:
            add_to(self, argument)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with an option."""
        said = message.removeprefix("argument ").replace("expected one argument", "needs a value")
        raise Refusal(said, "goodbooks help shows how it is written")


def add_to(parser: ArgumentParser, argument: Argument) -> Action:
    """One option, as the parser knows it."""
    names = [argument.name]
    if argument.name == "--color":
        names.append("--colour")
    if argument.name == "--help":
        names.append("-h")
    if not argument.value:
        return parser.add_argument(*names, dest=argument.key, action="store_true")
    if argument.is_many:
        return parser.add_argument(*names, dest=argument.key, action="append", default=[])
    return parser.add_argument(*names, dest=argument.key)
