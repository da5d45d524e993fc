"""An answer to who tells whom with its names, so that it reads without the question: “Renate tells Dev herself” of “She tells him herself”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry

_TELLS = r"(?:tells?|informs?|lets?|speaks? (?:to|with)|talks? (?:to|with))"
_ASKED = regex(
    rf"(?:and |so )?who (?:will |should |would |is going to )?{_TELLS} (?P<whom>.+?)(?:,| (?:know|about|of|and (?:when|how))\b|\?|\Z)",
    re.IGNORECASE,
)
_WHO = regex(rf"\A(?:she|he)(?=(?:['’]ll| will| would)? {_TELLS}\b)", re.IGNORECASE)
_WHOM = regex(
    rf"(?P<tells>\b{_TELLS}) (?:him|her|them)(?=\W*\Z|[,.;]| (?:herself|himself|myself|on|in|after|before|at|by|know|about|first|then|when|tomorrow|today|next|from|personally)\b)",
    re.IGNORECASE,
)


def with_its_names(after: After, entry: Entry) -> Entry:
    """An entry of a talk; in an answer to who tells whom, “she” is whoever answered, and “him” who was asked about."""
    asks = [debt.entry for debt in after.asks if debt.entry.id and debt.entry.id in entry.links]
    found = _ASKED.match(asks[0].title) if asks and entry.kind in ("answer", "decision") else None
    if found is None:
        return entry
    title = _WHO.sub(lambda _: after.who, entry.title)
    return entry._replace(title=_WHOM.sub(lambda one: f"{one['tells']} {found['whom']}", title))
