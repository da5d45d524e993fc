"""A picture as a block: facts to be drawn, the same facts in words, as a table and in letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from goodbooks.core.pictures.strip import Strip
    from goodbooks.core.table import Table


class Picture(NamedTuple):
    """What a picture shows, before it is drawn in any form.

    `sort` is the name of the file that holds its `facts`, and of the one that draws them. `words` says it in sentences, `table`
    in figures with what they rest on; `strips` are its rows where a picture is made of letters,
    and `ends` what the two ends of their scale are.
    """

    sort: str
    title: str
    words: str
    facts: tuple[object, ...]
    table: Table
    strips: tuple[Strip, ...] = ()
    ends: tuple[str, str] = ("", "")
    key: str = ""
    """What the strokes of a picture made of letters mean."""
