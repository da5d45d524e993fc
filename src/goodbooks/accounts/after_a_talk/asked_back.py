"""A question that was answered with one: theirs is what they asked of me, and no answer to mine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_ASKS = regex(
    r"(?:[^?]*\?\s+)?(?:(?:and|but|then|so) )*(?P<who>[\w'’-]+) (?:(?:only|just|then|again) )*(?:asked|asks|said|says|wanted to know|wants to know)(?: me| back)*[:,]? [\"“]?"
    r"(?P<what>(?:(?:and|but|so|then) )*(?:who|whom|whose|what|which|when|where|why|how|whether|if|can|could|may|do|does|did|is|are|will|would|shall|should|has|have)\b[^?]*\?)[\"”]?\W*",
    re.IGNORECASE,
)
"""What they asked, alone or behind a question of mine: “may I go back? she asked who runs the desk then?”"""
_THEY = ("he", "she", "they")
_LEADS = regex(r"\A(?:(?:and|but|so|then) )+", re.IGNORECASE)


def asks_back(part: str, who: str) -> str:
    """What they asked, where words after a talk tell nothing else behind a question of mine; "" for any other words."""
    found = _ASKS.fullmatch(part.strip())
    theirs = (*_THEY, name_key(who), name_key(who).partition(" ")[0])
    is_theirs = found is not None and name_key(found["who"]) in theirs
    return capital(_LEADS.sub("", found["what"])) if found and is_theirs else ""


def asked_back(part: str, who: str, today: date) -> Entry | None:
    """What they asked as a request of theirs; None for any other words."""
    title = asks_back(part, who)
    return made("request", today, (who,), (ME,), title=title) if title else None
