"""Every function fits on a screen, every file in a sitting, and everything says its types."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from guards.house import Module, made_up, product, scripts_too, shown, statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HARD, USUAL, SHARE, NINE_IN_TEN, FILE, TESTS = 40, 30, 0.95, 26, 400, 500


class Length(NamedTuple):
    """A function, and its lines from def to end."""

    lines: int
    where: str


class Function(NamedTuple):
    """A function of a module: where it stands, its lines from def to end, and whether it says its types."""

    where: str
    lines: int
    is_typed: bool


def lengths(modules: Iterable[Module]) -> list[Length]:
    """Every function of these modules, the longest first."""
    return sorted(
        (Length(one.lines, one.where) for module in modules for one in functions(module)),
        reverse=True,
    )


@cache
def functions(module: Module) -> tuple[Function, ...]:
    """Every function of a module, methods and inner ones too; a module is taken apart once."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return tuple(
        Function(_where(module, node), (node.end_lineno or 0) - node.lineno + 1, _is_typed(node))
        for node in statements(module.tree)
        if isinstance(node, kinds)
    )


def _where(module: Module, node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    return f"{shown(module.path)}:{node.lineno} {node.name}"


def share_within(lines: Sequence[Length], most: int) -> float:
    """The share of functions that have at most so many lines."""
    return sum(length.lines <= most for length in lines) / len(lines)


def nine_in_ten(lines: Sequence[Length]) -> int:
    """The length that nine functions in ten do not pass; the longest stands first."""
    return lines[len(lines) // 10].lines


def too_long(module: Module) -> bool:
    """Whether a file takes more than a sitting; a file of tests, which is a list, may be longer."""
    is_of_tests = shown(module.path).startswith("tests")
    return module.text.count("\n") > (TESTS if is_of_tests else FILE)


def untyped(module: Module) -> list[str]:
    """Functions with an argument or a result that does not say its type."""
    return [one.where for one in functions(module) if not one.is_typed]


def _is_typed(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    given = node.args
    named = [*given.posonlyargs, *given.args, *given.kwonlyargs]
    rest = [arg for arg in (given.vararg, given.kwarg) if arg]
    asked = [arg for arg in named if arg.arg not in ("self", "cls")] + rest
    return all(arg.annotation for arg in asked) and (
        node.returns is not None or node.name == "__init__"
    )


def test_no_function_passes_the_hard_limit() -> None:
    assert [length for length in lengths(scripts_too()) if length.lines > HARD] == []


def test_a_function_over_the_hard_limit_is_seen() -> None:
    sinner = made_up("def f():\n" + "    pass\n" * HARD)
    assert lengths([sinner])[0].lines == HARD + 1


def test_nearly_every_function_fits_on_a_screen() -> None:
    assert share_within(lengths(product()), USUAL) >= SHARE


def test_too_many_long_functions_are_seen() -> None:
    long, short = "def f():\n" + "    pass\n" * USUAL, "def g():\n    pass\n"
    assert share_within(lengths([made_up(long + short * 9)]), USUAL) < SHARE


def test_nine_functions_in_ten_are_short() -> None:
    assert nine_in_ten(lengths(product())) <= NINE_IN_TEN


def test_a_long_tenth_is_seen() -> None:
    long, short = "def f():\n" + "    pass\n" * NINE_IN_TEN, "def g():\n    pass\n"
    assert nine_in_ten(lengths([made_up(long * 2 + short * 8)])) > NINE_IN_TEN


def test_no_file_is_too_long() -> None:
    assert [shown(module.path) for module in scripts_too() if too_long(module)] == []


def test_a_long_file_is_seen() -> None:
    assert too_long(made_up("\n" * (FILE + 1)))


def test_every_function_says_its_types() -> None:
    assert [said for module in scripts_too() for said in untyped(module)] == []


def test_a_function_without_types_is_seen() -> None:
    assert untyped(made_up("def f(day: int): ..."))
    assert untyped(made_up("def f(day) -> int: ..."))
    assert untyped(made_up("def f(*days) -> int: ..."))


def test_a_function_within_whatever_a_statement_branches_into_is_seen() -> None:
    around = (
        "class A:", "def f():", "async def f():", "if a:", "if a:\n    pass\nelse:", "for a in b:", "for a in b:\n    pass\nelse:",
        "while a:", "while a:\n    pass\nelse:", "with a:", "try:\n    pass\nexcept A:", "try:\n    pass\nfinally:",
        "try:\n    pass\nexcept A:\n    pass\nelse:", "try:\n    pass\nexcept* A:", "match a:\n  case 1:",
    )  # fmt: skip
    for line in around:
        assert untyped(made_up(f"{line}\n    def g(day): ...")), line
