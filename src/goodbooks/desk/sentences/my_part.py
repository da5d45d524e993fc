"""The matter of a question whether I go for it, which names none: the one in which I ask another for something, or mean to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.desk.lines.known import Known

_TITLE = regex(r'"([^"]*)"')
_GOES_ON = regex(r"[,;]| (?=(?:and|but|so) I\b)")
"""Where the question ends, and what I said to it begins."""


def matters_of_my_part(line: str, known: Known) -> list[str]:
    """The matters of my asks of others, where a line is a request whether I go for it; none for any other line."""
    from goodbooks.accounts.asked_after import asks_whether_i_go_for_it

    title = _TITLE.search(line)
    if (
        " -> me " not in line
        or title is None
        or not asks_whether_i_go_for_it(_GOES_ON.split(title[1])[0])
    ):
        return []
    mine = (one for one in known.of_kind("ask") if ME in one.who)
    return list(dict.fromkeys(tag for one in mine for tag in one.matters))
