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
_AT_LENGTH = 4
"""How many clauses side by side are reasons, whatever a message is for; in one that puts something right three are."""
_BREAK = regex(r",\s*(?:and |also |but |plus )?|;| and | plus | also ")
_HAS_VERB = regex(
    r"\b(?:is|are|was|were|had|has|[\w-]+ed|did|do|does|[\w-]+n['’]t|not|never|came|gave|went|took|got|left|broke|"
    r"fell|ran|made|said|told|put|lost|kept|look|looks|sucked|['’]s|will|would|can)\b",
    re.IGNORECASE,
)
_NOT = frozenset({"figure", "repair", "ask", "commit", "offer", "plans"})


def find(view: View) -> Iterator[Spot]:
    """Each sentence of three circumstances, of two of which one is the writer's own, or of four clauses side by side."""
    for sentence in view.sentences:
        is_dated = "date" in sentence.acts
        if sentence.acts & _NOT:
            continue
        enough = _MANY if view.purpose == "recovery" and not is_dated else _AT_LENGTH
        text = sentence.text.replace("’", "'")
        found = list(
            _CLAUSE.finditer(
                text[:1].lower() + text[1:].replace(" I ", " i ").replace(" I'", " i'")
            )
        )
        if not view.is_torn and _is_list(sentence.text, enough):
            yield view.opening(sentence)
            continue
        is_own = any(one["mine"] for one in found)
        if is_dated:
            continue
        if len(found) >= _MANY or (
            len(found) == _MANY - 1 and is_own and view.purpose == "recovery"
        ):
            yield view.opening(sentence)


def _is_list(text: str, enough: int) -> bool:
    """Whether a sentence sets so many clauses side by side, each with somebody or something that is or does."""
    parts = [part for part in _BREAK.split(text) if len(part.split()) >= _WORDS]
    return len(parts) >= enough and all(map(_HAS_VERB.search, parts))


TWIN = Twin("piled-reasons", find)
