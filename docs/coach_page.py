"""The manual's page on the coach, its made parts drawn from the files of its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.rule import rules, strengths
from goodbooks.desk.coaching import every_rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.coach.rule import Rule

NAME = "coach.md"


def blocks() -> dict[str, str]:
    """The rules in a table and one by one, and the strengths."""
    every = every_rule()
    return {
        "rules": _table(every),
        "strengths": _table(strengths().by_name.values()),
        "each": "\n".join(map(_section, every)),
        "each-strength": "\n".join(map(_section, strengths().by_name.values())),
        "count": f"There are {len(rules().by_name)} rules and {len(strengths().by_name)} strengths.\n",
    }


def _table(some: Iterable[Rule]) -> str:
    rows = "".join(f"| [{one.name}](#{one.name}) | {one.reason} |\n" for one in some)
    return f"| name | why |\n|---|---|\n{rows}"


def _section(rule: Rule) -> str:
    flagged = "".join(f"- {_shown(text)}\n" for text in rule.flag)
    left = "".join(f"- {_shown(text)}\n" for text in rule.allow)
    instead = f"Instead: {rule.instead}\n\n" if rule.instead else ""
    book = f"With this book:\n\n```text\n{rule.book}```\n\n" if rule.book else ""
    named = "Named in" if not rule.instead else "Spoken of"
    return (
        f"### {rule.name}\n\n{rule.reason}\n\n{instead}{book}{named}:\n\n{flagged}\n"
        f"Left alone:\n\n{left}\nSource: {rule.source}\n"
    )


def _shown(text: str) -> str:
    return text.replace("[", "\\[", 1) if text.startswith("[") else text
