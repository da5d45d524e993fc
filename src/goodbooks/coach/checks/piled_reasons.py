"""Finds sentences in which one circumstance follows another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View

_CLAUSE = regex(
    r"\b(?:(?P<mine>i|we)(?: (?:was|were|had|only|just|wasn't|weren't|hadn't|didn't|couldn't|have been|never)\b"
    r"|['’](?:d|ve) been\b)"
    r"|(?:it|there|everything|everyone|things|nobody|no one|(?:the|my|our|his|her) [\w-]+|[A-Z][a-z]+)"
    r" (?:was|were|had|wasn['’]t|weren['’]t|hadn['’]t|didn['’]t|all look)\b)",
)
_MANY, _WORDS = 3, 3
_BREAK = regex(r",\s*(?:and |also |but |plus )?|;| and | plus | also ")
_HAS_VERB = regex(
    r"\b(?:is|are|was|were|had|has|[\w-]+ed|did|do|does|[\w-]+n['’]t|not|never|came|gave|went|took|got|left|broke|"
    r"fell|ran|made|said|told|put|lost|kept|look|looks|sucked|['’]s|will|would|can)\b",
    re.IGNORECASE,
)
_NOT = frozenset({"figure", "date", "repair", "ask", "commit", "offer", "plans"})


def find(view: View) -> Iterator[Spot]:
    """Each sentence of three circumstances, or of two of which one is the writer's own."""
    for sentence in view.sentences:
        if sentence.acts & _NOT:
            continue
        text = sentence.text.replace("’", "'")
        found = list(
            _CLAUSE.finditer(
                text[:1].lower() + text[1:].replace(" I ", " i ").replace(" I'", " i'")
            )
        )
        if view.purpose == "recovery" and not view.is_torn and _is_list(sentence.text):
            yield view.opening(sentence)
            continue
        is_own = any(one["mine"] for one in found)
        if len(found) >= _MANY or (
            len(found) == _MANY - 1 and is_own and view.purpose == "recovery"
        ):
            yield view.opening(sentence)


def _is_list(text: str) -> bool:
    """Whether a sentence sets three clauses side by side, each with somebody or something that is or does."""
    parts = [part for part in _BREAK.split(text) if len(part.split()) >= _WORDS]
    return len(parts) >= _MANY and all(map(_HAS_VERB.search, parts))


TWIN = Twin("piled-reasons", find)
