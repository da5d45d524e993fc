"""What a sentence became, as one line that a test can name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from goodbooks.desk.typed.understand import Understood


def told(found: Understood) -> str:
    """What a sentence became, without its day and hour, its id and when it was written."""
    fields = tuple(one for one in found.entry.fields if one[0] != "written")
    entry = found.entry._replace(id=None, at=None, fields=fields)
    text = write(entry).removeprefix(f"{entry.on} ")
    return " | ".join(line.strip() for line in text.strip().split("\n"))
