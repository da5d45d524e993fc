"""The manual's part on what a forecast says against itself, made from its cautions."""

from __future__ import annotations

from goodbooks.forecast.cautious import all_cautions

NAME = "forecast.md"


def blocks() -> dict[str, str]:
    """The cautions, the gravest first."""
    parts = [f"### {one.name}\n\n{one.summary} {one.measured}\n" for one in all_cautions()]
    return {"cautions": "\n" + "\n".join(parts) + "\n"}
