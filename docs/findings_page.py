"""The manual's page on findings, made from the checks and their gallery; docs/make.py writes it."""

from __future__ import annotations

import os

import goodbooks.checks
from goodbooks.core import catalog
from goodbooks.core.finding import Check

NAME = "findings.md"
GALLERY = os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "tests", "golden", "findings"
)
_HEAD = """\
<!-- Made by docs/make.py from src/goodbooks/checks and tests/golden/findings. -->

# What the book notices

The book looks at itself and says what a friendly colleague would: what waits for you, what rests
on memory alone, what was put off and forgotten. `goodbooks check` lists all of it, the most
pressing first; `goodbooks today` and `goodbooks brief` show what matters there and then.

A finding is a sentence, one thing to do about it, and the entries it rests on. It is reckoned
afresh from the entries each time, so it goes away by itself once the book says what became of
the matter; a reversal and a late note stay, since nothing can undo them. Nothing is said about
what anybody is like, and no private line is quoted. What lies after the day you look from is
left out, but for talks that are planned.

Each finding is shown below with a small book that brings it up, and the text it gives: the
sentence, what to do, and the entries.

| finding | what it says |
|---|---|
"""


def text() -> str:
    """The whole page, the most pressing finding first."""
    checks = catalog.load(goodbooks.checks, "CHECK", Check).values()
    ordered = sorted(checks, key=lambda check: (check.weight, check.name))
    rows = "".join(f"| [{one.name}](#{one.name}) | {one.summary} |\n" for one in ordered)
    return _HEAD + rows + "".join(map(_section, ordered))


def _section(check: Check) -> str:
    book, shown = _gallery(check.name + ".book"), _gallery(check.name + ".txt")
    return (
        f"\n## {check.name}\n\n{check.summary} {check.what_to_do}\n\n"
        f"```text\n{book}```\n\ngives\n\n```text\n{shown}```\n"
    )


def _gallery(name: str) -> str:
    with open(os.path.join(GALLERY, name), encoding="utf-8") as stream:
        return stream.read()
