"""Lines that are typed: what they mean, and what is shown of that before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit


def entries_of(visit: Visit, text: str) -> tuple[Understood, ...]:
    """One line as `add` takes it, an entry for each sentence where those tell several things, or entries with blank lines between them; refused as the desk refuses."""
    if "\n\n" in text.replace("\r\n", "\n"):
        return visit.desk.understand_all(text)
    desk = visit.desk
    several = by_sentence(text, desk.kinds, desk.clock, desk.known())
    return several or (desk.understand(text),)


def as_shown(visit: Visit, found: Iterable[Understood]) -> str:
    """What was understood, but for the moment it is written and the id it is given."""
    bare = (one.entry._replace(id=None) for one in found)
    rows = (
        entry._replace(fields=tuple(line for line in entry.fields if line[0] != "written"))
        for entry in bare
    )
    return "\n".join(visit.desk.text_of(entry) for entry in rows)
