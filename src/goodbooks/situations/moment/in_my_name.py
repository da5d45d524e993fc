"""A story of something that somebody promised in its writer's name: it is about their word given away, and not about one that they were given."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.situations.moment.likely import Likely

_GAVE = r"(?:promis(?:e[sd]?|ing)|committed|agreed|offered|assured|guaranteed|pledged|swore|said|told|gave)"
_MINE = r"(?:in|on) (?:my|our) (?:name|behalf)\b"
_IN_MY_NAME = regex(
    rf"(?<!\bI )\b{_GAVE}\b[^.!?;]{{0,120}}?\b{_MINE}|\b{_MINE},?(?! I\b)[^.!?;]{{0,60}}?\b{_GAVE}\b",
    re.IGNORECASE,
)
GIVEN_AWAY, OWED_TO_ME = "promised-for-me", "promise-not-kept"


def given_away_first(told: str, ranked: list[Likely]) -> list[Likely]:
    """The situations of a story, the likeliest first: where it says that something was promised in its writer's name, that goes before what was promised to its writer."""
    if ranked[0].name != OWED_TO_ME or not _IN_MY_NAME.search(" ".join(told.split())):
        return ranked
    own = next(one for one in ranked if one.name == GIVEN_AWAY)
    others = [one for one in ranked if one is not own]
    return [own._replace(score=max(own.score, ranked[0].score)), *others]
