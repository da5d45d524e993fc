"""A story as the lines of a field."""

from __future__ import annotations


def as_lines(told: str) -> str:
    """A story as the lines of a field: a paragraph each, without empty ones."""
    return "\n".join(line for one in told.splitlines() if (line := " ".join(one.split())))
