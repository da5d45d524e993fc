"""The entries of a plan as they are shown: of a long story its beginning."""

from __future__ import annotations

from goodbooks.core.phrasing import counted

_STORY, _SHOWN_OF_IT = "  private: ", 3


def in_short(text: str) -> str:
    """An entry as it is shown: of a long story its beginning, since whoever told it knows the rest."""
    lines = text.splitlines(keepends=True)
    said = next((at for at, line in enumerate(lines) if line.startswith(_STORY)), len(lines))
    end = next((at for at in range(said + 1, len(lines)) if not lines[at].startswith("    ")), len(lines))  # fmt: skip
    left = end - said - _SHOWN_OF_IT
    if left < _SHOWN_OF_IT:
        return text
    more = f"    … and {counted(left, 'more line')} of what you told, all of it kept\n"
    return "".join((*lines[: said + _SHOWN_OF_IT], more, *lines[end:]))
