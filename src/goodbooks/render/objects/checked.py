"""All that is to be said about a book, for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.finding import Finding
    from goodbooks.core.problem import Problem


class ProblemObject(TypedDict):
    """A line that could not be read as it stands, or a remark about one that could."""

    code: str
    file: str
    line: int
    column: int
    excerpt: str
    reason: str
    remedy: str
    is_remark: bool


class FindingObject(TypedDict):
    """One thing that the book notices by itself, with the entries it rests on."""

    name: str
    sentence: str
    remedy: str
    cites: list[str]


class CheckedBook(TypedDict):
    """How many entries were read, what could not be, what was noticed, and what else is to be said."""

    goodbooks: Literal[1]
    entries: int
    problems: list[ProblemObject]
    findings: list[FindingObject]
    said: list[str]


def checked_book(
    entries: int, problems: Iterable[Problem], findings: Iterable[Finding], said: Iterable[str]
) -> CheckedBook:
    """Everything as one object under keys that stay."""
    return {
        "goodbooks": 1,
        "entries": entries,
        "problems": [_problem(one) for one in problems],
        "findings": [finding_object(one) for one in findings],
        "said": list(said),
    }


def _problem(problem: Problem) -> ProblemObject:
    return {
        "code": problem.code,
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.column,
        "excerpt": problem.excerpt,
        "reason": problem.reason,
        "remedy": problem.remedy,
        "is_remark": problem.is_remark,
    }


def finding_object(finding: Finding) -> FindingObject:
    """What was noticed, under keys that stay."""
    return {
        "name": finding.name,
        "sentence": finding.sentence,
        "remedy": finding.remedy,
        "cites": [entry.ref for entry in finding.about],
    }
