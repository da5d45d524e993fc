"""The few sentences a page says about the book it was made from; `check` says the rest."""

from __future__ import annotations

from goodbooks.core.problem import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.problem import Problem

ALWAYS_SAID = frozenset({"torn-tail"})


def is_worth_saying(problem: Problem) -> bool:
    """Whether a page should mention it: a line left out, or a tail cut off."""
    return not problem.is_remark or problem.code in ALWAYS_SAID


def summary(problems: Sequence[Problem]) -> tuple[str, ...]:
    """One sentence on the lines that could not be read, and one on a torn tail."""
    worth = [problem for problem in problems if is_worth_saying(problem)]
    left_out = [problem for problem in worth if not problem.is_remark]
    said = [one_line(problem) for problem in worth if problem.is_remark]
    return (*bad_lines(len(left_out), left_out[0]), *said) if left_out else tuple(said)


def bad_lines(count: int, first: Problem) -> tuple[str, ...]:
    """The first line that could not be read, and how many more there are."""
    more = "" if count == 1 else f" ({count - 1:,} more; goodbooks check shows all)"
    return (one_line(first) + more,)


def emptied(name: str, entries: int) -> str:
    """That a file which held so many entries holds none."""
    return (
        f"emptied: {name} is missing or holds nothing, and {entries:,} entries were known; they are"
        " shown as remembered; goodbooks recover prints them"
    )


def one_line(problem: Problem) -> str:
    """A problem in one line, without the text it is about."""
    place = f"{problem.place.file}:{problem.place.line}:{problem.column}"
    return visible(f"{place}: {problem.code}: {problem.reason}; {problem.remedy}")
