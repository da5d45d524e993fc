"""The manual's page on the API: its ways and its codes, drawn from what answers them."""

from __future__ import annotations

from goodbooks.web.api.every import groups
from goodbooks.web.problem import TITLES

NAME = "api.md"


def blocks() -> dict[str, str]:
    """Every way with what it is for, and what each code means."""
    rows = "".join(
        f"| {way.method} | `{way.path}` | {way.summary} |\n"
        for group in groups()
        for way in group.ways
    )
    codes = "".join(f"- **{code}** {title}\n" for code, title in TITLES.items())
    return {"ways": f"| | address | what it is for |\n|---|---|---|\n{rows}", "codes": codes}
