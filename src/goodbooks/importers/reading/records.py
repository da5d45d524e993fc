"""What stands in a source of JSON, whatever its records are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from goodbooks.core.written import Passed, text_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source


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
