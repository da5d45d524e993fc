"""What stands in a source of JSON, whatever its records are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from goodbooks.core.written import Passed, text_of

if TYPE_CHECKING:
    import re

    from goodbooks.core.written import Source


_MARKS = 1 << 16
"""By so many of its first bytes a source is known."""


def begins_like(source: Source, pattern: re.Pattern[str]) -> bool:
    """Whether the beginning of a source is of a pattern, by which the records of a tool are known."""
    return pattern.match(source.head(_MARKS).decode("utf-8", "replace")) is not None


def json_in(source: Source) -> Any:
    """The lists and records of a source; passed over where it is too large, cut, or no JSON."""
    import json

    text = text_of(source)
    if isinstance(text, Passed):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return Passed(source.name, "it is not whole JSON")
