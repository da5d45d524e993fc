"""The command line, understood: which command, its options wherever they stand, its arguments."""

from __future__ import annotations

from types import SimpleNamespace

from goodbooks.cli import commands
from goodbooks.cli.command import COMMON, PAGE, Argument, Command
from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import near
from goodbooks.desk.ground.refusals import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST = "today"
_SIGNS = frozenset({"-", "->"})


class Asked(NamedTuple):
    """What a line asks for."""

    command: Command
    options: SimpleNamespace
    is_named: bool


def read_line(words: Sequence[str]) -> Asked:
    """What the words after `goodbooks` ask for; a refusal says what to write instead."""
    at = _place_of_command(words)
    name = words[at] if at >= 0 else FIRST
    rest = [word for number, word in enumerate(words) if number != at]
    command = find_command(name)
    cut = rest.index("--") if "--" in rest else len(rest)
    taken = (*COMMON, *command.arguments)
    options = [argument for argument in taken if argument.is_option]
    parsed, others = _plainly(rest[:cut], options) or _carefully(rest[:cut], options)
    for word in others:
        if word.startswith("-") and word not in _SIGNS and " " not in word:
            raise _unknown_option(word, command, options)
    _check_choices(parsed, options)
    if not parsed.help:
        _take_in_order(parsed, command, [*others, *rest[cut + 1 :]])
    return Asked(command, parsed, is_named=at >= 0)


def command_in(words: Sequence[str]) -> str:
    """The name of the command that a line asks for; "" where it names none that there is."""
    at = _place_of_command(words)
    name = words[at] if at >= 0 else FIRST
    return name if name in command_names() else ""


def _plainly(
    words: Sequence[str], options: Sequence[Argument]
) -> tuple[SimpleNamespace, list[str]] | None:
    """The options of an everyday line, each written whole; None when anything is odd.

    It gives what the parser would, without the time that the parser takes to load.
    """
    named = {argument.name: argument for argument in options}
    values: dict[str, object] = {
        a.key: ([] if a.is_many else None) if a.value else False for a in options
    }
    parsed, others, left = SimpleNamespace(**values), [], iter(words)
    for word in left:
        if not word.startswith("-") or word in _SIGNS:
            others.append(word)
            continue
        argument = named.get(word)
        value = next(left, None) if argument and argument.value else ""
        if argument is None or value is None or value.startswith("-"):
            return None
        if argument.is_many:
            getattr(parsed, argument.key).append(value)
        else:
            setattr(parsed, argument.key, value if argument.value else True)
    return parsed, others


def _carefully(
    words: Sequence[str], options: Sequence[Argument]
) -> tuple[SimpleNamespace, list[str]]:
    """The options of any line, by the parser, which knows every way to write them."""
    from goodbooks.cli.parser import Parser  # only for an odd line: it takes long to load

    return Parser(options).parse_known_args(words, SimpleNamespace())


_UNDOES = frozenset({"undo", "revert", "withdraw", "retract", "delete", "remove", "rm"})
_TAKE_BACK = "goodbooks add 'note' 'withdraws: ^ID' takes an entry back; for a whole plan or talk name each of its ids, with commas between them; goodbooks find WORDS shows the ids"
"""How something is taken back, for whoever looks for a command that does."""


def command_names() -> list[str]:
    """The names of all commands, without loading any."""
    return [name.replace("_", "-") for name in catalog.modules(commands)]


def find_command(name: str) -> Command:
    """The command of that name; a refusal names the one that was probably meant."""
    known = command_names()
    if name in known:
        return catalog.member(commands, name.replace("-", "_"), "COMMAND", Command)
    meant = near(name, known)
    remedy = f"did you mean {meant}?" if meant else "goodbooks help lists the commands"
    remedy = _TAKE_BACK if name.lower() in _UNDOES else remedy
    raise Refusal(f'"{name}" is not a command', remedy)


def all_commands() -> list[Command]:
    """Every command in the order of use."""
    found = catalog.load(commands, "COMMAND", Command)
    return sorted(found.values(), key=lambda command: command.place)


def _place_of_command(words: Sequence[str]) -> int:
    """Where the first word stands that is neither an option nor an option's value; -1 if none."""
    with_value = {argument.name for argument in (*COMMON, *PAGE) if argument.value}
    with_value.add("--colour")
    at = 0
    while at < len(words):
        word = words[at]
        if word == "--":
            return -1
        if not word.startswith("-") or word == "-":
            return at
        at += 2 if word in with_value else 1
    return -1


def _unknown_option(word: str, command: Command, options: Sequence[Argument]) -> Refusal:
    bare = word.partition("=")[0]
    meant = near(bare, [argument.name for argument in options])
    remedy = f"did you mean {meant}?" if meant else f"goodbooks {command.name} --help shows them"
    return Refusal(f'goodbooks {command.name} has no option "{bare}"', remedy)


def _check_choices(parsed: SimpleNamespace, options: Sequence[Argument]) -> None:
    for argument in options:
        value = getattr(parsed, argument.key)
        if argument.value and _is_empty(value):
            raise Refusal(f"{argument.name} is empty", f"write {argument.name} {argument.value}")
        if not argument.choices or value is None or value in argument.choices:
            continue
        meant = near(value, list(argument.choices))
        remedy = f"did you mean {meant}?" if meant else "use one of: " + ", ".join(argument.choices)
        raise Refusal(f'{argument.name} cannot be "{value}"', remedy)


def _is_empty(value: str | list[str] | None) -> bool:
    """Whether an option was given with nothing in it."""
    given = value if isinstance(value, list) else [value]
    return any(word is not None and not word.strip() for word in given)


def _take_in_order(parsed: SimpleNamespace, command: Command, words: list[str]) -> None:
    """Give each argument that has no name its word."""
    left = list(words)
    for argument in command.arguments:
        if argument.is_option:
            continue
        if argument.is_many:
            setattr(parsed, argument.key, tuple(left))
            left = []
        elif left and (left[0].strip() or not argument.is_needed):
            setattr(parsed, argument.key, left.pop(0))
        elif argument.is_needed:
            raise _missing(argument, command)
        else:
            setattr(parsed, argument.key, "")
    if left:
        raise Refusal(
            f'goodbooks {command.name} has no use for "{left[0]}"',
            f"put a name of several words in quotes; for example: {command.examples[0].line}",
        )


def _missing(argument: Argument, command: Command) -> Refusal:
    example = f"for example: {command.examples[0].line}"
    why = f"goodbooks {command.name} needs {argument.says}"
    if argument.completes == "matters":
        remedy = (
            f"quote it ('#loyalty'), for the shell swallows a bare #, or leave out the #; {example}"
        )
        return Refusal(why, remedy)
    return Refusal(why, example)
